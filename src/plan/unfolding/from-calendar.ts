import type { CellValue } from '../../spreadsheet/cell';
import { type DaySpan, isoText, serialFromDay } from '../../spreadsheet/day';
import { readNumberText } from '../../spreadsheet/number-text';
import { type DatedCalendar, datedCalendar } from '../calendar/calendar-dates';
import {
  calendarKind,
  type CalendarWords,
  numbersInCalendar,
  readCalendarRow,
} from '../calendar/calendar-rows';
import { fieldOf } from '../fields/catalogue';
import type { Role } from '../fields/roles';
import type { ReadingSettings } from '../plan';
import { layoutOf, type RecognisedTable } from '../recognised-table';
import { quantityWords } from '../recognition/quantity-words';
import { titlesOf } from '../recognition/title-roles';
import { meaningsOf } from '../recognition/vocabulary';
import { addColumn, type Layout } from './unfolded-table';

/** What calendars are read by. */
export interface CalendarReading {
  readonly settings: ReadingSettings;
  /** The year of periods that state none. */
  readonly year: number;
}

/** Money that a history tells of is what was sold, and no cost. */
const wordsOfHistory: CalendarWords = {
  ...quantityWords,
  saysMoney: (text) =>
    quantityWords.saysMoney(text) ||
    (!quantityWords.saysUnits(text) && meaningsOf('history', text).some(({ field }) => field === 'revenue')),
};

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
  const titles = titlesOf(source);
  const numberOfText = (text: string): number | null =>
    readNumberText(text, settings.locale, { currency: true });
  const open: OpenCalendar = {
    dated: datedCalendar(calendar, { titles, year, fiscalYearStart: settings.fiscalYearStart }),
    kind: calendarKind(
      calendar,
      { rows: source.rows, formats: source.formats, titles },
      numberOfText,
      table.role === 'history' ? wordsOfHistory : quantityWords,
    ),
    firstColumn: first.column,
    numbers: (cells) => numbersInCalendar(open.dated, cells, numberOfText),
  };
  readers[table.role]?.(layout, open, settings);
}

type Reader = (layout: Layout, calendar: OpenCalendar, settings: ReadingSettings) => void;

/** Marks say when a row runs; numbers that are money or units sum to what it costs or sells. */
const ofPlanRows =
  (role: 'tactics' | 'strategies'): Reader =>
  (layout, { dated, kind, firstColumn, numbers }, { dateSystem }) => {
    const days = layout.lines.map(({ cells }) => readCalendarRow(dated, cells));
    const day = (span: DaySpan | null | undefined, side: 'start' | 'end'): CellValue =>
      span == null ? null : serialFromDay(span[side], dateSystem);
    const sums =
      kind === 'marks' || fieldOf(role, kind.field) === undefined
        ? null
        : layout.lines.map(({ cells }) => sumOf(numbers(cells)));
    addColumn(layout, 'start', firstColumn, (_, line) => day(days[line], 'start'));
    addColumn(layout, 'end', firstColumn, (_, line) => day(days[line], 'end'));
    if (kind !== 'marks' && sums !== null)
      addColumn(layout, kind.field, firstColumn, (_, line) => sums[line] ?? null);
  };

const sumOf = (found: ReturnType<typeof numbersInCalendar>): number | null =>
  found.length === 0 ? null : found.reduce((sum, { number }) => sum + number, 0);

/** The last number of a goal is what it is to reach, by the end of its period. */
const ofGoals: Reader = (layout, { firstColumn, numbers }, { dateSystem }) => {
  const last = layout.lines.map(({ cells }) => numbers(cells).at(-1));
  addColumn(layout, 'target', firstColumn, (_, line) => last[line]?.number ?? null);
  addColumn(layout, 'due', firstColumn, (_, line) => {
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
  addColumn(layout, 'period', firstColumn, (_, line) => rows[line]?.period ?? null);
  addColumn(layout, amount, firstColumn, (_, line) => rows[line]?.number ?? null);
};

const readers: Readonly<Partial<Record<Role, Reader>>> = {
  tactics: ofPlanRows('tactics'),
  strategies: ofPlanRows('strategies'),
  goals: ofGoals,
  history: ofHistory,
};
