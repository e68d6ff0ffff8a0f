import { type CellError, type CellValue, isCellError } from '../../spreadsheet/cell';
import { excelErrorOf } from '../../spreadsheet/excel-error';
import { numberOfText } from '../texts/number-of-text';
import { folded, valueError } from './cell-readers';
import { longestLookup } from './lookup-line';
import { hasWildcards, matches, patternOf } from './wildcards';

/* Criteria of COUNTIF and its kin, such as `5`, `">=10"`, `"<>done"`, `"T*"`. */

export type Criterion = (cell: CellValue) => boolean;

const operatorPattern = /^(?:<=|>=|<>|[<>=])/u;

const isEqualTo = (operand: string): Criterion => {
  const asNumber = numberOfText(operand);
  if (asNumber !== null) {
    return (cell) => cell === asNumber || (typeof cell === 'string' && numberOfText(cell) === asNumber);
  }
  const wanted = folded(operand);
  if (wanted === 'TRUE' || wanted === 'FALSE') return (cell) => cell === (wanted === 'TRUE');
  const error = excelErrorOf(operand);
  if (error !== null) return (cell) => isCellError(cell) && cell.error === error;
  if (!hasWildcards(wanted)) return (cell) => typeof cell === 'string' && folded(cell) === wanted;
  const pattern = patternOf(wanted);
  return (cell) => typeof cell === 'string' && matches(pattern, folded(cell));
};

/* Numbers are compared with numbers only, and texts with texts. */
function isOrdered(operand: string, holds: (order: number) => boolean): Criterion {
  const asNumber = numberOfText(operand);
  if (asNumber !== null) return (cell) => typeof cell === 'number' && holds(Math.sign(cell - asNumber));
  const wanted = folded(operand);
  return (cell) => {
    if (typeof cell !== 'string') return false;
    const one = folded(cell);
    return holds(one === wanted ? 0 : one < wanted ? -1 : 1);
  };
}

const orders: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['<', (order: number) => order < 0],
  ['<=', (order: number) => order <= 0],
  ['>', (order: number) => order > 0],
  ['>=', (order: number) => order >= 0],
]);

/** What a cell that holds a criterion asks of others. A blank asks for 0. */
export function criterionOf(criterion: CellValue): Criterion | CellError {
  if (isCellError(criterion)) return (cell) => isCellError(cell) && cell.error === criterion.error;
  if (typeof criterion === 'boolean') return (cell) => cell === criterion;
  if (typeof criterion !== 'string') return isEqualTo(String(criterion ?? 0));
  if (criterion.length > longestLookup) return valueError;
  const operator = operatorPattern.exec(criterion)?.[0];
  const operand = criterion.slice(operator?.length ?? 0);
  const order = orders.get(operator ?? '');
  if (order !== undefined) return isOrdered(operand, order);
  // Nothing after an equals sign asks for what is truly blank, nothing at all for what looks blank too.
  if (operand === '') {
    if (operator === '=') return (cell) => cell === null;
    return operator === '<>' ? (cell) => cell !== null : (cell) => cell === null || cell === '';
  }
  const equal = isEqualTo(operand);
  return operator === '<>' ? (cell) => !equal(cell) : equal;
}
