import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { changeGiven, givenGrid, gridOf, wireValue } from './grid';
import { mayEdit, mayIf } from './permissions';
import { range } from './range';
import { declareExcelKind, type ExcelKind, type ExcelSession, isSameText, tableView } from './session';
import type { TableState } from './table';
import { bodyOf, headerOf } from './table-areas';

interface ColumnState {
  readonly table: string;
  /** Counted from 0 inside the table. */
  readonly index: number;
}

const narrowed = (area: Area, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});

const countOf = ({ left, right }: Area): number => right - left + 1;

function headings(session: ExcelSession, id: string): readonly string[] {
  const view = tableView(session, id);
  const header = headerOf(view);
  return Array.from({ length: countOf(view.area) }, (_, index) => {
    if (header === null) return `Column${index + 1}`;
    return String(wireValue(session.workbook.valueAt(view.sheet, header.top, header.left + index)));
  });
}

function columnArea(session: ExcelSession, { table, index }: ColumnState): Area {
  const { area } = tableView(session, table);
  if (index >= countOf(area)) throw hostError('ItemNotFound');
  return narrowed(area, index);
}

const rangeOf = (session: ExcelSession, it: ColumnState, area: Area): HostObject<Excel.Range> =>
  range.of({ sheet: tableView(session, it.table).sheet, area: narrowed(area, it.index) });

const tableColumn: ExcelKind<Excel.TableColumn, ColumnState> = declareExcelKind({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { since: '1.1', get: ({ index }) => index + 1 },
    index: { since: '1.1', get: ({ index }) => index },
    name: {
      since: '1.1',
      get: ({ table, index }, session) => headings(session, table)[index] ?? '',
    },
    values: {
      since: '1.1',
      onlyWhenNamed: true,
      get: (it, session) => {
        const { sheet } = tableView(session, it.table);
        return gridOf(session, columnArea(session, it), (row, column) =>
          wireValue(session.workbook.valueAt(sheet, row, column)),
        );
      },
      set: (it, given, session) => {
        const { sheet } = tableView(session, it.table);
        const area = columnArea(session, it);
        const givenAt = givenGrid(session, area, given);
        mayEdit(session, sheet, area);
        session.workbook.write(sheet, area, (row, column) => {
          const { numberFormat } = session.workbook.cellAt(sheet, area.top + row, area.left + column);
          return changeGiven(givenAt(row, column), numberFormat, session);
        });
      },
    },
  },
  methods: {
    /* What stands beside the table moves up to it, in its rows. */
    delete: {
      since: '1.1',
      call: (it, _, session) => {
        const { sheet, area } = tableView(session, it.table);
        const at = columnArea(session, it).left;
        if (countOf(area) === 1) throw hostError('InvalidOperation');
        mayIf(session, sheet, null);
        const across = { first: area.top, last: area.bottom };
        session.workbook.editLines(sheet, { axis: 'column', at, count: -1, across });
      },
    },
    getRange: {
      since: '1.1',
      call: (it, _, session) => rangeOf(session, it, tableView(session, it.table).area),
    },
    getDataBodyRange: {
      since: '1.1',
      call: (it, _, session) => rangeOf(session, it, bodyOf(tableView(session, it.table))),
    },
    getHeaderRowRange: {
      since: '1.1',
      call: (it, _, session) => {
        const header = headerOf(tableView(session, it.table));
        if (header === null) throw hostError('InvalidOperation');
        return rangeOf(session, it, header);
      },
    },
  },
});

/* A column by its id, a number from 1, or by its heading. */
function find(session: ExcelSession, { id }: TableState, key: number | string): ColumnState | null {
  const all = headings(session, id);
  const index = typeof key === 'number' ? key - 1 : all.findIndex((heading) => isSameText(heading, key));
  return index < 0 || index >= all.length ? null : { table: id, index };
}

export const tableColumns: ExcelKind<Excel.TableColumnCollection, TableState> = declareExcelKind({
  name: 'TableColumnCollection',
  items: ({ id }, session) => headings(session, id).map((_, index) => tableColumn.of({ table: id, index })),
  properties: {
    count: { since: '1.1', get: ({ id }, session) => countOf(tableView(session, id).area) },
  },
  methods: {
    getCount: { since: '1.4', call: ({ id }, _, session) => countOf(tableView(session, id).area) },
    getItem: {
      since: '1.1',
      call: (it, [key], session) => {
        const state = find(session, it, key);
        if (state === null) throw hostError('ItemNotFound');
        return tableColumn.of(state);
      },
    },
    getItemAt: {
      since: '1.1',
      call: (it, [index], session) => {
        const state = find(session, it, index + 1);
        if (state === null) throw hostError('InvalidArgument');
        return tableColumn.of(state);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (it, [key], session) => {
        const state = find(session, it, key);
        return state && tableColumn.of(state);
      },
    },
  },
});
