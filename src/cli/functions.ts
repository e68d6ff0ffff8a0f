import { worksheetFunctions } from '../functions/catalogue';
import { functionTexts } from '../functions/function-texts';
import { functionGroups, groupTitle } from '../functions/groups';
import { functionNamed, namespace } from '../functions/lookup';
import { type FunctionReference, type ParameterReference, referenceOf } from '../functions/reference';
import { isMatrix } from '../spreadsheet/cell';
import { shown } from '../spreadsheet/cell-text';
import { isFailure } from '../spreadsheet/failure';
import type { CommandOutcome } from './outcome';
import { printable } from './printable';

/* `plumbline functions`: the catalogue of the worksheet functions. */

const width = 100;

/** A text broken at spaces, its further lines indented. */
function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - indent) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** Rows of a term and its text, the texts aligned. */
function definitionList(entries: readonly (readonly [string, string])[]): string {
  const termWidth = Math.max(0, ...entries.map(([term]) => term.length));
  return entries
    .map(([term, text]) => `  ${term.padEnd(termWidth)}  ${wrapped(text, termWidth + 4)}`)
    .join('\n');
}

function listText(): string {
  const groups = functionGroups.flatMap((group) => {
    const members = worksheetFunctions.filter((declaration) => declaration.group === group);
    const list = definitionList(members.map(({ id }) => [id, functionTexts(id).description]));
    return members.length === 0 ? [] : [`${groupTitle(group)}\n${list}\n`];
  });
  const ending = `In Excel, put ${namespace}. before the name: =${namespace}.REQUIRED_VOLUME(50000,250,150).\nRun "plumbline functions NAME" for the details of one.\n`;
  return [...groups, ending].join('\n');
}

function parameterText(parameter: ParameterReference): string {
  const { takes, unit, optional, description } = parameter;
  const value = parameter.default === null ? '' : `; default ${shown(parameter.default)}`;
  const facts = `${takes}${unit === null ? '' : ` (${unit})`}${optional ? `, optional${value}` : ''}`;
  return `${description} Takes ${facts}.`;
}

const resultWords = {
  number: 'A number',
  rate: 'A rate, as a fraction',
  boolean: 'TRUE or FALSE',
  text: 'Text',
} as const;

function resultText({ result }: FunctionReference): string {
  if (result.kind === 'spill') {
    if (typeof result.columns === 'string') return `Spilled rows. ${result.columns}`;
    return `Spilled rows with the columns ${result.columns.map(({ title }) => title).join(', ')}.`;
  }
  const unit = result.unit === undefined ? '' : ` (${result.unit})`;
  const each = result.kind === 'each' ? ` for each cell of ${result.of}` : '';
  const spread = result.kind === 'scalar' ? ' Array arguments are calculated element by element.' : '';
  return `${resultWords[result.value]}${unit}${each}.${spread}`;
}

function exampleText({ example }: FunctionReference): string {
  const { result } = example;
  const rows = isMatrix(result) ? result : [[result]];
  const cells = rows.map((row) => row.map(shown).join('  '));
  const formula = `  =${namespace}.${example.call}`;
  return cells.length === 1
    ? `${formula}  gives  ${cells[0] ?? ''}`
    : [`${formula}  gives`, ...cells].join('\n    ');
}

function referenceText(reference: FunctionReference): string {
  return [
    wrapped(`${namespace}.${reference.signature}`, 2),
    wrapped(reference.description, 0),
    ...(reference.notes === null ? [] : [wrapped(reference.notes, 0)]),
    `Arguments\n${definitionList(reference.parameters.map((parameter) => [parameter.name, parameterText(parameter)]))}`,
    `Result\n  ${wrapped(resultText(reference), 2)}`,
    `Errors\n${definitionList(reference.errors.map(({ error, when }) => [error, `if ${when}`]))}`,
    `Example\n${exampleText(reference)}`,
    `Source\n  ${wrapped(reference.source, 2)}\n`,
  ].join('\n\n');
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export interface FunctionsOptions {
  /** The function to describe; without it the whole catalogue is listed. */
  readonly name?: string;
  /** As data instead of text. */
  readonly json?: boolean;
}

/** The catalogue, or one function's page. Status 2 where there is no function of the name. */
export function describeFunctions(options: FunctionsOptions): CommandOutcome {
  const asJson = options.json === true;
  if (options.name === undefined) {
    const output = asJson ? json(worksheetFunctions.map(referenceOf)) : listText();
    return { output, problems: '', status: 0 };
  }
  const declaration = functionNamed(options.name);
  if (isFailure(declaration))
    return { output: '', problems: `${printable(declaration.message)}\n`, status: 2 };
  const reference = referenceOf(declaration);
  return { output: asJson ? json(reference) : referenceText(reference), problems: '', status: 0 };
}
