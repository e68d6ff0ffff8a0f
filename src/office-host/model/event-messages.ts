import type { Area } from '../../spreadsheet/area';
import { eventEntry, eventType, type MessageEntry, workbookTarget } from '../protocol/rich-events';
import { areaAddress, cellArea, intersection } from '../workbook/areas';
import type { Author, SheetId, WorkbookEvent } from '../workbook/host-workbook';
import { eachFormula } from '../workbook/memory-cells';
import { valueType, wireValue } from './grid';
import { range } from './range';
import type { ExcelSession } from './session';

const sourceOf = (author: Author): string => (author === 'co-author' ? 'Remote' : 'Local');

const triggerOf = (author: Author): string => (author === 'add-in' ? 'ThisLocalAddin' : 'Unknown');

interface EventMessage {
  readonly type: number;
  /** Where it may be registered: on the object itself, and on a collection that has it. */
  readonly targets: readonly string[];
  readonly message: object;
  readonly author: Author;
}

type Changed = Extract<WorkbookEvent, { kind: 'changed' }>;

function changeDetails({ values }: Changed): object {
  if (values === null) return {};
  return {
    valueBefore: wireValue(values.before),
    valueAfter: wireValue(values.after),
    valueTypeBefore: valueType(values.before),
    valueTypeAfter: valueType(values.after),
  };
}

function shiftOf({ changeType }: Changed): string {
  if (changeType === 'CellInserted') return 'Down';
  return changeType === 'CellDeleted' ? 'Up' : 'None';
}

function changedMessages(session: ExcelSession, event: Changed): readonly EventMessage[] {
  const { sheet, area, author } = event;
  const common = {
    worksheetId: sheet,
    changeType: event.changeType,
    source: sourceOf(author),
    shiftDirection: shiftOf(event),
    triggerSource: triggerOf(author),
    ...changeDetails(event),
  };
  const referenced = (tableId: string | null) => {
    const table = session.workbook.tables().find(({ id }) => id === tableId);
    const part = (table && intersection(table.area, area)) ?? area;
    const referenceId = session.references.keepForEvent(range.of({ sheet, area: part }));
    return { ...common, address: areaAddress(part), referenceId };
  };
  const hasListener = (type: number, targets: readonly string[]): boolean =>
    targets.some((target) => session.subscriptions.has(type, target));
  const sheetTargets = [sheet, workbookTarget];
  // Whoever does not listen costs no kept range.
  const ofSheet = hasListener(eventType.worksheetChanged, sheetTargets)
    ? [{ type: eventType.worksheetChanged, targets: sheetTargets, message: referenced(null), author }]
    : [];
  const ofTables = event.tables.flatMap((tableId) => {
    const targets = [tableId, sheet, workbookTarget];
    if (!hasListener(eventType.tableChanged, targets)) return [];
    return { type: eventType.tableChanged, targets, message: { ...referenced(tableId), tableId }, author };
  });
  return [...ofSheet, ...ofTables];
}

function selectionMessages(
  session: ExcelSession,
  sheet: SheetId,
  area: Changed['area'],
): readonly EventMessage[] {
  const author = 'user';
  const message = { worksheetId: sheet, address: areaAddress(area) };
  const ofTables = session.workbook
    .tables()
    .filter((table) => table.sheet === sheet)
    .map((table): EventMessage => {
      const inside = intersection(table.area, area);
      const isInsideTable = inside !== null;
      return {
        type: eventType.tableSelectionChanged,
        targets: [table.id],
        message: {
          worksheetId: sheet,
          tableId: table.id,
          isInsideTable,
          address: inside === null ? '' : areaAddress(inside),
        },
        author,
      };
    });
  const targets = [sheet, workbookTarget];
  return [{ type: eventType.worksheetSelectionChanged, targets, message, author }, ...ofTables];
}

