import { language } from '../../languages/language';
import { inQuotes } from '../cell-text';
import { type ExcelError, excelErrorOf, excelErrors } from '../excel-error';
import { cellReferenceOf, referenceSources, sheetAndRest } from './cell-reference';
import type { Operator, Reference } from './expression';
import { printFormula } from './print';
import { structuredReferenceOf, structuredSource } from './structured-reference';
import { type SyntaxMessage, type SyntaxProblem, syntaxProblem } from './syntax-problem';

type Mark = '(' | ')' | '{' | '}' | ',' | ';' | '%' | Operator;

export type Token = { readonly at: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: ExcelError }
  | { readonly kind: 'word'; readonly value: string; readonly sheet?: string }
  | { readonly kind: 'reference'; readonly value: Reference }
  | { readonly kind: 'mark'; readonly value: Mark }
  | { readonly kind: 'end' }
);

/** A token as a message shows it. */
export function tokenInWords(token: Token): string {
  switch (token.kind) {
    case 'end':
      return language.calls.found.end;
    case 'text':
      return language.calls.found.text;
    case 'number':
    case 'error':
    case 'word':
    case 'mark':
      return inQuotes(String(token.value));
    case 'reference':
      return inQuotes(printFormula(token.value));
  }
}

/** Whether a formula can refer to cells, sheets and tables: those of a workbook can, those that only calculate cannot. */
export type Vocabulary = 'values' | 'workbook';

const space = /\s+/uy;
const numberPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iuy;
const textPattern = /"(?:[^"]|"")*"/uy;
const wordPattern = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const markPattern = /<=|>=|<>|[(){},;%=<>&+\-*/^]/uy;
const errorPattern = new RegExp(excelErrors.map((error) => error.replace(/[/?]/gu, '\\$&')).join('|'), 'iuy');

/** Reads what its pattern found; null where that is something else after all. */
interface Reader {
  readonly pattern: RegExp;
  readonly token: (text: string, at: number) => Token | null;
}

const referenceToken = (value: Reference | null, at: number): Token | null =>
  value && { kind: 'reference', value, at };

const referenceReaders: readonly Reader[] = [
  {
    pattern: new RegExp(referenceSources.cells, 'uy'),
    token: (text, at) => referenceToken(cellReferenceOf(text), at),
  },
  {
    pattern: new RegExp(referenceSources.lost, 'iuy'),
    token: (_, at) => ({ kind: 'error', value: '#REF!', at }),
  },
  {
    pattern: new RegExp(referenceSources.sheetName, 'uy'),
    token: (text, at) => {
      const { sheet, rest } = sheetAndRest(text);
      return sheet === null ? null : { kind: 'word', value: rest, sheet, at };
    },
  },
  {
    pattern: new RegExp(structuredSource, 'uy'),
    token: (text, at) => referenceToken(structuredReferenceOf(text), at),
  },
];

const valueReaders: readonly Reader[] = [
  { pattern: numberPattern, token: (text, at) => ({ kind: 'number', value: Number(text), at }) },
  {
    pattern: textPattern,
    token: (text, at) => ({ kind: 'text', value: text.slice(1, -1).replaceAll('""', '"'), at }),
  },
  {
    pattern: errorPattern,
    token: (text, at) => ({ kind: 'error', value: excelErrorOf(text) ?? '#VALUE!', at }),
  },
  { pattern: wordPattern, token: (text, at) => ({ kind: 'word', value: text, at }) },
  { pattern: markPattern, token: (text, at) => ({ kind: 'mark', value: text as Mark, at }) },
];

const readersOf: Readonly<Record<Vocabulary, readonly Reader[]>> = {
  values: valueReaders,
  workbook: [...referenceReaders, ...valueReaders],
};

/** What is wrong about a character that begins no token. */
const messageByCharacter: ReadonlyMap<string, SyntaxMessage> = new Map([
  ['"', 'openText'],
  ['#', 'unknownError'],
  ['“', 'curlyQuote'],
  ['”', 'curlyQuote'],
  ["'", 'singleQuote'],
  ['!', 'sheet'],
  [':', 'range'],
  ['[', 'table'],
  ['$', 'cell'],
]);

function problemAt(formula: string, position: number, vocabulary: Vocabulary): SyntaxProblem {
  const character = String.fromCodePoint(formula.codePointAt(position) ?? 0);
  if (vocabulary === 'workbook' && "'!:[$".includes(character)) {
    return syntaxProblem('brokenReference', position);
  }
  return syntaxProblem(messageByCharacter.get(character) ?? 'unknownCharacter', position, { character });
}

/** The tokens of a formula, closed by an `end`. */
export function tokensOf(formula: string, vocabulary: Vocabulary): readonly Token[] | SyntaxProblem {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  while (at < formula.length) {
    const blank = match(space);
    if (blank !== null) {
      at += blank.length;
      continue;
    }
    let found = false;
    for (const { pattern, token } of readersOf[vocabulary]) {
      const text = match(pattern);
      if (text === null) continue;
      const read = token(text, at);
      if (read === null) continue;
      if (read.kind === 'number' && !Number.isFinite(read.value)) {
        return syntaxProblem('numberTooLarge', at);
      }
      tokens.push(read);
      at += text.length;
      found = true;
      break;
    }
    if (!found) return problemAt(formula, at, vocabulary);
  }
  tokens.push({ kind: 'end', at });
  return tokens;
}
