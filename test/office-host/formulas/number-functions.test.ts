import { createFormulaEngine } from '../../../src/office-host/formulas/excel-formulas';
import { resultIn, resultOf, type Rows, workbookOf } from './formula-sheet';

/* Examples of Microsoft's page of each function, and others where a page has none. */

const mixed: Rows = [[-5], [15], [30], ['5'], [true]];
const sales: Rows = [['Sales'], [39_790], [null], [19], [22.24], [true], [{ error: '#DIV/0!' }]];
const five: Rows = [[10], [7], [9], [27], [2]];
const commissions: Rows = [
  [100_000, 7_000, 250_000],
  [200_000, 14_000],
  [300_000, 21_000],
  [400_000, 28_000],
];
const crates: Rows = [
  ['apples', 32],
  ['oranges', 54],
  ['peaches', 75],
  ['apples', 86],
];
const sold: Rows = [
  [5, 'Apples', 'Tom'],
  [4, 'Apples', 'Sarah'],
  [15, 'Artichokes', 'Tom'],
  [3, 'Artichokes', 'Sarah'],
  [22, 'Bananas', 'Tom'],
  [12, 'Bananas', 'Sarah'],
  [10, 'Carrots', 'Tom'],
  [33, 'Carrots', 'Sarah'],
];

const microsoft: readonly (readonly [page: string, formula: string, rows: Rows, expected: unknown])[] = [
  ['SUM', '=SUM(3,2)', [], 5],
  ['SUM', '=SUM("5",15,TRUE)', [], 21],
  ['SUM', '=SUM(A1:A3)', mixed, 40],
  ['SUM', '=SUM(A1:A3,15)', mixed, 55],
  ['SUM', '=SUM(A4,A5,2)', mixed, 2],
  ['COUNT', '=COUNT(A1:A7)', sales, 3],
  ['COUNT', '=COUNT(A4:A7)', sales, 2],
  ['COUNT', '=COUNT(A1:A7,2)', sales, 4],
  ['COUNTA', '=COUNTA(A1:A7)', sales, 6],
  ['AVERAGE', '=AVERAGE(A1:A5)', five, 11],
  ['AVERAGE', '=AVERAGE(A1:A5,5)', five, 10],
  ['MIN', '=MIN(A1:A5)', five, 2],
  ['MIN', '=MIN(A1:A5,0)', five, 0],
  ['MAX', '=MAX(A1:A5)', five, 27],
  ['MAX', '=MAX(A1:A5,30)', five, 30],
  ['SUMPRODUCT', '=SUMPRODUCT({3,4;8,6;1,9},{2,7;6,7;5,3})', [], 156],
  ['SUMIF', '=SUMIF(A1:A4,">160000",B1:B4)', commissions, 63_000],
  ['SUMIF', '=SUMIF(A1:A4,">160000")', commissions, 900_000],
  ['SUMIF', '=SUMIF(A1:A4,300000,B1:B4)', commissions, 21_000],
  ['SUMIF', '=SUMIF(A1:A4,">"&C1,B1:B4)', commissions, 49_000],
  ['SUMIFS', '=SUMIFS(A1:A8,B1:B8,"=A*",C1:C8,"Tom")', sold, 20],
  ['SUMIFS', '=SUMIFS(A1:A8,B1:B8,"<>Bananas",C1:C8,"Tom")', sold, 30],
  ['COUNTIF', '=COUNTIF(A1:A4,"apples")', crates, 2],
  ['COUNTIF', '=COUNTIF(A1:A4,A3)', crates, 1],
  ['COUNTIF', '=COUNTIF(A1:A4,A1)+COUNTIF(A1:A4,A2)', crates, 3],
  ['COUNTIF', '=COUNTIF(B1:B4,">55")', crates, 2],
  ['COUNTIF', '=COUNTIF(B1:B4,"<>"&B3)', crates, 3],
  ['COUNTIF', '=COUNTIF(B1:B4,">=32")-COUNTIF(B1:B4,">85")', crates, 3],
  ['COUNTIF', '=COUNTIF(A1:A4,"*")', crates, 4],
  ['COUNTIF', '=COUNTIF(A1:A4,"?????es")', crates, 2],
  ['ROUND', '=ROUND(2.15,1)', [], 2.2],
  ['ROUND', '=ROUND(2.149,1)', [], 2.1],
  ['ROUND', '=ROUND(-1.475,2)', [], -1.48],
  ['ROUND', '=ROUND(21.5,-1)', [], 20],
  ['ROUND', '=ROUND(626.3,-3)', [], 1000],
  ['ROUND', '=ROUND(1.98,-1)', [], 0],
  ['ROUND', '=ROUND(-50.55,-2)', [], -100],
  ['ROUNDUP', '=ROUNDUP(3.2,0)', [], 4],
  ['ROUNDUP', '=ROUNDUP(3.14159,3)', [], 3.142],
  ['ROUNDUP', '=ROUNDUP(-3.14159,1)', [], -3.2],
  ['ROUNDUP', '=ROUNDUP(31415.92654,-2)', [], 31_500],
  ['ROUNDDOWN', '=ROUNDDOWN(76.9,0)', [], 76],
  ['ROUNDDOWN', '=ROUNDDOWN(3.14159,3)', [], 3.141],
  ['ROUNDDOWN', '=ROUNDDOWN(-3.14159,1)', [], -3.1],
  ['ROUNDDOWN', '=ROUNDDOWN(31415.92654,-2)', [], 31_400],
  ['INT', '=INT(8.9)', [], 8],
  ['INT', '=INT(-8.9)', [], -9],
  ['INT', '=A1-INT(A1)', [[19.5]], 0.5],
  ['MOD', '=MOD(3,2)', [], 1],
  ['MOD', '=MOD(-3,2)', [], 1],
  ['MOD', '=MOD(3,-2)', [], -1],
  ['MOD', '=MOD(-3,-2)', [], -1],
  ['POWER', '=POWER(5,2)', [], 25],
  ['POWER', '=ROUND(POWER(98.6,3.2),3)', [], 2_401_077.222],
  ['POWER', '=ROUND(POWER(4,5/4),6)', [], 5.656854],
  ['SQRT', '=SQRT(16)', [], 4],
  ['SQRT', '=SQRT(A1)', [[-16]], '#NUM!'],
  ['SQRT', '=SQRT(ABS(A1))', [[-16]], 4],
  ['DATE', '=DATE(108,1,2)', [], 39_449],
  ['DATE', '=DATE(2008,1,2)', [], 39_449],
  ['DATE', '=DATE(2008,14,2)', [], 39_846],
  ['DATE', '=DATE(2008,-3,2)', [], 39_327],
  ['DATE', '=DATE(2008,1,35)', [], 39_482],
  ['DATE', '=DATE(2008,1,-15)', [], 39_432],
  ['YEAR', '=YEAR(A1)', [[39_634]], 2008],
  ['DAY', '=DAY(A1)', [[40_648]], 15],
  ['MONTH', '=MONTH(A1)', [[40_648]], 4],
];

