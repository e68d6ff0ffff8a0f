import { reportSheetName } from '../plan/own-sheets';
import { absoluteCell } from '../spreadsheet/address';
import { freeName } from '../spreadsheet/free-name';
import { inSheet } from '../spreadsheet/sheet-name';
import type { CheckedPlan } from './checked-workbook';
import { whileCellIsEdited } from './excel-runner';
import {
  announcement,
  emptied,
  levelName,
  linkName,
  type Mark,
  reportName,
  rowName,
  tableNumberOf,
} from './mark-index';
import { type FormatPlan, planFormats } from './marks/format-plan';
import { type MarkedTable, markingsOf, marksOf } from './marks/marked-table';
import { addFormats } from './marks/own-formats';
import { addOwnSheet } from './own-doings';
import { planColumns } from './plumbline-column/column-plan';
import {
  changesAnything,
  type ColumnChanges,
  queueChanges,
  refused,
  takeBackChanges,
  writeRest,
} from './plumbline-column/write-columns';
import { errorCode, problemOf, problems, type SheetProblem } from './problem';
import type { WorkbookReading } from './reading/read-workbook';
import type { SheetFacts, WorkbookFacts } from './reading/what-is-there';
import {
  entriesIn,
  indexRows,
  isInPlace,
  layOutFormatsEnds,
  layOutReport,
  recordsIn,
  reportColumns,
} from './report/report-layout';
import {
  addFilter,
  clearStaging,
  isAboutPages,
  preparePages,
  prepareSheet,
  styleReport,
  writeBlock,
  writeReport,
} from './report/write-report';
import { takeBackCheck } from './take-back-check';
import type { WrittenMarks } from './written-marks';

/** What is written beside report and marks. */
export interface Extras {
  readonly columns: ColumnChanges;
  /** Whether a new report gets pages of its own. */
  readonly pages: boolean;
  /** Whether the check is written without an extra that Excel refuses: not where the same round trip writes more. */
  readonly mayGoWithout: boolean;
}

/**
 * Writes the report, the marks and the columns of a check, in one round trip. Where something stands against it, nothing is written. Should the
 * round trip break off, what Plumbline has in the workbook is what it was, or what it will be, or marks nothing; whatever was begun
 * is known as Plumbline's, and the next check goes on from there.
 */
