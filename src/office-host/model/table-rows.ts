import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import { changeGiven, givenGrid, gridOf, wireValue } from './grid';
import { mayIf } from './permissions';
import { range } from './range';
import { declareExcelKind, type ExcelKind, type ExcelSession, tableView } from './session';
import type { TableState } from './table';
import { bodyOf } from './table-areas';
import { isBlankArea, shiftUnder } from './table-shifts';

interface RowState {
  readonly table: string;
  /** Counted from 0 in the body. */
  readonly index: number;
}

function rowArea(session: ExcelSession, { table, index }: RowState): Area {
  const body = bodyOf(tableView(session, table));
  const row = body.top + index;
  if (index < 0 || row > body.bottom) throw hostError('InvalidArgument');
  return { ...body, top: row, bottom: row };
}

const tableRow: ExcelKind<Excel.TableRow, RowState> = declareExcelKind({
  name: 'TableRow',
  properties: {
    index: { since: '1.1', get: ({ index }) => index },
    values: {
      since: '1.1',
      get: (it, session) => {
        const { sheet } = tableView(session, it.table);
        return gridOf(session, rowArea(session, it), (row, column) =>
          wireValue(session.workbook.valueAt(sheet, row, column)),
        );
      },
    },
  },
  methods: {
    getRange: {
      since: '1.1',
      call: (it, _, session) =>
        range.of({ sheet: tableView(session, it.table).sheet, area: rowArea(session, it) }),
    },
    delete: {
      since: '1.1',
      call: (it, _, session) => {
        const { sheet } = tableView(session, it.table);
        mayIf(session, sheet, 'allowDeleteRows');
        const row = rowArea(session, it);
        if (countOf(session, it.table) > 1) {
          shiftUnder(session, sheet, row, row.top, -1);
          return;
        }
        // The last row stays, as a blank one that stands for none.
        session.workbook.write(sheet, row, () => ({ input: null }));
        session.workbook.changeTable(it.table, { awaitsRow: true });
      },
    },
  },
});

const countOf = (session: ExcelSession, id: string): number => {
  const { top, bottom } = bodyOf(tableView(session, id));
  return bottom - top + 1;
};

/* The cells of the table's own columns make room for new rows, and the table takes them in. */
function add(session: ExcelSession, { id }: TableState, index: number | null, values: unknown): RowState {
  const { sheet, area, awaitsRow, showTotals } = tableView(session, id);
  mayIf(session, sheet, 'allowInsertRows');
  const body = bodyOf(tableView(session, id));
  const count = Array.isArray(values) ? values.length : 1;
  const rows = countOf(session, id);
  const place = index === null || index < 0 ? rows : index;
  if (place > rows) throw hostError('InvalidArgument');
  const fillsBlank = awaitsRow === true && rows === 1 && isBlankArea(session, sheet, body);
  const at = fillsBlank ? body.top : body.top + place;
  const coming = fillsBlank ? count - 1 : count;
  const insertedAt = fillsBlank ? body.bottom + 1 : at;
  if (coming > 0) shiftUnder(session, sheet, area, insertedAt, coming);
  // Rows that came in at the end are not inside the table yet.
  const isAtEnd = insertedAt > body.bottom && !showTotals;
  if (isAtEnd) session.workbook.changeTable(id, { area: { ...area, bottom: area.bottom + coming } });
  if (awaitsRow === true) session.workbook.changeTable(id, { awaitsRow: false });
  const inserted = { ...body, top: at, bottom: at + count - 1 };
  const givenAt = givenGrid(session, inserted, values ?? null);
  session.workbook.write(sheet, inserted, (row, column) => {
    const { numberFormat } = session.workbook.cellAt(sheet, at + row, body.left + column);
    return changeGiven(givenAt(row, column), numberFormat, session);
  });
  return { table: id, index: fillsBlank ? 0 : place };
}

export const tableRows: ExcelKind<Excel.TableRowCollection, TableState> = declareExcelKind({
  name: 'TableRowCollection',
  items: ({ id }, session) =>
    Array.from({ length: countOf(session, id) }, (_, index) => tableRow.of({ table: id, index })),
  properties: {
    count: { since: '1.1', get: ({ id }, session) => countOf(session, id) },
  },
  methods: {
    add: {
      since: '1.1',
      call: (it, [index, values], session) => tableRow.of(add(session, it, index ?? null, values)),
    },
    getCount: { since: '1.4', call: ({ id }, _, session) => countOf(session, id) },
    getItemAt: {
      since: '1.1',
      call: ({ id }, [index], session) => {
        rowArea(session, { table: id, index });
        return tableRow.of({ table: id, index });
      },
    },
  },
});
