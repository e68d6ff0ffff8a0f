import { namespace } from '../../src/functions/lookup';
import type { ErrorReference, FunctionReference, ParameterReference } from '../../src/functions/reference';
import { isMatrix } from '../../src/spreadsheet/cell';
import { shown } from '../../src/spreadsheet/cell-text';
import type { Expression } from '../../src/spreadsheet/formula/expression';
import { parseFormula } from '../../src/spreadsheet/formula/parse';
import { printFormula } from '../../src/spreadsheet/formula/print';
import { isSyntaxProblem } from '../../src/spreadsheet/formula/syntax-problem';
import { code, enumeration, formula, list, page, quotation, table } from './markdown';

const inWords = {
  number: 'a number',
  rate: 'a rate, as a fraction',
  boolean: 'TRUE or FALSE',
  text: 'a text',
} as const;

const withUnit = (words: string, unit: string | null | undefined): string =>
  unit === null || unit === undefined ? words : `${words} (${unit})`;

/** Where the page of a function lies, seen from the page that lists them all. */
export const functionPagePath = (id: string): string =>
  `functions/${id.toLowerCase().replaceAll('_', '-')}.md`;

function whereOmitted(parameter: ParameterReference): string {
  if (!parameter.optional) return 'required';
  return parameter.default === null ? 'optional' : shown(parameter.default);
}

function parameterTable({ parameters }: FunctionReference): string {
  const rows = parameters.map((parameter) => [
    code(parameter.name),
    parameter.description,
    withUnit(parameter.takes, parameter.unit),
    whereOmitted(parameter),
  ]);
  return table(['Argument', 'What it is', 'Takes', 'Where omitted'], rows);
}

/* A range may stand wherever one value is asked for: so whole columns are answered in one call. */
function columnNote({ id, result, parameters }: FunctionReference): string {
  const singles = parameters.filter(({ kind }) => kind === 'number' || kind === 'rate');
  if (result.kind !== 'scalar' || singles.length === 0) return '';
  const columns = parameters
    .filter(({ optional }) => !optional)
    .map(({ kind }, place) => {
      const column = String.fromCodePoint('A'.charCodeAt(0) + place);
      return kind === 'number' || kind === 'rate' ? `${column}2:${column}500` : `$${column}$2:$${column}$500`;
    });
  if (columns.some((column) => column.startsWith('$'))) return '';
  return `For a whole column, give columns: ${code(`=${namespace}.${id}(${columns.join(',')})`)} answers row by row, and a row with a bad cell fails alone.`;
}

function resultText({ result }: FunctionReference): string {
  switch (result.kind) {
    case 'scalar':
      return `${withUnit(inWords[result.value], result.unit)}.`;
    case 'each':
      return `${withUnit(inWords[result.value], result.unit)} for each cell of ${code(result.of)}.`;
    case 'spill': {
      if (typeof result.columns === 'string') return `rows that spill. ${result.columns}`;
      const columns = result.columns.map(({ title, value, unit }) => `${title} (${unit ?? inWords[value]})`);
      return `rows that spill, with ${columns.length === 1 ? 'the column' : 'the columns'} ${enumeration(columns)}.`;
    }
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The arguments of the example by their names. */
function exampleArguments({ example, parameters }: FunctionReference): readonly (readonly string[])[] {
  const parsed = parseFormula(example.call);
  const given: readonly (Expression | null)[] =
    isSyntaxProblem(parsed) || parsed.kind !== 'call' ? [] : parsed.arguments;
  return parameters.flatMap(({ name }, place) => {
    const argument = given[place] ?? null;
    return argument === null ? [] : [[code(name), code(printFormula(argument))]];
  });
}

function exampleText(reference: FunctionReference): string {
  const { call, result } = reference.example;
  const rows = isMatrix(result) ? result : [[result]];
  const cells = rows.map((row) => row.map(shown).join('   '));
  return [
    table(['Argument', 'Value'], exampleArguments(reference)),
    formula([`=${namespace}.${call}`, ...cells.map((line) => `→ ${line}`)].join('\n')),
  ].join('\n\n');
}

const errorText = ({ error, when, message }: ErrorReference): string =>
  message === null
    ? `${code(error)}: ${when}.`
    : `${code(error)}: ${when}.\n  ${quotation(message.replace(/\{(\w+)\}/gu, '‹$1›'))}`;

/** The page of one function. `neighbours` are the others of its group. */
export function functionPage(reference: FunctionReference, neighbours: readonly FunctionReference[]): string {
  const { id, signature, description, notes, errors, source, groupTitle } = reference;
  const seeAlso = neighbours.map((other) => `[${other.id}](../${functionPagePath(other.id)})`);
  return page(
    `${namespace}.${id}`,
    description,
    notes ?? '',
    `[All functions](../functions.md) · ${groupTitle}`,
    '## Syntax',
    formula(`=${namespace}.${signature}`),
    '## Arguments',
    parameterTable(reference),
    '## Result',
    capitalised(resultText(reference)),
    columnNote(reference),
    '## Worked example',
    exampleText(reference),
    '## Errors',
    list(errors.map(errorText)),
    '## Source',
    source,
    seeAlso.length === 0 ? '' : `See also: ${seeAlso.join(', ')}`,
  );
}
