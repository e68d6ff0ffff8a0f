import { resultOf, type Rows } from './formula-sheet';

/* Examples of Microsoft's page of each function, and others where a page has none. */

const quotas: Rows = [
  [210, 35],
  [55, 0],
  [null, 23],
];

const microsoft: readonly (readonly [page: string, formula: string, rows: Rows, expected: unknown])[] = [
  ['IF', '=IF(C1="Yes",1,2)', [[null, null, 'Yes']], 1],
  ['IF', '=IF(A1>B1,"Over Budget","Within Budget")', [[1500, 900]], 'Over Budget'],
  ['IFERROR', '=IFERROR(A1/B1,"Error in calculation")', quotas, 6],
  ['IFERROR', '=IFERROR(A2/B2,"Error in calculation")', quotas, 'Error in calculation'],
  ['IFERROR', '=IFERROR(A3/B3,"Error in calculation")', quotas, 0],
  ['IFNA', '=IFNA(VLOOKUP("Seattle",A1:B2,2,FALSE),"Not found")', [['Atlanta', 1]], 'Not found'],
  ['AND', '=AND(A1>1,A1<100)', [[50]], true],
  ['OR', '=OR(A1>1,A1<100)', [[50]], true],
  ['NOT', '=NOT(A1>100)', [[50]], true],
  ['ISBLANK', '=ISBLANK(A1)', [['Gold']], false],
  ['ISERROR', '=ISERROR(A1)', [[{ error: '#REF!' }]], true],
  ['ISNA', '=ISNA(A1)', [[{ error: '#REF!' }]], false],
  ['ISNUMBER', '=ISNUMBER(A1)', [[330.92]], true],
  ['ISTEXT', '=ISTEXT(A1)', [['Region1']], true],
  ['NA', '=NA()', [], '#N/A'],
];

describe("the logical functions of Microsoft's pages", () => {
  it.each(microsoft)('%s: %s beside %j is %j', (_, formula, rows, expected) => {
    expect(resultOf(formula, rows)).toEqual(expected);
  });
});

describe('logical functions', () => {
  it.each<[string, unknown]>([
    ['=IF(TRUE,1)', 1],
    ['=IF(FALSE,1)', false],
    ['=IF(FALSE,1,)', 0],
    ['=IF("true",1,2)', 1],
    ['=IF("x",1,2)', '#VALUE!'],
    ['=IF(A1,1,2)', 2],
    ['=IF(-0.5,1,2)', 1],
    ['=IF(NA(),1,2)', '#N/A'],
    ['=IF({TRUE;FALSE;"x"},{1;2;3},0)', [[1], [0], ['#VALUE!']]],
    ['=IFERROR({1;#N/A},"-")', [[1], ['-']]],
    ['=IFERROR({1;2},1/0)', [[1], [2]]],
    ['=IFERROR(A1,"-")&"x"', 'x'],
    ['=IFERROR(NA(),NA())', '#N/A'],
    ['=IFNA(1/0,"-")', '#DIV/0!'],
    ['=IFNA(NA(),"-")', '-'],
    ['=AND(TRUE,1,"TRUE")', true],
    ['=AND("x")', '#VALUE!'],
    ['=AND(FALSE,NA())', '#N/A'],
    ['=AND(A1:A3)', '#VALUE!'],
    ['=OR({FALSE,"x",2})', true],
    ['=OR(FALSE,0)', false],
    ['=NOT("false")', true],
    ['=TRUE()', true],
    ['=FALSE()', false],
    ['=ISBLANK(A1)', true],
    ['=ISBLANK("")', false],
    ['=ISERROR(1/0)', true],
    ['=ISERR(NA())', false],
    ['=ISTEXT(A1)', false],
    ['=ISNONTEXT(A1)', true],
    ['=ISLOGICAL(1=1)', true],
    ['=ISNUMBER({1,"1"})', [[true, false]]],
    ['=ISNUMBER(MATCH("x",A1:A3,0))', false],
  ])('%s is %j', (formula, expected) => {
    expect(resultOf(formula)).toEqual(expected);
  });

  it.each(['=IF(TRUE,1,UNHEARD.OF(1))', '=IFERROR(1,UNHEARD.OF(1))', '=CHOOSE(1,1,UNHEARD.OF(1))'])(
    '%s calculates only what it needs',
    (formula) => {
      expect(resultOf(formula)).toBe(1);
    },
  );
});
