import { evaluateFormula } from '../../../src/functions/evaluate';
import { isOptional, type Parameter, type WorksheetFunction } from '../../../src/functions/function';
import type { Argument } from '../../../src/functions/value';
import type { FunctionResult } from '../../../src/office-host';
import { type CellValue, isMatrix, type Matrix } from '../../../src/spreadsheet/cell';
import { parseFormula } from '../../../src/spreadsheet/formula/parse';
import { isSyntaxProblem } from '../../../src/spreadsheet/formula/syntax-problem';
import { answered } from './excel-with-functions';

/* Calls of every function of the catalogue, made from its example and the kinds of its parameters. */

export interface CatalogueCall {
  readonly name: string;
  readonly given: readonly Argument[];
  readonly gives: FunctionResult;
}

const error = (code: string): CellValue => ({ error: code });

/** The arguments of a function's example. */
export function exampleArguments({ example }: WorksheetFunction): readonly Argument[] {
  let captured: readonly Argument[] = [];
  const formula = parseFormula(example.call);
  if (isSyntaxProblem(formula)) throw new Error(formula.message);
  evaluateFormula(formula, {
    call: (_name, given) => {
      captured = given;
      return { value: null };
    },
    valueOfName: () => ({ value: null }),
  });
  return captured;
}

const replaced = (given: readonly Argument[], index: number, argument: Argument): readonly Argument[] =>
  Array.from({ length: Math.max(given.length, index + 1) }, (_, place) =>
    place === index ? argument : given[place],
  );

const isNumeric = ({ kind }: Parameter): boolean => kind === 'number' || kind === 'rate';
const takesOneValue = (parameter: Parameter): boolean =>
  isNumeric(parameter) || parameter.kind === 'boolean' || parameter.kind === 'text';

/** What must hold of one argument that takes one value. */
function callsOfValue(
  declaration: WorksheetFunction,
  given: readonly Argument[],
  index: number,
  parameter: Parameter,
): readonly CatalogueCall[] {
  const { name } = parameter;
  const example = given[index];
  const like = answered(declaration, given);
  const omitted = answered(declaration, replaced(given, index, undefined));
  const call = (what: string, argument: Argument, gives: FunctionResult): CatalogueCall => ({
    name: `${name}: ${what}`,
    given: replaced(given, index, argument),
    gives,
  });
  const blank: FunctionResult = isOptional(parameter)
    ? omitted
    : answered(declaration, replaced(given, index, null));
  const calls = [
    call('a blank cell is no 0', [[null]], blank),
    call('a cell of empty text is blank', [['']], blank),
    call('an error of another cell is its own', error('#DIV/0!'), {
      value: error('#DIV/0!'),
      message: null,
    }),
    call('#N/A says where it comes from', error('#N/A'), {
      value: error('#N/A'),
      message: `${name} holds #N/A: no value is available. Fix the cell it comes from.`,
    }),
    call('an error that a function cannot answer is said in words', error('#REF!'), {
      value: error('#VALUE!'),
      message: `${name} holds #REF!: the cells it refers to no longer exist. Fix the cell it comes from.`,
    }),
  ];
  if (isOptional(parameter)) {
    calls.push({
      name: `${name}: may be left out`,
      given: replaced(given, index, undefined),
      gives: omitted,
    });
  }
  if (isNumeric(parameter)) {
    calls.push(
      call('TRUE is 1', true, answered(declaration, replaced(given, index, 1))),
      call('a text that is no number is refused, and shown', 'five', {
        value: error('#VALUE!'),
        message: `${name} is "five". Enter ${parameter.kind === 'rate' ? 'a fraction such as 0.2, or 20%' : 'a number (0 if you mean 0)'}.`,
      }),
    );
    if (typeof example === 'number') calls.push(call('a text that is a number is one', ` ${example} `, like));
  }
  const one = isMatrix(like.value) && like.value.length === 1 ? like.value[0]?.[0] : undefined;
  if (declaration.result.kind === 'scalar' && one !== undefined && !isMatrix(example)) {
    const value = example ?? null;
    const divided = error('#DIV/0!');
    calls.push(
      call('a column gives a column, in which a bad cell fails alone', [[value], [divided], [value]], {
        value: [[one], [divided], [one]],
        message: null,
      }),
      call('a row gives a row', [[value, value]], { value: [[one, one]], message: null }),
    );
  }
  return calls;
}

/** What must hold of one argument that takes rows. */
function callsOfRows(
  declaration: WorksheetFunction,
  given: readonly Argument[],
  index: number,
  parameter: Parameter,
): readonly CatalogueCall[] {
  const rows = given[index];
  const changed = (what: string, argument: Argument): CatalogueCall => {
    const wanted = replaced(given, index, argument);
    return { name: `${parameter.name}: ${what}`, given: wanted, gives: answered(declaration, wanted) };
  };
  const calls = [
    changed('one value is a range of one cell', 7),
    changed('an error in place of the range', error('#REF!')),
  ];
  if (isMatrix(rows)) {
    const last = rows.length - 1;
    const withCell = (cell: CellValue): Matrix =>
      rows.map((row, place) => (place === last ? [...row.slice(0, -1), cell] : row));
    calls.push(
      changed('a range with an error in its last cell', withCell(error('#N/A'))),
      changed('a range with a text in its last cell', withCell('something else')),
      changed('a range with a blank row at its end', [...rows, (rows[0] ?? []).map(() => null)]),
      changed('a range with a row of empty texts at its end', [...rows, (rows[0] ?? []).map(() => '')]),
    );
  }
  if (isOptional(parameter)) calls.push(changed('may be left out', undefined));
  return calls;
}

const refused: FunctionResult = { value: error('#VALUE!'), message: null };

/** Calls that Excel does not even make: it takes no formula with a wrong count of arguments. */
export function refusedCalls(declaration: WorksheetFunction): readonly CatalogueCall[] {
  const given = exampleArguments(declaration);
  const { parameters } = declaration;
  const required = parameters.filter((parameter) => !isOptional(parameter)).length;
  return [
    {
      name: 'one argument too many',
      given: [...parameters.map((_, place) => given[place]), 1],
      gives: refused,
    },
    ...(required === 0
      ? []
      : [{ name: 'one argument too few', given: given.slice(0, required - 1), gives: refused }]),
  ];
}

/** Calls with their answers, for any function. */
export function catalogueCalls(declaration: WorksheetFunction): readonly CatalogueCall[] {
  const given = exampleArguments(declaration);
  const { parameters } = declaration;
  const required = given.slice(0, parameters.filter((parameter) => !isOptional(parameter)).length);
  return [
    {
      name: 'its example',
      given,
      gives: answered(declaration, given),
    },
    {
      name: 'nothing but what is required',
      given: required,
      gives: answered(declaration, required),
    },
    {
      name: 'every optional argument left out between commas',
      given: parameters.map((_, place) => required[place]),
      gives: answered(declaration, required),
    },
    ...parameters.flatMap((parameter, index) =>
      (takesOneValue(parameter) ? callsOfValue : callsOfRows)(declaration, given, index, parameter),
    ),
  ];
}