/* This host calculates all formulas of a sheet at once: their cells, each run in a column as one area. */
function addressesOfFormulas({ workbook }: ExcelSession, sheet: SheetId): string {
  const areas: Area[] = [];
  const openByColumn = new Map<number, number>();
  eachFormula(workbook.rows(sheet), (_, row, column) => {
    const at = openByColumn.get(column) ?? -1;
    const open = areas[at];
    if (open?.bottom === row - 1) areas[at] = { ...open, bottom: row };
    else openByColumn.set(column, areas.push(cellArea(row, column)) - 1);
  });
  return areas.map(areaAddress).join(',');
}

function messages(session: ExcelSession, event: WorkbookEvent): readonly EventMessage[] {
  const { sheet } = event;
  const targets = [sheet, workbookTarget];
  const worksheetId = sheet;
  switch (event.kind) {
    case 'changed':
      return changedMessages(session, event);
    case 'linesMoved':
      return [];
    case 'selected':
      return selectionMessages(session, sheet, event.area);
    case 'activated':
      return [{ type: eventType.worksheetActivated, targets, message: { worksheetId }, author: 'user' }];
    case 'deactivated':
      return [{ type: eventType.worksheetDeactivated, targets, message: { worksheetId }, author: 'user' }];
    case 'calculated': {
      const type = eventType.worksheetCalculated;
      // Whoever does not listen costs no look at all cells.
      if (!targets.some((target) => session.subscriptions.has(type, target))) return [];
      const address = addressesOfFormulas(session, sheet);
      return address === '' ? [] : [{ type, targets, message: { worksheetId, address }, author: 'user' }];
    }
    case 'sheetAdded':
    case 'sheetDeleted': {
      const { kind, author } = event;
      const type = kind === 'sheetAdded' ? eventType.worksheetAdded : eventType.worksheetDeleted;
      const message = { worksheetId, source: sourceOf(author) };
      return [{ type, targets: [workbookTarget], message, author }];
    }
    case 'sheetRenamed': {
      const { author, before: nameBefore, after: nameAfter } = event;
      const message = { worksheetId, nameBefore, nameAfter, source: sourceOf(author) };
      return [{ type: eventType.worksheetNameChanged, targets, message, author }];
    }
    case 'sheetMoved': {
      const { author, before: positionBefore, after: positionAfter } = event;
      const message = { worksheetId, positionBefore, positionAfter, source: sourceOf(author) };
      return [{ type: eventType.worksheetMoved, targets: [workbookTarget], message, author }];
    }
    case 'sheetVisibilityChanged': {
      const { author, before: visibilityBefore, after: visibilityAfter } = event;
      const message = { worksheetId, visibilityBefore, visibilityAfter, source: sourceOf(author) };
      return [{ type: eventType.worksheetVisibilityChanged, targets, message, author }];
    }
    case 'tableAdded':
    case 'tableDeleted': {
      const { kind, author, table: tableId, name: tableName } = event;
      const type = kind === 'tableAdded' ? eventType.tableAdded : eventType.tableDeleted;
      const message = { worksheetId, tableId, tableName, source: sourceOf(author) };
      return [{ type, targets, message, author }];
    }
    case 'rowsSorted': {
      const { author, area } = event;
      const message = { worksheetId, address: areaAddress(area), source: sourceOf(author) };
      return [{ type: eventType.worksheetRowSorted, targets, message, author }];
    }
    case 'rowsHidden': {
      const { author, area, hidden } = event;
      const changeType = hidden ? 'Hidden' : 'Unhidden';
      const message = { worksheetId, address: areaAddress(area), changeType, source: sourceOf(author) };
      return [{ type: eventType.worksheetRowHiddenChanged, targets, message, author }];
    }
  }
}

/** What the add-in hears of an event: one entry for each object on which it registered. */
export const eventMessages = (session: ExcelSession, event: WorkbookEvent): readonly MessageEntry[] =>
  messages(session, event).flatMap(({ type, targets, message, author }) =>
    targets
      .filter((target) => session.subscriptions.has(type, target))
      .map((target) => eventEntry(type, target, message, author === 'co-author')),
  );
