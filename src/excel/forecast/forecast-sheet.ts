import { language } from '../../languages/language';
import { partsOf } from '../../spreadsheet/day';
import type { SheetTable } from '../../spreadsheet/sheet';
import type { WrittenCell } from '../written-cell';
import { asideColumns, type ForecastChart, forecastChart } from './forecast-chart';
import type { ForecastContent } from './forecast-content';
import { addPeriods } from './period-rows';
import { addLook, addRow, type Draft, type ForecastLook, type SpillingFormula } from './sheet-draft';
import { placesOf, tops } from './sheet-places';
import { addAccuracy, addInputs, addTop, addTotals } from './summary-rows';
import { addTactics } from './tactic-rows';

/** A sheet with a forecast, before anything is written. */
export interface ForecastSheet {
  /** From the first cell on, every row as wide as the others; blank where something spills. */
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly spills: readonly SpillingFormula[];
  readonly looks: readonly ForecastLook[];
  readonly chart: ForecastChart;
  /** Number formats of the first days of periods, and of units. */
  readonly formats: { readonly period: string; readonly units: string };
  /** How many rows stay in view at the top. */
  readonly frozenRows: number;
  readonly footer: { readonly left: string; readonly right: string };
}

/** The tactics that are listed at most. */
export const mostTactics = 500;

/** Everything that the sheet holds; `tableNow` gives a table of the plan as it is now, by its place in the plan. */
export function layOutForecast(
  content: ForecastContent,
  tableNow: (table: number) => SheetTable | undefined,
): ForecastSheet {
  const places = placesOf(content);
  const width = (places.hasPlanned ? asideColumns.planned : asideColumns.dayAfter) + 1;
  const draft: Draft = { width, cells: [], spills: [], looks: [] };
  addTop(draft, content, places);
  addInputs(draft, content);
  addTotals(draft, places);
  addAccuracy(draft, content, places);
  addPeriods(draft, content, places, tableNow);
  if (places.hasPlanned) addTactics(draft, content, places, tableNow);
  addFoot(draft, content);
  const { cells, spills, looks } = draft;
  const isWhole = content.past.every(({ units }) => units === null || Number.isInteger(units));
  return {
    cells,
    spills,
    looks,
    chart: forecastChart(places.firstPast, places.last, {
      product: content.product,
      hasPlanned: places.hasPlanned,
    }),
    formats: { period: periodFormat(content), units: isWhole ? '#,##0' : '#,##0.00' },
    frozenRows: tops.note + 1,
    footer: { left: '&A', right: language.forecastSheet.page },
  };
}

/** The number format of the first day of a period, in the words of Excel's own language. */
function periodFormat({ length, past, ahead }: ForecastContent): string {
  if (length === 'day' || length === 'week') return dayFormat;
  const first = past[0]?.start ?? ahead[0]?.start ?? 0;
  return length === 'year' && partsOf(first).month === 1 ? 'yyyy' : 'mmm yyyy';
}

/** Excel shows it in the order of its user's own country. */
export const dayFormat = 'm/d/yyyy';

function addFoot(draft: Draft, { units, valuesBecause, tactics: { others } }: ForecastContent): void {
  const { values, cells, notFound, tooMany, tacticsLeftOut } = language.forecastSheet;
  const notes = [
    ...(valuesBecause === null ? [] : [valuesBecause === 'notFound' ? notFound : tooMany]),
    ...(draft.looks.some(({ look }) => look === 'value') ? [values] : []),
    ...(units.periods.some(({ kind }) => kind === 'cells') ? [cells] : []),
    ...(others.length > 0 ? [tacticsLeftOut(others.length, mostTactics)] : []),
  ];
  if (notes.length === 0) return;
  addRow(draft, []);
  for (const note of notes) {
    addLook(draft, 'quiet', draft.cells.length, 0);
    addRow(draft, [note]);
  }
}
