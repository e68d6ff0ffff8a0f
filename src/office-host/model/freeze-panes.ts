import { hostError } from '../protocol/host-error';
import type { SheetId, SheetView } from '../workbook/host-workbook';
import { mayWrite } from './permissions';
import { range } from './range';
import { areaIn, rangeAt } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, sheetView } from './session';

interface FreezeState {
  readonly id: SheetId;
}

function freeze(session: ExcelSession, { id }: FreezeState, frozen: SheetView['frozen']): void {
  mayWrite(session);
  if (frozen.rows < 0 || frozen.columns < 0) throw hostError('InvalidArgument');
  session.workbook.changeSheet(sheetView(session, id).id, { frozen });
}

export const freezePanes: ExcelKind<Excel.WorksheetFreezePanes, FreezeState> = declareExcelKind({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: {
      since: '1.7',
      call: (it, [count], session) => {
        freeze(session, it, { rows: count ?? 0, columns: 0 });
      },
    },
    freezeColumns: {
      since: '1.7',
      call: (it, [count], session) => {
        freeze(session, it, { rows: 0, columns: count ?? 0 });
      },
    },
    /* Everything above and left of the end of the range stays in view. */
    freezeAt: {
      since: '1.7',
      call: (it, [given], session) => {
        const state = typeof given === 'string' ? rangeAt(session, it.id, given) : range.stateOf(given);
        const { bottom, right } = areaIn(state);
        freeze(session, it, { rows: bottom + 1, columns: right + 1 });
      },
    },
    unfreeze: {
      since: '1.7',
      call: (it, _, session) => {
        freeze(session, it, { rows: 0, columns: 0 });
      },
    },
  },
});
