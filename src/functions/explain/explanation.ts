import type { ColumnReference } from '../reference';

/* What a formula with functions of PLUMB does, as data that people can read. */

/** A value as people read it. */
export interface ShownValue {
  readonly text: string;
  readonly isError: boolean;
}

/** A value, or several with their size and the first of them; or why it is not known here. */
export type Shown =
  | ({ readonly kind: 'value' } & ShownValue)
  | {
      readonly kind: 'rows';
      readonly rows: number;
      readonly columns: number;
      /** The first rows and columns. */
      readonly first: readonly (readonly ShownValue[])[];
    }
  | { readonly kind: 'unknown'; readonly because: string };

export interface ArgumentExplanation {
  readonly name: string;
  readonly description: string;
  /** What it takes, in words: kind, choices, bounds. */
  readonly takes: string;
  readonly unit: string | null;
  /** How it is written in the formula; null where it is left out. */
  readonly written: string | null;
  /** What it comes to now; for one that is left out, what it counts as, null where the function itself decides. */
  readonly value: Shown | null;
  /** The value of it that the selected cell is calculated from, where it has several. */
  readonly here: ShownValue | null;
}

/** Cells of an answer that hold the same error for the same reason. */
export interface FailedCells {
  readonly count: number;
  /** As Excel shows it. */
  readonly error: string;
  /** What was seen and what to do. */
  readonly sentence: string;
}

/** One call of a function of PLUMB. */
export interface CallExplanation {
  /** As it is written: `PLUMB.REQUIRED_VOLUME(B2,B3,B4)`. */
  readonly written: string;
  readonly id: string;
  /** What it gives, in one sentence. */
  readonly description: string;
  readonly unit: string | null;
  /** The columns of an answer that spills; a sentence where they depend on the arguments; null for one value. */
  readonly columns: readonly ColumnReference[] | string | null;
  readonly arguments: readonly ArgumentExplanation[];
  readonly answer: Shown;
  /** The sentence of an answer that is one error; null for every other. */
  readonly sentence: string | null;
  /** Its answer for the selected cell, with its sentence where it is an error, where it has several. */
  readonly here: (ShownValue & { readonly sentence: string | null }) | null;
  /** Most frequent first. */
  readonly failed: readonly FailedCells[];
  /** Where the definition comes from. */
  readonly source: string;
}

/** A call of a function that PLUMB does not have. */
export interface UnknownCall {
  readonly written: string;
  readonly sentence: string;
}

export interface FormulaExplanation {
  readonly formula: string;
  /** What the cell holds, with all that spills from it. */
  readonly holds: Shown;
  /** What the selected cell holds, where it is one of several. */
  readonly selected: ShownValue | null;
  /** What is to be known of what it holds: why it is an error, or no longer what the arguments give. */
  readonly remark: string | null;
  /** Whether the formula is one call of a function of PLUMB, whose answer the cell then holds. */
  readonly isOneCall: boolean;
  /** Outermost first, from left to right. */
  readonly calls: readonly CallExplanation[];
  readonly unknownCalls: readonly UnknownCall[];
}
