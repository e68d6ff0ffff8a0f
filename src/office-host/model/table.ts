import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { eventType } from '../protocol/rich-events';
import type { TableView } from '../workbook/host-workbook';
import { eventRegistrations } from './event-registrations';
import { wireValue } from './grid';
import { mayIf } from './permissions';
import { range } from './range';
import { areaIn, areaOfFormula } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, isSameText, tableView } from './session';
import { bodyOf, headerOf, totalsOf } from './table-areas';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';
import { shiftUnder } from './table-shifts';
import { worksheet } from './worksheet';

export interface TableState {
  readonly id: string;
}

const part = ({ sheet }: TableView, area: Area | null): HostObject<Excel.Range> => {
  if (area === null) throw hostError('InvalidOperation');
  return range.of({ sheet, area });
};

function change(
  session: ExcelSession,
  { id }: TableState,
  changes: Partial<Omit<TableView, 'id' | 'sheet'>>,
): void {
  mayIf(session, tableView(session, id).sheet, null);
  session.workbook.changeTable(id, changes);
}

/* Signs that mean something inside the brackets of a structured reference. */
const escapedHeading = (heading: string): string => heading.replace(/['#[\]@]/gu, "'$&");

/* As Excel begins a totals row: its label under the first column, and what the last column adds up or counts to. */
function writeTotals({ workbook }: ExcelSession, view: TableView, row: number): void {
  const { sheet, area, showHeaders } = view;
  const body = bodyOf(view);
  let hasNumbers = false;
  for (let at = body.top; at <= body.bottom; at += 1) {
    if (typeof workbook.valueAt(sheet, at, area.right) === 'number') hasNumbers = true;
  }
  const heading = showHeaders
    ? String(wireValue(workbook.valueAt(sheet, area.top, area.right)))
    : `Column${area.right - area.left + 1}`;
  const formula = `=SUBTOTAL(${hasNumbers ? 109 : 103},[${escapedHeading(heading)}])`;
  workbook.write(sheet, { ...area, top: row, bottom: row }, (_, column) => {
    if (column === area.right - area.left) return { input: { formula } };
    return { input: column === 0 ? 'Total' : null };
  });
}

/* The totals row is one more row below the body: the cells under the table move down when it comes. */
function showTotals(session: ExcelSession, it: TableState, shown: boolean): void {
  const view = tableView(session, it.id);
  const { area, sheet, showTotals: before } = view;
  if (shown === before) return;
  mayIf(session, sheet, null);
  if (shown) {
    const row = area.bottom + 1;
    shiftUnder(session, sheet, area, row, 1);
    change(session, it, { showTotals: true, area: { ...area, bottom: row } });
    writeTotals(session, view, row);
  } else {
    // The table loses its last row with the cells that go.
    change(session, it, { showTotals: false });
    shiftUnder(session, sheet, area, area.bottom, -1);
  }
}

function rename(session: ExcelSession, it: TableState, name: string): void {
  const { workbook } = session;
  const isFree = !workbook.tables().some((one) => one.id !== it.id && isSameText(one.name, name));
  if (!isFree) throw hostError('ItemAlreadyExists');
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw hostError('InvalidArgument');
  change(session, it, { name });
}

function resize(session: ExcelSession, it: TableState, given: HostObject | string): void {
  const { sheet, area, showHeaders } = tableView(session, it.id);
  const state =
    typeof given === 'string' ? areaOfFormula(session.workbook, given, sheet) : range.stateOf(given);
  if (state?.sheet !== sheet) throw hostError('InvalidArgument');
  const next = areaIn(state);
  // The headings stay where they are, and the table overlaps what it was.
  if (showHeaders && next.top !== area.top) throw hostError('InvalidArgument');
  if (next.left > area.right || next.right < area.left) throw hostError('InvalidArgument');
  change(session, it, { area: next });
}

export const table: ExcelKind<Excel.Table, TableState> = declareExcelKind({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: '1.1', get: ({ id }, session) => tableView(session, id).id },
    name: {
      since: '1.1',
      get: ({ id }, session) => tableView(session, id).name,
      set: (it, name, session) => {
        rename(session, it, name);
      },
    },
    showHeaders: { since: '1.1', get: ({ id }, session) => tableView(session, id).showHeaders },
    showTotals: {
      since: '1.1',
      get: ({ id }, session) => tableView(session, id).showTotals,
      set: (it, shown, session) => {
        showTotals(session, it, shown);
      },
    },
    style: {
      since: '1.1',
      get: ({ id }, session) => tableView(session, id).style,
      set: (it, style, session) => {
        change(session, it, { style });
      },
    },
  },
  navigations: {
    worksheet: {
      since: '1.2',
      get: ({ id }, session) => worksheet.of({ id: tableView(session, id).sheet }),
    },
    columns: { since: '1.1', get: (it) => tableColumns.of(it) },
    rows: { since: '1.1', get: (it) => tableRows.of(it) },
  },
  methods: {
    getRange: {
      since: '1.1',
      call: ({ id }, _, session) => part(tableView(session, id), tableView(session, id).area),
    },
    getHeaderRowRange: {
      since: '1.1',
      call: ({ id }, _, session) => part(tableView(session, id), headerOf(tableView(session, id))),
    },
    getDataBodyRange: {
      since: '1.1',
      call: ({ id }, _, session) => part(tableView(session, id), bodyOf(tableView(session, id))),
    },
    getTotalRowRange: {
      since: '1.1',
      call: ({ id }, _, session) => part(tableView(session, id), totalsOf(tableView(session, id))),
    },
    resize: {
      since: '1.13',
      call: (it, [given], session) => {
        resize(session, it, given);
      },
    },
    delete: {
      since: '1.1',
      call: ({ id }, _, session) => {
        const { sheet, area } = tableView(session, id);
        mayIf(session, sheet, null);
        session.workbook.deleteTable(id);
        session.workbook.write(sheet, area, () => ({ input: null }));
      },
    },
    convertToRange: {
      since: '1.2',
      call: ({ id }, _, session) => {
        const { sheet, area } = tableView(session, id);
        mayIf(session, sheet, null);
        session.workbook.deleteTable(id);
        return range.of({ sheet, area });
      },
    },
  },
  internals: eventRegistrations(
    {
      DataChangedEvent: { type: eventType.tableChanged, since: '1.7' },
      SelectionChangedEvent: { type: eventType.tableSelectionChanged, since: '1.7' },
    },
    ({ id }) => id,
  ),
});
