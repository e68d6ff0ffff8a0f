import type { ExcelRunner } from './excel-runner';
import { emptied, reportName } from './mark-index';
import { isOwnFormula } from './marks/own-formats';
import { problems, type SheetProblem } from './problem';
import { readFacts, reportSheetOf, type SheetFacts, type WorkbookFacts } from './reading/what-is-there';

/**
 * Takes all marks and Plumbline's own sheet out of the workbook. The names are emptied first, so that every format, and every copy of
 * one, marks nothing from then on; then the formats go, then names and sheet. What could not be deleted is returned.
 */
export async function clearMarks({ run }: ExcelRunner): Promise<readonly SheetProblem[]> {
  const facts = await run(async (context) => {
    const found = await readFacts(context);
    for (const name of indexNames(found)) context.workbook.names.getItem(name).formula = emptied;
    await context.sync();
    return found;
  });
  const left: SheetProblem[] = [];
  // One sheet at a time: where Excel fails on the formats of one, those of the others still go.
  for (const sheet of facts.sheets) {
    const problem = await deleteOwnFormats(run, sheet);
    if (problem !== null) left.push(problem);
  }
  await run((context) => deleteOwnSheet(context, facts, left));
  return left;
}

async function deleteOwnFormats(run: ExcelRunner['run'], sheet: SheetFacts): Promise<SheetProblem | null> {
  try {
    return await run(async (context) => {
      const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
      formats.load('items/id,items/type');
      await context.sync();
      const custom = formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
      for (const { custom: rule } of custom) rule.rule.load('formula');
      if (custom.length > 0) await context.sync();
      const own = custom.filter((format) => isOwnFormula(format.custom.rule.formula));
      if (own.length === 0) return null;
      if (!sheet.mayFormat) return { ...problems.sheetProtected(sheet.name), sheet: sheet.name };
      for (const format of own) format.delete();
      await context.sync();
      return null;
    });
  } catch {
    return { ...problems.formatsUnread(sheet.name), sheet: sheet.name };
  }
}

/** The names that formats look up. */
const indexNames = ({ ownNames }: WorkbookFacts): readonly string[] =>
  [...ownNames.keys()].filter((name) => name !== reportName);

async function deleteOwnSheet(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  left: SheetProblem[],
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const own = reportSheetOf(facts);
  const staysBehind = own !== null && facts.structureIsProtected;
  // A format that had to stay goes on naming its names: while they are there and empty, it is known as one of Plumbline's.
  if (left.length === 0) for (const name of indexNames(facts)) names.getItem(name).delete();
  // A sheet that had to stay is found again by its name, and used by the next check.
  if (facts.ownNames.has(reportName) && !staysBehind) names.getItem(reportName).delete();
  if (own !== null) {
    const sheet = worksheets.getItem(own.id);
    if (!staysBehind) sheet.delete();
    else {
      left.push({ ...problems.structureProtected(), sheet: own.name });
      if (!own.isProtected) sheet.getRange().clear();
    }
  }
  await context.sync();
}
