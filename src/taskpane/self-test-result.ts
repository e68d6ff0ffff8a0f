import type { WorkbookProblem } from '../excel/problem';

/** What a case came to. */
export type SelfTestResult = {
  readonly name: string;
  /** What Plumbline rests on it, in a sentence. */
  readonly shows: string;
} & (
  | { readonly status: 'passed' }
  | { readonly status: 'failed'; readonly expected: string; readonly seen: string }
  | { readonly status: 'not supported'; readonly reason: string }
);

export interface SelfTestReport {
  /** In the order in which the cases ran; those that were not reached are not there. */
  readonly results: readonly SelfTestResult[];
  /** The user stopped it before its end. */
  readonly isCancelled: boolean;
  /** Why scratch sheets or names may still be in the workbook; null where it is blank again. */
  readonly left: WorkbookProblem | null;
  /** All of it as plain text, with what the application says of itself. */
  readonly text: string;
}

/** It ended with a report, or could not begin. */
export type SelfTestOutcome =
  | { readonly status: 'ended'; readonly report: SelfTestReport }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

export interface SelfTestProgress {
  readonly done: number;
  readonly of: number;
  /** The case that runs now. */
  readonly name: string;
}
