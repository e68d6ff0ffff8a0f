import { deleteOwnSheet } from '../../excel/own-doings';
import { problems, type WorkbookProblem } from '../../excel/problem';
import { scratchSheets } from './scratch-sheets';
import { selfTestProblems } from './self-test-problems';

/** What the workbook had before the self-test, and has after it. */
export interface BlankWorkbook {
  /** By their ids. */
  readonly sheets: ReadonlySet<string>;
  readonly activeSheet: string;
}

export interface LookedAt {
  /** Why the self-test cannot run here; null where it can. */
  readonly obstacle: WorkbookProblem | null;
  readonly blank: BlankWorkbook;
}

const scratchNames: ReadonlySet<string> = new Set(
  [scratchSheets.plan.name, scratchSheets.notes.name, 'Plumbline'].map((name) => name.toLowerCase()),
);

/** Looks for anything that the self-test could be in the way of, in two round trips. */
export async function lookAtWorkbook(context: Excel.RequestContext): Promise<LookedAt> {
  const { worksheets, names, tables, protection } = context.workbook;
  context.workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/id,items/name');
  names.load('items/name');
  tables.load('items/name');
  const active = worksheets.getActiveWorksheet().load('id');
  await context.sync();
  const looked = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true),
    formats: sheet.getRange().conditionalFormats.getCount(),
  }));
  await context.sync();
  const sheetsFound = looked
    .filter(
      ({ sheet, used, formats }) =>
        !used.isNullObject || formats.value > 0 || scratchNames.has(sheet.name.toLowerCase()),
    )
    .map(({ sheet }) => sheet);
  const found = [
    ...sheetsFound.map(({ name }) => ({ kind: 'sheet', name }) as const),
    ...tables.items.map(({ name }) => ({ kind: 'table', name }) as const),
    ...names.items.map(({ name }) => ({ kind: 'name', name }) as const),
  ];
  return {
    obstacle: context.workbook.readOnly
      ? problems.readOnly()
      : protection.protected
        ? problems.structureProtected()
        : found.length > 0
          ? selfTestProblems.notBlank(found)
          : null,
    blank: { sheets: new Set(worksheets.items.map(({ id }) => id)), activeSheet: active.id },
  };
}

/** Takes away all that the self-test brought: names first, as some refer to its sheets. Formats and tables go with their sheets. */
export async function makeBlank(context: Excel.RequestContext, blank: BlankWorkbook): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id');
  names.load('items/name');
  await context.sync();
  for (const name of names.items) name.delete();
  worksheets.getItem(blank.activeSheet).activate();
  for (const sheet of worksheets.items) if (!blank.sheets.has(sheet.id)) deleteOwnSheet(sheet, sheet.id);
  await context.sync();
}
