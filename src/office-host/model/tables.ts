import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import { eventType, workbookTarget } from '../protocol/rich-events';
import { intersection, sizeOf } from '../workbook/areas';
import type { SheetId, TableView } from '../workbook/host-workbook';
import { eventRegistrations } from './event-registrations';
import { wireValue } from './grid';
import { mayIf } from './permissions';
import { range } from './range';
import { areaIn, areaOfFormula, type RangeState } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, isSameText } from './session';
import { table } from './table';
import { isBlankArea, shiftUnder } from './table-shifts';

interface TablesState {
  /** Null for all of the workbook. */
  readonly sheet: SheetId | null;
}

const listed = ({ workbook }: ExcelSession, { sheet }: TablesState): readonly TableView[] =>
  workbook.tables().filter((one) => sheet === null || one.sheet === sheet);

const find = (session: ExcelSession, it: TablesState, key: string): TableView | undefined =>
  listed(session, it).find(({ id, name }) => id === key || isSameText(name, key));

function nextName(session: ExcelSession): string {
  const names = new Set(session.workbook.tables().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (names.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/* Every column of a table has a heading, and no two have the same. */
function headed(session: ExcelSession, sheet: SheetId, area: Area): void {
  const seen = new Set<string>();
  const row = { ...area, bottom: area.top };
  session.workbook.write(sheet, row, (_, column) => {
    const { value } = session.workbook.cellAt(sheet, area.top, area.left + column);
    const written = String(wireValue(value));
    let heading = written === '' ? `Column${column + 1}` : written;
    for (let number = 2; seen.has(heading.toLowerCase()); number += 1) heading = `${written}${number}`;
    seen.add(heading.toLowerCase());
    return heading === value ? null : { input: heading };
  });
}

function added(session: ExcelSession, { sheet, area: given }: RangeState, hasHeaders: boolean): string {
  mayIf(session, sheet, null);
  const { workbook } = session;
  const area = given ?? areaIn({ sheet, area: given });
  const overlaps = workbook
    .tables()
    .some((one) => one.sheet === sheet && intersection(one.area, area) !== null);
  if (overlaps) throw hostError('InvalidArgument', { message: 'A table cannot overlap another table.' });
  // Without headings of its own the table gets a row of them above, and the cells under that move down.
  if (!hasHeaders) shiftUnder(session, sheet, area, area.top, 1);
  // Headings alone get a blank row under them, which the first row that is added fills.
  const below = { ...area, top: area.top + 1, bottom: area.top + 1 };
  const awaitsRow = hasHeaders && area.bottom === area.top;
  if (awaitsRow && !isBlankArea(session, sheet, below)) shiftUnder(session, sheet, area, below.top, 1);
  const bottom = hasHeaders ? Math.max(area.bottom, area.top + 1) : area.top + sizeOf(area).rows;
  const whole = { ...area, bottom };
  headed(session, sheet, whole);
  return workbook.addTable({
    name: nextName(session),
    sheet,
    area: whole,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    ...(awaitsRow && { awaitsRow }),
  });
}

export const tables: ExcelKind<Excel.TableCollection, TablesState> = declareExcelKind({
  name: 'TableCollection',
  items: (it, session) => listed(session, it).map(({ id }) => table.of({ id })),
  properties: {
    count: { since: '1.1', get: (it, session) => listed(session, it).length },
  },
  methods: {
    add: {
      since: '1.1',
      call: (it, [address, hasHeaders], session) => {
        const home = it.sheet ?? session.workbook.activeSheet();
        const state =
          typeof address === 'string'
            ? areaOfFormula(session.workbook, address, home)
            : range.stateOf(address);
        if (state === null) throw hostError('InvalidArgument');
        return table.of({ id: added(session, state, hasHeaders) });
      },
    },
    getCount: { since: '1.4', call: (it, _, session) => listed(session, it).length },
    getItem: {
      since: '1.1',
      call: (it, [key], session) => {
        const found = find(session, it, key);
        if (found === undefined) throw hostError('ItemNotFound');
        return table.of({ id: found.id });
      },
    },
    getItemAt: {
      since: '1.1',
      call: (it, [index], session) => {
        const found = listed(session, it)[index];
        if (found === undefined) throw hostError('InvalidArgument');
        return table.of({ id: found.id });
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (it, [key], session) => {
        const found = find(session, it, key);
        return found === undefined ? null : table.of({ id: found.id });
      },
    },
  },
  internals: eventRegistrations(
    {
      DataChangedEvent: { type: eventType.tableChanged, since: '1.7' },
      AddedEvent: { type: eventType.tableAdded, since: '1.9' },
      DeletedEvent: { type: eventType.tableDeleted, since: '1.9' },
    },
    ({ sheet }) => sheet ?? workbookTarget,
  ),
});
