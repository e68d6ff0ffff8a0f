import { hostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { cellArea, sizeOf } from '../workbook/areas';
import type { CommentView } from '../workbook/comments';
import type { SheetId } from '../workbook/host-workbook';
import { mayIf } from './permissions';
import { range } from './range';
import { areaIn, areaOfFormula } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled, sheetView } from './session';

/** The comments of a sheet, or of all of them. */
interface CommentsState {
  readonly sheet: SheetId | null;
}
interface CommentState {
  readonly id: string;
}
interface CellState {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** A comment holds as many characters as a cell. */
const longestContent = 32_767;

const commentsIn = ({ workbook }: ExcelSession, { sheet }: CommentsState): readonly CommentView[] =>
  workbook.sheets().flatMap(({ id }) => (sheet === null || id === sheet ? workbook.comments(id) : []));

function view(session: ExcelSession, { id }: CommentState): CommentView {
  const found = commentsIn(session, { sheet: null }).find((one) => one.id === id);
  if (found === undefined) throw hostError('ItemNotFound');
  return found;
}

/* One cell, as a range or an address that names its sheet. */
function cellGiven(session: ExcelSession, it: CommentsState, given: HostObject | string): CellState {
  const state =
    typeof given === 'string' ? areaOfFormula(session.workbook, given, null) : range.stateOf(given);
  if (state === null || (it.sheet !== null && it.sheet !== state.sheet)) throw hostError('InvalidArgument');
  const area = areaIn(state);
  const { rows, columns } = sizeOf(area);
  if (rows > 1 || columns > 1) throw hostError('InvalidArgument');
  return { sheet: sheetView(session, state.sheet).id, row: area.top, column: area.left };
}

const commentAt = (session: ExcelSession, { sheet, row, column }: CellState): CommentView | undefined =>
  session.workbook.comments(sheet).find((one) => one.row === row && one.column === column);

const found = (comment: CommentView | undefined): HostObject<Excel.Comment> => {
  if (comment === undefined) throw hostError('ItemNotFound');
  return commentKind.of({ id: comment.id });
};

const commentKind: ExcelKind<Excel.Comment, CommentState> = declareExcelKind({
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: '1.10', get: ({ id }) => id },
    content: { since: '1.10', get: (it, session) => view(session, it).content },
    authorName: { since: '1.10', get: (it, session) => view(session, it).author },
    creationDate: { since: '1.10', get: (it, session) => view(session, it).created },
  },
  methods: {
    delete: {
      since: '1.10',
      call: (it, _, session) => {
        const { id, sheet } = view(session, it);
        mayIf(session, sheet, 'allowEditObjects');
        session.workbook.deleteComment(id);
      },
    },
    getLocation: {
      since: '1.10',
      call: (it, _, session) => {
        const { sheet, row, column } = view(session, it);
        return range.of({ sheet, area: cellArea(row, column) });
      },
    },
  },
});

export const comments: ExcelKind<Excel.CommentCollection, CommentsState> = declareExcelKind({
  name: 'CommentCollection',
  items: (it, session) => commentsIn(session, it).map(({ id }) => commentKind.of({ id })),
  methods: {
    add: {
      since: '1.10',
      call: (it, [cellAddress, content], session) => {
        const cell = cellGiven(session, it, cellAddress);
        mayIf(session, cell.sheet, 'allowEditObjects');
        if (typeof content !== 'string') throw notModelled(session, 'CommentCollection.add with mentions');
        if (content === '' || content.length > longestContent) throw hostError('InvalidArgument');
        // Excel refuses it; with which code nothing says.
        if (commentAt(session, cell) !== undefined) throw hostError('InvalidArgument');
        const id = session.workbook.addComment({ ...cell, content, author: 'User', created: new Date() });
        return commentKind.of({ id });
      },
    },
    getCount: { since: '1.10', call: (it, _, session) => commentsIn(session, it).length },
    getItem: {
      since: '1.10',
      call: (it, [id], session) => found(commentsIn(session, it).find((one) => one.id === id)),
    },
    getItemAt: {
      since: '1.10',
      call: (it, [index], session) => {
        const comment = commentsIn(session, it)[index];
        if (comment === undefined) throw hostError('InvalidArgument');
        return found(comment);
      },
    },
    getItemByCell: {
      since: '1.10',
      call: (it, [cellAddress], session) => found(commentAt(session, cellGiven(session, it, cellAddress))),
    },
    getItemOrNullObject: {
      since: '1.14',
      call: (it, [id], session) => {
        const comment = commentsIn(session, it).find((one) => one.id === id);
        return comment === undefined ? null : commentKind.of({ id: comment.id });
      },
    },
  },
});
