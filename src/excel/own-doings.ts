/*
 * Of a sheet or a table that came, went or moved Excel tells where that was done, not by whom. So what Plumbline does of the kind is
 * noted before it is done, and known again when Excel tells of it.
 */

export type Doing = 'sheet added' | 'sheet deleted' | 'sheet moved' | 'table added';

/** What Excel has not told of yet. */
const awaited = new Set<string>();

const noteOf = (doing: Doing, sheet: string): string => `${doing}: ${sheet.toLowerCase()}`;

/** To be called before the round trip that does it. A sheet is known by its name, or by its id where it is deleted. */
export function noteOwn(doing: Doing, sheet: string): void {
  awaited.add(noteOf(doing, sheet));
}

/** Adds a sheet that the pane need not look at, in the round trip that is under way. */
export function addOwnSheet({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  noteOwn('sheet added', name);
  return workbook.worksheets.add(name);
}

/** Deletes a sheet of Plumbline's, whose id is known, in the round trip that is under way. */
export function deleteOwnSheet(sheet: Excel.Worksheet, id: string): void {
  noteOwn('sheet deleted', id);
  sheet.delete();
}

let allIsOwn = false;

/** While it runs whatever Excel tells of is this add-in's: a self-test, to which a blank workbook is left. */
export async function withAllOwn<Value>(work: () => Promise<Value>): Promise<Value> {
  allIsOwn = true;
  try {
    return await work();
  } finally {
    allIsOwn = false;
  }
}

export const isAllOwn = (): boolean => allIsOwn;

/** Whether it was this add-in that did what Excel tells of now. */
export async function wasOwn(doing: Doing, sheetId: string): Promise<boolean> {
  if (![...awaited].some((note) => note.startsWith(noteOf(doing, '')))) return false;
  const sheet = doing === 'sheet deleted' ? sheetId : await nameOfSheet(sheetId);
  return sheet !== null && awaited.delete(noteOf(doing, sheet));
}

/** The name that a sheet has now; null where it is gone. */
export const nameOfSheet = (id: string): Promise<string | null> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
