import { deleteOwnSheet } from './own-doings';

/** Deletes a sheet whose writing failed half way, where it is there. */
export async function takeBackSheet(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return;
    deleteOwnSheet(sheet, sheet.id);
    await context.sync();
  } catch {
    // Whatever kept the writing from succeeding can keep it from being taken back: the failure itself is what is told.
  }
}
