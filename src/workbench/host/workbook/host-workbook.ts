import type { Area, CellValue, DateSystem } from '../../../plan/sheet-table';
import type { LineEdit } from './areas';

/*
 * The workbook as the object model sees it. The model knows Office.js and nothing of cells; an implementation knows
 * cells and nothing of Office.js. Rows and columns are counted from 0.
 */

export type SheetId = string;

/** Whose hand moves: events tell, and only a user's own steps and an add-in's are in the user's undo history. */
export type Author = 'user' | 'add-in' | 'co-author';

export const horizontalAlignments = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const verticalAlignments = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export interface CellStyle {
  /** Colours are `#RRGGBB`; null is none for a fill and automatic for a font. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  readonly wrapText: boolean;
  readonly horizontalAlignment: (typeof horizontalAlignments)[number];
  readonly verticalAlignment: (typeof verticalAlignments)[number];
  readonly locked: boolean;
}

export const plainStyle: CellStyle = {
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  fontSize: 11,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  locked: true,
};

/** A cell as it is kept. What a formula gives is not here: ask `valueAt`. */
export interface Cell {
  /** A constant; null where there is none, or a formula. */
  readonly value: CellValue;
  /** With its `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly style: CellStyle;
}

export const blankCell: Cell = { value: null, formula: null, numberFormat: 'General', style: plainStyle };

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
}

export interface SheetView {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protection: SheetProtection | null;
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns with a width of their own, in points. */
  readonly columnWidths: ReadonlyMap<number, number>;
}

export interface TableView {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  /** With header and totals rows. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

export interface NameView {
  readonly name: string;
  /** With its `=`; `=#REF!` when what it named was deleted. */
  readonly formula: string;
  /** The sheet that it belongs to; null for the workbook. */
  readonly scope: SheetId | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** What a conditional format changes where it applies; null leaves as it is. */
export interface ConditionalStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string | null;
}

export type ConditionalType = 'Custom' | 'CellValue' | 'ColorScale' | 'DataBar' | 'IconSet';

export interface ConditionalFormatView {
  readonly id: string;
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
  /** A workbook can have other formats than those that an add-in makes here: their rules are not modelled. */
  readonly type: ConditionalType;
  /** As it reads at the first cell of the first area; relative parts move along over the other cells. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: ConditionalStyle;
  /** A deletion that was undone leaves a rule that Excel shows and every call fails on. */
  readonly isBroken: boolean;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly author: Author;
      readonly sheet: SheetId;
      readonly area: Area;
      readonly changeType: ChangeType;
      /** Where one cell was edited: what it held and holds. */
      readonly values: { readonly before: CellValue; readonly after: CellValue } | null;
      readonly tables: readonly string[];
    }
  /** Before `changed`: areas that someone keeps move along. */
  | { readonly kind: 'linesMoved'; readonly sheet: SheetId; readonly edit: LineEdit }
  | { readonly kind: 'rowsSorted'; readonly author: Author; readonly sheet: SheetId; readonly area: Area }
  | {
      readonly kind: 'rowsHidden';
      readonly author: Author;
      readonly sheet: SheetId;
      readonly area: Area;
      readonly hidden: boolean;
    }
  | { readonly kind: 'selected'; readonly sheet: SheetId; readonly area: Area }
  | { readonly kind: 'activated' | 'deactivated'; readonly sheet: SheetId }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly author: Author; readonly sheet: SheetId }
  | {
      readonly kind: 'sheetRenamed';
      readonly author: Author;
      readonly sheet: SheetId;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'tableAdded' | 'tableDeleted';
      readonly author: Author;
      readonly sheet: SheetId;
      readonly table: string;
      readonly name: string;
    }
  | { readonly kind: 'calculated'; readonly sheet: SheetId };

/** How a step stands in the undo history: as one step, not at all, or so that nothing before it can be undone. */
export type UndoPolicy = 'step' | 'ends';

export interface Step {
  readonly author: Author;
  /** As the undo list would name it. */
  readonly label: string;
  readonly undo: UndoPolicy;
}

export interface UndoHistory {
  /** What can be undone, the latest last. */
  readonly steps: readonly string[];
  readonly undoneSteps: readonly string[];
  /** What ended the history last; null when nothing did since the workbook was opened. */
  readonly endedBy: string | null;
}

export type Input = CellValue | { readonly formula: string };

