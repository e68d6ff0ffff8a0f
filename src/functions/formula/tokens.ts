import { excelErrorOf, excelErrors } from '../excel-error';
import type { ExcelError } from '../excel-error';
import type { Operator } from './expression';
import { syntaxProblem } from './syntax-problem';
import type { SyntaxMessage, SyntaxProblem } from './syntax-problem';

type Mark = '(' | ')' | '{' | '}' | ',' | ';' | '%' | Operator;

export type Token = { readonly at: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: ExcelError }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: Mark }
  | { readonly kind: 'end' }
);

/** A token as a message shows it. */
export function tokenInWords(token: Token): string {
  switch (token.kind) {
    case 'end':
      return 'the end';
    case 'text':
      return 'a text in quotes';
    case 'number':
    case 'error':
    case 'word':
    case 'mark':
      return `"${token.value}"`;
  }
}

const space = /\s+/uy;
const numberPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iuy;
const textPattern = /"(?:[^"]|"")*"/uy;
const wordPattern = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const markPattern = /<=|>=|<>|[(){},;%=<>&+\-*/^]/uy;
const errorPattern = new RegExp(excelErrors.map((error) => error.replace(/[/?]/gu, '\\$&')).join('|'), 'iuy');

const readers: readonly { readonly pattern: RegExp; readonly token: (text: string, at: number) => Token }[] =
  [
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

function problemAt(formula: string, position: number): SyntaxProblem {
  const character = String.fromCodePoint(formula.codePointAt(position) ?? 0);
  return syntaxProblem(messageByCharacter.get(character) ?? 'unknownCharacter', position, { character });
}

/** The tokens of a formula, closed by an `end`. */
export function tokensOf(formula: string): readonly Token[] | SyntaxProblem {
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
    for (const { pattern, token } of readers) {
      const text = match(pattern);
      if (text === null) continue;
      const read = token(text, at);
      if (read.kind === 'number' && !Number.isFinite(read.value)) {
        return syntaxProblem('numberTooLarge', at);
      }
      tokens.push(read);
      at += text.length;
      found = true;
      break;
    }
    if (!found) return problemAt(formula, at);
  }
  tokens.push({ kind: 'end', at });
  return tokens;
}
