import type { AddInFrame, FrameOptions, HostWorkbook, OfficeHost } from '../../office-host';
import type { SavedWorkbook } from '../files/file-from-workbook';
import type { OpenedWorkbook } from '../files/workbook-from-file';
import type { Grid } from '../grid/grid';
import type { GridOptions } from '../grid/open-grid';
import type { AddInDescription } from './manifest';

export interface AddInToRun extends AddInDescription {
  /** The contents of its functions.json. */
  readonly functionsJson: unknown;
}

/** A workbook that comes with the workbench. */
export interface Example {
  readonly name: string;
  readonly label: string;
  readonly load: () => Promise<Uint8Array>;
}

/** What the page is put together from: the real ones in the browser, doubles in tests. */
export interface WorkbenchParts {
  /** The first is open at the beginning. */
  readonly examples: readonly Example[];
  readonly loadAddIn: () => Promise<AddInToRun>;
  readonly openGrid: (element: HTMLElement, workbook: HostWorkbook, options: GridOptions) => Promise<Grid>;
  readonly connectFrame: (host: OfficeHost, place: HTMLElement, options: FrameOptions) => AddInFrame;
  readonly workbookFromFile: (bytes: Uint8Array, name: string) => Promise<OpenedWorkbook>;
  readonly fileFromWorkbook: (workbook: HostWorkbook) => Promise<SavedWorkbook>;
  /** Gives a file to the user. */
  readonly download: (bytes: Uint8Array, name: string) => void;
}
