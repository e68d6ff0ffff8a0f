import {
  type PastPeriod,
  type PeriodAhead,
  plannedIn,
  type PlannedUnits,
} from '../../alignment/sales-forecast';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import { language } from '../../languages/language';
import { headingOf } from '../../plan/fields/in-words';
import { absoluteCell, cellAddress } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import { type Day, type DaySpan, partsOf, serialFromDay } from '../../spreadsheet/day';
import { date as dateText } from '../../spreadsheet/day-in-words';
import { textLiteral } from '../../spreadsheet/formula/text-literal';
import type { DateSystem, SheetTable } from '../../spreadsheet/sheet';
import { plumb } from '../scenario/scenario-rows';
import { cellOf, type FromPlan } from '../timeline/plan-row';
import { nextStep } from '../timeline/timeline-steps';
import { cutToCell, type WrittenCell } from '../written-cell';
import {
  asideColumns,
  type ForecastChart,
  forecastChart,
  periodColumns,
  sheetColumns,
} from './forecast-chart';
import type { HistoryUnits, PeriodUnits } from './period-units';
import { liveFields, type PlannedTactic, type PlannedTactics } from './planned-tactics';
import { unitsFormula } from './units-formula';

/** What some cells of the sheet are there for, and so how they look. */
export type Look =
  | 'title'
  | 'quiet'
  | 'warning'
  | 'heading'
  | 'numberHeading'
  | 'input'
  | 'left'
  | 'verdict'
  | 'value'
  | 'firstAhead'
  | 'period'
  | 'date'
  | 'units'
  | 'perDay'
  | 'percent'
  | 'ratio';

export interface ForecastLook extends Area {
  readonly look: Look;
}

/** A formula whose results fill more cells than its own. */
export interface SpillingFormula extends Area {
  readonly formula: string;
}

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

/** What the sheet is made of, before it is known where the plan stands now. */
export interface ForecastContent {
  /** The day of the check. */
  readonly date: Day;
  readonly dateSystem: DateSystem;
  /** As people know the product; null for a history that names none. */
  readonly product: string | null;
  readonly length: PeriodLength;
  readonly season: number;
  readonly method: string;
  readonly level: number;
  /** Up to the last with units, after which the forecast begins. */
  readonly past: readonly PastPeriod[];
  readonly ahead: readonly PeriodAhead[];
  readonly units: HistoryUnits;
  /** Why units are values of the check though cells hold them; null where they are not. */
  readonly valuesBecause: 'notFound' | 'tooMany' | null;
  readonly tactics: PlannedTactics;
}

/** The tactics that are listed at most. */
export const mostTactics = 500;

/* The rows above those of the periods, from 0. */
const tops = { title: 0, note: 1, change: 2, warning: 3, totals: 11 } as const;
const rowsOfInputs = { product: 5, ahead: 6, method: 7, season: 8, level: 9 } as const;

interface Places {
  readonly hasPlanned: boolean;
  readonly accuracyTop: number;
  /** The row of the headings of the periods. */
  readonly periodsTop: number;
  readonly firstPast: number;
  readonly firstAhead: number;
  readonly last: number;
  /** The row of the headings of the tactics. */
  readonly tacticsTop: number;
}

interface Draft {
  /** How many columns the sheet has. */
  readonly width: number;
  readonly cells: WrittenCell[][];
  readonly spills: SpillingFormula[];
  readonly looks: ForecastLook[];
}

const texts = () => language.forecastSheet;

function placesOf({ past, ahead, tactics }: ForecastContent): Places {
  const hasPlanned = tactics.listed.length > 0;
  const accuracyTop = tops.totals + (hasPlanned ? 5 : 3);
  const periodsTop = accuracyTop + 6;
  const firstPast = periodsTop + 1;
  const firstAhead = firstPast + past.length;
  const last = firstAhead + ahead.length - 1;
  return { hasPlanned, accuracyTop, periodsTop, firstPast, firstAhead, last, tacticsTop: last + 2 };
}

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
    footer: { left: '&A', right: texts().page },
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