/** What a write changes of a cell; what is undefined stays. */
export interface CellChange {
  readonly input?: Input;
  readonly numberFormat?: string;
  readonly style?: Partial<CellStyle>;
}

export interface HostWorkbook {
  readonly name: string;
  readonly dateSystem: DateSystem;
  readonly sheets: () => readonly SheetView[];
  readonly tables: () => readonly TableView[];
  readonly names: () => readonly NameView[];
  /** Of one sheet, the one on top first. */
  readonly conditionalFormats: (sheet: SheetId) => readonly ConditionalFormatView[];
  readonly settings: () => ReadonlyMap<string, unknown>;
  readonly customXmlParts: () => readonly CustomXmlPart[];
  readonly isStructureProtected: () => boolean;
  readonly activeSheet: () => SheetId;
  /** The selected area of a sheet. */
  readonly selection: (sheet: SheetId) => Area;

  readonly cellAt: (sheet: SheetId, row: number, column: number) => Cell;
  /** A constant, or what a formula gives or spills here. */
  readonly valueAt: (sheet: SheetId, row: number, column: number) => CellValue;
  /** The area that holds something; with `valuesOnly`, formatting alone does not count. Null for a blank sheet. */
  readonly usedArea: (sheet: SheetId, valuesOnly: boolean) => Area | null;
  /** What shows at a cell when conditional formats are applied. */
  readonly shownStyle: (sheet: SheetId, row: number, column: number) => ConditionalStyle;

  /** Everything that changes the workbook runs in a step; a step inside a step belongs to the outer one. */
  readonly step: <Value>(step: Step, work: () => Value) => Value;
  readonly history: () => UndoHistory;
  readonly endHistory: (cause: string) => void;
  /** False when there is nothing to undo, or to redo. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;

  /** Changes cells; `changeAt` counts rows and columns inside the area, null leaves a cell alone. */
  readonly write: (
    sheet: SheetId,
    area: Area,
    changeAt: (row: number, column: number) => CellChange | null,
  ) => void;
  /** Like typing: what is entered right below or beside a table makes it grow. */
  readonly enter: (sheet: SheetId, area: Area, inputAt: (row: number, column: number) => Input) => void;
  readonly editLines: (sheet: SheetId, edit: LineEdit) => void;
  /** Copies whole rows over others, with formats and conditional formats. */
  readonly pasteRows: (sheet: SheetId, from: number, count: number, to: number) => void;
  /** Sorts the rows of an area by one of its columns, counted inside it. */
  readonly sortRows: (sheet: SheetId, area: Area, column: number, ascending: boolean) => void;
  readonly hideRows: (sheet: SheetId, rows: readonly number[], hidden: boolean) => void;

  readonly addSheet: (name: string) => SheetId;
  readonly deleteSheet: (sheet: SheetId) => void;
  readonly changeSheet: (sheet: SheetId, change: Partial<Omit<SheetView, 'id' | 'hiddenRows'>>) => void;
  readonly moveSheet: (sheet: SheetId, position: number) => void;
  readonly protectStructure: (isProtected: boolean) => void;
  readonly activate: (sheet: SheetId) => void;
  readonly select: (sheet: SheetId, area: Area) => void;

  readonly addTable: (table: Omit<TableView, 'id'>) => string;
  readonly changeTable: (id: string, change: Partial<Omit<TableView, 'id' | 'sheet'>>) => void;
  readonly deleteTable: (id: string) => void;
  readonly putName: (name: NameView) => void;
  readonly deleteName: (name: string, scope: SheetId | null) => void;
  readonly addConditionalFormat: (sheet: SheetId, areas: readonly Area[], type: ConditionalType) => string;
  readonly changeConditionalFormat: (
    id: string,
    change: Partial<Omit<ConditionalFormatView, 'id' | 'sheet' | 'isBroken'>>,
  ) => void;
  readonly deleteConditionalFormat: (id: string) => void;
  readonly putSetting: (key: string, value: unknown) => void;
  readonly deleteSetting: (key: string) => void;
  readonly putCustomXmlPart: (part: Omit<CustomXmlPart, 'id'> & { readonly id?: string }) => string;
  readonly deleteCustomXmlPart: (id: string) => void;

  /** Forgets what formulas gave, so that they are calculated anew when asked. */
  readonly recalculate: () => void;
  /** Closes the workbook and opens it again: sheets, tables and conditional formats get new ids, the history is gone. */
  readonly reopen: () => void;
  readonly listen: (listener: (event: WorkbookEvent) => void) => () => void;
}
