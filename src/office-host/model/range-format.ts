import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import { intersection, lastColumn, lastRow, sizeOf } from '../workbook/areas';
import { type CellStyle, horizontalAlignments, verticalAlignments } from '../workbook/host-workbook';
import { usualWidth } from '../workbook/line-places';
import { colourGiven } from './colours';
import { mayIf } from './permissions';
import { areaIn, type RangeState } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, sheetView } from './session';

/* A format of whole rows or columns is one of the used cells in them: this host keeps no format of lines. */
function formatted(it: RangeState, { workbook }: ExcelSession): Area | null {
  const area = areaIn(it);
  const isLines = area.bottom === lastRow || area.right === lastColumn;
  const used = isLines ? workbook.usedArea(it.sheet, false) : area;
  return used && intersection(area, used);
}

/** The value that all cells have; null where they differ. */
function common<Name extends keyof CellStyle>(
  it: RangeState,
  name: Name,
  session: ExcelSession,
): CellStyle[Name] | null {
  const { top, left, bottom, right } = formatted(it, session) ?? { ...areaIn(it), ...firstCell(it) };
  const styleAt = (row: number, column: number) => session.workbook.cellAt(it.sheet, row, column).style[name];
  const first = styleAt(top, left);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) if (styleAt(row, column) !== first) return null;
  }
  return first;
}

function firstCell(it: RangeState): Area {
  const { top, left } = areaIn(it);
  return { top, left, bottom: top, right: left };
}

function give(it: RangeState, style: Partial<CellStyle>, session: ExcelSession): void {
  mayIf(session, it.sheet, 'allowFormatCells');
  const area = formatted(it, session);
  if (area === null) return;
  const { rows, columns } = sizeOf(area);
  session.traffic.cellsWritten += rows * columns;
  session.workbook.write(it.sheet, area, () => ({ style }));
}

const rangeFill: ExcelKind<Excel.RangeFill, RangeState> = declareExcelKind({
  name: 'RangeFill',
  properties: {
    color: {
      since: '1.1',
      get: (it, session) => common(it, 'fill', session) ?? '#FFFFFF',
      set: (it, color, session) => {
        give(it, { fill: colourGiven(color) }, session);
      },
    },
  },
  methods: {
    clear: {
      since: '1.1',
      call: (it, _, session) => {
        give(it, { fill: null }, session);
      },
    },
  },
});

const rangeFont: ExcelKind<Excel.RangeFont, RangeState> = declareExcelKind({
  name: 'RangeFont',
  properties: {
    bold: {
      since: '1.1',
      get: (it, session) => common(it, 'bold', session),
      set: (it, bold, session) => {
        give(it, { bold }, session);
      },
    },
    italic: {
      since: '1.1',
      get: (it, session) => common(it, 'italic', session),
      set: (it, italic, session) => {
        give(it, { italic }, session);
      },
    },
    size: {
      since: '1.1',
      get: (it, session) => common(it, 'fontSize', session),
      set: (it, fontSize, session) => {
        give(it, { fontSize }, session);
      },
    },
    color: {
      since: '1.1',
      get: (it, session) => common(it, 'fontColor', session) ?? '#000000',
      set: (it, color, session) => {
        give(it, { fontColor: colourGiven(color) }, session);
      },
    },
  },
});

const formatProtection: ExcelKind<Excel.FormatProtection, RangeState> = declareExcelKind({
  name: 'FormatProtection',
  properties: {
    locked: {
      since: '1.2',
      get: (it, session) => common(it, 'locked', session),
      set: (it, locked, session) => {
        give(it, { locked }, session);
      },
    },
  },
});

export const rangeFormat: ExcelKind<Excel.RangeFormat, RangeState> = declareExcelKind({
  name: 'RangeFormat',
  properties: {
    columnWidth: {
      since: '1.2',
      get: (it, session) => {
        const { left, right } = areaIn(it);
        const { columnWidths } = sheetView(session, it.sheet);
        const widthOf = (column: number): number => columnWidths.get(column) ?? usualWidth;
        const first = widthOf(left);
        for (let column = left; column <= right; column += 1) if (widthOf(column) !== first) return null;
        return first;
      },
      set: (it, width, session) => {
        mayIf(session, it.sheet, 'allowFormatColumns');
        const { left, right } = areaIn(it);
        const columnWidths = new Map(sheetView(session, it.sheet).columnWidths);
        for (let column = left; column <= right; column += 1) columnWidths.set(column, width);
        session.workbook.changeSheet(it.sheet, { columnWidths });
      },
    },
    horizontalAlignment: {
      since: '1.1',
      get: (it, session) => common(it, 'horizontalAlignment', session),
      set: (it, horizontalAlignment, session) => {
        if (!horizontalAlignments.includes(horizontalAlignment)) throw hostError('InvalidArgument');
        give(it, { horizontalAlignment }, session);
      },
    },
    verticalAlignment: {
      since: '1.1',
      get: (it, session) => common(it, 'verticalAlignment', session),
      set: (it, verticalAlignment, session) => {
        if (!verticalAlignments.includes(verticalAlignment)) throw hostError('InvalidArgument');
        give(it, { verticalAlignment }, session);
      },
    },
    wrapText: {
      since: '1.1',
      get: (it, session) => common(it, 'wrapText', session),
      set: (it, wrapText, session) => {
        give(it, { wrapText }, session);
      },
    },
  },
  navigations: {
    fill: { since: '1.1', get: (it) => rangeFill.of(it) },
    font: { since: '1.1', get: (it) => rangeFont.of(it) },
    protection: { since: '1.2', get: (it) => formatProtection.of(it) },
  },
  methods: {
    /* Nobody sees this host's columns: to fit them only has to be allowed. */
    autofitColumns: {
      since: '1.2',
      call: (it, _, session) => {
        mayIf(session, it.sheet, 'allowFormatColumns');
      },
    },
    autofitRows: {
      since: '1.2',
      call: (it, _, session) => {
        mayIf(session, it.sheet, 'allowFormatRows');
      },
    },
  },
});
