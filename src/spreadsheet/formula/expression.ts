import type { ExcelError } from '../excel-error';
import type { CellReference } from './cell-reference';
import type { StructuredReference } from './structured-reference';

/*
 * A formula as a tree. References stand in it only where the parser was asked for a workbook's formulas; what they hold,
 * the environment of `evaluate.ts` says.
 */

export type Constant =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: ExcelError };

/** `{1,2;3,4}`: rows of constants, all equally long; numbers may be below 0. */
export interface ArrayLiteral {
  readonly kind: 'array';
  readonly rows: readonly (readonly Constant[])[];
}
/** A word that is neither a constant nor followed by `(`: the name of something in the workbook. */
export interface Name {
  readonly kind: 'name';
  readonly name: string;
  /** The sheet that is named before it, as in `Plan!Budget`. */
  readonly sheet?: string;
}
export interface Sign {
  readonly kind: 'sign';
  readonly operator: '+' | '-';
  readonly operand: Expression;
}
export interface Percent {
  readonly kind: 'percent';
  readonly operand: Expression;
}
export interface Operation {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface Call {
  readonly kind: 'call';
  /** As written, with the namespace if it was. */
  readonly name: string;
  /** Null for an argument that is left out between commas. */
  readonly arguments: readonly (Expression | null)[];
}

export type Reference = CellReference | StructuredReference;

export type Expression = Constant | ArrayLiteral | Name | Reference | Sign | Percent | Operation | Call;

/**
 * How tightly an operator between two operands binds; equal ones are taken from the left, `^` too. Percent binds tighter than all
 * of them and a sign tighter still: −2^2 is 4.
 */
export const precedence = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
} as const;

export type Operator = keyof typeof precedence;
