import type { ExcelError } from '../excel-error';

/*
 * A formula as a tree. What stands for cells (references, ranges, structured references) joins as further kinds: the
 * parser then reads them where it reads a name, and the scope of `evaluate.ts` says what they hold.
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

export type Expression = Constant | ArrayLiteral | Name | Sign | Percent | Operation | Call;

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