function addRow(
  { cells, width }: Draft,
  row: readonly (WrittenCell | undefined)[],
  aside: readonly WrittenCell[] = [],
): void {
  cells.push(
    Array.from({ length: width }, (_, column) => row[column] ?? aside[column - sheetColumns.aside] ?? null),
  );
}

/** Cells below others of the same look are drawn with them: each area takes Excel a call. */
function addLook({ looks }: Draft, look: Look, top: number, left: number, bottom = top, right = left): void {
  if (bottom < top || right < left) return;
  const above = looks.findLastIndex(
    (one) => one.look === look && one.left === left && one.right === right && one.bottom === top - 1,
  );
  const area = looks[above];
  if (area === undefined) looks.push({ look, top, left, bottom, right });
  else looks[above] = { ...area, bottom };
}

const formula = (written: string): WrittenCell => ({ formula: `=${written}` });

const lastFigure = (hasPlanned: boolean): number => (hasPlanned ? periodColumns.planned : periodColumns.high);

function addHeadings(
  draft: Draft,
  row: readonly (string | null)[],
  aside: readonly WrittenCell[] = [],
): void {
  const here = draft.cells.length;
  addRow(draft, row, aside);
  addLook(draft, 'heading', here, 0, here, sheetColumns.figures - 1);
  addLook(draft, 'numberHeading', here, 1, here, row.length - 1);
  addLook(draft, 'quiet', here, sheetColumns.aside, here, sheetColumns.aside + aside.length - 1);
}

function addTop(draft: Draft, { date }: ForecastContent, { firstAhead }: Places): void {
  const { note, change, lastIsGone } = texts();
  const lastActual = cellAddress(firstAhead - 1, periodColumns.actual);
  addRow(draft, [language.kept.titles.forecast]);
  addRow(draft, [note(dateText(date))]);
  addRow(draft, [change]);
  addRow(draft, [formula(`IF(${lastActual}="",${textLiteral(lastIsGone)},"")`)]);
  addLook(draft, 'title', tops.title, 0);
  addLook(draft, 'quiet', tops.note, 0, tops.change);
  addLook(draft, 'warning', tops.warning, 0);
}

/** Where an input stands. */
const inputCell = (name: keyof typeof rowsOfInputs): string => absoluteCell(rowsOfInputs[name], 1);

function addInputs(draft: Draft, content: ForecastContent): void {
  const { inputs, product, allProducts, ahead, periodsAhead, aheadNote, method, methodNote } = texts();
  const { season, seasonNote, level, levelNote } = texts();
  const { product: name, units } = content;
  const isKnownByName = name === null || name === String(units.product);
  addHeadings(draft, [inputs]);
  addRow(draft, [product, units.product ?? allProducts, null, isKnownByName ? null : name]);
  addRow(draft, [ahead, periodsAhead(content.ahead.length, content.length), null, aheadNote]);
  addRow(draft, [method, content.method, null, methodNote]);
  addRow(draft, [season, content.season, null, seasonNote]);
  addRow(draft, [level, content.level, null, levelNote]);
  addRow(draft, []);
  addLook(draft, 'input', rowsOfInputs.method, 1, rowsOfInputs.level);
  addLook(draft, 'left', rowsOfInputs.product, 1, rowsOfInputs.level);
  addLook(draft, 'percent', rowsOfInputs.level, 1);
  addLook(draft, 'quiet', rowsOfInputs.ahead, 3, rowsOfInputs.level);
}

