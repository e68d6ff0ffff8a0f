import { callFunction } from '../functions/call';
import { numberOfText } from '../functions/coercion';
import { functionNamed } from '../functions/lookup';
import { type CellValue, isCellError, isMatrix, type Matrix } from '../spreadsheet/cell';
import { isFailure } from '../spreadsheet/failure';
import { type Environment, expressionValue, type Value } from '../spreadsheet/formula/evaluate';
import type { Call, Reference } from '../spreadsheet/formula/expression';
import { parseFormula } from '../spreadsheet/formula/parse';
import { isSyntaxProblem } from '../spreadsheet/formula/syntax-problem';
import type { PlanSheet } from './template-workbook';

/** Reads the cells that the formulas of the template refer to: columns of tables, and cells of the formula's own sheet. */
export type CellsOf = (reference: Reference) => Value;

/** What a formula of the template comes to: our functions with IFERROR around them. */
export function resultOf(formula: string, cellsOf: CellsOf): Matrix {
  const parsed = parseFormula(formula, 'workbook');
  if (isSyntaxProblem(parsed)) throw new Error(`${formula}: ${parsed.message}`);
  const environment: Environment = {
    call: (call) => called(call, environment),
    valueOfName: ({ name }) => {
      throw new Error(`${formula} names ${name}.`);
    },
    valueOfReference: cellsOf,
    numberOfText,
  };
  const value = expressionValue(parsed, environment);
  return isMatrix(value) ? value : [[value]];
}

function called({ name, arguments: given }: Call, environment: Environment): Value {
  const values = given.map((argument) => (argument === null ? null : expressionValue(argument, environment)));
  if (name.toUpperCase() === 'IFERROR') return withoutErrors(values[0] ?? null, values[1] ?? null);
  const declaration = functionNamed(name);
  if (isFailure(declaration)) return declaration;
  const result = callFunction(declaration, values);
  return isFailure(result) ? result : result.value;
}

function withoutErrors(value: Value, otherwise: Value): Value {
  const instead = isMatrix(otherwise) ? null : otherwise;
  const kept = (cell: CellValue): CellValue => (isCellError(cell) ? instead : cell);
  return isMatrix(value) ? value.map((row) => row.map(kept)) : kept(value);
}

/** The cells of a table that a reference names: a whole column of its body, or all of it with the headings. */
export function tableCells(sheets: readonly PlanSheet[], reference: Reference): Matrix {
  if (reference.kind !== 'structured') throw new Error('Only tables can be asked for their cells.');
  const { table, parts, columns } = reference;
  const sheet = sheets.find((each) => each.table === table);
  if (sheet === undefined) throw new Error(`There is no table ${table ?? ''}.`);
  if (columns === null) {
    const headings = sheet.columns.map(({ heading }) => heading);
    return parts.includes('All') ? [headings, ...sheet.rows] : sheet.rows;
  }
  const place = sheet.columns.findIndex(({ heading }) => heading === columns.first);
  return sheet.rows.map((row) => [row[place] ?? null]);
}