describe("the number functions of Microsoft's pages", () => {
  it.each(microsoft)('%s: %s beside %j is %j', (_, formula, rows, expected) => {
    expect(resultOf(formula, rows)).toEqual(expected);
  });
});

describe('sums and counts', () => {
  it.each<[string, Rows, unknown]>([
    ['=SUM("a")', [], '#VALUE!'],
    ['=SUM({"5",2})', [], 2],
    ['=SUM(A1:A7)', sales, '#DIV/0!'],
    ['=SUM(A:A)', five, 55],
    ['=SUM(2:3)', [[], [1, 2], [3]], 6],
    ['=SUM(1:2)', [[1, 2], [3]], 0],
    ['=SUM(A1:A2,,3)', five, 20],
    ['=COUNT("5","x",TRUE,NA())', [], 2],
    ['=COUNT(A1,A2)', [['5'], [5]], 1],
    ['=COUNTA(A1:A3,"")', [['=""'], [1], [null]], 3],
    ['=COUNTBLANK(A1:A4)', [['=""'], [1], [null], [0]], 2],
    ['=COUNTBLANK(B:B)', [[1, 2]], 1_048_575],
    ['=AVERAGE(A1:A3)', [['x']], '#DIV/0!'],
    ['=MIN(A1:A3)', [['x']], 0],
    ['=MAX(A1:A3)', [[-3], [-2]], -2],
    [
      '=SUMPRODUCT(A1:A3,B1:B3)',
      [
        [1, 4],
        ['x', 5],
        [3, null],
      ],
      4,
    ],
    [
      '=SUMPRODUCT((A1:A3="x")*B1:B3)',
      [
        ['x', 1],
        ['y', 2],
        ['X', 4],
      ],
      5,
    ],
    ['=SUMPRODUCT({1,2},{1;2})', [], '#VALUE!'],
    ['=SUMPRODUCT(A1:A2)', [[1], [{ error: '#N/A' }]], '#N/A'],
    ['=SUBTOTAL(109,A1:A4)', [[1], [2], ['=SUBTOTAL(9,A1:A2)'], ['x']], 3],
    ['=SUBTOTAL(103,A1:A4)', [[1], [null], ['x'], [true]], 3],
    ['=SUBTOTAL(1,A1:A3)', [[1], [2], [6]], 3],
    ['=SUBTOTAL(4,A1:A3)', [[1], [7], [6]], 7],
    ['=SUBTOTAL(12,A1:A3)', [[1], [7], [6]], '#VALUE!'],
    ['=SUBTOTAL(9,A1:A2)', [[1], [{ error: '#N/A' }]], '#N/A'],
  ])('%s beside %j is %j', (formula, rows, expected) => {
    expect(resultOf(formula, rows)).toEqual(expected);
  });
});