function addTotals(draft: Draft, places: Places): void {
  const { totals, units, forecastTotal, totalNote, plannedTotal, difference } = texts();
  const { hasPlanned } = places;
  const sumOf = (column: number): string => `SUM(${aheadCells(places, column)})`;
  const [forecastRow, plannedRow] = [tops.totals + 1, tops.totals + 2];
  addHeadings(draft, [totals, units]);
  addRow(draft, [forecastTotal, formula(sumOf(periodColumns.forecast)), null, totalNote]);
  if (hasPlanned) {
    addRow(draft, [plannedTotal, formula(sumOf(periodColumns.planned))]);
    addRow(draft, [difference, formula(`${cellAddress(plannedRow, 1)}-${cellAddress(forecastRow, 1)}`)]);
  }
  addRow(draft, []);
  addLook(draft, 'units', forecastRow, 1, places.accuracyTop - 2);
  addLook(draft, 'quiet', forecastRow, 3);
}

const cellsBetween = (top: number, bottom: number, column: number): string =>
  `${absoluteCell(top, column)}:${absoluteCell(bottom, column)}`;

const aheadCells = ({ firstAhead, last }: Places, column: number): string =>
  cellsBetween(firstAhead, last, column);

/** The actual units of all past periods. */
const pastCells = ({ firstPast, firstAhead }: Places): string =>
  cellsBetween(firstPast, firstAhead - 1, periodColumns.actual);

/** Columns of the accuracy of a forecast, as its function spills them. */
const accuracyColumns = { method: 1, mase: 2, smape: 3, coverage: 4, offBy: 5 } as const;

function addAccuracy(draft: Draft, { length }: ForecastContent, places: Places): void {
  const { heading, columns, forecast, repeating, closer, notCloser, unknown, note } = texts().accuracy;
  const { accuracyTop: top } = places;
  const season = inputCell('season');
  const earlier = length === 'day' ? repeating.lastWeek : repeating.lastYear;
  const own = cellAddress(top + 1, accuracyColumns.offBy);
  const other = cellAddress(top + 2, accuracyColumns.offBy);
  const percent = (cell: string): string => `TEXT(${cell},"0%")`;
  const told = (sentence: (one: string, other: string) => string): string =>
    joined(sentence(marks[0], marks[1]), [percent(own), percent(other)]);
  const { method, mase, smape, coverage, offBy } = columns;
  addHeadings(draft, [heading, method, mase, smape, coverage, offBy]);
  addRow(draft, [forecast]);
  addRow(draft, [
    length === 'year'
      ? earlier
      : formula(`IF(${season}>1,${textLiteral(earlier)},${textLiteral(repeating.lastPeriod)})`),
  ]);
  addRow(draft, [
    formula(
      `IF(COUNT(${own},${other})<2,${textLiteral(unknown)},` +
        `IF(${own}<${other},${told(closer)},${told(notCloser)}))`,
    ),
  ]);
  addRow(draft, [note]);
  addRow(draft, []);
  draft.spills.push({
    formula: `=${plumb('FORECAST_ACCURACY', pastCells(places), season)}`,
    top: top + 1,
    left: accuracyColumns.method,
    bottom: top + 2,
    right: accuracyColumns.offBy,
  });
  addLook(draft, 'ratio', top + 1, accuracyColumns.mase, top + 2);
  addLook(draft, 'percent', top + 1, accuracyColumns.smape, top + 2, accuracyColumns.offBy);
  addLook(draft, 'verdict', top + 3, 0);
  addLook(draft, 'quiet', top + 4, 0);
}

/** Stand for figures in a sentence until it is a formula. */
const marks = ['\ue000', '\ue001'] as const;

/** A sentence whose marks are formulas, as a formula. */
function joined(sentence: string, formulas: readonly string[]): string {
  const parts = sentence.split(/([\ue000\ue001])/u).filter((part) => part !== '');
  return parts
    .map((part) => {
      const at = marks.findIndex((mark) => mark === part);
      return at < 0 ? textLiteral(part) : (formulas[at] ?? '""');
    })
    .join('&');
}

