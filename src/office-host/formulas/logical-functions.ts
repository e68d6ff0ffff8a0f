import { type CellError, type CellValue, isCellError, isMatrix } from '../../spreadsheet/cell';
import type { Value } from '../../spreadsheet/formula/evaluate';
import { notAvailable, truth, valueError, wholeNumber } from './cell-readers';
import {
  type Calculator,
  cellFunction,
  expressionFunction,
  type Given,
  mostArguments,
  question,
  type SheetFunction,
  valueFunction,
  valueOfGiven,
} from './sheet-function';
import { firstCell, spread } from './spreading';

const valueOf = (argument: Given | undefined, calculator: Calculator): Value =>
  valueOfGiven(argument, calculator) ?? null;

/* What is not chosen is not calculated, unless a whole array is chosen from. */
function chosen(given: readonly Given[], calculator: Calculator): Value {
  const condition = valueOf(given[0], calculator);
  const otherwise = (): Value => (given[2] === undefined ? false : valueOf(given[2], calculator));
  if (!isMatrix(condition)) {
    const holds = truth(condition);
    if (isCellError(holds)) return holds;
    return holds ? valueOf(given[1], calculator) : otherwise();
  }
  return spread([condition, valueOf(given[1], calculator), otherwise()], ([cell, yes = null, no = null]) => {
    const holds = truth(cell);
    return isCellError(holds) ? holds : holds ? yes : no;
  });
}

/** A value, and another one in place of the errors in it. */
const replacing = (name: string, replaces: (error: CellError) => boolean): SheetFunction =>
  expressionFunction(name, 2, 2, ([first, second], calculator) => {
    const value = valueOf(first, calculator);
    if (!isMatrix(value)) {
      return isCellError(value) && replaces(value) ? valueOf(second, calculator) : value;
    }
    const isAnyReplaced = value.some((row) => row.some((cell) => isCellError(cell) && replaces(cell)));
    if (!isAnyReplaced) return value;
    return spread([value, valueOf(second, calculator)], ([cell = null, other = null]) =>
      isCellError(cell) && replaces(cell) ? other : cell,
    );
  });

/* In a range only truth values and numbers count. */
function truthsOf(values: readonly (Value | undefined)[]): readonly boolean[] | CellError {
  const truths: boolean[] = [];
  for (const value of values) {
    const cells = isMatrix(value)
      ? value.flat().filter((cell) => cell !== null && typeof cell !== 'string')
      : [value];
    for (const cell of cells) {
      const read = truth(cell);
      if (isCellError(read)) return read;
      truths.push(read);
    }
  }
  return truths.length === 0 ? valueError : truths;
}

const joining = (name: string, joined: (truths: readonly boolean[]) => boolean): SheetFunction =>
  valueFunction(name, 1, mostArguments, (values) => {
    const truths = truthsOf(values);
    return isCellError(truths) ? truths : joined(truths);
  });

const isNotAvailable = (cell: CellValue): boolean => isCellError(cell) && cell.error === '#N/A';

export const logicalFunctions: readonly SheetFunction[] = [
  expressionFunction('IF', 2, 3, chosen),
  replacing('IFERROR', () => true),
  replacing('IFNA', isNotAvailable),
  joining('AND', (truths) => truths.every((one) => one)),
  joining('OR', (truths) => truths.some((one) => one)),
  cellFunction('NOT', 1, [truth], (holds) => !holds),
  cellFunction('TRUE', 0, [], () => true),
  cellFunction('FALSE', 0, [], () => false),
  cellFunction('NA', 0, [], () => notAvailable),
  expressionFunction('CHOOSE', 2, 255, ([index, ...choices], calculator) => {
    const place = wholeNumber(firstCell(valueOf(index, calculator)));
    if (isCellError(place)) return place;
    const choice = choices[place - 1];
    return choice === undefined ? valueError : valueOf(choice, calculator);
  }),
  question('ISERROR', isCellError),
  question('ISERR', (cell) => isCellError(cell) && !isNotAvailable(cell)),
  question('ISNA', isNotAvailable),
  question('ISBLANK', (cell) => cell === null),
  question('ISNUMBER', (cell) => typeof cell === 'number'),
  question('ISTEXT', (cell) => typeof cell === 'string'),
  question('ISNONTEXT', (cell) => typeof cell !== 'string'),
  question('ISLOGICAL', (cell) => typeof cell === 'boolean'),
];
