import { hostError } from '../protocol/host-error';
import { eventType, workbookTarget } from '../protocol/rich-events';
import type { SheetId } from '../workbook/host-workbook';
import { eventRegistrations } from './event-registrations';
import { mayChangeStructure } from './permissions';
import { declareExcelKind, type ExcelKind, type ExcelSession, isSameText } from './session';
import { checkSheetName, worksheet } from './worksheet';

/** A sheet by its id or its name. */
const found = ({ workbook }: ExcelSession, key: string): SheetId | undefined =>
  workbook.sheets().find(({ id, name }) => id === key || isSameText(name, key))?.id;

const listed = ({ workbook }: ExcelSession, visibleOnly: boolean) =>
  workbook.sheets().filter(({ visibility }) => !visibleOnly || visibility === 'Visible');

function nextName(session: ExcelSession): string {
  const names = new Set(session.workbook.sheets().map(({ name }) => name.toLowerCase()));
  let number = names.size + 1;
  while (names.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export const worksheets: ExcelKind<Excel.WorksheetCollection, null> = declareExcelKind({
  name: 'WorksheetCollection',
  items: (_, { workbook }) => workbook.sheets().map(({ id }) => worksheet.of({ id })),
  methods: {
    getItem: {
      since: '1.1',
      call: (_, [key], session) => {
        const id = found(session, key);
        if (id === undefined) throw hostError('ItemNotFound');
        return worksheet.of({ id });
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (_, [key], session) => {
        const id = found(session, key);
        return id === undefined ? null : worksheet.of({ id });
      },
    },
    getActiveWorksheet: {
      since: '1.1',
      call: (_, __, { workbook }) => worksheet.of({ id: workbook.activeSheet() }),
    },
    getFirst: {
      since: '1.5',
      call: (_, [visibleOnly], session) =>
        worksheet.of({ id: listed(session, visibleOnly === true)[0]?.id ?? '' }),
    },
    getLast: {
      since: '1.5',
      call: (_, [visibleOnly], session) =>
        worksheet.of({ id: listed(session, visibleOnly === true).at(-1)?.id ?? '' }),
    },
    getCount: {
      since: '1.4',
      call: (_, [visibleOnly], session) => listed(session, visibleOnly === true).length,
    },
    add: {
      since: '1.1',
      endsUndo: 'desktop',
      call: (_, [name], session) => {
        mayChangeStructure(session);
        const called = name ?? nextName(session);
        checkSheetName(session, called);
        return worksheet.of({ id: session.workbook.addSheet(called) });
      },
    },
  },
  internals: eventRegistrations(
    {
      DataChangedEvent: { type: eventType.worksheetChanged, since: '1.9' },
      ActivatedEvent: { type: eventType.worksheetActivated, since: '1.7' },
      DeactivatedEvent: { type: eventType.worksheetDeactivated, since: '1.7' },
      AddedEvent: { type: eventType.worksheetAdded, since: '1.7' },
      DeletedEvent: { type: eventType.worksheetDeleted, since: '1.7' },
      SelectionChangedEvent: { type: eventType.worksheetSelectionChanged, since: '1.9' },
      CalculatedEvent: { type: eventType.worksheetCalculated, since: '1.8' },
      RowSortedEvent: { type: eventType.worksheetRowSorted, since: '1.10' },
      RowHiddenChangedEvent: { type: eventType.worksheetRowHiddenChanged, since: '1.11' },
      EventNameChanged: { type: eventType.worksheetNameChanged, since: '1.17' },
      EventVisibilityChanged: { type: eventType.worksheetVisibilityChanged, since: '1.17' },
      EventMoved: { type: eventType.worksheetMoved, since: '1.17' },
    },
    () => workbookTarget,
  ),
});