const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The first day of the period behind one, as a formula without its `=`; `first` is the cell with that one's first day. */
function nextPeriod(length: PeriodLength, first: string): string {
  if (length === 'day') return `${first}+1`;
  return nextStep(length === 'week' ? { unit: 'week' } : { unit: 'months', months: monthsOf[length] }, first);
}

function addPeriods(
  draft: Draft,
  content: ForecastContent,
  places: Places,
  tableNow: (table: number) => SheetTable | undefined,
): void {
  const { past, ahead, units, dateSystem } = content;
  const { columns, forChart, dayAfter } = texts();
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

const tacticColumns = { name: 0, id: 1, units: 2, part: 3, start: 4, end: 5, perDay: 6 } as const;

function addTactics(
  draft: Draft,
  { tactics: { listed } }: ForecastContent,
  { tacticsTop: top }: Places,
  tableNow: (table: number) => SheetTable | undefined,
): void {
  const { tactics, firstDay: firstText, dayAfter } = texts();
  addRow(draft, []);
  addHeadings(
    draft,
    [
      tactics.heading,
      headingOf('tactics', 'id'),
      headingOf('tactics', 'units'),
      tactics.part,
      headingOf('tactics', 'start'),
      headingOf('tactics', 'end'),
      tactics.perDay,
    ],
    [firstText, dayAfter],
  );
  for (const tactic of listed) addTactic(draft, tactic, tableNow);
  const bottom = draft.cells.length - 1;
  addLook(draft, 'units', top + 1, tacticColumns.units, bottom);
  addLook(draft, 'percent', top + 1, tacticColumns.part, bottom);
  addLook(draft, 'date', top + 1, tacticColumns.start, bottom, tacticColumns.end);
  addLook(draft, 'perDay', top + 1, tacticColumns.perDay, bottom);
  addLook(draft, 'quiet', top + 1, tacticColumns.id, bottom);
  addLook(draft, 'date', top + 1, asideColumns.tacticStart, bottom, asideColumns.tacticAfter);
  addLook(draft, 'quiet', top + 1, asideColumns.tacticStart, bottom, asideColumns.tacticAfter);
}

function addTactic(
  draft: Draft,
  tactic: PlannedTactic,
  tableNow: (table: number) => SheetTable | undefined,
): void {
  const { row, part } = tactic;
  const here = draft.cells.length;
  const table = tableNow(row.table);
  const at = (column: number): string => `$${cellAddress(here, column)}`;
  const keyCell = (holds: 'id' | 'name'): string => at(tacticColumns[holds]);
  const live = liveFields(tactic);
  const shown = (from: FromPlan, column: number): WrittenCell => {
    if (from.kind === 'value' || table === undefined) {
      addLook(draft, 'value', here, column);
      return from.kind === 'value' ? from.value : null;
    }
    const cell = cellOf(row, from.column, table, keyCell);
    return formula(`IF(${cell}="","",${cell})`);
  };
  const [units, start, end] = [tacticColumns.units, tacticColumns.start, tacticColumns.end].map(at);
  // What is blank, text or an error plans nothing, and keeps no other tactic from being counted.
  const isPlanned = `AND(COUNT(${units},${start},${end})=3,N(${end})>=N(${start}))`;
  addRow(
    draft,
    [
      typeof row.name === 'string' ? cutToCell(row.name) : row.name,
      row.id,
      shown(live.units, tacticColumns.units),
      part,
      shown(live.start, tacticColumns.start),
      shown(live.end, tacticColumns.end),
      formula(`IFERROR(IF(${isPlanned},${units}*${at(tacticColumns.part)}/(${end}-${start}+1),0),0)`),
    ],
    [formula(`IFERROR(IF(${isPlanned},${start},0),0)`), formula(`IFERROR(IF(${isPlanned},${end}+1,0),0)`)],
  );
}

function addFoot(draft: Draft, { units, valuesBecause, tactics: { others } }: ForecastContent): void {
  const { values, cells, notFound, tooMany, tacticsLeftOut } = texts();
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