describe('criteria', () => {
  const cells: Rows = [
    [5],
    ['5'],
    ['five'],
    [null],
    ['=""'],
    [true],
    [{ error: '#N/A' }],
    ['a*c'],
    ['abc'],
    [-1],
  ];
  it.each<[string, unknown]>([
    ['5', 2],
    ['"5"', 2],
    ['"=5"', 2],
    ['"FIVE"', 1],
    ['"f*"', 1],
    ['"a~*c"', 1],
    ['"a?c"', 2],
    ['"="', 1],
    ['"<>"', 9],
    ['""', 2],
    ['"<>five"', 9],
    ['">0"', 1],
    ['"<=5"', 2],
    ['"<b"', 4],
    ['">=five"', 1],
    ['TRUE', 1],
    ['"true"', 1],
    ['"#N/A"', 1],
    ['NA()', 1],
    ['B1', 0],
    ['"*"', 5],
    ['{5,"five"}', [[2, 1]]],
  ])('COUNTIF with %s counts %j', (criterion, expected) => {
    expect(resultOf(`=COUNTIF(A1:A10,${criterion})`, cells)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['=COUNTIFS(A1:A4,"apples",B1:B4,">50")', 1],
    ['=COUNTIFS(A1:A4,"apples",B1:B3,">50")', '#VALUE!'],
    ['=COUNTIFS(A1:A4,"apples",B1:B4)', '#VALUE!'],
    ['=COUNTIF(A:A,"")', 1_048_572],
    ['=COUNTIF(A:A,"apples")', 2],
    ['=SUMIF(A:A,"apples",B:B)', 118],
    ['=SUMIF(A1:A4,"apples",B1)', 118],
    ['=SUMIFS(B1:B3,A1:A4,"apples")', '#VALUE!'],
    ['=COUNTIF(Nowhere!A1:A3,1)', '#REF!'],
  ])('%s is %j', (formula, expected) => {
    expect(resultOf(formula, crates)).toEqual(expected);
  });

  it('of more than 255 characters are refused', () => {
    expect(resultOf('=COUNTIF(A1,A1)', [['x'.repeat(256)]])).toBe('#VALUE!');
  });
});

describe('arithmetic and dates', () => {
  it.each<[string, unknown]>([
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1E-7,2)', 0],
    ['=ROUND(1.5,400)', 1.5],
    ['=ROUND(1.5,-400)', 0],
    ['=ROUND("x",1)', '#VALUE!'],
    ['=TRUNC(-8.9)', -8],
    ['=MOD(1,0)', '#DIV/0!'],
    ['=POWER(0,0)', '#NUM!'],
    ['=POWER(10,400)', '#NUM!'],
    ['=ABS({-1,2})', [[1, 2]]],
    ['=DATE(1900,1,1)', 1],
    ['=DATE(1900,2,29)', 60],
    ['=DATE(1900,3,1)', 61],
    ['=DATE(1904,1,1)', 1462],
    ['=DATE(10000,1,1)', '#NUM!'],
    ['=DATE(-1,1,1)', '#NUM!'],
    ['=DATE(2026,1.9,31.9)', 46_053],
    ['=YEAR(0)', 1900],
    ['=DAY(60)', 29],
    ['=YEAR(-1)', '#NUM!'],
    ['=MONTH("2026-11-22")', 11],
    ['=YEAR("soon")', '#VALUE!'],
  ])('%s is %j', (formula, expected) => {
    expect(resultOf(formula)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['=DATE(1904,1,1)', 0],
    ['=YEAR(0)', 1904],
    ['=TEXT(1,"yyyy-mm-dd dddd")', '1904-01-02 Saturday'],
    ['=DATE(1903,12,31)', '#NUM!'],
  ])('in the date system of 1904 %s is %j', (formula, expected) => {
    expect(resultIn(workbookOf([], createFormulaEngine(1904)), formula)).toEqual(expected);
  });
});
