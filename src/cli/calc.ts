import * as z from 'zod/mini';
import { callFunction } from '../functions/call';
import { evaluateFormula } from '../functions/evaluate';
import { signatureOf, type WorksheetFunction } from '../functions/function';
import { functionNamed } from '../functions/lookup';
import { failure } from '../functions/messages';
import { nearestName } from '../functions/nearest-name';
import type { Argument, CallResult, ResultCell } from '../functions/value';
import { language } from '../languages/language';
import { type CellValue, isMatrix, type Matrix } from '../spreadsheet/cell';
import { shown } from '../spreadsheet/cell-text';
import { excelErrorOf } from '../spreadsheet/excel-error';
import { type Failure, isFailure } from '../spreadsheet/failure';
import { parseFormula } from '../spreadsheet/formula/parse';
import { isSyntaxProblem } from '../spreadsheet/formula/syntax-problem';
import { linesOf } from './lines';
import type { CommandOutcome } from './outcome';
import { printable, printableValue } from './printable';

/* `plumbline calc`: worksheet functions without a spreadsheet. */

const cellText = (cell: ResultCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // Tabs and line breaks stand between cells only.
  return isFailure(cell) ? cell.error : printableValue(String(cell));
};

const tableText = (matrix: Matrix<ResultCell>): string =>
  matrix.map((row) => row.map(cellText).join('\t')).join('\n');

const mostSentences = 20;

/** The errors among the cells, one line for each sentence. */
function problemsOf(matrix: Matrix<ResultCell>): string {
  const sentences = new Set<string>();
  for (const row of matrix) {
    for (const cell of row) if (isFailure(cell)) sentences.add(`${cell.error} ${printable(cell.message)}`);
  }
  const lines = [...sentences].slice(0, mostSentences);
  if (sentences.size > mostSentences)
    lines.push(language.reports.answers.moreProblems(sentences.size - mostSentences));
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * The value of a formula in Excel's syntax: a matrix as tab-separated rows, an error value with its sentence among the problems.
 * Status 0: a value; 1: an error value, or one among the cells; 2: the formula cannot be read.
 */
export function calculate(formula: string): CommandOutcome {
  const parsed = parseFormula(formula);
  if (isSyntaxProblem(parsed)) return { output: '', problems: `${printable(parsed.message)}\n`, status: 2 };
  const result = evaluateFormula(parsed);
  if (isFailure(result))
    return { output: `${result.error}\n`, problems: `${printable(result.message)}\n`, status: 1 };
  const { value } = result;
  if (!isMatrix(value)) return { output: `${cellText(value)}\n`, problems: '', status: 0 };
  const problems = problemsOf(value);
  return { output: `${tableText(value)}\n`, problems, status: problems === '' ? 0 : 1 };
}

/** What is wrong with a line that does not describe a call. */
const lineProblems = () => language.reports.answers.line;

const malformed = (message: string): Failure => ({ error: '#VALUE!', message });

/** JSON can write numbers that are not finite, such as 1e999: what becomes of them is for the function to say. */
const anyNumber = z.custom<number>((value) => typeof value === 'number');

const cellSchema = z.union([z.null(), anyNumber, z.string(), z.boolean()]);
const columnSchema = z.array(cellSchema);
const rowsSchema = z.array(columnSchema);

/** An object with any names, `__proto__` too, so that an unknown one can be named. */
const namedValues = z.custom<Readonly<Record<string, unknown>>>(
  (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const requestSchema = z.object({ function: z.string(), arguments: namedValues });

/* JSON has no error values: their texts stand for them. */
const cellOf = (value: z.infer<typeof cellSchema>): CellValue => {
  const error = typeof value === 'string' ? excelErrorOf(value) : null;
  return error === null ? value : { error };
};

/** An argument of JSON: one value, an array of rows, or a flat array, which is one column. */
function argumentOf(name: string, value: unknown): Argument | Failure {
  const cell = cellSchema.safeParse(value);
  if (cell.success) return cellOf(cell.data);
  const column = columnSchema.safeParse(value);
  if (column.success) return column.data.map((each) => [cellOf(each)]);
  const rows = rowsSchema.safeParse(value);
  if (!rows.success) {
    const row = rows.error.issues[0]?.path[0];
    return typeof row === 'number'
      ? malformed(lineProblems().notARow(name, row + 1))
      : malformed(lineProblems().notAnArgument(name));
  }
  const first = rows.data[0]?.length ?? 0;
  const unequal = rows.data.findIndex((row) => row.length !== first);
  const count = rows.data[unequal]?.length;
  return count === undefined
    ? rows.data.map((row) => row.map(cellOf))
    : malformed(lineProblems().unequalRow(name, unequal + 1, count, first));
}

/** Arguments by parameter in the order of the declaration. */
function orderedArguments(
  declaration: WorksheetFunction,
  given: Readonly<Record<string, unknown>>,
): readonly Argument[] | Failure {
  const names = declaration.parameters.map((parameter) => parameter.name);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const nearest = nearestName(name, names);
    const mentions = { function: declaration.id, name: shown(name), signature: signatureOf(declaration) };
    return nearest === null
      ? failure('unknownParameter', mentions)
      : failure('unknownParameterNear', { ...mentions, nearest });
  }
  const ordered: Argument[] = [];
  for (const name of names) {
    const argument = Object.hasOwn(given, name) ? argumentOf(name, given[name]) : null;
    if (isFailure(argument)) return argument;
    ordered.push(argument);
  }
  return ordered;
}

/** What is wrong with a line by the member that is missing or of another kind; the line itself is no object otherwise. */
const problemOfMember: ReadonlyMap<unknown, 'noFunction' | 'noArguments'> = new Map([
  ['function', 'noFunction'],
  ['arguments', 'noArguments'],
]);

function lineResult(line: string): CallResult {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return malformed(lineProblems().notJson);
  }
  const call = requestSchema.safeParse(request);
  if (!call.success)
    return malformed(lineProblems()[problemOfMember.get(call.error.issues[0]?.path[0]) ?? 'notAnObject']);
  const declaration = functionNamed(call.data.function);
  if (isFailure(declaration)) return declaration;
  const given = orderedArguments(declaration, call.data.arguments);
  return isFailure(given) ? given : callFunction(declaration, given);
}

const plainCell = (cell: ResultCell): string | number | boolean | null =>
  isFailure(cell) ? cell.error : cell;

/**
 * The answer to one line of `plumbline calc --json`: `{ "value" }` or `{ "error", "message" }`. An error among the cells of a value
 * stands there as its text, and its sentence in `messages`, with row and column counted from 1.
 */
export function answerToLine(line: string): string {
  const result = lineResult(line);
  if (isFailure(result)) return JSON.stringify({ error: result.error, message: result.message });
  const { value } = result;
  if (!isMatrix(value)) return JSON.stringify({ value: plainCell(value) });
  const messages = value.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) =>
      isFailure(cell) ? [{ row: rowIndex + 1, column: columnIndex + 1, message: cell.message }] : [],
    ),
  );
  const rows = value.map((row) => row.map(plainCell));
  return JSON.stringify(messages.length === 0 ? { value: rows } : { value: rows, messages });
}

/** Answers each line of a stream as it arrives; every answer ends with a line break. Empty lines are passed over. */
export async function* answersTo(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  for await (const line of linesOf(input)) if (line.trim() !== '') yield `${answerToLine(line)}\n`;
}
