import type { CheckedFile } from '../checked-file';
import type { FailureThreshold } from '../commands';

/** How a report is to look, and what it is about beside the files. */
export interface ReportSettings {
  readonly failOn: FailureThreshold;
  /** Columns that a line may take. */
  readonly width: number;
  readonly colours: boolean;
  /** Whether a text says how each table and column was understood. */
  readonly explains: boolean;
}

/** Writes checked files as they come, in pieces that are joined without anything between them. */
export type Report = (files: AsyncIterable<CheckedFile>, settings: ReportSettings) => AsyncGenerator<string>;
