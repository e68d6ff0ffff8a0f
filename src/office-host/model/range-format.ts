import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import { intersection, lastColumn, lastRow, sizeOf } from '../workbook/areas';
import {
  type CellStyle,
  horizontalAlignments,
  type SheetId,
  verticalAlignments,
} from '../workbook/host-workbook';
import { usualWidth } from '../workbook/line-places';
import { carriedAt, indentOf, withIndent } from './carried-look';
import { colourGiven } from './colours';
import { mayIf } from './permissions';
import { rangeBorders } from './range-borders';
import { declareExcelKind, type ExcelKind, type ExcelSession, sheetView } from './session';

/** Cells that have a format: those of a range, or of several. */
export interface FormattedCells {
  readonly sheet: SheetId;
  readonly areas: () => readonly Area[];
}

/* A format of whole rows or columns is one of the used cells in them: this host keeps no format of lines. */
function formatted(sheet: SheetId, area: Area, { workbook }: ExcelSession): Area | null {
  const isLines = area.bottom === lastRow || area.right === lastColumn;
  const used = isLines ? workbook.usedArea(sheet, false) : area;
  return used && intersection(area, used);
}

/** The value that all cells have; null where they differ. */
function common<Name extends keyof CellStyle>(
  { sheet, areas }: FormattedCells,
  name: Name,
  session: ExcelSession,
): CellStyle[Name] | null {
  const found = new Set<CellStyle[Name]>();
  for (const area of areas()) {
    const { top, left, bottom, right } = formatted(sheet, area, session) ?? firstCell(area);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        found.add(session.workbook.cellAt(sheet, row, column).style[name]);
        if (found.size > 1) return null;
      }
    }
  }
  return Array.from(found)[0] ?? null;
}

const firstCell = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

function give({ sheet, areas }: FormattedCells, style: Partial<CellStyle>, session: ExcelSession): void {
  mayIf(session, sheet, 'allowFormatCells');
  for (const whole of areas()) {
    const area = formatted(sheet, whole, session);
    if (area === null) continue;
    const { rows, columns } = sizeOf(area);
    session.traffic.cellsWritten += rows * columns;
    session.workbook.write(sheet, area, () => ({ style }));
  }
}

const rangeFill: ExcelKind<Excel.RangeFill, FormattedCells> = declareExcelKind({
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

const rangeFont: ExcelKind<Excel.RangeFont, FormattedCells> = declareExcelKind({
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

const formatProtection: ExcelKind<Excel.FormatProtection, FormattedCells> = declareExcelKind({
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

const mostIndents = 250;

function commonIndent({ sheet, areas }: FormattedCells, session: ExcelSession): number | null {
  const found = new Set<number>();
  for (const { top, left, bottom, right } of areas())
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        found.add(indentOf(carriedAt(session, sheet, row, column)));
  const [indent = null] = found;
  return found.size > 1 ? null : indent;
}

function giveIndent({ sheet, areas }: FormattedCells, indent: number, session: ExcelSession): void {
  mayIf(session, sheet, 'allowFormatCells');
  for (const area of areas())
    session.workbook.write(sheet, area, (row, column) => ({
      style: { carried: withIndent(carriedAt(session, sheet, area.top + row, area.left + column), indent) },
    }));
}

const columnsOf = ({ areas }: FormattedCells): readonly number[] =>
  areas().flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at));

export const rangeFormat: ExcelKind<Excel.RangeFormat, FormattedCells> = declareExcelKind({
  name: 'RangeFormat',
  properties: {
    columnWidth: {
      since: '1.2',
      get: (it, session) => {
        const { columnWidths } = sheetView(session, it.sheet);
        const widths = new Set(columnsOf(it).map((column) => columnWidths.get(column) ?? usualWidth));
        const [first = null] = widths;
        return widths.size > 1 ? null : first;
      },
      set: (it, width, session) => {
        mayIf(session, it.sheet, 'allowFormatColumns');
        const columnWidths = new Map(sheetView(session, it.sheet).columnWidths);
        for (const column of columnsOf(it)) columnWidths.set(column, width);
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
    indentLevel: {
      since: '1.9',
      get: (it, session) => commonIndent(it, session),
      set: (it, indent, session) => {
        if (!Number.isInteger(indent) || indent < 0 || indent > mostIndents)
          throw hostError('InvalidArgument');
        giveIndent(it, indent, session);
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
    borders: { since: '1.1', get: (it) => rangeBorders.of(it) },
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
