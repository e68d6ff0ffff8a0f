import { severities } from '../../alignment/settings';
import { type MarkRecord, tableNumberOf } from '../mark-index';
import type { SheetFacts, WorkbookFacts } from '../reading/what-is-there';
import type { FormatsThere, OwnFormat, PlacedFormat } from './formats-there';
import {
  cellPlaceOf,
  formatsEndAt,
  reachOf,
  recordedEnd,
  type RecordedTable,
  recordsFor,
} from './mark-records';
import type { MarkedTable } from './marked-table';
import { type CellsToFormat, markedColumns, marksTable, missingFormats } from './missing-formats';

/** Formats that a table still needs. */
export interface FormatsToAdd {
  readonly sheet: SheetFacts;
  readonly number: number;
  readonly table: MarkedTable;
  readonly cells: CellsToFormat;
}

/** A table with its record, and with the end of its formats once those that it needs are added. */
export interface PlannedTable extends RecordedTable {
  readonly formatsEnd: string;
  /** Rows that show no mark, as the formats that they need cannot be added. */
  readonly isHidden: (row: number) => boolean;
}

export interface FormatPlan {
  readonly tables: readonly PlannedTable[];
  readonly additions: readonly FormatsToAdd[];
  /** Plumbline's formats that mark nothing any more: an older Plumbline's, copies, and what a writing left that broke off. */
  readonly obsolete: readonly OwnFormat[];
}

/** Which formats are to come and go, so that the marks of all tables are seen and none is there twice. */
export function planFormats(
  { sheets, ownNames }: WorkbookFacts,
  marked: readonly MarkedTable[],
  recordsBefore: readonly MarkRecord[],
  there: FormatsThere,
): FormatPlan {
  const sheetOf = ({ sheet }: MarkedTable): SheetFacts | undefined =>
    sheets.find(({ name }) => name === sheet);
  const onSheet = (table: MarkedTable): readonly PlacedFormat[] | null => {
    const id = sheetOf(table)?.id;
    return there.own && there.own.filter(({ sheetId }) => sheetId === id);
  };
  // A name that no format looks up is free, wherever that is known.
  const inUse = there.own?.map(numberIn) ?? [...ownNames.keys()].map(tableNumberOf);
  const taken = new Set(inUse.filter((number) => number !== null));
  const recorded = recordsFor(marked, recordsBefore, taken, (table) =>
    numberOfFormats(table, onSheet(table) ?? []),
  );
  const additions: FormatsToAdd[] = [];
  const tables = recorded.map(({ record, table }): PlannedTable => {
    const sheet = table === null ? undefined : sheetOf(table);
    if (table === null || sheet === undefined)
      return { record, table, formatsEnd: record.formatsEnd, isHidden: () => false };
    const reach = reachOf(table, marked);
    const isBare = there.sheetsWithout.has(sheet.id);
    const formats = onSheet(table);
    const missing =
      formats === null
        ? unrecordedFormats(table, isBare ? { ...record, formatsEnd: '' } : record, reach)
        : missingFormats(table, record.number, formats, reach);
    const isHidden = (row: number): boolean => missing.some(({ first, last }) => first <= row && row <= last);
    if (!sheet.mayFormat) return { record, table, formatsEnd: record.formatsEnd, isHidden };
    for (const cells of missing) additions.push({ sheet, number: record.number, table, cells });
    const ends = formats === null ? [recordedEnd(table, record)] : endsOf(formats, record.number, table);
    const end = Math.max(...ends, ...missing.map(({ last }) => last));
    return { record, table, formatsEnd: formatsEndAt(table, end), isHidden: () => false };
  });
  return { tables, additions, obsolete: obsoleteFormats(tables, sheets, there.own ?? []) };
}

const endsOf = (formats: readonly PlacedFormat[], number: number, table: MarkedTable): readonly number[] =>
  formats
    .filter((format) => marksTable(format, number, table))
    .flatMap(({ areas }) => areas.map(({ bottom }) => bottom));

/** What a table needs by its record alone, where Excel does not list formats. */
function unrecordedFormats(table: MarkedTable, record: MarkRecord, reach: number): readonly CellsToFormat[] {
  const end = recordedEnd(table, record);
  if (end >= table.lastRow) return [];
  return [{ first: end + 1, last: reach, over: markedColumns(table), severities }];
}

/** The number under which formats mark a table already, as where its record was deleted with the report. */
function numberOfFormats(table: MarkedTable, formats: readonly PlacedFormat[]): number | null {
  for (const format of formats) {
    const number = numberIn(format);
    const isThere = format.areas.some(({ top, bottom }) => top <= table.lastRow && bottom > table.headingRow);
    if (number !== null && isThere && marksTable(format, number, table)) return number;
  }
  return null;
}

function numberIn({ formula }: OwnFormat): number | null {
  const name = /Plumbline_T\d{1,6}_row/iu.exec(formula)?.[0];
  return name === undefined ? null : tableNumberOf(name);
}

/** Only on sheets with tables of the plan: what is elsewhere belongs to tables that may come back into it. */
function obsoleteFormats(
  tables: readonly PlannedTable[],
  sheets: readonly SheetFacts[],
  formats: readonly PlacedFormat[],
): readonly OwnFormat[] {
  return formats.filter((format) => {
    const sheet = sheets.find(({ id }) => id === format.sheetId);
    const live = tables.filter(({ table }) => table !== null && table.sheet === sheet?.name);
    if (sheet?.mayFormat !== true || live.length === 0) return false;
    return !tables.some(({ record: { number, headings }, table }) =>
      table === null
        ? number === numberIn(format) &&
          headings.some((heading) => cellPlaceOf(heading)?.sheet === sheet.name)
        : table.sheet === sheet.name && marksTable(format, number, table),
    );
  });
}
