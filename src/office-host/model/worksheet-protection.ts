import { hostError } from '../protocol/host-error';
import { mayWrite } from './permissions';
import { declareExcelKind, type ExcelKind, sheetView } from './session';
import type { WorksheetState } from './worksheet';

function checkPassword(kept: string | null | undefined, given: string | null | undefined): void {
  if (kept == null || kept === given) return;
  throw hostError('AccessDenied', { message: 'The password you supplied is not correct.' });
}

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
      call: ({ id }, [options, password], session) => {
        mayWrite(session);
        if (sheetView(session, id).protection !== null) throw hostError('AccessDenied');
        session.workbook.changeSheet(id, {
          protection: { options: { ...options }, ...(password ? { password } : {}) },
        });
      },
    },
    unprotect: {
      since: '1.7',
      endsUndo: 'everywhere',
      call: ({ id }, [password], session) => {
        mayWrite(session);
        checkPassword(sheetView(session, id).protection?.password, password);
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
      call: (_, [password], session) => {
        mayWrite(session);
        if (session.workbook.isStructureProtected()) throw hostError('AccessDenied');
        session.workbook.protectStructure(true, password ? password : undefined);
      },
    },
    unprotect: {
      since: '1.7',
      endsUndo: 'everywhere',
      call: (_, [password], session) => {
        mayWrite(session);
        checkPassword(session.workbook.structurePassword(), password);
        session.workbook.protectStructure(false);
      },
    },
  },
});
