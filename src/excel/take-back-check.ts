import { announcement, isOwnName, reportName } from './mark-index';
import type { FormatPlan } from './marks/format-plan';
import { askForFormats, type OwnFormat } from './marks/formats-there';
import { deleteOwnSheet } from './own-doings';
import type { WorkbookReading } from './reading/read-workbook';

/**
 * Takes back a first report that failed half way: formats, names and sheet, each as far as it was not there before. What cannot be
 * taken back marks nothing, and is known as Plumbline's by the next check.
 */
export async function takeBackCheck(
  context: Excel.RequestContext,
  { facts, formats: there }: WorkbookReading,
  { additions }: FormatPlan,
  sheetName: string,
  code: string,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  try {
    // A sheet of that name that came meanwhile is a co-author's, with all that refers to it.
    if (code === 'ItemAlreadyExists') {
      const announced = names.getItemOrNullObject(reportName);
      announced.load('formula');
      await context.sync();
      if (!announced.isNullObject && announced.formula === announcement(sheetName)) announced.delete();
      await context.sync();
      return;
    }
    const before = new Set(there.own?.map(({ id }) => id));
    const added = await listFormats(context, additions);
    names.load('items/name,items/formula');
    const sheet = worksheets.getItemOrNullObject(sheetName);
    sheet.load('id');
    await context.sync();
    for (const { sheetId, id } of added ?? []) {
      if (!before.has(id)) {
        worksheets.getItem(sheetId).getRange().conditionalFormats.getItemOrNullObject(id).delete();
      }
    }
    for (const item of names.items) {
      const formula = facts.ownNames.get(item.name);
      if (formula !== undefined) item.formula = formula;
      // While a name is there, the formats that could not be listed are looked for again.
      else if (isOwnName(item.name) && added !== null) item.delete();
    }
    if (!sheet.isNullObject) deleteOwnSheet(sheet, sheet.id);
    await context.sync();
  } catch {
    // Whatever kept the writing from succeeding can keep it from being taken back: the failure itself is what is told.
  }
}

/** Plumbline's formats on the sheets that got some; null where Excel does not list them. */
async function listFormats(
  context: Excel.RequestContext,
  additions: FormatPlan['additions'],
): Promise<readonly OwnFormat[] | null> {
  try {
    const listed = askForFormats(context, [...new Set(additions.map(({ sheet }) => sheet))]);
    await context.sync();
    return listed();
  } catch {
    return null;
  }
}
