import type { Area } from '../../spreadsheet/area';
import { areaAfter, cellArea, holds, type LineEdit } from './areas';
import type { SheetId } from './sheet-id';

/** A comment in a cell: a thread that others can reply to. Notes, which Excel has beside them, are not modelled. */
export interface CommentView {
  readonly id: string;
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly created: Date;
}

/** The comments of a workbook after rows or columns of a sheet came or went: they stay with their cells, and go with them. */
export const commentsAfterLines = (
  comments: readonly CommentView[],
  sheet: SheetId,
  edit: LineEdit,
): readonly CommentView[] =>
  comments.flatMap((comment) => {
    if (comment.sheet !== sheet) return comment;
    const cell = areaAfter(cellArea(comment.row, comment.column), edit);
    return cell === null ? [] : { ...comment, row: cell.top, column: cell.left };
  });

/** The comments of a workbook after rows of an area changed places; `sources` says for each row which one is there now. */
export function commentsAfterSort(
  comments: readonly CommentView[],
  sheet: SheetId,
  area: Area,
  sources: ReadonlyMap<number, number>,
): readonly CommentView[] {
  const places = new Map([...sources].map(([to, from]) => [from, to]));
  return comments.map((comment) =>
    comment.sheet === sheet && holds(area, comment.row, comment.column)
      ? { ...comment, row: places.get(comment.row) ?? comment.row }
      : comment,
  );
}
