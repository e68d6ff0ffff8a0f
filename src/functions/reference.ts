import { language } from '../languages/language';
import { fill, isFailure } from '../spreadsheet/failure';
import { parseFormula } from '../spreadsheet/formula/parse';
import { isSyntaxProblem } from '../spreadsheet/formula/syntax-problem';
import { boundsInWords } from './bounds';
import { evaluateFormula } from './evaluate';
import {
  type EachResult,
  type Example,
  isOptional,
  type Parameter,
  type ResultColumn,
  type ScalarResult,
  signatureOf,
  type WorksheetFunction,
} from './function';
import { type ColumnTexts, columnTexts, errorTexts, functionTexts, parameterTexts } from './function-texts';
import { type FunctionGroup, groupTitle } from './groups';

export interface ParameterReference {
  readonly name: string;
  readonly kind: Parameter['kind'];
  /** What it takes, in words: kind, choices, bounds. */
  readonly takes: string;
  readonly unit: string | null;
  readonly optional: boolean;
  /** What an omitted argument counts as; null where it is required, or the function decides. */
  readonly default: number | string | boolean | null;
  readonly choices: readonly string[] | null;
  /** 'at least 0 and below 1'; null where there are none. */
  readonly bounds: string | null;
  readonly description: string;
}

export interface ErrorReference {
  readonly error: string;
  readonly when: string;
  /** The sentence that comes with it, its arguments in braces; null where it depends on which argument is at fault. */
  readonly message: string | null;
}

export type ColumnReference = ResultColumn & ColumnTexts;

export type ResultReference =
  | ((ScalarResult | EachResult) & {
      /** What one of it is: 'units', 'currency per unit', 'of the price'. */
      readonly unit?: string;
    })
  | {
      readonly kind: 'spill';
      /** The columns; a sentence where they depend on the arguments. */
      readonly columns: readonly ColumnReference[] | string;
    };

export type ExampleReference = Pick<Example, 'call' | 'result'>;

/** The reference page of a function, as data. */
export interface FunctionReference {
  readonly id: string;
  readonly group: FunctionGroup;
  readonly groupTitle: string;
  readonly signature: string;
  readonly description: string;
  /** What else is to be known of it; null where that is all. */
  readonly notes: string | null;
  readonly parameters: readonly ParameterReference[];
  readonly result: ResultReference;
  readonly errors: readonly ErrorReference[];
  readonly example: ExampleReference;
  readonly source: string;
}

/** What a parameter takes, in words. */
function takenBy(parameter: Parameter): string {
  const { takes } = language.calls;
  if (parameter.kind === 'text' && parameter.choices !== undefined)
    return fill(takes.choice, { choices: parameter.choices.join(', ') });
  return 'whole' in parameter ? takes.wholeNumber : takes[parameter.kind];
}

function parameterReference(id: string, parameter: Parameter): ParameterReference {
  const choices = parameter.kind === 'text' ? (parameter.choices ?? null) : null;
  const bounds = 'bounds' in parameter ? boundsInWords(parameter.bounds) : null;
  const { description, unit = null } = parameterTexts(id, parameter.name);
  return {
    name: parameter.name,
    kind: parameter.kind,
    takes: [takenBy(parameter), bounds].filter((part) => part !== null).join(', '),
    unit,
    optional: isOptional(parameter),
    default: parameter.default ?? null,
    choices,
    bounds,
    description,
  };
}

/** The errors of every function that follow from its parameters. */
function derivedErrors(parameters: readonly ParameterReference[]): readonly ErrorReference[] {
  const outOfBounds = parameters
    .filter(({ bounds }) => bounds !== null)
    .map(({ name, bounds }) => ({
      error: '#NUM!',
      when: fill(language.calls.whenOutOfBounds, { parameter: name, bounds: bounds ?? '' }),
      message: null,
    }));
  return [...outOfBounds, { error: '#VALUE!', when: language.calls.whenUnusable, message: null }];
}

function resultReference({ id, result }: WorksheetFunction): ResultReference {
  const { unit, columns } = functionTexts(id);
  if (result.kind !== 'spill') return unit === undefined ? result : { ...result, unit };
  return {
    kind: 'spill',
    columns:
      result.columns?.map((column) => ({ ...column, ...columnTexts(id, column.name) })) ??
      (typeof columns === 'string' ? columns : ''),
  };
}

/** The example with the sentences of the language that is spoken. */
function exampleReference({ call, result, hasSentences }: Example): ExampleReference {
  const formula = hasSentences === true ? parseFormula(call) : null;
  const answer = formula === null || isSyntaxProblem(formula) ? null : evaluateFormula(formula);
  return { call, result: answer === null || isFailure(answer) ? result : answer.value };
}

export function referenceOf(declaration: WorksheetFunction): FunctionReference {
  const { id, group } = declaration;
  const { description, notes = null, source } = functionTexts(id);
  const parameters = declaration.parameters.map((parameter) => parameterReference(id, parameter));
  const ownErrors = Object.entries(declaration.errors).map(([reason, { error }]) => ({
    error,
    ...errorTexts(id, reason),
  }));
  return {
    id,
    group,
    groupTitle: groupTitle(group),
    signature: signatureOf(declaration),
    description,
    notes,
    parameters,
    result: resultReference(declaration),
    errors: [...ownErrors, ...derivedErrors(parameters)],
    example: exampleReference(declaration.example),
    source,
  };
}
