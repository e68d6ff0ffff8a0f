import { language } from '../../languages/language';
import { type CellValue, isCellError, isMatrix, type Matrix } from '../../spreadsheet/cell';
import { isFailure } from '../../spreadsheet/failure';
import type { Value } from '../../spreadsheet/formula/evaluate';
import type { Call, Expression } from '../../spreadsheet/formula/expression';
import { parseFormula } from '../../spreadsheet/formula/parse';
import { printFormula } from '../../spreadsheet/formula/print';
import { isSyntaxProblem } from '../../spreadsheet/formula/syntax-problem';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import { explainCall, type SelectedPlace } from './explain-call';
import type { CallExplanation, FormulaExplanation, UnknownCall } from './explanation';
import { allParts } from './expressions';
import { type KnownValues, knownValues, plumbFunctionOf, type Resolver } from './known-values';
import { shownArea, shownValue } from './shown-value';

/** A cell with a formula. */
export interface FormulaCell {
  /** With its `=`. */
  readonly formula: string;
  /** What the formula fills: one cell, or the rows that spill, as far as they were read. */
  readonly values: Matrix;
  /** How many cells it fills. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** The selected cell among them, counted from 0. */
  readonly selected: { readonly row: number; readonly column: number };
}

/** Whether a formula calls a function of PLUMB, as far as that can be told before it is read. */
export const mentionsPlumb = (formula: string): boolean => /\bPLUMB\.|_xldudf_PLUMB_/iu.test(formula);

/** The formula of a cell as a tree; null for one that Plumbline cannot read. */
export function expressionOf(formula: string): Expression | null {
  const expression = parseFormula(formula, 'workbook');
  return isSyntaxProblem(expression) ? null : expression;
}

/* Excel calculates with 15 digits, and the last of them may differ. */
function isSameAnswer(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= roundingTolerance * Math.max(Math.abs(one), Math.abs(other));
  }
  if (isCellError(one) || isCellError(other)) {
    return isCellError(one) && isCellError(other) && one.error === other.error;
  }
  return (one ?? '') === (other ?? '');
}

/** Why the cell holds what it holds, where that is not plain from the calls. */
function remarkOf(holds: CellValue, formula: Expression, known: KnownValues): string | null {
  const isKnown = known.obstacle(formula) === null;
  const now: Value | null = isKnown ? known.valueOf(formula) : null;
  const first = isMatrix(now) ? (now[0]?.[0] ?? null) : now;
  if (isCellError(holds)) {
    if (isKnown && isFailure(first) && first.error === holds.error) {
      // Of a single call the explanation of that call says it.
      return formula.kind === 'call' ? null : first.message;
    }
    const meanings: Readonly<Record<string, string>> = language.explanations.errors;
    const meant = meanings[holds.error];
    if (meant !== undefined) return meant;
  }
  if (!isKnown || isSameAnswer(holds, first) || known.readsBlanks(formula)) return null;
  return language.explanations.remarks.outdated(shownValue(first).text);
}

function explainCalls(
  formula: Expression,
  known: KnownValues,
  selected: SelectedPlace | null,
): { readonly calls: readonly CallExplanation[]; readonly unknownCalls: readonly UnknownCall[] } {
  const calls: CallExplanation[] = [];
  const unknownCalls: UnknownCall[] = [];
  const all = allParts(formula).filter((part): part is Call => part.kind === 'call');
  for (const call of all) {
    const declaration = plumbFunctionOf(call);
    if (declaration === null) continue;
    if (isFailure(declaration)) {
      unknownCalls.push({ written: printFormula(call), sentence: declaration.message });
    } else {
      calls.push(explainCall(call, declaration, known, selected));
    }
  }
  return { calls, unknownCalls };
}

/**
 * What a formula does with the functions of PLUMB in it: for each its arguments as they are written and what they come to, its
 * answer, or why there is none. What Excel alone can calculate is said to be unknown, never guessed.
 */
export function explainFormula(cell: FormulaCell, resolve: Resolver): FormulaExplanation {
  const { formula, values, size, selected } = cell;
  const expression = parseFormula(formula, 'workbook');
  const isSpill = size.rows > 1 || size.columns > 1;
  const holdsHere = values[selected.row]?.[selected.column];
  const about = {
    formula,
    holds: shownArea(values, () => 'number', size),
    selected: isSpill && holdsHere !== undefined ? shownValue(holdsHere) : null,
  };
  if (isSyntaxProblem(expression)) {
    const remark = language.explanations.remarks.unreadable(expression.message);
    return { ...about, remark, isOneCall: false, calls: [], unknownCalls: [] };
  }
  const known = knownValues(resolve);
  const place = isSpill ? { ...size, ...selected } : null;
  return {
    ...about,
    isOneCall: expression.kind === 'call' && plumbFunctionOf(expression) !== null,
    remark: remarkOf(values[0]?.[0] ?? null, expression, known),
    ...explainCalls(expression, known, place),
  };
}
