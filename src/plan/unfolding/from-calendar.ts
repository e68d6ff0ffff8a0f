import type { CellValue } from '../../spreadsheet/cell';
import { isoText, serialFromDay } from '../../spreadsheet/day';
import { readNumberText } from '../../spreadsheet/number-text';
import { type DatedCalendar, datedCalendar } from '../calendar/calendar-dates';
import { calendarKind, numbersInCalendar, readCalendarRow } from '../calendar/calendar-rows';
import type { Role } from '../fields/roles';
import type { ReadingSettings } from '../plan';
import { layoutOf, type RecognisedTable } from '../recognised-table';
import { quantityWords } from '../recognition/quantity-words';
import { addColumn, type Layout, ownLines } from './unfolded-table';

/** What calendars are read by. */
export interface CalendarReading {
  readonly settings: ReadingSettings;
  /** The year of periods that state none. */
  readonly year: number;
}

interface OpenCalendar {
  readonly dated: DatedCalendar;
  readonly kind: ReturnType<typeof calendarKind>;
  readonly firstColumn: number;
  readonly numbers: (cells: readonly CellValue[]) => ReturnType<typeof numbersInCalendar>;
}

/** Adds what a table's calendar says of its rows, in the columns of the fields that they do not have themselves. */
export function addFromCalendar(
  table: RecognisedTable,
  layout: Layout,
  { settings, year }: CalendarReading,
): void {
  const { calendar } = layoutOf(table);
  const [first] = calendar?.columns ?? [];
  if (calendar === null || first === undefined) return;
  const { source } = table;
  const titles = [
    ...('above' in source ? (source.above as readonly string[]) : []),
    source.name ?? '',
    source.sheet,
  ];
  const numberOfText = (text: string): number | null =>
    readNumberText(text, settings.locale, { currency: true });
  const open: OpenCalendar = {
    dated: datedCalendar(calendar, { titles, year, fiscalYearStart: settings.fiscalYearStart }),
    kind: calendarKind(
      calendar,
      { rows: source.rows, formats: source.formats, titles },
      numberOfText,
      quantityWords,
    ),
    firstColumn: first.column,
    numbers: (cells) => numbersInCalendar(open.dated, cells, numberOfText),
  };
  readers[table.role]?.(layout, open, settings);
}

type Reader = (layout: Layout, calendar: OpenCalendar, settings: ReadingSettings) => void;

/** Marks say when a row runs; numbers that are money or units sum to what it costs or sells. */
const ofPlanRows: Reader = (layout, { dated, kind, firstColumn, numbers }, { dateSystem }) => {
  const spans = new Map(layout.lines.map((line) => [line, readCalendarRow(dated, line.cells)]));
  const days = [...spans.values()];
  const has = (field: string): boolean => layout.columns.includes(field);
  const amounts = kind === 'marks' || has(kind.field) ? null : kind.field;
  const sums = amounts === null ? null : layout.lines.map(({ cells }) => sumOf(numbers(cells)));
  addMissing(layout, 'start', firstColumn, (line) =>
    days[line]?.start === undefined ? null : serialFromDay(days[line].start, dateSystem),
  );
  addMissing(layout, 'end', firstColumn, (line) =>
    days[line]?.end === undefined ? null : serialFromDay(days[line].end, dateSystem),
  );
  if (amounts !== null && sums !== null)
    addMissing(layout, amounts, firstColumn, (line) => sums[line] ?? null);
};

const sumOf = (found: ReturnType<typeof numbersInCalendar>): number | null =>
  found.length === 0 ? null : found.reduce((sum, { number }) => sum + number, 0);

/** The last number of a goal is what it is to reach, by the end of its period. */
const ofGoals: Reader = (layout, { firstColumn, numbers }, { dateSystem }) => {
  const last = layout.lines.map(({ cells }) => numbers(cells).at(-1));
  addMissing(layout, 'target', firstColumn, (line) => last[line]?.number ?? null);
  addMissing(layout, 'due', firstColumn, (line) => {
    const days = last[line]?.days ?? null;
    return days === null ? null : serialFromDay(days.end, dateSystem);
  });
};

/** Each number of a history is a row of its own: so much in that period. */
const ofHistory: Reader = (layout, { kind, firstColumn, numbers }) => {
  if (layout.columns.includes('period') || layout.columns.includes('units')) return;
  const amount =
    kind !== 'marks' && (kind.field === 'budget' || kind.field === 'actualSpend') ? 'revenue' : 'units';
  const rows = layout.lines.flatMap((line) =>
    numbers(line.cells).flatMap(({ days, number }) =>
      days === null ? [] : [{ line, period: `${isoText(days.start)} to ${isoText(days.end)}`, number }],
    ),
  );
  layout.lines = rows.map(({ line }) => ({ place: line.place, cells: [...line.cells] }));
  layout.isCopied = true;
  const values = [...rows];
  let at = 0;
  addColumn(layout, 'period', firstColumn, () => values[at++]?.period ?? null);
  at = 0;
  addColumn(layout, amount, firstColumn, () => values[at++]?.number ?? null);
};

const readers: Readonly<Partial<Record<Role, Reader>>> = {
  tactics: ofPlanRows,
  strategies: ofPlanRows,
  goals: ofGoals,
  history: ofHistory,
};

/** Adds values for the rows whose own column of the field says nothing, or a column where there is none. */
function addMissing(
  layout: Layout,
  field: string,
  sourceColumn: number,
  valueOf: (line: number) => CellValue,
): void {
  const own = layout.columns.indexOf(field);
  if (own >= 0) return;
  const lines = ownLines(layout);
  const places = new Map(lines.map((line, place) => [line, place]));
  addColumn(layout, field, sourceColumn, (line) => valueOf(places.get(line as (typeof lines)[number]) ?? -1));
}
