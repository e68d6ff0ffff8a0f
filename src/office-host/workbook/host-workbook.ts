import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import type { DateSystem } from '../../spreadsheet/sheet';
import type { LineEdit } from './areas';
import type { ChartView } from './charts';
import type { CommentView } from './comments';
import type { ValidationView } from './data-validation';
import type { SheetId } from './sheet-id';

/*
 * The workbook as the object model sees it. The model knows Office.js and nothing of cells; an implementation knows
 * cells and nothing of Office.js. Rows and columns are counted from 0.
 */

export type { SheetId } from './sheet-id';

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

/** Looks that only a file knows: they are carried along from opening to saving. As the elements of SpreadsheetML. */
export interface CarriedLook {
  /** What a font has beside size, colour, bold and italic. */
  readonly font: string;
  /** The sides of a border. */
  readonly border: string;
  /** What an alignment has beside wrapping and the two directions, as attributes. */
  readonly alignment: string;
}

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
  readonly carried?: CarriedLook;
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

/** Rows with holes where nothing is. A row, and a cell, that did not change stays the same object. */
export type CellRows = readonly (readonly (Cell | undefined)[] | undefined)[];

/** What formulas give, where something else than the workbook calculates them, and later than it is asked. */
export interface FormulaValues {
  /** What the formula in a cell gave last, or what spills into a blank one. */
  readonly valueAt: (sheet: SheetId, row: number, column: number) => CellValue;
  readonly spillsOf: (sheet: SheetId) => readonly Area[];
  /** Formulas that wait for an add-in are to be calculated again. */
  readonly recalculate: () => void;
  /** Resolves when all that changed until now is calculated; null when it is. */
  readonly settled: () => Promise<void> | null;
}

