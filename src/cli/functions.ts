import { worksheetFunctions } from '../functions/catalogue';
import { functionTexts } from '../functions/function-texts';
import { functionGroups, groupTitle } from '../functions/groups';
import { functionNamed, namespace } from '../functions/lookup';
import { type FunctionReference, type ParameterReference, referenceOf } from '../functions/reference';
import { language } from '../languages/language';
import { isMatrix } from '../spreadsheet/cell';
import { shown } from '../spreadsheet/cell-text';
import { isFailure } from '../spreadsheet/failure';
import type { CommandOutcome } from './outcome';
import { printable } from './printable';

/* `plumbline functions`: the catalogue of the worksheet functions. */

const width = 100;

const texts = () => language.reports.answers;

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
  return [...groups, `${texts().ending(namespace)}\n`].join('\n');
}

function parameterText(parameter: ParameterReference): string {
  const { takes, unit, optional, description } = parameter;
  const usual = parameter.default === null ? null : shown(parameter.default);
  return `${description} ${texts().takes(takes, unit, optional, usual)}`;
}

function resultText({ result }: FunctionReference): string {
  if (result.kind === 'spill') {
    return typeof result.columns === 'string'
      ? texts().spilledRows(result.columns)
      : texts().spilledColumns(result.columns.map(({ title }) => title).join(', '));
  }
  const { results, unit, forEachCell, elementByElement } = texts();
  const value = result.unit === undefined ? results[result.value] : unit(results[result.value], result.unit);
  return result.kind === 'each' ? forEachCell(value, result.of) : elementByElement(value);
}

function exampleText({ example }: FunctionReference): string {
  const { result } = example;
  const rows = isMatrix(result) ? result : [[result]];
  const cells = rows.map((row) => row.map(shown).join('  '));
  const formula = `  =${namespace}.${example.call}`;
  return cells.length === 1
    ? `${formula}  ${texts().gives}  ${cells[0] ?? ''}`
    : [`${formula}  ${texts().gives}`, ...cells].join('\n    ');
}

function referenceText(reference: FunctionReference): string {
  const { headings, when: ifWhen } = texts();
  return [
    wrapped(`${namespace}.${reference.signature}`, 2),
    wrapped(reference.description, 0),
    ...(reference.notes === null ? [] : [wrapped(reference.notes, 0)]),
    `${headings.arguments}\n${definitionList(reference.parameters.map((parameter) => [parameter.name, parameterText(parameter)]))}`,
    `${headings.result}\n  ${wrapped(resultText(reference), 2)}`,
    `${headings.errors}\n${definitionList(reference.errors.map(({ error, when }) => [error, ifWhen(when)]))}`,
    `${headings.example}\n${exampleText(reference)}`,
    `${headings.source}\n  ${wrapped(reference.source, 2)}\n`,
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
