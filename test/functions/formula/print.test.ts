import fc from 'fast-check';
import { parseFormula } from '../../../src/functions/formula/parse';
import { printFormula } from '../../../src/functions/formula/print';
import { isSyntaxProblem } from '../../../src/functions/formula/syntax-problem';
import { anyExpression } from './expressions';

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