/** Rows or columns of a sheet that came or went in a step. */
export interface MovedLines {
  readonly sheet: SheetId;
  readonly edit: LineEdit;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetProtection {
  /** Without it the sheet cannot be unprotected; none where anyone may. */
  readonly password?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A link of some cells; `target` is an address outside the workbook and `location` a place inside, each '' for none. */
export interface CellLink {
  readonly area: Area;
  readonly target: string;
  readonly location: string;
  readonly tip: string;
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
  /** Rows with a height of their own, in points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  /** How many rows and columns stay in view at the top and the left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly links: readonly CellLink[];
  /** How the sheet is printed, as the elements of SpreadsheetML: it is carried along. */
  readonly printing: { readonly page: string; readonly elements: string };
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
  /** The body is one blank row that stands for none: the first row that is added fills it. */
  readonly awaitsRow?: boolean;
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

export type ConditionalType =
  | 'Custom'
  | 'CellValue'
  | 'ColorScale'
  | 'DataBar'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText';

/** What a conditional format says that is not modelled, as the elements and attributes of SpreadsheetML. */
export interface CarriedRule {
  /** Attributes of the rule: its kind in the file, operator, rank, text… */
  readonly attributes: Readonly<Record<string, string>>;
  /** Without `=`; they stay as they are when lines come and go. */
  readonly formulas: readonly string[];
  /** A scale, bars or icons; '' for none. */
  readonly content: string;
  /** The rule of the extension that belongs to it or stands for it; '' for none. */
  readonly extension: string;
  readonly look: CarriedLook | null;
}

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
  readonly carried?: CarriedRule;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

export type ChangeType =
  | 'CellInserted'
  | 'CellDeleted'
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted';

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
      readonly kind: 'sheetMoved';
      readonly author: Author;
      readonly sheet: SheetId;
      /** Places among the sheets, from 0. */
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: 'sheetVisibilityChanged';
      readonly author: Author;
      readonly sheet: SheetId;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
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
  readonly validations: (sheet: SheetId) => readonly ValidationView[];
  /** Of one sheet, the one at the back first. */
  readonly charts: (sheet: SheetId) => readonly ChartView[];
  /** Of one sheet, the oldest first. */
  readonly comments: (sheet: SheetId) => readonly CommentView[];
  /** The areas over which formulas spill, each from the cell of its formula. */
  readonly spills: (sheet: SheetId) => readonly Area[];
  readonly settings: () => ReadonlyMap<string, unknown>;
  readonly customXmlParts: () => readonly CustomXmlPart[];
  readonly isStructureProtected: () => boolean;
  /** Null where the structure is not protected, or anyone may unprotect it. */
  readonly structurePassword: () => string | null;
  readonly activeSheet: () => SheetId;
  /** The selected area of a sheet. */
  readonly selection: (sheet: SheetId) => Area;

  readonly cellAt: (sheet: SheetId, row: number, column: number) => Cell;
  /** The cells of a sheet as they are kept. */
  readonly rows: (sheet: SheetId) => CellRows;
  /** A constant, or what a formula gives or spills here. */
  readonly valueAt: (sheet: SheetId, row: number, column: number) => CellValue;
  /** The part of a sheet, or of an area of it, that holds something; with `valuesOnly`, formatting alone does not count. Null for nothing. */
  readonly usedArea: (sheet: SheetId, valuesOnly: boolean, within?: Area) => Area | null;
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
  /** Sorts the rows of an area by one of its columns, counted inside it. Hidden rows, and headings and totals of tables, stay. */
  readonly sortRows: (sheet: SheetId, area: Area, column: number, ascending: boolean) => void;
  readonly hideRows: (sheet: SheetId, rows: readonly number[], hidden: boolean) => void;

  readonly addSheet: (name: string) => SheetId;
  readonly deleteSheet: (sheet: SheetId) => void;
  readonly changeSheet: (sheet: SheetId, change: Partial<Omit<SheetView, 'id' | 'hiddenRows'>>) => void;
  readonly moveSheet: (sheet: SheetId, position: number) => void;
  readonly protectStructure: (isProtected: boolean, password?: string) => void;
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
  /** Moves a format among those of its sheet: 0 is on top. */
  readonly moveConditionalFormat: (id: string, position: number) => void;
  readonly deleteConditionalFormat: (id: string) => void;
  readonly addValidation: (validation: Omit<ValidationView, 'id'>) => string;
  readonly changeValidation: (id: string, change: Partial<Omit<ValidationView, 'id' | 'sheet'>>) => void;
  readonly deleteValidation: (id: string) => void;
  readonly addChart: (chart: Omit<ChartView, 'id'>) => string;
  readonly changeChart: (id: string, change: Partial<Omit<ChartView, 'id' | 'sheet'>>) => void;
  readonly deleteChart: (id: string) => void;
  readonly addComment: (comment: Omit<CommentView, 'id'>) => string;
  readonly deleteComment: (id: string) => void;
  readonly putSetting: (key: string, value: unknown) => void;
  readonly deleteSetting: (key: string) => void;
  readonly putCustomXmlPart: (part: Omit<CustomXmlPart, 'id'> & { readonly id?: string }) => string;
  readonly deleteCustomXmlPart: (id: string) => void;

  /** Forgets what formulas gave, so that they are calculated anew when asked. */
  readonly recalculate: () => void;
  /**
   * Lets another calculate the formulas of cells from now on; null: the workbook itself again. Returns what to call when
   * it has calculated: who listens hears of it.
   */
  readonly calculateWith: (values: FormulaValues | null) => () => void;
  /** Resolves when what was changed until now is calculated; null when it is. */
  readonly settled: () => Promise<void> | null;
  /** Closes the workbook and opens it again: sheets, tables and conditional formats get new ids, the history is gone. */
  readonly reopen: () => void;
  readonly listen: (listener: (event: WorkbookEvent) => void) => () => void;
  /**
   * Hears after every step, undone or redone one, and reopening that anything may be different, before the events of it
   * are told: what shows the workbook hears so of what no event tells.
   */
  readonly watch: (watcher: (moved: readonly MovedLines[]) => void) => () => void;
}
