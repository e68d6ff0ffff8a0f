import { namespace } from '../../src/functions/lookup';
import type { ErrorReference, FunctionReference, ParameterReference } from '../../src/functions/reference';
import { language } from '../../src/languages/language';
import { isMatrix } from '../../src/spreadsheet/cell';
import { shown } from '../../src/spreadsheet/cell-text';
import { errorName } from '../../src/spreadsheet/failure';
import type { Expression } from '../../src/spreadsheet/formula/expression';
import { parseFormula } from '../../src/spreadsheet/formula/parse';
import { printFormula } from '../../src/spreadsheet/formula/print';
import { isSyntaxProblem } from '../../src/spreadsheet/formula/syntax-problem';
import { code, formula, list, page, quotation, table } from './markdown';

const withUnit = (words: string, unit: string | null | undefined): string =>
  unit === null || unit === undefined ? words : `${words} (${unit})`;

/** Where the page of a function lies, seen from the page that lists them all. */
export const functionPagePath = (id: string): string =>
  `functions/${id.toLowerCase().replaceAll('_', '-')}.md`;

function whereOmitted(parameter: ParameterReference): string {
  const { required, optional } = language.pages.function;
  if (!parameter.optional) return required;
  return parameter.default === null ? optional : shown(parameter.default);
}

function parameterTable({ parameters }: FunctionReference): string {
  const rows = parameters.map((parameter) => [
    code(parameter.name),
    parameter.description,
    withUnit(parameter.takes, parameter.unit),
    whereOmitted(parameter),
  ]);
  return table(language.pages.function.argumentColumns, rows);
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
  return language.pages.function.wholeColumn(`=${namespace}.${id}(${columns.join(',')})`);
}

function resultText({ result }: FunctionReference): string {
  const { values, result: texts } = language.pages.function;
  switch (result.kind) {
    case 'scalar':
      return texts.one(withUnit(values[result.value], result.unit));
    case 'each':
      return texts.each(withUnit(values[result.value], result.unit), result.of);
    case 'spill': {
      if (typeof result.columns === 'string') return texts.someColumns(result.columns);
      return texts.columns(
        result.columns.map(({ title, value, unit }) => `${title} (${unit ?? values[value]})`),
      );
    }
  }
}

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
    table(language.pages.function.exampleColumns, exampleArguments(reference)),
    formula([`=${namespace}.${call}`, ...cells.map((line) => `→ ${line}`)].join('\n')),
  ].join('\n\n');
}

const errorText = ({ error, when, message }: ErrorReference): string =>
  message === null
    ? `${code(errorName(error))}: ${when}.`
    : `${code(errorName(error))}: ${when}.\n  ${quotation(message.replace(/\{(\w+)\}/gu, '‹$1›'))}`;

/** The page of one function. `neighbours` are the others of its group. */
export function functionPage(reference: FunctionReference, neighbours: readonly FunctionReference[]): string {
  const { id, signature, description, notes, errors, source, groupTitle } = reference;
  const { allFunctions, headings, seeAlso } = language.pages.function;
  const others = neighbours.map((other) => `[${other.id}](../${functionPagePath(other.id)})`);
  return page(
    `${namespace}.${id}`,
    description,
    notes ?? '',
    `[${allFunctions}](../functions.md) · ${groupTitle}`,
    `## ${headings.syntax}`,
    formula(`=${namespace}.${signature}`),
    `## ${headings.arguments}`,
    parameterTable(reference),
    `## ${headings.result}`,
    resultText(reference),
    columnNote(reference),
    `## ${headings.example}`,
    exampleText(reference),
    `## ${headings.errors}`,
    list(errors.map(errorText)),
    `## ${headings.source}`,
    source,
    others.length === 0 ? '' : seeAlso(others),
  );
}
