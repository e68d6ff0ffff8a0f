import type { CheckResult } from '../alignment/check';
import { severities, type Severity } from '../alignment/settings';
import type { Marks } from '../alignment/workbook-settings/value-kinds';
import { absoluteCell } from '../spreadsheet/address';
import { inSheet } from '../spreadsheet/sheet-name';
import type { CheckedPlan } from './checked-workbook';
import { emptied, levelName, ownPrefix, reportName, rowName, tableNumberOf } from './mark-index';
import {
  type RecordedTable,
  recordsFor,
  type RowsToFormat,
  rowsToFormat,
  withFormatsTo,
} from './marks/mark-records';
import { type MarkedTable, type Markings, markingsOf } from './marks/marked-table';
import { addFormats } from './marks/own-formats';
import { problemOf, problems, type SheetProblem } from './problem';
import type { WorkbookReading } from './reading/read-workbook';
import type { SheetFacts, WorkbookFacts } from './reading/what-is-there';
import {
  hasUsualColumns,
  type IndexPlace,
  layOutReport,
  recordsIn,
  reportColumns,
  type ReportContent,
} from './report/report-layout';
import { reportTexts } from './report/report-texts';
import { writeReport, type WrittenOver } from './report/write-report';

/** What a check wrote into the workbook. */
export interface WrittenMarks {
  /** Whether anything was: report and marks are written together or not at all. */
  readonly isWritten: boolean;
  /** Rows that have a mark now. */
  readonly marked: number;
  /** Rows that should have one, but are more than can be marked. */
  readonly beyondMost: number;
  /** What could not be written, by sheet. */
  readonly problems: readonly SheetProblem[];
}

/** A check as the workbook is to tell of it. */
interface CheckToWrite extends Pick<ReportContent, 'result' | 'checkedAt' | 'history'> {
  /** What is marked. */
  readonly marks: Marks;
}

/** Formats that a table still needs. */
interface FormatsToAdd {
  readonly sheet: SheetFacts;
  readonly number: number;
  readonly table: MarkedTable;
  readonly rows: RowsToFormat;
}

/** Writes the report and the marks of a check, in one round trip. Where something stands against it, nothing is written. */
export async function writeCheck(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  { result, marks, checkedAt, history }: CheckToWrite,
): Promise<WrittenMarks> {
  const { facts, report } = reading;
  const markings = markingsFor(result, marks);
  const nothingWritten = (problem: SheetProblem): WrittenMarks => ({
    isWritten: false,
    marked: 0,
    beyondMost: 0,
    problems: [problem],
  });
  const obstacle = obstacleTo(reading);
  if (obstacle !== null) return nothingWritten(obstacle);

  const { records, additions, unformatted } = planFormats(facts, markings.tables, report?.cells ?? []);
  const layout = layOutReport({
    result,
    checkedAt,
    dateSystem: facts.dateSystem,
    leftOut: reading.workbook.leftOut,
    history,
    indexes: records.map(({ record, table }) => ({ record, marks: table?.marks ?? [] })),
  });
  const { worksheets, names } = context.workbook;
  const sheetName = report?.facts.name ?? freeSheetName(facts);
  const sheet = report === null ? worksheets.add(sheetName) : worksheets.getItem(report.facts.id);
  // Should the batch break off, names without an index mark nothing; names of an index that has moved would mark wrong rows.
  for (const name of facts.ownNames.keys()) {
    if (name !== reportName) names.getItem(name).formula = emptied;
  }
  writeReport(sheet, layout, writtenOver(report));
  const giveName = (name: string, formula: string): void => {
    if (facts.ownNames.has(name)) names.getItem(name).formula = formula;
    else names.add(name, formula);
  };
  giveName(reportName, reference(sheetName, 0, 0, 1));
  for (const { number, top, rows } of layout.indexes) {
    giveName(rowName(number), indexReference(sheetName, reportColumns.index, { top, rows }));
    giveName(levelName(number), indexReference(sheetName, reportColumns.level, { top, rows }));
  }
  for (const { sheet: own, number, table, rows } of additions) {
    addFormats(worksheets.getItem(own.id), number, table.columns, rows);
  }
  try {
    await context.sync();
  } catch (error) {
    if (report === null) await takeBack(context, sheetName);
    return nothingWritten({ ...problemOf(error), sheet: sheetName });
  }
  return {
    isWritten: true,
    marked: markings.marked - unformatted.reduce((sum, { marks }) => sum + marks.length, 0),
    beyondMost: markings.beyondMost,
    problems: [...new Set(unformatted.map(({ sheet: name }) => name))].map((name) => ({
      ...problems.sheetProtected(name),
      sheet: name,
    })),
  };
}

