import { hostError } from '../protocol/host-error';
import { eventType } from '../protocol/rich-events';
import { lastColumn, lastRow, wholeSheet } from '../workbook/areas';
import type { SheetId, SheetVisibility } from '../workbook/host-workbook';
import { autoFilter } from './auto-filter';
import { charts } from './charts';
import { colourGiven } from './colours';
import { comments } from './comments';
import { eventRegistrations } from './event-registrations';
import { freezePanes } from './freeze-panes';
import { namedItems } from './named-items';
import { horizontalPageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { mayChangeStructure, mayWrite } from './permissions';
import { range } from './range';
import { rangeAreas, rangesAt } from './range-areas';
import { rangeAt } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, isSameText, sheetView } from './session';
import { tables } from './tables';
import { worksheetProtection } from './worksheet-protection';

export interface WorksheetState {
  readonly id: SheetId;
}

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at an end, not History. */
export function checkSheetName(session: ExcelSession, name: string): void {
  const isFine =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/u.test(name) &&
    !/^'|'$/u.test(name) &&
    !isSameText(name, 'History');
  if (!isFine) throw hostError('InvalidArgument');
  if (session.workbook.sheets().some((sheet) => isSameText(sheet.name, name))) {
    throw hostError('ItemAlreadyExists');
  }
}

const visibilities: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'] satisfies SheetVisibility[];

function checkStaysVisible(session: ExcelSession, id: SheetId): void {
  const others = session.workbook.sheets().filter((sheet) => sheet.id !== id);
  if (!others.some(({ visibility }) => visibility === 'Visible')) throw hostError('InvalidOperation');
}

export const worksheet: ExcelKind<Excel.Worksheet, WorksheetState> = declareExcelKind({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: '1.1', get: ({ id }) => id },
    name: {
      since: '1.1',
      endsUndo: 'desktop',
      get: ({ id }, session) => sheetView(session, id).name,
      set: ({ id }, name, session) => {
        mayChangeStructure(session);
        const before = sheetView(session, id).name;
        if (name === before) return;
        if (!isSameText(name, before)) checkSheetName(session, name);
        session.workbook.changeSheet(id, { name });
      },
    },
    position: {
      since: '1.1',
      endsUndo: 'desktop',
      get: ({ id }, { workbook }) => workbook.sheets().findIndex((sheet) => sheet.id === id),
      set: ({ id }, position, session) => {
        mayChangeStructure(session);
        const isPlace = Number.isInteger(position) && position >= 0;
        if (!isPlace || position >= session.workbook.sheets().length) throw hostError('InvalidArgument');
        session.workbook.moveSheet(id, position);
      },
    },
    visibility: {
      since: '1.1',
      endsUndo: 'desktop',
      get: ({ id }, session) => sheetView(session, id).visibility,
      set: ({ id }, visibility, session) => {
        mayChangeStructure(session);
        if (!visibilities.includes(visibility)) throw hostError('InvalidArgument');
        if (visibility !== 'Visible') checkStaysVisible(session, id);
        session.workbook.changeSheet(id, { visibility });
      },
    },
    tabColor: {
      since: '1.7',
      get: ({ id }, session) => sheetView(session, id).tabColor,
      set: ({ id }, tabColor, session) => {
        mayWrite(session);
        // An empty text takes the colour away.
        session.workbook.changeSheet(id, { tabColor: tabColor === '' ? '' : colourGiven(tabColor) });
      },
    },
    showGridlines: {
      since: '1.8',
      get: ({ id }, session) => sheetView(session, id).showGridlines,
      set: ({ id }, showGridlines, session) => {
        mayWrite(session);
        session.workbook.changeSheet(id, { showGridlines });
      },
    },
  },
  aliases: { Gridlines: 'showGridlines' },
  navigations: {
    autoFilter: { since: '1.9', get: ({ id }) => autoFilter.of({ sheet: id }) },
    charts: { since: '1.1', get: ({ id }) => charts.of({ sheet: id }) },
    comments: { since: '1.10', get: ({ id }) => comments.of({ sheet: id }) },
    freezePanes: { since: '1.7', get: (it) => freezePanes.of(it) },
    horizontalPageBreaks: { since: '1.9', get: (it) => horizontalPageBreaks.of(it) },
    pageLayout: { since: '1.9', get: (it) => pageLayout.of(it) },
    tables: { since: '1.1', get: ({ id }) => tables.of({ sheet: id }) },
    names: { since: '1.4', get: ({ id }) => namedItems.of({ scope: id }) },
    protection: { since: '1.2', get: (it) => worksheetProtection.of(it) },
  },
  methods: {
    activate: {
      since: '1.1',
      call: ({ id }, _, session) => {
        if (sheetView(session, id).visibility !== 'Visible') throw hostError('InvalidOperation');
        session.workbook.activate(id);
      },
    },
    delete: {
      since: '1.1',
      endsUndo: 'everywhere',
      call: ({ id }, _, session) => {
        mayChangeStructure(session);
        if (sheetView(session, id).visibility === 'VeryHidden') throw hostError('InvalidOperation');
        checkStaysVisible(session, id);
        session.workbook.deleteSheet(id);
      },
    },
    getCell: {
      since: '1.1',
      call: ({ id }, [row, column]) =>
        range.of({ sheet: id, area: { top: row, left: column, bottom: row, right: column } }),
    },
    getRange: {
      since: '1.1',
      call: ({ id }, [address], session) => {
        sheetView(session, id);
        return range.of(address ? rangeAt(session, id, address) : { sheet: id, area: wholeSheet });
      },
    },
    getRanges: {
      since: '1.9',
      call: ({ id }, [address], session) => {
        sheetView(session, id);
        return rangeAreas.of(rangesAt(session, id, address ?? ''));
      },
    },
    getRangeByIndexes: {
      since: '1.7',
      call: ({ id }, [row, column, rows, columns]) => {
        const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
        const isInside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
        if (!isInside || area.bottom > lastRow || area.right > lastColumn) throw hostError('InvalidArgument');
        return range.of({ sheet: id, area });
      },
    },
    getUsedRange: {
      since: '1.1',
      call: ({ id }, [valuesOnly], { workbook }) =>
        // A blank sheet has its first cell.
        range.of({
          sheet: id,
          area: workbook.usedArea(id, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 },
        }),
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: ({ id }, [valuesOnly], { workbook }) => {
        const area = workbook.usedArea(id, valuesOnly === true);
        return area && range.of({ sheet: id, area });
      },
    },
  },
  internals: eventRegistrations(
    {
      DataChangedEvent: { type: eventType.worksheetChanged, since: '1.7' },
      ActivatedEvent: { type: eventType.worksheetActivated, since: '1.7' },
      DeactivatedEvent: { type: eventType.worksheetDeactivated, since: '1.7' },
      SelectionChangedEvent: { type: eventType.worksheetSelectionChanged, since: '1.7' },
      CalculatedEvent: { type: eventType.worksheetCalculated, since: '1.8' },
      RowSortedEvent: { type: eventType.worksheetRowSorted, since: '1.10' },
      RowHiddenChangedEvent: { type: eventType.worksheetRowHiddenChanged, since: '1.11' },
      EventNameChanged: { type: eventType.worksheetNameChanged, since: '1.17' },
      EventVisibilityChanged: { type: eventType.worksheetVisibilityChanged, since: '1.17' },
    },
    ({ id }) => id,
  ),
});
