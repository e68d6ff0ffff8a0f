import { language } from '../../languages/language';
import { template } from '../../template/template';
import { headingRow, type TemplateWorkbook } from '../../template/template-workbook';
import type { ExcelRunner } from '../excel-runner';
import { addOwnSheet, deleteOwnSheet } from '../own-doings';
import { errorCode, problemOf, problems, type WorkbookProblem } from '../problem';
import { readFacts, type WorkbookFacts } from '../reading/what-is-there';
import { templateCell } from './template-cell';
import { giveLook } from './template-looks';
import { titleOf, writePageSheet } from './write-page-sheet';
import { writePlanSheet } from './write-plan-sheet';

/** What the sheets that are inserted hold. */
export type InsertedPlan = 'empty' | 'example';

export type InsertedTemplate =
  /** `guide` is the name of the sheet that says how to go on. */
  | { readonly status: 'inserted'; readonly plan: InsertedPlan; readonly guide: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

/** Tells the sheets of this pane that are not finished from those of others. */
const code = Math.random().toString(36).slice(2, 8);

interface Attempt {
  readonly plan: InsertedPlan;
  readonly workbook: TemplateWorkbook;
  /** What stands in place of the titles until the sheets are finished. */
  readonly unfinished: string;
  /** The ids of its sheets, once they are known. */
  readonly ids: readonly string[] | null;
}

/** What became of it Excel did not say any more. */
let leftBehind: Attempt | null = null;

/**
 * Inserts the sheets of the template at the end of the workbook, under names that are free, and shows the guide. Four round trips: what
 * is there, all of the sheets, their titles, their pages. That ends Excel's undo history. Until they have their titles the sheets say
 * that they are unfinished. Should it break off, those that were added are taken back; where Excel answers no more, the next attempt
 * finishes or replaces them.
 */
export async function insertTemplate({ run }: ExcelRunner, plan: InsertedPlan): Promise<InsertedTemplate> {
  try {
    return await run(async (context): Promise<InsertedTemplate> => {
      const facts = await readFacts(context);
      if (facts.structureIsProtected) return { status: 'failed', problem: problems.noSheetAdded() };
      const before = await takeBackLeftBehind(context, facts, plan);
      const attempt = before ?? (await addSheets(context, facts, plan));
      await finish(context, facts, attempt);
      await preparePages(context, attempt);
      return { status: 'inserted', plan, guide: attempt.workbook.sheets[0]?.name ?? '' };
    });
  } catch (error) {
    return { status: 'failed', problem: problemOf(error) };
  }
}

/** Adds and writes all sheets but for their titles. */
async function addSheets(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  plan: InsertedPlan,
): Promise<Attempt> {
  const { worksheets, names } = context.workbook;
  // A sheet that an earlier attempt left behind is gone by now, and its table with it.
  const sheetIds = new Set(worksheets.items.map(({ id }) => id));
  const tables = facts.tables.filter(({ sheetId }) => sheetIds.has(sheetId));
  const workbook = template(plan, {
    sheets: worksheets.items.map(({ name }) => name),
    tables: [...tables, ...names.items].map(({ name }) => name),
  });
  const unfinished = language.template.unfinished(code);
  const attempt: Attempt = { plan, workbook, unfinished, ids: null };
  leftBehind = attempt;
  const sheets = workbook.sheets.map(({ name }) => {
    const sheet = addOwnSheet(context, name);
    const title = sheet.getRangeByIndexes(0, 0, 1, 1);
    title.formulas = [[templateCell(unfinished)]];
    giveLook('title', title);
    return sheet.load('id');
  });
  workbook.sheets.forEach((each, place) => {
    const sheet = sheets[place];
    if (sheet === undefined) return;
    if (each.kind === 'plan') writePlanSheet(sheet, each, facts.dateSystem);
    else writePageSheet(sheet, each);
  });
  return await orTakenBack(context, facts, attempt, async () => {
    await context.sync();
    return (leftBehind = { ...attempt, ids: sheets.map(({ id }) => id) });
  });
}

/** Gives the sheets their titles, and shows the guide. */
async function finish(context: Excel.RequestContext, facts: WorkbookFacts, attempt: Attempt): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = (attempt.ids ?? []).map((id) => worksheets.getItem(id));
  attempt.workbook.sheets.forEach((each, place) => {
    const title = each.kind === 'plan' ? each.title : titleOf(each);
    const cell = sheets[place]?.getRangeByIndexes(0, 0, 1, 1);
    if (cell !== undefined) cell.formulas = [[templateCell(title)]];
  });
  sheets[0]?.activate();
  await orTakenBack(context, facts, attempt, () => context.sync());
  leftBehind = null;
}

async function orTakenBack<Value>(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  attempt: Attempt,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const known = new Set(facts.sheets.map(({ id }) => id));
    try {
      // Where a name was taken meanwhile, a blank sheet of that name is another's.
      await takeBack(context, attempt, known, errorCode(error) !== sheetIsThere);
      leftBehind = null;
    } catch {
      // Whatever kept the sheets from being written can keep them from being taken back: the next attempt sees to them.
    }
    throw error;
  }
}

const sheetIsThere = 'ItemAlreadyExists';

/** Deletes what an attempt added: sheets with its ids, and those of its names that say that they are unfinished, or say nothing yet. */
async function takeBack(
  context: Excel.RequestContext,
  { workbook, unfinished, ids }: Attempt,
  known: ReadonlySet<string>,
  alsoBlank: boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const added = worksheets.items
    .filter(({ id, name }) => !known.has(id) && (ids === null ? names.has(name) : ids.includes(id)))
    .map((sheet) => ({
      sheet,
      title: sheet.getRangeByIndexes(0, 0, 1, 1).load('values'),
      used: sheet.getUsedRangeOrNullObject(true).load('address'),
    }));
  if (added.length === 0) return;
  await context.sync();
  for (const { sheet, title, used } of added) {
    const isOurs = ids !== null || title.values[0]?.[0] === unfinished || (alsoBlank && used.isNullObject);
    if (isOurs) deleteOwnSheet(sheet, sheet.id);
  }
  await context.sync();
}

/** An attempt all of whose sheets are there needs only to be finished; of another what it left is taken back, and null returned. */
async function takeBackLeftBehind(
  context: Excel.RequestContext,
  { sheets }: WorkbookFacts,
  plan: InsertedPlan,
): Promise<Attempt | null> {
  const attempt = leftBehind;
  leftBehind = null;
  if (attempt === null) return null;
  const { ids, workbook } = attempt;
  if (ids !== null) {
    const isWhole = attempt.plan === plan && ids.every((id) => sheets.some((sheet) => sheet.id === id));
    return isWhole ? attempt : null;
  }
  const names = new Set(workbook.sheets.map(({ name }) => name));
  if (sheets.some(({ name }) => names.has(name))) {
    leftBehind = attempt;
    await takeBack(context, attempt, new Set(), true);
    leftBehind = null;
    context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
  }
  return null;
}

/* Where no printer is installed Excel may refuse it: that keeps nobody from the template. */
async function preparePages(context: Excel.RequestContext, { ids, workbook }: Attempt): Promise<void> {
  try {
    workbook.sheets.forEach(({ kind }, place) => {
      const { pageLayout } = context.workbook.worksheets.getItem(ids?.[place] ?? '');
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      if (kind === 'plan') pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
    });
    await context.sync();
  } catch {
    // The sheets are whole, and print as any other does.
  }
}
