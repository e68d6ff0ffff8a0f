import { callFunction } from '../../functions/call';
import type { WorksheetFunction } from '../../functions/function';
import type { Argument, CallResult } from '../../functions/value';
import { type Language, language } from '../../languages/language';
import { sizeOf } from '../../spreadsheet/broadcast';
import { isMatrix, isSameRow, isSameValue, type Matrix } from '../../spreadsheet/cell';

/*
 * Excel calls again with the same arguments when rows are inserted or groups expand, and once for every cell that asks the
 * same of the same table. To compare a range with the one of an earlier call takes a hundredth of the time in which a plan
 * is scored, so the last calls are remembered with their arguments as they are: a key made of them would cost more.
 */

/** Below so many cells a function is as fast as a comparison. */
const fewestCells = 200;
/** Four ranges of a plan, asked by each of the functions on plans; the oldest call makes place. */
const mostCalls = 8;

interface RecentCall {
  readonly declaration: WorksheetFunction;
  readonly given: readonly Argument[];
  /** Errors come with sentences in it. */
  readonly spoken: Language;
  readonly result: CallResult;
}

const isSameMatrix = (one: Matrix, other: Matrix): boolean =>
  one === other ||
  (one.length === other.length && one.every((row, index) => isSameRow(row, other[index] ?? [])));

function isSameArgument(one: Argument, other: Argument): boolean {
  if (isMatrix(one)) return isMatrix(other) && isSameMatrix(one, other);
  return !isMatrix(other) && isSameValue(one ?? null, other ?? null);
}

const cellsOf = (given: readonly Argument[]): number =>
  given.reduce((cells: number, argument) => {
    if (!isMatrix(argument)) return cells + 1;
    const { rows, columns } = sizeOf(argument);
    return cells + rows * columns;
  }, 0);

/** Calls functions of the catalogue, and remembers the answers of the last calls on ranges. Functions are pure. */
export function createRecentCalls(
  run: typeof callFunction = callFunction,
): (declaration: WorksheetFunction, given: readonly Argument[]) => CallResult {
  let recent: readonly RecentCall[] = [];

  /* The same ranges in several calls are kept once. */
  const kept = (argument: Argument): Argument => {
    if (!isMatrix(argument)) return argument;
    for (const { given } of recent) {
      const same = given.find((other) => isMatrix(other) && isSameMatrix(argument, other));
      if (same !== undefined) return same;
    }
    return argument;
  };

  return (declaration, given) => {
    if (cellsOf(given) < fewestCells) return run(declaration, given);
    const shared = given.map(kept);
    const known = recent.find(
      (call) =>
        call.declaration === declaration &&
        call.spoken === language &&
        call.given.length === shared.length &&
        shared.every((argument, index) => isSameArgument(argument, call.given[index])),
    );
    const call = known ?? {
      declaration,
      given: shared,
      spoken: language,
      result: run(declaration, shared),
    };
    recent = [call, ...recent.filter((other) => other !== known)].slice(0, mostCalls);
    return call.result;
  };
}
