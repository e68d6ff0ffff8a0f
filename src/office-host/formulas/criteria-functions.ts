import { type CellError, type CellValue, isCellError } from '../../spreadsheet/cell';
import type { Value } from '../../spreadsheet/formula/evaluate';
import { lastColumn, lastRow } from '../workbook/areas';
import { valueError } from './cell-readers';
import { type Criterion, criterionOf } from './criteria';
import {
  type Block,
  blockCell,
  type Calculator,
  expressionFunction,
  type Given,
  type SheetFunction,
} from './sheet-function';
import { spread } from './spreading';

/* Counting and summing the cells that meet criteria. */

interface Condition {
  readonly block: Block;
  readonly criterion: Value;
}

const isSameSize = (one: Block, other: Block): boolean =>
  one.rows === other.rows && one.columns === other.columns;

function conditionsOf(given: readonly Given[], calculator: Calculator): readonly Condition[] | CellError {
  const conditions: Condition[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const [range, criterion] = [given[at], given[at + 1]];
    if (range == null || criterion === undefined) return valueError;
    const block = calculator.blockOf(range);
    if (isCellError(block)) return block;
    conditions.push({ block, criterion: criterion && calculator.valueOf(criterion) });
  }
  const [first] = conditions;
  return first === undefined || conditions.some(({ block }) => !isSameSize(block, first.block))
    ? valueError
    : conditions;
}

/** Visits the places where all criteria hold, and gives how many there are. */
function placesMeeting(
  blocks: readonly Block[],
  criteria: readonly Criterion[],
  visit: (row: number, column: number) => void,
): number {
  const [first] = blocks;
  if (first === undefined) return 0;
  const rows = Math.max(...blocks.map(({ cells }) => cells.length));
  const columns = Math.max(...blocks.map(({ cells }) => cells[0]?.length ?? 0));
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!criteria.every((meets, at) => meets(blockCell(blocks[at] ?? first, row, column)))) continue;
      count += 1;
      visit(row, column);
    }
  }
  // Whole columns end where their sheet's use does: beyond, all is blank.
  const beyond = first.rows * first.columns - rows * columns;
  return count + (criteria.every((meets) => meets(null)) ? beyond : 0);
}

function metBy(
  conditions: readonly Condition[],
  resultOf: (blocks: readonly Block[], criteria: readonly Criterion[]) => CellValue,
): Value {
  const blocks = conditions.map(({ block }) => block);
  return spread(
    conditions.map(({ criterion }) => criterion),
    (cells) => {
      const criteria: Criterion[] = [];
      for (const cell of cells) {
        const criterion = criterionOf(cell ?? null);
        if (isCellError(criterion)) return criterion;
        criteria.push(criterion);
      }
      return resultOf(blocks, criteria);
    },
  );
}

function counted(given: readonly Given[], calculator: Calculator): Value {
  const conditions = conditionsOf(given, calculator);
  if (isCellError(conditions)) return conditions;
  return metBy(conditions, (blocks, criteria) => placesMeeting(blocks, criteria, () => undefined));
}

function summed(added: Block, conditions: readonly Condition[]): Value {
  return metBy(conditions, (blocks, criteria) => {
    let sum = 0;
    const errors: CellError[] = [];
    placesMeeting(blocks, criteria, (row, column) => {
      const cell = blockCell(added, row, column);
      if (typeof cell === 'number') sum += cell;
      else if (isCellError(cell)) errors.push(cell);
    });
    return errors[0] ?? sum;
  });
}

/* What SUMIF adds begins where it is told and is as large as what it looks at. */
function sumRange(range: Given | undefined, like: Block, calculator: Calculator): Block | CellError {
  if (range == null) return like;
  const block = calculator.blockOf(range);
  if (isCellError(block) || block.covered === null || isSameSize(block, like)) return block;
  const { sheet, area } = block.covered;
  const bottom = Math.min(lastRow, area.top + like.rows - 1);
  const right = Math.min(lastColumn, area.left + like.columns - 1);
  return calculator.blockAt({ sheet, area: { ...area, bottom, right } });
}

export const criteriaFunctions: readonly SheetFunction[] = [
  expressionFunction('COUNTIF', 2, 2, counted),
  expressionFunction('COUNTIFS', 2, 254, counted),
  expressionFunction('SUMIF', 2, 3, (given, calculator) => {
    const conditions = conditionsOf(given.slice(0, 2), calculator);
    if (isCellError(conditions)) return conditions;
    const [first] = conditions;
    const added = first === undefined ? valueError : sumRange(given[2], first.block, calculator);
    return isCellError(added) ? added : summed(added, conditions);
  }),
  expressionFunction('SUMIFS', 3, 255, ([range, ...given], calculator) => {
    const conditions = conditionsOf(given, calculator);
    if (isCellError(conditions)) return conditions;
    const added = range == null ? valueError : calculator.blockOf(range);
    if (isCellError(added)) return added;
    return conditions.every(({ block }) => isSameSize(block, added)) ? summed(added, conditions) : valueError;
  }),
];