const writtenOver = (report: WorkbookReading['report']): WrittenOver =>
  report === null ? 'new sheet' : hasUsualColumns(report.cells) ? 'report' : 'report with other columns';

const markedSeverities: Readonly<Record<Marks, readonly Severity[]>> = {
  all: severities,
  errors: ['error'],
  none: [],
};

/** What is to be marked where so much is. */
export function markingsFor({ alignment, findings }: CheckResult, marks: Marks): Markings {
  const shown = markedSeverities[marks];
  return markingsOf(
    alignment.plan,
    findings.filter(({ severity }) => shown.includes(severity)),
  );
}

/** Whether two checks mark the same rows in the same way, wherever these stand by now. */
export const haveSameMarks = (one: CheckedPlan, other: CheckedPlan): boolean =>
  marksTold(one) === marksTold(other);

const marksTold = ({ result, settings }: CheckedPlan): string =>
  JSON.stringify(markingsFor(result, settings.marks).tables.map(({ marks }) => marks));

/** What makes it impossible to write the report; null where nothing does. */
export function obstacleTo({ facts, report }: WorkbookReading): SheetProblem | null {
  if (report === null && facts.structureIsProtected) {
    return { ...problems.structureProtected(), sheet: reportTexts.sheet };
  }
  if (report?.facts.isProtected === true) {
    return { ...problems.reportProtected(report.facts.name), sheet: report.facts.name };
  }
  return null;
}

interface PlannedFormats {
  readonly records: readonly RecordedTable[];
  readonly additions: readonly FormatsToAdd[];
  /** Tables without formats, as their sheets are protected. */
  readonly unformatted: readonly MarkedTable[];
}

function planFormats(
  { sheets, ownNames }: WorkbookFacts,
  tables: readonly MarkedTable[],
  reportCells: readonly (readonly unknown[])[],
): PlannedFormats {
  const taken = new Set([...ownNames.keys()].map(tableNumberOf).filter((number) => number !== null));
  const additions: FormatsToAdd[] = [];
  const unformatted: MarkedTable[] = [];
  const records = recordsFor(tables, recordsIn(reportCells), taken).map(
    ({ record, table }): RecordedTable => {
      if (table === null) return { record, table };
      const rows = rowsToFormat(table, record, tables);
      const sheet = sheets.find(({ name }) => name === table.sheet);
      if (rows === null || sheet === undefined) return { record, table };
      if (!sheet.mayFormat) {
        if (record.formatsEnd === '') unformatted.push(table);
        return { record, table };
      }
      additions.push({ sheet, number: record.number, table, rows });
      return { record: withFormatsTo(record, table, rows.last), table };
    },
  );
  return { records, additions, unformatted };
}

/** Excel's names of sheets are the same whatever their case. */
function freeSheetName({ sheets }: WorkbookFacts): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name: string = reportTexts.sheet;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${reportTexts.sheet} ${count}`;
  return name;
}

function reference(sheet: string, row: number, column: number, rows: number): string {
  const first = absoluteCell(row, column);
  const last = absoluteCell(row + rows - 1, column);
  return `=${inSheet(sheet, rows === 1 ? first : `${first}:${last}`)}`;
}

const indexReference = (sheet: string, column: number, { top, rows }: Omit<IndexPlace, 'number'>): string =>
  reference(sheet, top, column, rows);

/** A first writing that failed half way leaves nothing: without its names and its sheet every format of it is inert. */
async function takeBack(context: Excel.RequestContext, sheetName: string): Promise<void> {
  try {
    const { names, worksheets } = context.workbook;
    names.load('items/name');
    const sheet = worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    for (const item of names.items) if (item.name.startsWith(ownPrefix)) item.delete();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  } catch {
    // Whatever kept the writing from succeeding can keep it from being taken back: the failure itself is what is told.
  }
}
