import type { NoAnswer } from '../economics/no-answer';
import type { CellValue, Matrix } from '../spreadsheet/cell';
import type { Bounds } from './bounds';
import type { FunctionGroup } from './groups';

interface ParameterBase {
  /** The field's own term in snake case: `variable_cost`. */
  readonly name: string;
}

/** A number of a unit, or a rate: a fraction (0.2 is 20%) of what its unit names. */
export interface NumberParameter extends ParameterBase {
  readonly kind: 'number' | 'rate';
  /** Outside them the call gives #NUM!. */
  readonly bounds?: Bounds;
  /** Only whole numbers will do. */
  readonly whole?: true;
  /**
   * What an omitted or blank argument counts as; null where the function itself decides. A parameter with a default is
   * optional, one without is required. So it is for every kind.
   */
  readonly default?: number | null;
}
export interface BooleanParameter extends ParameterBase {
  readonly kind: 'boolean';
  readonly default?: boolean | null;
}
export interface TextParameter extends ParameterBase {
  readonly kind: 'text';
  /** The only texts that will do, compared without case. */
  readonly choices?: readonly string[];
  readonly default?: string | null;
}
/** Numbers that belong together, read row by row; blanks are null. One bad cell fails the call. */
export interface NumbersParameter extends ParameterBase {
  readonly kind: 'numbers';
  readonly bounds?: Bounds;
  readonly default?: null;
}
/** Cells of any kind, each of which is judged alone by the function; error values are among them. */
export interface ValuesParameter extends ParameterBase {
  readonly kind: 'values';
  readonly default?: null;
}
/** A range with its heading row, such as `Tactics[#All]`, recognised as a table of a plan is. */
export interface RangeParameter extends ParameterBase {
  readonly kind: 'range';
  readonly default?: null;
}

export type Parameter =
  NumberParameter | BooleanParameter | TextParameter | NumbersParameter | ValuesParameter | RangeParameter;

export type ArgumentValue = number | boolean | string | null | readonly (number | null)[] | Matrix;

type Given<P extends Parameter> = P extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : P['kind'] extends 'number' | 'rate'
    ? number
    : P['kind'] extends 'boolean'
      ? boolean
      : P['kind'] extends 'text'
        ? string
        : P['kind'] extends 'numbers'
          ? readonly (number | null)[]
          : Matrix;

/** The arguments as `compute` receives them: checked, coerced, defaults filled in. */
export type ArgumentsOf<Parameters extends readonly Parameter[]> = {
  readonly [P in Parameters[number] as P['name']]:
    Given<P> | (P extends { readonly default: null } ? null : never);
};

type ResultKind = 'number' | 'rate' | 'boolean' | 'text';

/** One value. An array given for a parameter of one value is answered element by element. */
export interface ScalarResult {
  readonly kind: 'scalar';
  readonly value: ResultKind;
}
/** One value for each cell of a parameter of kind `values`, in its shape. */
export interface EachResult {
  readonly kind: 'each';
  readonly of: string;
  readonly value: ResultKind;
}
/** A column by the name under which the texts know it. */
export interface ResultColumn {
  readonly name: string;
  readonly value: ResultKind;
}
/** Rows that spill, without a heading row. */
export interface SpillResult {
  readonly kind: 'spill';
  /** Null where they depend on the arguments. */
  readonly columns: readonly ResultColumn[] | null;
}

export type Result = ScalarResult | EachResult | SpillResult;

/** An error of the function's own; those of every function (missing, of the wrong kind, out of bounds) are derived. */
export interface ErrorDeclaration {
  /** Impossible: #NUM!; a zero divisor: #DIV/0!; no solution in range, nothing found: #N/A; not usable: #VALUE!. */
  readonly error: '#NUM!' | '#DIV/0!' | '#N/A' | '#VALUE!';
  /** What its message may name beside the arguments, given with the `NoAnswer`. */
  readonly mentions?: readonly string[];
}

export interface Example {
  /** The call, without the namespace: `REQUIRED_VOLUME(50000,250,150)`. */
  readonly call: string;
  /** What it gives: one value, or the rows that spill. */
  readonly result: CellValue | Matrix;
  /** Whether sentences are among them, which are English here. */
  readonly hasSentences?: true;
}

export type Answer<Reason extends string = string> = CellValue | NoAnswer<Reason>;

/** What `compute` gives: a cell or cells, each of which may be without an answer; NoAnswer alone is for the whole call. */
type Computed<Kind extends Result['kind'], Reason extends string> = Kind extends 'scalar'
  ? Answer<Reason>
  : Matrix<Answer<Reason>> | NoAnswer<Reason>;

interface Declaration<
  Parameters extends readonly Parameter[],
  Errors extends Readonly<Record<string, ErrorDeclaration>>,
  Kind extends Result['kind'],
> {
  /** The name in the namespace. It is for ever: workbooks hold it. */
  readonly id: string;
  readonly group: FunctionGroup;
  /** In the order volume, fixed_cost, price, variable_cost, then the rest; optional ones last. */
  readonly parameters: Parameters;
  readonly result: Extract<Result, { readonly kind: Kind }>;
  /** By the reason of the `NoAnswer`. */
  readonly errors: Errors;
  readonly example: Example;
  /** Pure; numbers in are finite. */
  compute(given: ArgumentsOf<Parameters>): Computed<Kind, keyof Errors & string>;
}

/**
 * A worksheet function as data: argument checks, reference pages and Excel's metadata derive from it. What is said of it, `functionTexts`
 * knows.
 */
export interface WorksheetFunction {
  readonly id: string;
  readonly group: FunctionGroup;
  readonly parameters: readonly Parameter[];
  readonly result: Result;
  readonly errors: Readonly<Record<string, ErrorDeclaration>>;
  readonly example: Example;
  compute(given: Readonly<Record<string, ArgumentValue>>): Answer | Matrix<Answer>;
}

/** Holds `compute` to the types that the declaration's own parameters, errors and result give it. */
export function declareFunction<
  const Parameters extends readonly Parameter[],
  const Errors extends Readonly<Record<string, ErrorDeclaration>>,
  Kind extends Result['kind'],
>(declaration: Declaration<Parameters, Errors, Kind>): WorksheetFunction;
export function declareFunction(declaration: WorksheetFunction): WorksheetFunction {
  return declaration;
}

/** A parameter of one value; rows given for it are answered element by element. */
export type OneValueParameter = NumberParameter | BooleanParameter | TextParameter;

export const isOneValue = (parameter: Parameter): parameter is OneValueParameter =>
  parameter.kind === 'number' ||
  parameter.kind === 'rate' ||
  parameter.kind === 'boolean' ||
  parameter.kind === 'text';

export const isOptional = (parameter: Parameter): boolean => parameter.default !== undefined;

/** `REQUIRED_VOLUME(fixed_cost, price, variable_cost, [target_profit])`. */
export const signatureOf = ({ id, parameters }: WorksheetFunction): string =>
  `${id}(${parameters.map((parameter) => (isOptional(parameter) ? `[${parameter.name}]` : parameter.name)).join(', ')})`;
