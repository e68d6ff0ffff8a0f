import { type CellError, type CellValue, isCellError, isMatrix } from '../../spreadsheet/cell';
import { type Environment, expressionValue, type Value } from '../../spreadsheet/formula/evaluate';
import type { Call, Expression, Name, Reference } from '../../spreadsheet/formula/expression';
import { parseFormula } from '../../spreadsheet/formula/parse';
import { isSyntaxProblem } from '../../spreadsheet/formula/syntax-problem';
import type { DateSystem } from '../../spreadsheet/sheet';
import { numberOfText, usualYear } from '../texts/number-of-text';
import { sizeOf } from '../workbook/areas';
import type { FormulaEngine, FormulaScope } from '../workbook/formula-engine';
import { nameError, referenceError, valueError } from './cell-readers';
import { coveredByCells, coveredByTable } from './covered-areas';
import { type SheetFunctions, sheetFunctions } from './function-catalogue';
import type { Block, Calculator, Covered, SheetFunction } from './sheet-function';
import { bounded, spread } from './spreading';

/* The same formula stands in many cells, and what a name means is read with each of them. */
const mostKnownFormulas = 20_000;

function createFormulaReader(): (formula: string) => Expression | null {
  const known = new Map<string, Expression | null>();
  return (formula) => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const parsed = parseFormula(formula, 'workbook');
    const expression = isSyntaxProblem(parsed) ? null : parsed;
    if (known.size >= mostKnownFormulas) known.clear();
    known.set(formula, expression);
    return expression;
  };
}

/* Names that name one another. */
const deepestName = 16;

/* What files write before the names of functions that came after 2007. */
const filePrefix = /^(?:_XLFN\.|_XLWS\.)+/u;

interface Tools {
  readonly numberOfText: Environment['numberOfText'];
  readonly read: (formula: string) => Expression | null;
  readonly functions: SheetFunctions;
}

function createCalculator(
  scope: FormulaScope,
  { read, functions, numberOfText: numberOf }: Tools,
): Calculator {
  let nameDepth = 0;

  /* What a name stands for, looked at one level deeper. */
  const inName = <Result>(
    { name }: Name,
    look: (expression: Expression) => Result,
    otherwise: Result,
  ): Result => {
    const formula = scope.formulaOfName(name);
    const expression = formula === null ? null : read(formula);
    if (expression === null || nameDepth === deepestName) return otherwise;
    nameDepth += 1;
    try {
      return look(expression);
    } finally {
      nameDepth -= 1;
    }
  };

  const coveredByName = (name: Name): Covered | CellError | null => {
    if (scope.formulaOfName(name.name) !== null) return inName(name, coveredBy, null);
    if (scope.tableNamed(name.name) === null) return null;
    return coveredByTable({ kind: 'structured', table: name.name, parts: [], columns: null }, scope);
  };

  function coveredBy(expression: Expression): Covered | CellError | null {
    if (expression.kind === 'cells') return coveredByCells(expression);
    if (expression.kind === 'structured') return coveredByTable(expression, scope);
    return expression.kind === 'name' ? coveredByName(expression) : null;
  }

  const isOneCell = ({ area }: Covered): boolean => area.top === area.bottom && area.left === area.right;

  const cellsOf = ({ sheet, area }: Covered): Value => scope.valuesIn(sheet, area) ?? referenceError;

  const valueAt = (covered: Covered): Value =>
    isOneCell(covered) ? scope.valueAt(covered.sheet, covered.area.top, covered.area.left) : cellsOf(covered);

  const valueOfReference = (reference: Reference): Value => {
    const covered = coveredBy(reference);
    return covered === null || isCellError(covered) ? (covered ?? nameError) : valueAt(covered);
  };

  const valueOfName = (name: Name): Value => {
    const covered = coveredBy(name);
    if (covered === null) return inName(name, valueOf, nameError);
    return isCellError(covered) ? covered : valueAt(covered);
  };

  const blockAt = (covered: Covered): Block | CellError => {
    const cells = cellsOf(covered);
    return isMatrix(cells) ? { ...sizeOf(covered.area), cells, covered } : referenceError;
  };

  const blockOf = (argument: Expression): Block | CellError => {
    const covered = coveredBy(argument);
    if (isCellError(covered)) return covered;
    if (covered !== null) return blockAt(covered);
    const value = valueOf(argument);
    if (isCellError(value)) return value;
    const cells = isMatrix(value) ? value : [[value]];
    return { rows: cells.length, columns: cells[0]?.length ?? 0, cells, covered };
  };

  /* A reference stays a matrix, so that a function can tell a cell from a value that is written into the formula. */
  const argumentOf = (argument: Expression): Value => {
    const covered = coveredBy(argument);
    if (isCellError(covered)) return covered;
    return covered === null ? valueOf(argument) : cellsOf(covered);
  };

  const applied = (called: SheetFunction, given: Call['arguments']): Value => {
    if (given.length < called.least || given.length > called.most) return valueError;
    switch (called.takes) {
      case 'cells':
        return spread(
          given.map((argument) => argument && valueOf(argument)),
          called.of,
        );
      case 'values': {
        const value = called.of(given.map((argument) => argument && argumentOf(argument)));
        return isMatrix(value) ? value : bounded(value);
      }
      case 'expressions':
        return called.of(given, calculator);
    }
  };

  const call = ({ name, arguments: given }: Call): Value => {
    const called = functions.get(name.toUpperCase().replace(filePrefix, ''));
    if (called !== undefined) return applied(called, given);
    const values = given.map((argument) => (argument === null ? undefined : valueOf(argument)));
    const answer = scope.callCustom(name, values);
    return answer === undefined ? nameError : answer;
  };

  const environment: Environment = { call, valueOfName, valueOfReference, numberOfText: numberOf };

  function valueOf(expression: Expression): Value {
    return expressionValue(expression, environment);
  }

  const calculator: Calculator = { scope, valueOf, coveredBy, blockOf, blockAt };
  return calculator;
}

/* Errors without the sentences that they carry elsewhere, and no blanks in a spill. */
const shownCell = (cell: CellValue): CellValue => (isCellError(cell) ? { error: cell.error } : cell);

function shownValue(value: Value): Value {
  if (!isMatrix(value)) return shownCell(value);
  const [first] = value;
  if (first === undefined || first.length === 0) return { error: '#CALC!' };
  if (value.length === 1 && first.length === 1) return shownCell(first[0] ?? null);
  return value.map((row) => row.map((cell) => shownCell(cell) ?? 0));
}

/** Calculates formulas as Excel does in English, with the functions of the catalogue and those that an add-in brought. */
export function createFormulaEngine(dateSystem: DateSystem): FormulaEngine {
  const calendar = { dateSystem, thisYear: usualYear };
  const tools: Tools = {
    read: createFormulaReader(),
    functions: sheetFunctions(dateSystem),
    numberOfText: (text) => numberOfText(text, calendar),
  };
  return {
    evaluate: (formula, scope) => {
      const expression = tools.read(formula);
      if (expression === null) return nameError;
      return shownValue(createCalculator(scope, tools).valueOf(expression));
    },
  };
}

/** In the 1900 date system. */
export const formulaEngine: FormulaEngine = createFormulaEngine(1900);
