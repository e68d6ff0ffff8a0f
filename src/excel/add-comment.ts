import { cellAddress } from '../spreadsheet/address';
import type { CellPlace } from '../spreadsheet/cell-reference';
import type { ExcelRunner } from './excel-runner';
import { errorCode, problems, type WorkbookProblem } from './problem';
import { askForHeader, findRow, headerIn, knownPlace, type PlanPlaces, withColumnsNow } from './row-places';
import { cutToCell } from './written-cell';

/** What a check found, as a comment to a cell that it named. */
export interface CommentToAdd extends CellPlace {
  readonly sheet: string;
  readonly message: string;
}

export type AddedComment =
  /** Where the row of the cell stands now. */
  | { readonly status: 'added'; readonly sheet: string; readonly cell: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const failed = (problem: WorkbookProblem): AddedComment => ({ status: 'failed', problem });

/**
 * Writes a finding as a comment into its cell, where its row and column stand now: a comment is kept in the file, and colleagues without Plumbline
 * read it and reply to it. From then on it is the user's. A cell that has a comment keeps that alone.
 */
export function addComment(
  { run }: ExcelRunner,
  checked: PlanPlaces,
  { sheet, message, ...named }: CommentToAdd,
): Promise<AddedComment> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(checked.sheetIds.get(sheet) ?? sheet);
    worksheet.load('name,visibility,protection/protected,protection/options');
    const known = knownPlace(checked.plan, sheet, named);
    const header = askForHeader(worksheet, known);
    await context.sync();
    if (worksheet.isNullObject) return failed(problems.noSuchSheet(sheet));
    const { name, visibility, protection } = worksheet;
    if (visibility !== Excel.SheetVisibility.visible) return failed(problems.sheetHidden(name));
    if (protection.protected && protection.options.allowEditObjects !== true)
      return failed(problems.commentsProtected(name));
    const found = withColumnsNow(headerIn(header), known);
    if (found === null) return failed(problems.tableElsewhere(name));
    const row = await findRow(context, worksheet, found);
    if (row === null) return failed(problems.rowGone(name));
    const place = { row, column: found.column };
    const cell = cellAddress(row, found.column);
    if ((await commentAt(context, worksheet, place)) !== null)
      return failed(problems.commentThere(name, cell));
    const content = cutToCell(`Plumbline: ${message}`);
    try {
      context.workbook.comments.add(cellOf(worksheet, place), content);
      await context.sync();
    } catch (error) {
      // Excel may have done it all the same, and somebody else may have been first.
      const there = await commentAt(context, worksheet, place);
      if (there === null) {
        const code = errorCode(error);
        // More may be protected than Excel says.
        if (code === 'AccessDenied' && protection.protected) return failed(problems.commentsProtected(name));
        if (refusals.has(code)) return failed(problems.commentRefused(name, cell));
        throw error;
      }
      if (there !== content) return failed(problems.commentThere(name, cell));
    }
    return { status: 'added', sheet: name, cell };
  });
}

/** How Excel refuses a comment in a cell that has a note, or any comment at all; nothing says which code it gives when. */
const refusals: ReadonlySet<string> = new Set([
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'NotImplemented',
]);

/** How Excel says that a cell has no comment, or that it knows of none. */
const hasNone: ReadonlySet<string> = new Set(['ItemNotFound', 'NotImplemented']);

const cellOf = (worksheet: Excel.Worksheet, { row, column }: CellPlace): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, 1, 1);

/** What the comment in a cell says; null where there is none. Excel cannot be asked whether there is one: it fails where there is not. */
async function commentAt(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  place: CellPlace,
): Promise<string | null> {
  try {
    const comment = context.workbook.comments.getItemByCell(cellOf(worksheet, place)).load('content');
    await context.sync();
    return comment.content;
  } catch (error) {
    if (hasNone.has(errorCode(error))) return null;
    throw error;
  }
}
