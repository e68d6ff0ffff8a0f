import { formulaMoved, holds, type HostWorkbook, type NameView, type SheetId } from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import { isCellError } from '../../spreadsheet/cell';
import type { Expression } from '../../spreadsheet/formula/expression';
import { parseFormula } from '../../spreadsheet/formula/parse';
import { printFormula } from '../../spreadsheet/formula/print';
import { isSyntaxProblem } from '../../spreadsheet/formula/syntax-problem';
import { type NamedTable, tableCells } from './table-cells';

/*
 * Univer calculates references to cells well, and names and tables badly: some forms it does not know, and what it
 * remembers of them goes stale when rows come and go. So it never sees any: they are written out as the cells that they
 * mean, and again when they mean others. The formula that a person reads stays the workbook's own.
 */

export interface CalculableFormulas {
  readonly calculable: (formula: string, sheet: SheetId, row: number, column: number) => string;
  /** The workbook's formula that a copy of a written-out one stands for: people fill and paste what Univer holds. */
  readonly meant: (formula: string, sheet: SheetId, row: number, column: number) => string;
  /** True when names or tables mean something else than when this was asked before. */
  readonly meanOthers: () => boolean;
}

/* Names that name one another. */
const deepestName = 16;

/* A place from which no copied reference leaves the sheet: copies of one formula read the same there. */
const meeting = { row: 500_000, column: 8_000 };

function namedTables(workbook: HostWorkbook): readonly NamedTable[] {
  return workbook.tables().map((table) => {
    const { top, left, right } = table.area;
    const headings = Array.from({ length: right - left + 1 }, (_, index) => {
      const { value } = workbook.cellAt(table.sheet, top, left + index);
      if (!table.showHeaders || value === null) return `Column${index + 1}`;
      return isCellError(value) ? value.error : String(value);
    });
    return { ...table, headings };
  });
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function createCalculableFormulas(workbook: HostWorkbook): CalculableFormulas {
  const copies = new Map<string, string>();
  let tables = namedTables(workbook);
  let meaning = '';

  const sheetName = (id: SheetId): string => workbook.sheets().find((sheet) => sheet.id === id)?.name ?? '';
  const sheetNamed = (name: string): SheetId | null =>
    workbook.sheets().find((sheet) => isSame(sheet.name, name))?.id ?? null;

  const nameFor = (name: string, sheet: SheetId): NameView | undefined => {
    const all = workbook.names().filter((one) => isSame(one.name, name));
    return all.find(({ scope }) => scope === sheet) ?? all.find(({ scope }) => scope === null);
  };

  const cellsText = (area: Area, sheet: SheetId, home: SheetId, row: number): Expression => {
    const isRow = area.top === area.bottom && area.top === row && sheet === home;
    const end = (at: number, column: number) => ({
      row: at,
      column,
      absoluteRow: !isRow,
      absoluteColumn: true,
    });
    const isCell = area.top === area.bottom && area.left === area.right;
    return {
      kind: 'cells',
      sheet: sheet === home ? null : sheetName(sheet),
      start: end(area.top, area.left),
      end: isCell ? null : end(area.bottom, area.right),
    };
  };

  /* The expression with names and tables written out; the same object where there are none. */
  function writtenOut(
    expression: Expression,
    home: SheetId,
    row: number,
    column: number,
    depth: number,
  ): Expression {
    const inner = (one: Expression): Expression => writtenOut(one, home, row, column, depth);
    switch (expression.kind) {
      case 'name': {
        const scope = expression.sheet === undefined ? home : (sheetNamed(expression.sheet) ?? home);
        const formula = nameFor(expression.name, scope)?.formula;
        if (formula !== undefined && depth < deepestName) {
          const parsed = parseFormula(formula, 'workbook');
          return isSyntaxProblem(parsed)
            ? { kind: 'error', value: '#REF!' }
            : writtenOut(parsed, home, row, column, depth + 1);
        }
        const table = tables.find(({ name }) => isSame(name, expression.name));
        if (table === undefined) return expression;
        return inner({ kind: 'structured', table: table.name, parts: [], columns: null });
      }
      case 'structured': {
        const table = tables.find(({ name, sheet, area }) =>
          expression.table === null
            ? sheet === home && holds(area, row, column)
            : isSame(name, expression.table),
        );
        if (table === undefined) return { kind: 'error', value: '#REF!' };
        const cells = tableCells(expression, table, home, row);
        return 'error' in cells
          ? { kind: 'error', value: cells.error }
          : cellsText(cells, table.sheet, home, row);
      }
      case 'sign':
      case 'percent': {
        const operand = inner(expression.operand);
        return operand === expression.operand ? expression : { ...expression, operand };
      }
      case 'operation': {
        const left = inner(expression.left);
        const right = inner(expression.right);
        const isKept = left === expression.left && right === expression.right;
        return isKept ? expression : { ...expression, left, right };
      }
      case 'call': {
        const given = expression.arguments.map((argument) => argument && inner(argument));
        const isKept = given.every((argument, index) => argument === expression.arguments[index]);
        return isKept ? expression : { ...expression, arguments: given };
      }
      case 'cells':
      case 'number':
      case 'text':
      case 'boolean':
      case 'error':
      case 'array':
        return expression;
    }
  }

  const keyOf = (formula: string, sheet: SheetId, row: number, column: number): string =>
    `${sheet} ${formulaMoved(formula, meeting.row - row, meeting.column - column)}`;

  return {
    calculable: (formula, sheet, row, column) => {
      // Most formulas name nothing: only words and brackets can.
      const parsed = parseFormula(formula, 'workbook');
      if (isSyntaxProblem(parsed)) return formula;
      const expression = writtenOut(parsed, sheet, row, column, 0);
      if (expression === parsed) return formula;
      const text = `=${printFormula(expression)}`;
      const moved = formulaMoved(formula, meeting.row - row, meeting.column - column);
      copies.set(keyOf(text, sheet, row, column), moved);
      return text;
    },
    meant: (formula, sheet, row, column) => {
      const moved = copies.get(keyOf(formula, sheet, row, column));
      return moved === undefined ? formula : formulaMoved(moved, row - meeting.row, column - meeting.column);
    },
    meanOthers: () => {
      tables = namedTables(workbook);
      const sheets = workbook.sheets().map(({ id, name }) => [id, name]);
      const now = JSON.stringify([workbook.names(), tables, sheets]);
      const isOther = now !== meaning;
      meaning = now;
      return isOther;
    },
  };
}
