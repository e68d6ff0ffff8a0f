import type { HostWorkbook } from '../../office-host';
import type { Area } from '../../spreadsheet/area';

/** A cell as it shows: for those who cannot see the grid, and for the tests. */
export interface ShownCell {
  /** As displayed, with the number format and, where a conditional format sets one, its sign. */
  readonly text: string;
  /** `#RRGGBB` as seen, conditional formats applied; null where there is none. */
  readonly fill: string | null;
  /** With its `=`; null for a constant. */
  readonly formula: string | null;
}

/** A chart of the active sheet, in view or not. */
export interface ShownChart {
  /** What a person who cannot see it is told. */
  readonly label: string;
  /** The cell under its upper left corner. */
  readonly row: number;
  readonly column: number;
}

/** What of the active sheet is in view. */
export interface GridView {
  readonly sheet: string;
  /** The rows and columns that show; hidden rows among them have no place in `rows`. */
  readonly area: Area;
  /** Row by row; `row` counts the rows of the sheet from 0. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly ShownCell[] }[];
  readonly selection: Area;
  /** All of the sheet, the one at the back first. */
  readonly charts: readonly ShownChart[];
}

/** A place on the page, in CSS pixels from the corner of the browser's viewport. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The spreadsheet that a person sees and works in: Univer over a workbook of the Office host. */
export interface Grid {
  /** What the Office host serves: what it changes shows in the grid, and what a person does in the grid is done to it. */
  readonly workbook: HostWorkbook;
  readonly view: () => GridView;
  /** Where a cell of the sheet that shows is on the page, counted from 0; of one that is half out of view, the half in view. */
  readonly boxOf: (row: number, column: number) => CellBox | null;
  /** Hears that what is in view changed: scrolled, edited, calculated, marked, another sheet. Returns how to stop. */
  readonly listen: (listener: () => void) => () => void;
  readonly showDark: (isDark: boolean) => void;
  readonly close: () => void;
}
