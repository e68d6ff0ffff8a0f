import { hostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { cellArea } from '../workbook/areas';
import { application } from './application';
import { comments } from './comments';
import { customXmlParts } from './custom-xml-parts';
import { functions } from './functions';
import { namedItems } from './named-items';
import { range } from './range';
import { declareExcelKind, type ExcelKind, type ExcelSession } from './session';
import { settings } from './settings';
import { tables } from './tables';
import { workbookProtection } from './worksheet-protection';
import { worksheets } from './worksheets';

const keptRange = ({ references }: ExcelSession, id: unknown): HostObject | undefined =>
  references.find(String(id));

export const workbook: ExcelKind<Excel.Workbook, null> = declareExcelKind({
  name: 'Workbook',
  properties: {
    name: { since: '1.7', get: (_, session) => session.workbook.name },
    readOnly: { since: '1.8', get: (_, { behaviour }) => behaviour.isReadOnly },
  },
  navigations: {
    application: { since: '1.1', get: () => application.of(null) },
    worksheets: { since: '1.1', get: () => worksheets.of(null) },
    tables: { since: '1.1', get: () => tables.of({ sheet: null }) },
    names: { since: '1.1', get: () => namedItems.of({ scope: null }) },
    functions: { since: '1.2', get: () => functions.of(null) },
    settings: { since: '1.4', get: () => settings.of(null) },
    comments: { since: '1.10', get: () => comments.of({ sheet: null }) },
    customXmlParts: { since: '1.5', get: () => customXmlParts.of(null) },
    protection: { since: '1.7', get: () => workbookProtection.of(null) },
  },
  methods: {
    getSelectedRange: {
      since: '1.1',
      call: (_, __, session) => {
        const sheet = session.workbook.activeSheet();
        return range.of({ sheet, area: session.workbook.selection(sheet) });
      },
    },
    getActiveCell: {
      since: '1.7',
      call: (_, __, session) => {
        const sheet = session.workbook.activeSheet();
        const { top, left } = session.workbook.selection(sheet);
        return range.of({ sheet, area: cellArea(top, left) });
      },
    },
  },
  internals: {
    _RemoveReference: (_, [id], { references }) => {
      references.release(String(id));
    },
    _GetRangeForEventByReferenceId: (_, [id], session) => {
      const kept = keptRange(session, id);
      if (kept === undefined) throw hostError('InvalidReference');
      return kept;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => keptRange(session, id) ?? null,
  },
});
