import { addOwnSheet, deleteOwnSheet } from './own-doings';
import { errorCode } from './problem';
import { takeBackSheet } from './take-back-sheet';

/** A sheet of Plumbline's own that is to be in the workbook. */
export interface SheetToWrite {
  /** The name of a new one. */
  readonly free: string;
  /** That of the one that was written last; null where there is none. */
  readonly last: string | null;
  /** What stands in the first cell until all of it is written. */
  readonly unfinished: string;
  /** Writes it and shows it, in the round trip that is under way. */
  readonly write: (sheet: Excel.Worksheet) => void;
  /** What it has beside its cells, and how many. */
  readonly counted: (sheet: Excel.Worksheet) => OfficeExtension.ClientResult<number>;
  readonly amount: number;
  /** Whether cells, as `Range.formulas` tells them, are those that it writes. */
  readonly holds: (formulas: readonly (readonly unknown[])[]) => boolean;
}

export interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Whether it stood there as it would have been written, and is shown instead. */
  readonly wasThere: boolean;
}

/**
 * Writes a sheet at the end of the workbook and shows it, in one round trip; one more where one was written before. Where it breaks off,
 * nothing of it is left behind. Where Excel answers no more, the sheet says that it is unfinished, and the next attempt replaces it; one
 * that stands there as it would be written is shown instead.
 */
export async function writeOwnSheet(context: Excel.RequestContext, toWrite: SheetToWrite): Promise<OwnSheet> {
  const before = toWrite.last === null ? null : await readLast(context, toWrite.last, toWrite);
  if (before?.state === 'the same') {
    before.sheet.activate();
    await context.sync();
    return { sheet: before.sheet, name: before.sheet.name, wasThere: true };
  }
  if (before?.state === 'unfinished') deleteOwnSheet(before.sheet, before.sheet.id);
  const name = before?.state === 'unfinished' ? before.sheet.name : toWrite.free;
  const sheet = addOwnSheet(context, name);
  toWrite.write(sheet);
  try {
    await context.sync();
  } catch (error) {
    // A sheet of that name that came meanwhile is another's.
    if (errorCode(error) !== sheetIsThere) await takeBackSheet(context, name);
    throw error;
  }
  return { sheet, name, wasThere: false };
}

const sheetIsThere = 'ItemAlreadyExists';

/** The sheet that was written last, and what has become of it. */
async function readLast(
  context: Excel.RequestContext,
  name: string,
  { unfinished, counted, amount, holds }: SheetToWrite,
) {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('id,name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas');
  const found = counted(sheet);
  await context.sync();
  const formulas = used.isNullObject ? [] : used.formulas;
  const isUnfinished = used.isNullObject || formulas[0]?.[0] === unfinished;
  const isSame =
    sheet.visibility === Excel.SheetVisibility.visible && found.value === amount && holds(formulas);
  return { sheet, state: isUnfinished ? 'unfinished' : isSame ? 'the same' : 'another' } as const;
}

/** Lays out the pages of a sheet. Where no printer is installed Excel may refuse it: that keeps nobody from the sheet. */
export async function preparePages(context: Excel.RequestContext, layOut: () => void): Promise<void> {
  try {
    layOut();
    await context.sync();
  } catch {
    // The sheet is whole, and prints as any other does.
  }
}
