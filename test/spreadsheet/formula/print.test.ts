import * as fc from 'fast-check';
import { parseFormula } from '../../../src/spreadsheet/formula/parse';
import { printFormula } from '../../../src/spreadsheet/formula/print';
import { isSyntaxProblem } from '../../../src/spreadsheet/formula/syntax-problem';
import { anyExpression, anyWorkbookExpression } from './expressions';

describe('printFormula', () => {
  it.each([
    ['=1+(2*3)', '1+2*3'],
    ['(1+2)*3', '(1+2)*3'],
    ['1-(2-3)', '1-(2-3)'],
    ['(1-2)-3', '1-2-3'],
    ['-(2^2)', '-(2^2)'],
    ['-(5%)', '-(5%)'],
    ['(-5)%', '-5%'],
    ['((1+2))%', '(1+2)%'],
    ['2^(3^2)', '2^(3^2)'],
    ['F( 1 ,, "a""b" )', 'F(1,,"a""b")'],
    ['{ 1 , -2 ; TRUE , #N/A }', '{1,-2;TRUE,#N/A}'],
  ])('writes %p as %p', (formula, expected) => {
    const parsed = parseFormula(formula);
    expect(isSyntaxProblem(parsed) ? parsed.message : printFormula(parsed)).toBe(expected);
  });

  it('writes what parses to the same tree', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const text = printFormula(expression);
        fc.pre(text.length <= 8192);
        expect(parseFormula(text)).toEqual(expression);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['$A$1:b2', '$A$1:B2'],
    ['a:$c', 'A:$C'],
    ['$2:5', '$2:5'],
    ["'Plan'!A1", 'Plan!A1'],
    ["'Sales plan'!A1", "'Sales plan'!A1"],
    ["'Q1'!A1", "'Q1'!A1"],
    ["'Bob''s'!Budget", "'Bob''s'!Budget"],
    ['Plan!#REF!', '#REF!'],
    ['T[ [#this row] , [Col] ]', 'T[[#This Row],[Col]]'],
    ['T[@Col]', 'T[[#This Row],[Col]]'],
    ['[@[a]:[b]]', '[[#This Row],[a]:[b]]'],
    ['T[[#Headers],[#Data]]', 'T[[#Headers],[#Data]]'],
    ["T[a '[b']]", "T[a '[b']]"],
    ['T[[a]]', 'T[a]'],
    ['T[#ALL]', 'T[#All]'],
    ['T[]', 'T[]'],
    ['LOG10(A1)', 'LOG10(A1)'],
  ])('writes the reference %p as %p', (formula, expected) => {
    const parsed = parseFormula(formula, 'workbook');
    expect(isSyntaxProblem(parsed) ? parsed.message : printFormula(parsed)).toBe(expected);
  });

  it("writes what parses to the same tree, of a workbook's formulas too", () => {
    fc.assert(
      fc.property(anyWorkbookExpression, (expression) => {
        const text = printFormula(expression);
        fc.pre(text.length <= 8192);
        expect(parseFormula(text, 'workbook')).toEqual(expression);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes long chains', () => {
    for (const formula of [
      Array.from({ length: 4096 }, () => '1').join('+'),
      `${'-'.repeat(8191)}1`,
      `1${'%'.repeat(8191)}`,
    ]) {
      const parsed = parseFormula(formula);
      expect(isSyntaxProblem(parsed) ? parsed.message : printFormula(parsed)).toBe(formula);
    }
  });
});
