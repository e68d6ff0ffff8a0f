import { worksheetFunctions } from '../src/functions/catalogue';
import { functionGroups } from '../src/functions/groups';
import { namespace } from '../src/functions/lookup';
import { referenceOf } from '../src/functions/reference';
import type { FunctionReference, ParameterReference } from '../src/functions/reference';
import { shown } from '../src/functions/text-of';
import { isMatrix } from '../src/functions/value';
import { anchor, code, enumeration, formula, list, page, table } from './markdown';

const inWords = {
  number: 'a number',
  rate: 'a rate, as a fraction',
  boolean: 'TRUE or FALSE',
  text: 'a text',
} as const;

const withUnit = (words: string, unit: string | null | undefined): string =>
  unit === null || unit === undefined ? words : `${words} (${unit})`;

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

function resultText({ result }: FunctionReference): string {
  switch (result.kind) {
    case 'scalar':
      return `**Gives** ${withUnit(inWords[result.value], result.unit)}.`;
    case 'each':
      return `**Gives** ${withUnit(inWords[result.value], result.unit)} for each cell of ${code(result.of)}.`;
    case 'spill': {
      if (typeof result.columns === 'string') return `**Gives** rows that spill. ${result.columns}`;
      const columns = result.columns.map(({ name, value, unit }) => `${name} (${unit ?? inWords[value]})`);
      return `**Gives** rows that spill, with the columns ${enumeration(columns)}.`;
    }
  }
}

function exampleText({ example }: FunctionReference): string {
  const { call, result } = example;
  const rows = isMatrix(result) ? result : [[result]];
  const cells = rows.map((row) => row.map(shown).join('   '));
  return formula([`=${namespace}.${call}`, ...cells.map((line) => `→ ${line}`)].join('\n'));
}

function functionText(reference: FunctionReference): string {
  const { id, signature, description, errors, source } = reference;
  return [
    anchor(id),
    `### ${namespace}.${id}`,
    description,
    formula(`=${namespace}.${signature}`),
    parameterTable(reference),
    resultText(reference),
    exampleText(reference),
    list(errors.map(({ error, when }) => `${code(error)}: ${when}`)),
    `Source: ${source}`,
  ].join('\n\n');
}

const introduction = [
  `In Excel the functions stand in the namespace ${namespace}: type ${code(`=${namespace}.`)} to see them. On the command line ${code('plumbline calc')} takes the same formulas without it.`,
  list([
    '**Rates are fractions**: 0.2 is 20%. Results are exact; round them in the cell.',
    '**Whole columns in one call**: a function that gives one value takes ranges in place of single values, and gives a value for each row. One call for a column is much faster than one call a row. Inside an Excel table nothing can spill: there use one call a row, with `[@Price]` and the like.',
    '**One bad cell fails alone**: the other rows still get their answers.',
    '**Blanks are not 0**: a blank counts as an omitted argument.',
    '**Every error has its sentence**: Excel shows it in the cell for `#VALUE!` and `#N/A`; the pane and the command line show it for all.',
    '**Square brackets** mark arguments that can be left out.',
  ]),
];

/** The reference page of the worksheet functions. */
export function functionsPage(): string {
  const references = worksheetFunctions.map(referenceOf);
  const sections = Object.entries(functionGroups).flatMap(([group, title]) => {
    const members = references.filter((reference) => reference.group === group);
    if (members.length === 0) return [];
    const contents = members.map(({ id, description }) => [`[${id}](#${id})`, description]);
    return [`## ${title}`, table(['Function', 'What it gives'], contents), ...members.map(functionText)];
  });
  return page('Worksheet functions', ...introduction, ...sections);
}
