import * as fc from 'fast-check';
import { formulaEngine } from '../../../src/office-host/formulas/excel-formulas';
import { sheetFunctions } from '../../../src/office-host/formulas/function-catalogue';
import type { FormulaScope } from '../../../src/office-host/workbook/formula-engine';
import { type CellValue, isCellError, isMatrix } from '../../../src/spreadsheet/cell';
import type { Expression } from '../../../src/spreadsheet/formula/expression';
import { printFormula } from '../../../src/spreadsheet/formula/print';
import { anyWorkbookExpression } from '../../spreadsheet/formula/expressions';
import { area } from '../contract-workbook';
import { workbookOf } from './formula-sheet';

const catalogue = [...sheetFunctions(1900).values()];

/* One sheet of 3 × 3 cells with a bit of everything, one name and one table. */
const cells: readonly (readonly CellValue[])[] = [
  ['ID', 'Budget', 'Note'],
  ['T1', 1200.5, null],
  [{ error: '#N/A' }, true, 'T*'],
];
const scope: FormulaScope = {
  sheet: 'Plan',
  row: 1,
  column: 2,
  valueAt: (sheet, row, column) =>
    sheet === null || sheet === 'Plan' ? (cells[row]?.[column] ?? null) : { error: '#REF!' },
  valuesIn: (sheet, { top, left, bottom, right }) =>
    sheet === null || sheet === 'Plan'
      ? Array.from({ length: Math.min(bottom, 5) - Math.min(top, 5) + 1 }, (_, row) =>
          Array.from(
            { length: Math.min(right, 5) - Math.min(left, 5) + 1 },
            (__, column) => cells[top + row]?.[left + column] ?? null,
          ),
        )
      : null,
  formulaOfName: (name) => (name.toLowerCase() === 'price' ? '=Plan!$B$2' : null),
  tableNamed: (name) =>
    name === null || name === 'Tactics'
      ? {
          name: 'Tactics',
          sheet: 'Plan',
          area: area('A1:C3'),
          hasHeaderRow: true,
          hasTotalsRow: false,
          headings: ['ID', 'Budget', 'Note'],
        }
      : null,
  formulaAt: () => null,
  isRowHidden: () => false,
  callCustom: () => undefined,
};

describe('the catalogue of functions', () => {
  it('names each function once, in capitals, with a sensible number of arguments', () => {
    expect(sheetFunctions(1900).size).toBe(new Set(catalogue.map(({ name }) => name)).size);
    for (const { name, least, most } of catalogue) {
      expect(name).toMatch(/^[A-Z]+$/u);
      expect(least).toBeLessThanOrEqual(most);
      expect(most).toBeLessThanOrEqual(255);
    }
  });

  it.each(
    'IF IFERROR IFNA ISERROR ISBLANK ISNUMBER ISTEXT AND OR NOT TRUE FALSE NA MATCH INDEX VLOOKUP XLOOKUP LEFT RIGHT MID LEN SUBSTITUTE TRIM UPPER LOWER CONCAT CONCATENATE TEXTJOIN TEXT VALUE N T EXACT FIND SEARCH SUM SUMPRODUCT SUMIF SUMIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE MIN MAX ROUND ROUNDUP ROUNDDOWN INT MOD ABS POWER SQRT DATE YEAR MONTH DAY ROW COLUMN ROWS COLUMNS SEQUENCE HYPERLINK CHOOSE'.split(
      ' ',
    ),
  )('has %s', (name) => {
    expect(catalogue.map((declaration) => declaration.name)).toContain(name);
  });

  it('has no function that changes by itself, such as TODAY', () => {
    expect(formulaEngine.evaluate('=TODAY()', scope)).toEqual({ error: '#NAME?' });
  });
});

const isShown = (cell: CellValue): boolean => {
  if (isCellError(cell)) return Object.keys(cell).length === 1;
  if (typeof cell === 'number') return Number.isFinite(cell);
  return typeof cell !== 'string' || cell.length <= 32_767;
};

const argument: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'A1',
    'A1:C3',
    'B2',
    'A:A',
    '1:1',
    'price',
    'Tactics',
    '[@Budget]',
    'Nowhere!A1',
    '#REF!',
    '',
  ),
  fc.constantFrom(
    '"T*"',
    '""',
    '"5"',
    '">1"',
    '"<>"',
    '"~"',
    '"yyyy-mm-dd"',
    '"#,##0.0?"',
    'TRUE',
    '{1,2;3,4}',
    '{"a";#N/A}',
  ),
  fc.integer({ min: -3, max: 70_000 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

describe('formulaEngine', () => {
  it('never throws at a call of its functions, and shows nothing that no cell can hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...catalogue), fc.array(argument, { maxLength: 6 }), ({ name }, given) => {
        fc.pre(name !== 'SEQUENCE' || given.every((one) => one.length < 4));
        const value = formulaEngine.evaluate(`=${name}(${given.join(',')})`, scope);
        const shown: readonly CellValue[] = isMatrix(value) ? value.flat() : [value];
        expect(shown.filter((cell) => !isShown(cell))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws at any formula', () => {
    fc.assert(
      fc.property(anyWorkbookExpression, (expression: Expression) => {
        const text = `=${printFormula(expression)}`;
        fc.pre(!text.includes(':') || text.length < 2000);
        expect(formulaEngine.evaluate(text, scope)).toBeDefined();
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(formulaEngine.evaluate(`=${text}`, scope)).toBeDefined();
      }),
    );
  });

  it.each([
    '=A1',
    '=SUM(A1:A2)',
    '=IFERROR(A1,1)',
    '=MATCH(1,A1:A2,0)',
    '=Tactics[ID]',
    '=price',
    '=OTHER(1)',
  ])('lets what the scope throws pass through %s', (formula) => {
    const thrown = new Error('Another formula comes first.');
    const fail = (): never => {
      throw thrown;
    };
    const failing = { ...scope, valueAt: fail, valuesIn: fail, callCustom: fail };
    expect(() => formulaEngine.evaluate(formula, failing)).toThrow(thrown);
  });

  it('calculates chains of formulas of any depth in a workbook', () => {
    const workbook = workbookOf([
      [1],
      ...Array.from({ length: 3000 }, (_, row) => [`=A${row + 1}+1`]),
      ['=SUM(A1:A3001)'],
    ]);
    expect(workbook.valueAt(workbook.activeSheet(), 3001, 0)).toBe((3001 * 3002) / 2);
  });
});
