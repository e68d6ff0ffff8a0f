import { type CellError, type CellValue, isCellError, isMatrix } from '../../spreadsheet/cell';
import type { Value } from '../../spreadsheet/formula/evaluate';
import { anyCell, folded, optional, text, truth, valueError, wholeNumber } from './cell-readers';
import {
  type CellFunction,
  cellFunction,
  mostArguments,
  type SheetFunction,
  valueFunction,
} from './sheet-function';
import { patternOf, placeOf } from './wildcards';

const one = optional(wholeNumber, 1);

/* Characters of a text from its first to its last one. */
const cut = (name: string, take: (whole: string, count: number) => string): SheetFunction =>
  cellFunction(name, 1, [text, one], (whole, count) => (count < 0 ? valueError : take(whole, count)));

/* An old text without characters, and an occurrence that is not there, leave a text as it is. */
function substituted(
  whole: string,
  before: string,
  after: string,
  occurrence: number | null,
): string | CellError {
  if (occurrence !== null && occurrence < 1) return valueError;
  if (before === '') return whole;
  if (occurrence === null) return whole.replaceAll(before, () => after);
  let at = whole.indexOf(before);
  for (let count = 1; count < occurrence && at >= 0; count += 1) {
    at = whole.indexOf(before, at + before.length);
  }
  return at < 0 ? whole : whole.slice(0, at) + after + whole.slice(at + before.length);
}

const searching = (
  name: string,
  find: (findText: string, whole: string, from: number) => number,
): CellFunction =>
  cellFunction(name, 2, [text, text, one], (findText, whole, start) => {
    if (start < 1 || start > Math.max(1, whole.length)) return valueError;
    const place = find(findText, whole, start - 1);
    return place < 0 ? valueError : place + 1;
  });

function textsOf(values: readonly (Value | undefined)[]): readonly string[] | CellError {
  const texts: string[] = [];
  for (const value of values) {
    const cells: readonly (CellValue | undefined)[] = isMatrix(value) ? value.flat() : [value];
    for (const cell of cells) {
      const read = text(cell);
      if (isCellError(read)) return read;
      texts.push(read);
    }
  }
  return texts;
}

function joined([delimiter, ignoring, ...values]: readonly (Value | undefined)[]): Value {
  const delimiters = textsOf([delimiter]);
  if (isCellError(delimiters)) return delimiters;
  const ignoresBlanks = truth(isMatrix(ignoring) ? ignoring[0]?.[0] : ignoring);
  if (isCellError(ignoresBlanks)) return ignoresBlanks;
  const texts = textsOf(values);
  if (isCellError(texts)) return texts;
  const kept = ignoresBlanks ? texts.filter((each) => each !== '') : texts;
  // Several delimiters take turns.
  return kept
    .map((each, at) => (at === 0 ? each : (delimiters[(at - 1) % delimiters.length] ?? '') + each))
    .join('');
}

export const textFunctions: readonly SheetFunction[] = [
  cut('LEFT', (whole, count) => whole.slice(0, count)),
  cut('RIGHT', (whole, count) => (count === 0 ? '' : whole.slice(-count))),
  cellFunction('MID', 3, [text, wholeNumber, wholeNumber], (whole, start, count) =>
    start < 1 || count < 0 ? valueError : whole.slice(start - 1, start - 1 + count),
  ),
  cellFunction('LEN', 1, [text], (whole) => whole.length),
  cellFunction('SUBSTITUTE', 3, [text, text, text, optional<number | null>(wholeNumber, null)], substituted),
  // Only the blank of ASCII, and not the one that does not break.
  cellFunction('TRIM', 1, [text], (whole) => whole.replace(/ +/gu, ' ').replace(/^ | $/gu, '')),
  cellFunction('UPPER', 1, [text], (whole) => whole.toUpperCase()),
  cellFunction('LOWER', 1, [text], (whole) => whole.toLowerCase()),
  cellFunction('EXACT', 2, [text, text], (left, right) => left === right),
  searching('FIND', (findText, whole, from) => whole.indexOf(findText, from)),
  searching('SEARCH', (findText, whole, from) => placeOf(patternOf(folded(findText)), folded(whole), from)),
  {
    takes: 'cells',
    name: 'CONCATENATE',
    least: 1,
    most: mostArguments,
    of: (given) => {
      const texts = textsOf(given);
      return isCellError(texts) ? texts : texts.join('');
    },
  },
  valueFunction('CONCAT', 1, mostArguments, (values) => {
    const texts = textsOf(values);
    return isCellError(texts) ? texts : texts.join('');
  }),
  valueFunction('TEXTJOIN', 3, mostArguments, joined),
  cellFunction('N', 1, [anyCell], (cell) => {
    if (typeof cell === 'number') return cell;
    return cell === true ? 1 : 0;
  }),
  cellFunction('T', 1, [anyCell], (cell) => (typeof cell === 'string' ? cell : '')),
  cellFunction(
    'HYPERLINK',
    1,
    [text, optional<CellValue>(anyCell, null)],
    (link, friendly) => friendly ?? link,
  ),
];
