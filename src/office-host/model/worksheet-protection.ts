import { mayWrite } from './permissions';
import { declareExcelKind, sheetView } from './session';
import type { ExcelKind } from './session';
import type { WorksheetState } from './worksheet';
import { hostError } from '../protocol/host-error';

export const worksheetProtection: ExcelKind<Excel.WorksheetProtection, WorksheetState> = declareExcelKind({
  name: 'WorksheetProtection',
  properties: {
    protected: { since: '1.2', get: ({ id }, session) => sheetView(session, id).protection !== null },
    options: { since: '1.2', get: ({ id }, session) => sheetView(session, id).protection?.options ?? null },
  },
  methods: {
    protect: {
      since: '1.2',
      endsUndo: 'everywhere',
      call: ({ id }, [options], session) => {
        mayWrite(session);
        if (sheetView(session, id).protection !== null) throw hostError('AccessDenied');
        session.workbook.changeSheet(id, { protection: { options: { ...options } } });
      },
    },
    unprotect: {
      since: '1.7',
      endsUndo: 'everywhere',
      call: ({ id }, _, session) => {
        mayWrite(session);
        session.workbook.changeSheet(id, { protection: null });
      },
    },
  },
});

export const workbookProtection: ExcelKind<Excel.WorkbookProtection, null> = declareExcelKind({
  name: 'WorkbookProtection',
  properties: {
    protected: { since: '1.7', get: (_, { workbook }) => workbook.isStructureProtected() },
  },
  methods: {
    protect: {
      since: '1.7',
      endsUndo: 'everywhere',
      call: (_, __, session) => {
        mayWrite(session);
        session.workbook.protectStructure(true);
      },
    },
    unprotect: {
      since: '1.7',
      endsUndo: 'everywhere',
      call: (_, __, session) => {
        mayWrite(session);
        session.workbook.protectStructure(false);
      },
    },
  },
});
