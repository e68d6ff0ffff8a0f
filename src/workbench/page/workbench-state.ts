import type { Grid } from '../grid/grid';
import type { RibbonGroup } from './manifest';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

export type Notice =
  | { readonly kind: 'opened' | 'saved'; readonly name: string; readonly lost: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

/** A file that waits for an answer: the workbook that is open has changes. */
export interface WaitingFile {
  readonly name: string;
  readonly load: () => Promise<Uint8Array>;
}

/** All that the page shows, but for the cells and the pane. */
export interface WorkbenchState {
  readonly workbookName: string;
  /** The file that is being opened; null when none is. */
  readonly opening: string | null;
  readonly waiting: WaitingFile | null;
  readonly grid: Grid | null;
  readonly groups: readonly RibbonGroup[];
  readonly isStarted: boolean;
  readonly isPaneVisible: boolean;
  readonly isCalculating: boolean;
  readonly isEditing: boolean;
  /** Labels of commands that the add-in has not completed. */
  readonly running: readonly string[];
  readonly undo: string | undefined;
  readonly redo: string | undefined;
  readonly hasChanges: boolean;
  readonly scheme: Scheme;
  readonly notice: Notice | null;
  /** What the add-in asked for that the host does not know. */
  readonly unknown: readonly string[];
  readonly crashes: readonly string[];
}

export const noWorkbook = {
  workbookName: '',
  grid: null,
  isStarted: false,
  isPaneVisible: true,
  isCalculating: false,
  isEditing: false,
  running: [],
  undo: undefined,
  redo: undefined,
  hasChanges: false,
  unknown: [],
  crashes: [],
} as const satisfies Partial<WorkbenchState>;
