import { numfmt } from '@univerjs/core';
import {
  type ConditionalStyle,
  holds,
  type HostWorkbook,
  type SheetId,
  type TableView,
} from '../../office-host';
import { type CellValue, isCellError } from '../../spreadsheet/cell';

/** What shows at a cell beyond its own format: the stripes of tables, and conditional formats over them. */
export interface Look extends ConditionalStyle {
  /** Under what the cell's own format says. */
  readonly tableFill: string | null;
  readonly tableFontColor: string | null;
  readonly isHeading: boolean;
}

export interface Looks {
  readonly at: (sheet: SheetId, row: number, column: number) => Look | null;
  readonly forget: () => void;
}

const noStyle: ConditionalStyle = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  numberFormat: null,
};

/* The accent by the number in the name of a table's style: each seventh is of one colour. */
const accents = ['#595959', '#2F5597', '#C55A11', '#7B7B7B', '#BF9000', '#2E75B6', '#548235'];
const stripes = ['#EDEDED', '#DEE7F3', '#FBE9DE', '#F0F0F0', '#FFF4D6', '#E1EEF8', '#E5F0DC'];

function tableLook({ area, style, showHeaders, showTotals }: TableView, row: number): Partial<Look> {
  if (style === '') return {};
  const number = (Number(/\d+$/u.exec(style)?.[0] ?? 2) + 6) % 7;
  const accent = accents[number] ?? null;
  if (showHeaders && row === area.top) {
    return { tableFill: accent, tableFontColor: '#FFFFFF', isHeading: true };
  }
  if (showTotals && row === area.bottom) return { isHeading: true };
  const first = area.top + (showHeaders ? 1 : 0);
  return (row - first) % 2 === 0 ? { tableFill: stripes[number] ?? null } : {};
}

/* A million rows can be scrolled through: what was seen long ago is looked up anew. */
const mostKept = 50_000;

export function createLooks(workbook: HostWorkbook): Looks {
  const known = new Map<string, Look | null>();

  const lookAt = (sheet: SheetId, row: number, column: number): Look | null => {
    const table = workbook.tables().find((one) => one.sheet === sheet && holds(one.area, row, column));
    const isMarked = workbook
      .conditionalFormats(sheet)
      .some(({ areas }) => areas.some((area) => holds(area, row, column)));
    if (table === undefined && !isMarked) return null;
    return {
      tableFill: null,
      tableFontColor: null,
      isHeading: false,
      ...(table === undefined ? {} : tableLook(table, row)),
      ...(isMarked ? workbook.shownStyle(sheet, row, column) : noStyle),
    };
  };

  return {
    at: (sheet, row, column) => {
      const key = `${sheet} ${row} ${column}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (known.size >= mostKept) known.clear();
      const look = lookAt(sheet, row, column);
      known.set(key, look);
      return look;
    },
    forget: () => {
      known.clear();
    },
  };
}

/** A value in a number format of Excel. */
export function displayed(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    // A format of one section with an @ is about texts: numbers show as they are, behind what it puts before them.
    return numfmt.format(numberFormat, value, { throws: true });
  } catch {
    return String(value);
  }
}
