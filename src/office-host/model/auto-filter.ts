import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import type { SheetId } from '../workbook/host-workbook';
import { absoluteText } from '../workbook/reference-text';
import { mayIf } from './permissions';
import { range } from './range';
import { areaIn, areaOfFormula } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled, sheetView } from './session';

/* Which cells of a sheet have a filter is kept as a file says it: by a hidden name of the sheet. */

interface FilterState {
  readonly sheet: SheetId;
}

const filterName = '_xlnm._FilterDatabase';

function filtered({ workbook }: ExcelSession, { sheet }: FilterState): Area | null {
  const name = workbook.names().find((one) => one.scope === sheet && one.name === filterName);
  const state = name === undefined ? null : areaOfFormula(workbook, name.formula, sheet);
  return state && state.area;
}

function showAll(session: ExcelSession, { sheet }: FilterState, { top, bottom }: Area): void {
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row);
  session.workbook.hideRows(sheet, rows, false);
}

export const autoFilter: ExcelKind<Excel.AutoFilter, FilterState> = declareExcelKind({
  name: 'AutoFilter',
  properties: {
    enabled: { since: '1.9', get: (it, session) => filtered(session, it) !== null },
    isDataFiltered: {
      since: '1.9',
      get: (it, session) => {
        const area = filtered(session, it);
        const { hiddenRows } = sheetView(session, it.sheet);
        return area !== null && [...hiddenRows].some((row) => row > area.top && row <= area.bottom);
      },
    },
  },
  methods: {
    apply: {
      since: '1.9',
      call: (it, [given, column, criteria], session) => {
        if (typeof given === 'string' || column != null || criteria != null) {
          throw notModelled(session, 'AutoFilter.apply but without criteria, to a range');
        }
        mayIf(session, it.sheet, null);
        const { sheet, area } = range.stateOf(given);
        if (sheet !== it.sheet || area === null) throw hostError('InvalidArgument');
        session.workbook.putName({
          name: filterName,
          formula: `=${absoluteText(sheetView(session, sheet).name, areaIn({ sheet, area }))}`,
          scope: sheet,
          visible: false,
          comment: '',
        });
      },
    },
    remove: {
      since: '1.9',
      call: (it, _, session) => {
        mayIf(session, it.sheet, null);
        const area = filtered(session, it);
        if (area === null) throw hostError('InvalidOperation');
        showAll(session, it, area);
        session.workbook.deleteName(filterName, it.sheet);
      },
    },
  },
});
