import { plannedIn, type PlannedUnits } from '../../alignment/sales-forecast';
import { monthsOf, type PeriodLength } from '../../forecast/sales-history/period-grid';
import { language } from '../../languages/language';
import { absoluteCell, cellAddress } from '../../spreadsheet/address';
import { type DaySpan, serialFromDay } from '../../spreadsheet/day';
import type { DateSystem, SheetTable } from '../../spreadsheet/sheet';
import { plumb } from '../scenario/scenario-rows';
import { nextStep } from '../timeline/timeline-steps';
import type { WrittenCell } from '../written-cell';
import { asideColumns, periodColumns, sheetColumns } from './forecast-chart';
import type { ForecastContent } from './forecast-content';
import type { PeriodUnits } from './period-units';
import { addHeadings, addLook, addRow, type Draft, formula } from './sheet-draft';
import { cellsBetween, inputCell, pastCells, type Places } from './sheet-places';
import { tacticColumns } from './tactic-rows';
import { unitsFormula } from './units-formula';

/** The first day of the period behind one, as a formula without its `=`; `first` is the cell with that one's first day. */
function nextPeriod(length: PeriodLength, first: string): string {
  if (length === 'day') return `${first}+1`;
  return nextStep(length === 'week' ? { unit: 'week' } : { unit: 'months', months: monthsOf[length] }, first);
}

const lastFigure = (hasPlanned: boolean): number => (hasPlanned ? periodColumns.planned : periodColumns.high);

export function addPeriods(
  draft: Draft,
  content: ForecastContent,
  places: Places,
  tableNow: (table: number) => SheetTable | undefined,
): void {
  const { past, ahead, units, dateSystem } = content;
  const { columns, forChart, dayAfter } = language.forecastSheet;
  const { hasPlanned, firstPast, firstAhead, last } = places;
  const { period, actual, ahead: number, forecast, low, high, planned } = columns;
  addHeadings(
    draft,
    [period, actual, number, forecast, low, high, ...(hasPlanned ? [planned] : [])],
    [forChart.actual, dayAfter, ...(hasPlanned ? [forChart.planned] : [])],
  );
  const addPeriod = (span: DaySpan, actually: WrittenCell, isPast: boolean): void => {
    const here = draft.cells.length;
    const [start, shown, plans] = [periodColumns.period, periodColumns.actual, periodColumns.planned].map(
      (column) => cellAddress(here, column),
    );
    const plannedSoFar = `SUM(${absoluteCell(firstPast, periodColumns.planned)}:${plans})`;
    addRow(
      draft,
      [
        firstDay(span, dateSystem),
        actually,
        null,
        null,
        null,
        null,
        hasPlanned ? formula(plannedFormula(span, content, places, here)) : null,
      ],
      [
        isPast ? formula(`IF(${shown}="",NA(),${shown})`) : null,
        formula(nextPeriod(content.length, start ?? '')),
        // Before the plan begins there is no line.
        hasPlanned ? formula(`IF(${plannedSoFar}=0,NA(),${plans})`) : null,
      ],
    );
  };
  past.forEach((one, at) => {
    const from = units.periods[at] ?? { kind: 'value', value: one.units };
    addPeriod(one, unitsCell(draft, from, content, tableNow), true);
  });
  for (const one of ahead) addPeriod(one, null, false);
  draft.spills.push({
    formula: `=${plumb(
      'SEASONAL_FORECAST',
      pastCells(places),
      String(ahead.length),
      inputCell('season'),
      inputCell('method'),
      inputCell('level'),
    )}`,
    top: firstAhead,
    left: periodColumns.ahead,
    bottom: last,
    right: periodColumns.high,
  });
  addLook(draft, 'period', firstPast, periodColumns.period, last);
  addLook(draft, 'units', firstPast, periodColumns.actual, last);
  addLook(draft, 'quiet', firstAhead, periodColumns.ahead, last);
  addLook(draft, 'units', firstPast, periodColumns.forecast, last, lastFigure(hasPlanned));
  addLook(draft, 'firstAhead', firstAhead, 0, firstAhead, lastFigure(hasPlanned));
  for (const column of [asideColumns.actual, asideColumns.planned])
    if (column < draft.width) addLook(draft, 'units', firstPast, column, last);
  addLook(draft, 'date', firstPast, asideColumns.dayAfter, last);
  addLook(draft, 'quiet', firstPast, sheetColumns.aside, last, draft.width - 1);
}

const firstDay = ({ start }: DaySpan, dateSystem: DateSystem): number =>
  serialFromDay(start, dateSystem) ?? 0;

function unitsCell(
  draft: Draft,
  from: PeriodUnits,
  { units: { product } }: ForecastContent,
  tableNow: (table: number) => SheetTable | undefined,
): WrittenCell {
  const here = draft.cells.length;
  if (from.kind === 'value') {
    if (from.value !== null) addLook(draft, 'value', here, periodColumns.actual);
    return from.value;
  }
  const table = tableNow(from.table);
  if (table === undefined) return null;
  if (from.kind === 'cells') addLook(draft, 'quiet', here, periodColumns.actual);
  return formula(
    unitsFormula(from, table, {
      start: `$${cellAddress(here, periodColumns.period)}`,
      next: `$${cellAddress(here, asideColumns.dayAfter)}`,
      product: product === null ? null : { cell: inputCell('product'), holds: product },
    }),
  );
}

/** Of each tactic as many days count as fall into the period: up to the earlier of both ends from the later of both starts on. */
function plannedFormula(
  span: DaySpan,
  { tactics: { listed, others } }: ForecastContent,
  { tacticsTop }: Places,
  here: number,
): string {
  const rows = (column: number): string => cellsBetween(tacticsTop + 1, tacticsTop + listed.length, column);
  const [first, after, perDay] = [
    rows(asideColumns.tacticStart),
    rows(asideColumns.tacticAfter),
    rows(tacticColumns.perDay),
  ];
  const start = `$${cellAddress(here, periodColumns.period)}`;
  const next = `$${cellAddress(here, asideColumns.dayAfter)}`;
  // Arrays have neither MIN nor MAX: the sum of two less their distance is twice the smaller.
  const days = `(${after}+${next}-ABS(${after}-${next})-${first}-${start}-ABS(${first}-${start}))/2`;
  const rest = plannedOf(others, span);
  return (
    `SUMPRODUCT(${perDay}*(${first}<${next})*(${after}>${start})*${days})` + (rest === 0 ? '' : `+${rest}`)
  );
}

const plannedOf = (others: readonly PlannedUnits[], span: DaySpan): number => plannedIn(others, span) ?? 0;
