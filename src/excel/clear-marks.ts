import { withoutOwnSheets } from '../plan/own-sheets';
import { locateTables } from '../plan/recognition/locate-tables';
import type { ExcelRunner } from './excel-runner';
import { emptied, reportName } from './mark-index';
import { askForFormats, type OwnFormat } from './marks/formats-there';
import { deleteOwnSheet } from './own-doings';
import { planRemoval } from './plumbline-column/column-plan';
import { queueRemovals } from './plumbline-column/write-columns';
import { problems, type SheetProblem } from './problem';
import { readWorkbook } from './reading/read-workbook';
import { readFacts, reportSheetOf, type SheetFacts, type WorkbookFacts } from './reading/what-is-there';

/**
 * Takes all marks, Plumbline's columns and its own sheet out of the workbook; what could not be deleted is returned. The columns go last,
 * as they are looked for in all cells.
 */
export async function clearMarks(runner: ExcelRunner): Promise<readonly SheetProblem[]> {
  const left = await clearFormatsAndSheet(runner);
  return [...left, ...(await removeColumns(runner))];
}

/** Removes Plumbline's columns beside whichever tables they stand; what keeps them is returned. */
function removeColumns({ run }: ExcelRunner): Promise<readonly SheetProblem[]> {
  return run(async (context) => {
    const reading = await readWorkbook(context, () => undefined);
    const { removals, problems: kept } = planRemoval(
      reading,
      withoutOwnSheets(reading.workbook).sheets.flatMap(locateTables),
    );
    if (removals.length === 0) return kept;
    queueRemovals(context, removals);
    await context.sync();
    return kept;
  });
}

/**
 * Takes all marks and Plumbline's own sheet out of the workbook. The names are emptied first, so that every format, and every copy of
 * one, marks nothing from then on; then the formats go, then names and sheet. What could not be deleted is returned.
 */
async function clearFormatsAndSheet({ run }: ExcelRunner): Promise<readonly SheetProblem[]> {
  const facts = await run(readFacts);
  const { own, left } = await listOwnFormats(run, facts.sheets);
  try {
    await run(async (context) => {
      emptyNames(context, facts);
      deleteFormats(context, own);
      await deleteReport(context, facts, left.length === 0);
    });
    return [...left, ...sheetThatStays(facts)];
  } catch (error) {
    if (own.length === 0) throw error;
  }
  // One sheet at a time: where Excel fails on the formats of one, those of the others still go.
  const now = await run(async (context) => {
    const found = await readFacts(context);
    emptyNames(context, found);
    await context.sync();
    return found;
  });
  const kept = [...left];
  for (const sheet of now.sheets) {
    const formats = own.filter(({ sheetId }) => sheetId === sheet.id);
    try {
      await run((context) => deleteAtOnce(context, formats));
    } catch {
      kept.push({ ...problems.formatsUnread(sheet.name), sheet: sheet.name });
    }
  }
  await run((context) => deleteReport(context, now, kept.length === 0));
  return [...kept, ...sheetThatStays(now)];
}

interface ListedFormats {
  /** Those that may be deleted. */
  readonly own: readonly OwnFormat[];
  /** What keeps others. */
  readonly left: SheetProblem[];
}

/** Asks for the formats of all sheets at once and, where Excel fails on those of one, sheet by sheet. */
async function listOwnFormats(
  run: ExcelRunner['run'],
  sheets: readonly SheetFacts[],
): Promise<ListedFormats> {
  const list = (asked: readonly SheetFacts[]): Promise<readonly OwnFormat[]> =>
    run(async (context) => {
      const formats = askForFormats(context, asked);
      await context.sync();
      return formats();
    });
  const left: SheetProblem[] = [];
  const bySheet = async (): Promise<readonly OwnFormat[]> => {
    const found: OwnFormat[] = [];
    for (const sheet of sheets) {
      try {
        found.push(...(await list([sheet])));
      } catch {
        left.push({ ...problems.formatsUnread(sheet.name), sheet: sheet.name });
      }
    }
    return found;
  };
  const found = await list(sheets).catch(bySheet);
  const keeping = sheets.filter(
    ({ id, mayFormat }) => !mayFormat && found.some(({ sheetId }) => sheetId === id),
  );
  left.push(...keeping.map(({ name }) => ({ ...problems.sheetProtected(name), sheet: name })));
  return { own: found.filter(({ sheetId }) => !keeping.some(({ id }) => id === sheetId)), left };
}

function deleteFormats({ workbook }: Excel.RequestContext, formats: readonly OwnFormat[]): void {
  for (const { sheetId, id } of formats) {
    workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItemOrNullObject(id).delete();
  }
}

async function deleteAtOnce(context: Excel.RequestContext, formats: readonly OwnFormat[]): Promise<void> {
  deleteFormats(context, formats);
  await context.sync();
}

/** The names that formats look up. */
const indexNames = ({ ownNames }: WorkbookFacts): readonly string[] =>
  [...ownNames.keys()].filter((name) => name !== reportName);

function emptyNames({ workbook: { names } }: Excel.RequestContext, facts: WorkbookFacts): void {
  for (const name of indexNames(facts)) names.getItem(name).formula = emptied;
}

/** The report, where the structure of the workbook is protected. */
function sheetThatStays(facts: WorkbookFacts): readonly SheetProblem[] {
  const own = reportSheetOf(facts);
  return own === null || !facts.structureIsProtected
    ? []
    : [{ ...problems.structureProtected(), sheet: own.name }];
}

async function deleteReport(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  areFormatsGone: boolean,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const own = reportSheetOf(facts);
  const staysBehind = sheetThatStays(facts).length > 0;
  // A format that had to stay goes on naming its names: while they are there and empty, it is known as one of Plumbline's.
  if (areFormatsGone) for (const name of indexNames(facts)) names.getItem(name).delete();
  if (own !== null) {
    const sheet = worksheets.getItem(own.id);
    if (!staysBehind) deleteOwnSheet(sheet, own.id);
    else if (!own.isProtected) sheet.getRange().clear();
  }
  // While the sheet is there it is found by this name, be it by another attempt, or by the next check where it had to stay.
  if (facts.ownNames.has(reportName) && !staysBehind) names.getItem(reportName).delete();
  await context.sync();
}
