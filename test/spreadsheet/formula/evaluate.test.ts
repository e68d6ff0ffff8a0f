import * as fc from 'fast-check';
import { evaluateFormula, type Scope } from '../../../src/functions/evaluate';
import type { CallResult } from '../../../src/functions/value';
import { isMatrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { parseFormula } from '../../../src/spreadsheet/formula/parse';
import { isSyntaxProblem } from '../../../src/spreadsheet/formula/syntax-problem';
import { anyExpression } from './expressions';

function resultOf(formula: string, scope?: Scope): CallResult {
  const parsed = parseFormula(formula);
  if (isSyntaxProblem(parsed)) throw new Error(parsed.message);
  return evaluateFormula(parsed, scope);
}

/** The value with errors as their text. */
function valueOf(formula: string, scope?: Scope): unknown {
  const result = resultOf(formula, scope);
  if (isFailure(result)) return result.error;
  if (!isMatrix(result.value)) return result.value;
  return result.value.map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell)));
}

const messageOf = (formula: string): string => {
  const result = resultOf(formula);
  return isFailure(result) ? result.message : 'no failure';
};

describe('evaluateFormula', () => {
  it.each<[string, unknown]>([
    ['1+2*3', 7],
    ['-2^2', 4],
    ['2^3^2', 64],
    ['2^-1', 0.5],
    ['50%', 0.5],
    ['-50%%', -0.005],
    ['10-4-3', 3],
    ['7/2', 3.5],
    ['"5"*2', 10],
    ['TRUE+1', 2],
    ['"a"+1', '#VALUE!'],
    ['-"a"', '#VALUE!'],
    ['+"a"', 'a'],
    ['""+1', '#VALUE!'],
    ['1/0', '#DIV/0!'],
    ['0^0', '#NUM!'],
    ['0^-1', '#DIV/0!'],
    ['(-8)^(1/3)', '#NUM!'],
    ['(-2)^3', -8],
    ['1E308*10', '#NUM!'],
    ['"a"&1&TRUE', 'a1TRUE'],
    ['""&0.1+0.2', '0.3'],
    ['1&#N/A', '#N/A'],
    ['1=1', true],
    ['"a"="A"', true],
    ['1="1"', false],
    ['"z"<TRUE', true],
    ['99<"1"', true],
    ['TRUE>FALSE', true],
    ['2<>3', true],
    ['3<=2', false],
    ['"b">="a"', true],
    ['#REF!=1', '#REF!'],
    ['1+#NULL!', '#NULL!'],
    ['#N/A', '#N/A'],
    ['#NUM!+#N/A', '#NUM!'],
    ['{1,2}+10', [[11, 12]]],
    [
      '{1;2}*{1,10}',
      [
        [1, 10],
        [2, 20],
      ],
    ],
    ['{1,2,3}+{1,2}', [[2, 4, '#N/A']]],
    ['-{1;"x";#DIV/0!}', [[-1], ['#VALUE!'], ['#DIV/0!']]],
    ['{0.1,0.2}%', [[0.001, 0.002]]],
    ['{1,2}={1,3}', [[true, false]]],
    ['price', '#NAME?'],
    ['SUM(1,2)', '#NAME?'],
    ['CONTRIBUTION_MARGIN(250,150)', 100],
    ['plumb.contribution_margin(250,150)', 100],
    ['REQUIRED_VOLUME(50000,250,150,,,TRUE)', 500],
    ['REQUIRED_VOLUME(50000,250,CONTRIBUTION_MARGIN(250,100),30000,20%)', 875],
    ['REQUIRED_VOLUME(50000,{250;150},150)/100', [[5], ['#NUM!']]],
    [
      'CONTRIBUTION_MARGIN({250,300},{100;150})',
      [
        [150, 200],
        [100, 150],
      ],
    ],
  ])('of %s is %j', (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });

  it.each([
    [
      'CONTRIBUTION_MARGN(1,2)',
      'There is no function "CONTRIBUTION_MARGN" in PLUMB. Did you mean CONTRIBUTION_MARGIN?',
    ],
    ['PLUMB.SUM(1,2)', 'There is no function "PLUMB.SUM" in PLUMB. Choose one from the list of functions.'],
    [
      'B2*2',
      'There is no cell, table or name "B2" here. Enter the value itself, text in "quotes", or an array such as {1;2;3}.',
    ],
    ['1/0', '1 is divided by 0. Use another divisor.'],
    ['"a"*2', 'An operand is "a". Enter a number (0 if you mean 0).'],
    ['#N/A', 'The formula holds #N/A: no value is available. Fix the cell it comes from.'],
    [
      'CONTRIBUTION_MARGIN(PRICE_FOR_MARGIN(1,1),1)',
      'No price has a margin of 1: it has to cover the cost too. Enter margin_ratio as a fraction below 1 (40% is 0.4).',
    ],
  ])('says of %s: %s', (formula, message) => {
    expect(messageOf(formula)).toBe(message);
  });

  it('asks its scope for names and functions', () => {
    const scope: Scope = {
      call: (name, given) => ({ value: `${name} of ${given.length}` }),
      valueOfName: (name) => ({ value: [[name], [1]] }),
    };
    expect(valueOf('budget&SUM(1,,2)', scope)).toEqual([['budgetSUM of 3'], ['1SUM of 3']]);
  });

  it.each([
    ['sum', Array.from({ length: 4096 }, () => '1').join('+'), 4096],
    ['chain of signs', `${'-'.repeat(8190)}1`, 1],
    ['chain of percents', `1${'%'.repeat(8191)}`, 0],
  ])('works off a long %s', (_, formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });

  it('refuses a text longer than a cell', () => {
    const doubled = evaluateFormula({
      kind: 'operation',
      operator: '&',
      left: { kind: 'text', value: 'a'.repeat(30_000) },
      right: { kind: 'text', value: 'a'.repeat(3_000) },
    });
    expect(doubled).toMatchObject({ error: '#VALUE!' });
  });

  it('never throws, and gives finite numbers and errors with sentences only', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const result = evaluateFormula(expression);
        const cells = isFailure(result)
          ? [result]
          : isMatrix(result.value)
            ? result.value.flat()
            : [result.value];
        for (const cell of cells) {
          if (isFailure(cell)) expect(cell.message).toMatch(/\.$/u);
          else expect(typeof cell !== 'number' || Number.isFinite(cell)).toBe(true);
        }
      }),
    );
  });

  it('has no cells, even where a reference was read', () => {
    const parsed = parseFormula('SUM(Tactics[Budget])+A1', 'workbook');
    if (isSyntaxProblem(parsed)) throw new Error(parsed.message);
    expect(evaluateFormula({ kind: 'percent', operand: parsed })).toMatchObject({ error: '#NAME?' });
  });

  it('never throws at any text', () => {
    const bits = fc.constantFrom(
      ...'=+-*/^&%(){},;"<>#!.:$[]\'12eE \n_'.split(''),
      'TRUE',
      '#N/A',
      'REQUIRED_VOLUME(',
      'PLUMB.',
      '😀',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseFormula(text);
          if (isSyntaxProblem(parsed)) {
            expect(parsed.message).toMatch(/^Character \d+: /u);
            expect(parsed.position).toBeLessThanOrEqual(text.length);
          } else {
            expect(evaluateFormula(parsed)).toBeDefined();
          }
        },
      ),
    );
  });
});
