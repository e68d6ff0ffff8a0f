import type { SheetProblem } from './problem';

/** What a check wrote into the workbook. */
export interface WrittenMarks {
  /** Whether anything was: report and marks are written together or not at all. */
  readonly isWritten: boolean;
  /** Rows that show a mark now. */
  readonly marked: number;
  /** Rows that should have one, but are more than can be marked. */
  readonly beyondMost: number;
  /** What could not be written, by sheet. */
  readonly problems: readonly SheetProblem[];
}