export async function writeCheck(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  checked: CheckedPlan,
  extras: Extras,
): Promise<WrittenMarks> {
  const { result, settings, checkedAt, history } = checked;
  const { facts, report } = reading;
  const { columns, pages, mayGoWithout } = extras;
  const markings = markingsOf(result.alignment.plan, result.findings, settings.marks);
  const nothingWritten = (problem: SheetProblem): WrittenMarks => ({
    isWritten: false,
    marked: 0,
    beyondMost: 0,
    problems: [problem],
  });
  const obstacle = obstacleTo(reading);
  if (obstacle !== null) return nothingWritten(obstacle);

  const { formats, indexed } = planMarks(reading, markings.tables);
  const layout = layOutReport({
    result,
    checkedAt,
    dateSystem: facts.dateSystem,
    leftOut: reading.workbook.leftOut,
    history,
    indexes: indexed.map(({ planned: { record }, marks: entries }) => ({ record, marks: entries })),
  });
  const { worksheets, names } = context.workbook;
  const begun = report?.facts ?? begunSheet(reading);
  const sheetName =
    begun?.name ??
    freeName(
      reportSheetName,
      facts.sheets.map(({ name }) => name),
      ' ',
    );
  const newNames = namesToGive(facts, formats, sheetName);
  // What stands for other cells than it should marks wrong rows once these are written: until then it marks none.
  for (const { name, isThere } of newNames) if (isThere) names.getItem(name).formula = emptied;
  const sheet = begun === null ? addReportSheet(context, facts, sheetName) : worksheets.getItem(begun.id);
  if (report === null) names.getItem(reportName).formula = `=${inSheet(sheetName, absoluteCell(0, 0))}`;
  if (!isInPlace(report?.cells ?? [])) {
    prepareSheet(sheet);
    if (pages) preparePages(sheet);
  }
  // Excel copies no rows that are filtered out.
  if (report?.hasFilter === true) sheet.autoFilter.remove();
  writeReport(sheet, layout, report?.cells ?? []);
  for (const { name, isThere, formula } of newNames) {
    if (isThere) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
  styleReport(sheet, layout);
  addFilter(sheet, layout);
  writeFormats(context, sheet, formats);
  queueChanges(context, columns);
  try {
    await context.sync();
  } catch (error) {
    // Nothing of the batch was run: once the cell is left, the check is made again.
    if (errorCode(error) === whileCellIsEdited) throw error;
    await takeBackChanges(context, columns);
    if (begun === null) await takeBackCheck(context, reading, formats, sheetName, errorCode(error));
    else await tidyUp(context, begun);
    // Without pages of its own the report prints as any sheet does.
    if (pages && isAboutPages(error))
      return writeCheck(context, reading, checked, { ...extras, pages: false });
    if (mayGoWithout && changesAnything(columns))
      return writeCheck(context, reading, checked, { ...extras, columns: refused(columns, facts.sheets) });
    return nothingWritten({ ...problemOf(error), sheet: sheetName });
  }
  const unwritten = await writeRest(context, columns, facts.sheets);
  const hidden = indexed.map(({ planned: { table, isHidden }, rows }) => ({
    sheet: table?.sheet ?? '',
    count: rows.filter(isHidden).length,
  }));
  return {
    isWritten: true,
    marked:
      indexed.reduce((sum, { rows }) => sum + rows.length, 0) -
      hidden.reduce((sum, { count }) => sum + count, 0),
    beyondMost: markings.beyondMost,
    problems: [
      ...[...new Set(hidden.flatMap(({ sheet: name, count }) => (count > 0 ? [name] : [])))].map((name) => ({
        ...problems.sheetProtected(name),
        sheet: name,
      })),
      ...columns.problems,
      ...unwritten,
    ],
  };
}

/** The formats that the tables are to have, and the marks of each. */
function planMarks({ facts, report, formats: there }: WorkbookReading, tables: readonly MarkedTable[]) {
  const formats = planFormats(facts, tables, recordsIn(report?.cells ?? []), there);
  const indexed = formats.tables.map((planned) => ({
    planned,
    ...(planned.table === null ? { marks: [], rows: [] } : marksOf(planned.record.number, planned.table)),
  }));
  return { formats, indexed };
}

/**
 * Whether the sheets show other marks than a check of what was read would write, by what stands in the index and by the formats that
 * are there, or whether its columns say something else: so it is known after an undo too. Where there is no report, nothing is marked.
 */
export function areMarksBehind(reading: WorkbookReading, checked: CheckedPlan): boolean {
  if (reading.report === null) return false;
  const { result, settings } = checked;
  const { updates, removals } = planColumns(reading, checked);
  if (updates.length > 0 || removals.length > 0) return true;
  const { tables } = markingsOf(result.alignment.plan, result.findings, settings.marks);
  const { formats, indexed } = planMarks(reading, tables);
  const told = ({ text, level, link }: Mark): string => JSON.stringify([text.toLowerCase(), level, link]);
  const wanted = new Set(indexed.flatMap(({ marks }) => marks.map(told)));
  const there = new Set(entriesIn(reading.report.cells).map(told));
  return (
    formats.additions.length > 0 || wanted.size !== there.size || [...wanted].some((mark) => !there.has(mark))
  );
}

/** What makes it impossible to write the report; null where nothing does. */
export function obstacleTo(reading: WorkbookReading): SheetProblem | null {
  const { facts, report } = reading;
  if (report === null && begunSheet(reading) === null && facts.structureIsProtected) {
    return { ...problems.structureProtected(), sheet: reportSheetName };
  }
  if (report?.facts.isProtected === true) {
    return { ...problems.reportProtected(report.facts.name), sheet: report.facts.name };
  }
  return null;
}

/** The sheet of a report that was added, and then the writing broke off; null where there is none, or somebody wrote into it. */
function begunSheet({ facts, workbook }: WorkbookReading): SheetFacts | null {
  const announced = facts.sheets.find(({ name }) => facts.ownNames.get(reportName) === announcement(name));
  const content = workbook.sheets.find(({ name }) => name === announced?.name);
  return announced !== undefined && content?.cells.length === 0 ? announced : null;
}

interface NameToGive {
  readonly name: string;
  readonly formula: string;
  readonly isThere: boolean;
}

/** The names that do not stand for what they should. */
function namesToGive(
  { ownNames }: WorkbookFacts,
  { tables }: FormatPlan,
  sheetName: string,
): readonly NameToGive[] {
  const { top, count } = indexRows;
  const column = (place: number): string =>
    `=${inSheet(sheetName, `${absoluteCell(top, place)}:${absoluteCell(top + count - 1, place)}`)}`;
  const wanted = new Map(
    tables.flatMap(({ record: { number } }) => [
      [rowName(number), column(reportColumns.index)],
      [levelName(number), column(reportColumns.level)],
      [linkName(number), column(reportColumns.link)],
    ]),
  );
  // Formats of a table that is known no more may still be somewhere.
  for (const name of ownNames.keys()) {
    if (tableNumberOf(name) !== null && !wanted.has(name)) wanted.set(name, emptied);
  }
  return [...wanted]
    .filter(([name, formula]) => ownNames.get(name) !== formula)
    .map(([name, formula]) => ({ name, formula, isThere: ownNames.has(name) }));
}

/** The name comes first, and says which sheet is to come: should the round trip break off, that sheet is known as Plumbline's. */
function addReportSheet(
  context: Excel.RequestContext,
  { ownNames }: WorkbookFacts,
  sheetName: string,
): Excel.Worksheet {
  const { names } = context.workbook;
  if (ownNames.has(reportName)) names.getItem(reportName).formula = announcement(sheetName);
  else names.add(reportName, announcement(sheetName));
  return addOwnSheet(context, sheetName);
}

/** What the new report was made ready in is blank again; what was written of the rest stays for the next check. */
async function tidyUp(context: Excel.RequestContext, { id }: SheetFacts): Promise<void> {
  try {
    clearStaging(context.workbook.worksheets.getItem(id));
    await context.sync();
  } catch {
    // Whatever kept the writing from succeeding can keep it from being tidied up: the failure itself is what is told.
  }
}

/** Formats come last, and what the records say of their ends behind them: what is recorded is there. */
function writeFormats(
  { workbook: { worksheets } }: Excel.RequestContext,
  report: Excel.Worksheet,
  { tables, additions, obsolete }: FormatPlan,
): void {
  for (const { sheetId, id } of obsolete) {
    worksheets.getItem(sheetId).getRange().conditionalFormats.getItemOrNullObject(id).delete();
  }
  for (const { sheet, number, table, cells } of additions) {
    addFormats(worksheets.getItem(sheet.id), number, table.columns, cells);
  }
  if (tables.some(({ record, formatsEnd }) => record.formatsEnd !== formatsEnd)) {
    writeBlock(report, layOutFormatsEnds(tables.map(({ formatsEnd }) => formatsEnd)));
  }
}
