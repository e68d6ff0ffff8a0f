import type { Area } from '../../spreadsheet/area';
import { sheetPrefix } from '../../spreadsheet/sheet-name';
import { hostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import {
  areaAddress,
  bounding,
  cellArea,
  intersection,
  lastColumn,
  lastRow,
  moved,
  sizeOf,
} from '../workbook/areas';
import { formulaMoved } from '../workbook/formula-references';
import { blankCell, type CellChange } from '../workbook/host-workbook';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { changeGiven, givenGrid, gridOf, valueType, wireValue } from './grid';
import { mayEdit, mayIf } from './permissions';
import { rangeFormat } from './range-format';
import { areaIn, rangeAt, type RangeState } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled, sheetView } from './session';
import { spillAt } from './spilled-areas';
import { worksheet } from './worksheet';

const isInside = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && bottom <= lastRow && right <= lastColumn && top <= bottom && left <= right;

function other(it: RangeState, area: Area): HostObject<Excel.Range> {
  if (!isInside(area)) throw hostError('InvalidArgument');
  return range.of({ sheet: it.sheet, area });
}

/* Another range of the same sheet, as an object or an address. */
function areaGiven(it: RangeState, given: HostObject | string, session: ExcelSession): Area {
  const state = typeof given === 'string' ? rangeAt(session, it.sheet, given) : range.stateOf(given);
  if (state.sheet !== it.sheet) throw hostError('InvalidArgument');
  return areaIn(state);
}

function write(
  it: RangeState,
  session: ExcelSession,
  changeAt: (row: number, column: number) => CellChange | null,
): void {
  const area = areaIn(it);
  mayEdit(session, it.sheet, area);
  session.workbook.write(it.sheet, area, changeAt);
}

function writeInputs(it: RangeState, given: unknown, session: ExcelSession): void {
  const area = areaIn(it);
  const givenAt = givenGrid(session, area, given);
  const { workbook } = session;
  write(it, session, (row, column) => {
    const { numberFormat } = workbook.cellAt(it.sheet, area.top + row, area.left + column);
    return changeGiven(givenAt(row, column), numberFormat, session);
  });
}

function hiddenRowsIn(it: RangeState, session: ExcelSession): boolean | null {
  const { top, bottom } = areaIn(it);
  let hidden = 0;
  for (const row of sheetView(session, it.sheet).hiddenRows) if (row >= top && row <= bottom) hidden += 1;
  if (hidden === 0) return false;
  return hidden === bottom - top + 1 ? true : null;
}

const isEntireRow = ({ left, right }: Area): boolean => left === 0 && right === lastColumn;
const isEntireColumn = ({ top, bottom }: Area): boolean => top === 0 && bottom === lastRow;

/* Rows or columns that come or go. Excel shifts parts of them too; this host shifts whole ones. */
function editLines(it: RangeState, session: ExcelSession, sign: 1 | -1): void {
  const area = areaIn(it);
  const { rows, columns } = sizeOf(area);
  if (isEntireRow(area)) {
    mayIf(session, it.sheet, sign > 0 ? 'allowInsertRows' : 'allowDeleteRows');
    session.workbook.editLines(it.sheet, { axis: 'row', at: area.top, count: sign * rows });
  } else if (isEntireColumn(area)) {
    mayIf(session, it.sheet, sign > 0 ? 'allowInsertColumns' : 'allowDeleteColumns');
    session.workbook.editLines(it.sheet, { axis: 'column', at: area.left, count: sign * columns });
  } else {
    throw notModelled(session, `Range.${sign > 0 ? 'insert' : 'delete'} of parts of rows and columns`);
  }
}

/* Formulas read as they do when cells are copied; of looks what cells have by themselves. */
function copy(source: RangeState, it: RangeState, session: ExcelSession): void {
  const [from, to] = [areaIn(source), areaIn(it)];
  const { rows, columns } = sizeOf(from);
  const given = sizeOf(to);
  if (given.rows !== rows || given.columns !== columns) throw hostError('InvalidArgument');
  const { workbook } = session;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      workbook.cellAt(source.sheet, from.top + row, from.left + column),
    ),
  );
  write(it, session, (row, column) => {
    const { formula, value, numberFormat, style } = cells[row]?.[column] ?? blankCell;
    const moves = formula !== null && formulaMoved(formula, to.top - from.top, to.left - from.left);
    return { input: moves === false ? value : { formula: moves }, numberFormat, style };
  });
}

const clearings = ['All', 'Contents', 'Formats'] as const;

function clear(it: RangeState, applyTo: string, session: ExcelSession): void {
  if (!clearings.some((one) => one === applyTo)) throw notModelled(session, `Range.clear('${applyTo}')`);
  const area = areaIn(it);
  const used = session.workbook.usedArea(it.sheet, false);
  const cut = used && intersection(area, used);
  mayEdit(session, it.sheet, area);
  if (cut === null) return;
  const change: CellChange = {
    ...(applyTo !== 'Formats' && { input: null }),
    ...(applyTo !== 'Contents' && {
      numberFormat: blankCell.numberFormat,
      style: blankCell.style,
    }),
  };
  session.workbook.write(it.sheet, cut, () => change);
}

export const range: ExcelKind<Excel.Range, RangeState> = declareExcelKind({
  name: 'Range',
  kept: true,
  properties: {
    address: {
      since: '1.1',
      get: (it, session) => sheetPrefix(sheetView(session, it.sheet).name) + areaAddress(areaIn(it)),
    },
    cellCount: {
      since: '1.1',
      get: (it) => {
        const { rows, columns } = sizeOf(areaIn(it));
        // Excel answers -1 beyond what 31 bits hold.
        return rows * columns > 2_147_483_647 ? -1 : rows * columns;
      },
    },
    rowIndex: { since: '1.1', get: (it) => areaIn(it).top },
    columnIndex: { since: '1.1', get: (it) => areaIn(it).left },
    rowCount: { since: '1.1', get: (it) => sizeOf(areaIn(it)).rows },
    columnCount: { since: '1.1', get: (it) => sizeOf(areaIn(it)).columns },
    isEntireRow: { since: '1.7', get: (it) => isEntireRow(areaIn(it)) },
    isEntireColumn: { since: '1.7', get: (it) => isEntireColumn(areaIn(it)) },
    values: {
      since: '1.1',
      get: (it, session) =>
        gridOf(session, areaIn(it), (row, column) =>
          wireValue(session.workbook.valueAt(it.sheet, row, column)),
        ),
      set: writeInputs,
    },
    valueTypes: {
      since: '1.1',
      get: (it, session) =>
        gridOf(session, areaIn(it), (row, column) =>
          valueType(session.workbook.valueAt(it.sheet, row, column)),
        ),
    },
    formulas: {
      since: '1.1',
      get: (it, session) =>
        gridOf(session, areaIn(it), (row, column) => {
          const { formula } = session.workbook.cellAt(it.sheet, row, column);
          return formula ?? wireValue(session.workbook.valueAt(it.sheet, row, column));
        }),
      set: writeInputs,
    },
    numberFormat: {
      since: '1.1',
      get: (it, session) =>
        gridOf(
          session,
          areaIn(it),
          (row, column) => session.workbook.cellAt(it.sheet, row, column).numberFormat,
        ),
      set: (it, given, session) => {
        mayIf(session, it.sheet, 'allowFormatCells');
        const area = areaIn(it);
        // A grid of one cell is one format for all, as a format alone is; for values Excel refuses such a grid.
        const isOne =
          Array.isArray(given) && given.length === 1 && Array.isArray(given[0]) && given[0].length === 1;
        const givenAt = givenGrid(session, area, isOne ? (given as unknown[][])[0]?.[0] : given);
        session.workbook.write(it.sheet, area, (row, column) => {
          const numberFormat = givenAt(row, column);
          return typeof numberFormat === 'string' ? { numberFormat } : null;
        });
      },
    },
    rowHidden: {
      since: '1.2',
      get: hiddenRowsIn,
      set: (it, hidden, session) => {
        mayIf(session, it.sheet, 'allowFormatRows');
        const { top, bottom } = areaIn(it);
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        session.workbook.hideRows(it.sheet, rows, hidden);
      },
    },
    hidden: { since: '1.2', get: hiddenRowsIn },
  },
  navigations: {
    worksheet: { since: '1.1', get: ({ sheet }) => worksheet.of({ id: sheet }) },
    format: { since: '1.1', get: (it) => rangeFormat.of({ sheet: it.sheet, areas: () => [areaIn(it)] }) },
    dataValidation: {
      since: '1.8',
      get: (it) => dataValidation.of({ sheet: it.sheet, area: () => areaIn(it) }),
    },
    conditionalFormats: {
      since: '1.6',
      get: (it) => conditionalFormats.of({ sheet: it.sheet, areas: () => [areaIn(it)] }),
    },
  },
  methods: {
    getCell: {
      since: '1.1',
      call: (it, [row, column]) => {
        const { top, left } = areaIn(it);
        return other(it, cellArea(top + row, left + column));
      },
    },
    getRow: {
      since: '1.1',
      call: (it, [row]) => {
        const area = areaIn(it);
        return other(it, { ...area, top: area.top + row, bottom: area.top + row });
      },
    },
    getColumn: {
      since: '1.1',
      call: (it, [column]) => {
        const area = areaIn(it);
        return other(it, { ...area, left: area.left + column, right: area.left + column });
      },
    },
    getLastRow: {
      since: '1.1',
      call: (it) => other(it, { ...areaIn(it), top: areaIn(it).bottom }),
    },
    getLastColumn: {
      since: '1.1',
      call: (it) => other(it, { ...areaIn(it), left: areaIn(it).right }),
    },
    getLastCell: {
      since: '1.1',
      call: (it) => other(it, cellArea(areaIn(it).bottom, areaIn(it).right)),
    },
    getEntireRow: {
      since: '1.1',
      call: (it) => other(it, { ...areaIn(it), left: 0, right: lastColumn }),
    },
    getEntireColumn: {
      since: '1.1',
      call: (it) => other(it, { ...areaIn(it), top: 0, bottom: lastRow }),
    },
    getOffsetRange: {
      since: '1.1',
      call: (it, [rows, columns]) => other(it, moved(areaIn(it), rows, columns)),
    },
    getResizedRange: {
      since: '1.2',
      call: (it, [rows, columns]) => {
        const area = areaIn(it);
        const [bottom, right] = [area.bottom + rows, area.right + columns];
        // Beyond its first cell the range turns round.
        return other(it, {
          top: Math.min(area.top, bottom),
          left: Math.min(area.left, right),
          bottom: Math.max(area.top, bottom),
          right: Math.max(area.left, right),
        });
      },
    },
    getAbsoluteResizedRange: {
      since: '1.7',
      call: (it, [rows, columns]) => {
        const area = areaIn(it);
        return other(it, { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 });
      },
    },
    getBoundingRect: {
      since: '1.1',
      call: (it, [given], session) => other(it, bounding(areaIn(it), areaGiven(it, given, session))),
    },
    getIntersection: {
      since: '1.1',
      call: (it, [given], session) => {
        const area = intersection(areaIn(it), areaGiven(it, given, session));
        if (area === null) throw hostError('ItemNotFound');
        return other(it, area);
      },
    },
    getIntersectionOrNullObject: {
      since: '1.4',
      call: (it, [given], session) => {
        const area = intersection(areaIn(it), areaGiven(it, given, session));
        return area && other(it, area);
      },
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: (it, [valuesOnly], { workbook }) => {
        const area = workbook.usedArea(it.sheet, valuesOnly === true, areaIn(it));
        return area && other(it, area);
      },
    },
    getSpillParentOrNullObject: {
      since: '1.12',
      call: (it, _, session) => {
        const { top, left } = areaIn(it);
        const spill = spillAt(session, it);
        // The cell of the formula itself is not one that is spilled into.
        const isSpilledInto = spill !== null && (spill.top !== top || spill.left !== left);
        return isSpilledInto ? other(it, cellArea(spill.top, spill.left)) : null;
      },
    },
    getSpillingToRangeOrNullObject: {
      since: '1.12',
      call: (it, _, session) => {
        const { top, left } = areaIn(it);
        const spill = spillAt(session, it);
        return spill !== null && spill.top === top && spill.left === left ? other(it, spill) : null;
      },
    },
    /* No cell of this host is merged; what matters is that to ask ends the undo history. */
    getMergedAreasOrNullObject: { since: '1.13', endsUndo: 'everywhere', call: () => null },
    getRowProperties: {
      since: '1.9',
      call: (it, [asked], session) => {
        const others = Object.entries(asked).filter(
          ([name, isAsked]) => isAsked !== false && name !== 'rowHidden',
        );
        if (others.length > 0)
          throw notModelled(session, `Range.getRowProperties of ${others[0]?.[0] ?? ''}`);
        const { top, bottom } = areaIn(it);
        const { hiddenRows } = sheetView(session, it.sheet);
        return Array.from({ length: bottom - top + 1 }, (_, row) => ({
          rowHidden: hiddenRows.has(top + row),
        }));
      },
    },
    insert: {
      since: '1.1',
      call: (it, _, session) => {
        const area = areaIn(it);
        editLines(it, session, 1);
        return other(it, area);
      },
    },
    delete: {
      since: '1.1',
      call: (it, _, session) => {
        editLines(it, session, -1);
      },
    },
    clear: {
      since: '1.1',
      call: (it, [applyTo], session) => {
        clear(it, applyTo ?? 'All', session);
      },
    },
    copyFrom: {
      since: '1.9',
      call: (it, [source, copyType, skipBlanks, transpose], session) => {
        if (typeof source === 'string' || (copyType ?? 'All') !== 'All' || skipBlanks || transpose) {
          throw notModelled(session, 'Range.copyFrom but of all of a range');
        }
        copy(range.stateOf(source), it, session);
      },
    },
    select: {
      since: '1.1',
      call: (it, _, session) => {
        if (sheetView(session, it.sheet).visibility !== 'Visible') throw hostError('InvalidOperation');
        session.workbook.activate(it.sheet);
        session.workbook.select(it.sheet, areaIn(it));
      },
    },
  },
  internals: {
    /* The library writes a large grid in parts, and asks first whether the whole of it fits. */
    _ValidateArraySize: (it, [rows, columns]) => {
      const size = sizeOf(areaIn(it));
      if (size.rows !== rows || size.columns !== columns) throw hostError('InvalidArgument');
    },
  },
});
