import { put, resultIn, resultOf, type Rows, workbookOf } from './formula-sheet';

/* Examples of Microsoft's page of each function, and others where a page has none. */

const fruit: Rows = [
  ['Product', 'Count'],
  ['Bananas', 25],
  ['Oranges', 38],
  ['Apples', 40],
  ['Pears', 41],
];
const baskets: Rows = [
  ['Apples', 'Lemons'],
  ['Bananas', 'Pears'],
];
const countries: Rows = [
  ['China', 'CN', 86],
  ['India', 'IN', 91],
  ['United States', 'US', 1],
  ['Brazil', 'BR', 55],
];
const grades: Rows = [
  [0, 'F'],
  [60, 'D'],
  [70, 'C'],
];

const microsoft: readonly (readonly [page: string, formula: string, rows: Rows, expected: unknown])[] = [
  ['MATCH', '=MATCH(39,B2:B5,1)', fruit, 2],
  ['MATCH', '=MATCH(41,B2:B5,0)', fruit, 4],
  ['MATCH', '=MATCH(40,B2:B5,-1)', fruit, '#N/A'],
  ['MATCH', '=MATCH("b",{"a","b","c"},0)', [], 2],
  ['INDEX', '=INDEX(A1:B2,2,2)', baskets, 'Pears'],
  ['INDEX', '=INDEX(A1:B2,2,1)', baskets, 'Bananas'],
  ['INDEX', '=INDEX({1,2;3,4},0,2)', [], [[2], [4]]],
  ['XLOOKUP', '=XLOOKUP("Brazil",A1:A4,C1:C4)', countries, 55],
  ['CHOOSE', '=CHOOSE(2,A1,A2,A3,A4)', [['1st'], ['2nd'], ['3rd'], ['Finished']], '2nd'],
  [
    'CHOOSE',
    '=CHOOSE(4,B1,B2,B3,B4)',
    [
      ['', 'Nails'],
      ['', 'Screws'],
      ['', 'Nuts'],
      ['', 'Bolts'],
    ],
    'Bolts',
  ],
  [
    'CHOOSE',
    '=SUM(CHOOSE(2,A1:A2,B1:B2))',
    [
      [1, 10],
      [2, 20],
    ],
    30,
  ],
  ['ROW', '=ROW(C10)', [], 10],
  ['COLUMN', '=COLUMN(B6)', [], 2],
  ['COLUMNS', '=COLUMNS(C1:E4)', [], 3],
  ['COLUMNS', '=COLUMNS({1,2,3;4,5,6})', [], 3],
  ['ROWS', '=ROWS(C1:E4)', [], 4],
  ['ROWS', '=ROWS({1,2,3;4,5,6})', [], 2],
  [
    'SEQUENCE',
    '=SEQUENCE(2,3)',
    [],
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
];

describe("the lookup functions of Microsoft's pages", () => {
  it.each(microsoft)('%s: %s beside %j is %j', (_, formula, rows, expected) => {
    expect(resultOf(formula, rows)).toEqual(expected);
  });
});

describe('MATCH', () => {
  const texts: Rows = [
    ['T1'],
    ['t*2'],
    ['a?c'],
    ['abc'],
    ['x~y'],
    [5],
    ['5'],
    [true],
    [null],
    ['Éclair'],
    ['a*'],
  ];
  it.each<[string, unknown]>([
    ['"t1"', 1],
    ['"T?"', 1],
    ['"T*"', 1],
    ['"t~*2"', 2],
    ['"T~*2"', 2],
    ['"a~?c"', 3],
    ['"a?c"', 3],
    ['"*c"', 3],
    ['"?b?"', 4],
    ['"x~~y"', 5],
    ['"x~y"', '#N/A'],
    ['5', 6],
    ['"5"', 7],
    ['TRUE', 8],
    ['"éCLAIR"', 10],
    ['"~a~*"', 11],
    ['""', '#N/A'],
    ['"none"', '#N/A'],
    ['"?"', 7],
    ['"*"', 1],
    ['#REF!', '#REF!'],
    ['{"abc",5}', [[4, 6]]],
  ])('finds %s exactly at %j', (sought, expected) => {
    expect(resultOf(`=MATCH(${sought},A1:A11,0)`, texts)).toEqual(expected);
  });

  it.each([
    [255, 2],
    [256, '#VALUE!'],
  ])('with a text of %i characters gives %j', (length, expected) => {
    const long = 'x'.repeat(length);
    expect(resultOf(`=MATCH(B1,A1:A2,0)`, [['a', long], [long]])).toBe(expected);
  });

  it('counts the escapes among the 255 characters', () => {
    const rows: Rows = [['?'.repeat(128)]];
    expect(resultOf('=MATCH(SUBSTITUTE(A1,"?","~?"),A1:A1,0)', rows)).toBe('#VALUE!');
    expect(resultOf('=MATCH(SUBSTITUTE(LEFT(A1,127),"?","~?")&"*",A1:A1,0)', rows)).toBe(1);
  });

  it.each<[string, Rows, unknown]>([
    ['=MATCH(5,A1:C1,0)', [[3, 5, 7]], 2],
    [
      '=MATCH(5,A1:B2,0)',
      [
        [3, 5],
        [5, 7],
      ],
      '#N/A',
    ],
    ['=MATCH(B1,A1:A2,0)', [[1], [0]], 2],
    ['=MATCH(6,A1:A3,-1)', [[9], [7], [5]], 2],
    ['=MATCH(10,A1:A3,-1)', [[9], [7], [5]], '#N/A'],
    ['=MATCH(0,A1:A3)', [[1], [2], [3]], '#N/A'],
    ['=MATCH("c",A1:A4)', [['a'], [9], ['b'], ['d']], 3],
    ['=MATCH(3,A:A,0)', [[null], [null], [3]], 3],
    ['=MATCH("x",2:2,0)', [[null], [null, null, 'x']], 3],
    ['=MATCH(A1,A2:A3,0)', [[{ error: '#N/A' }], [1], [2]], '#N/A'],
    ['=MATCH(2,A1:A3,0)', [[{ error: '#N/A' }], [1], [2]], 3],
    ['=MATCH("a",A1:A2,0)', [['A'], ['a']], 1],
  ])('%s beside %j is %j', (formula, rows, expected) => {
    expect(resultOf(formula, rows)).toEqual(expected);
  });

  it('learns nothing of cells that outlasts a change to them', () => {
    const workbook = workbookOf([['a'], ['b']]);
    expect(resultIn(workbook, '=MATCH("b",A1:A2,0)')).toBe(2);
    put(workbook, workbook.activeSheet(), 'A1', [['b'], ['a']]);
    expect(resultIn(workbook, '=MATCH("b",A1:A2,0)')).toBe(1);
    workbook.undo();
    workbook.undo();
    expect(resultIn(workbook, '=MATCH("b",A1:A2,0)')).toBe(2);
  });
});

describe('INDEX', () => {
  const rows: Rows = [
    [1, 2, 3],
    [4, null, 6],
  ];
  it.each<[string, unknown]>([
    ['=INDEX(A1:C1,2)', 2],
    ['=INDEX(A1:A2,2)', 4],
    ['=INDEX(A1:C2,2,0)', [[4, 0, 6]]],
    ['=INDEX(A1:C2,3,1)', '#REF!'],
    ['=INDEX(A1:C2,1,4)', '#REF!'],
    ['=INDEX(A1:C2,-1,1)', '#VALUE!'],
    ['=INDEX(A1:C2,1.9,2.9)', 2],
    ['=INDEX(A1:C2,"x",1)', '#VALUE!'],
    ['=INDEX(A1:C2,NA(),1)', '#N/A'],
    ['=INDEX(A:A,2)', 4],
    ['=INDEX(A:A,5000)', 0],
    ['=INDEX(A:A,1048577)', '#REF!'],
    ['=INDEX(A1:A2,{2;1})', [[4], [1]]],
    ['=INDEX(B1:B2,2)&"x"', 'x'],
    ['=INDEX(7,1)', 7],
    ['=INDEX(Nowhere!A1:A3,1)', '#REF!'],
  ])('%s is %j', (formula, expected) => {
    expect(resultOf(formula, rows)).toEqual(expected);
  });
});

describe('VLOOKUP and XLOOKUP', () => {
  it.each<[string, Rows, unknown]>([
    ['=VLOOKUP("oranges",A2:B5,2,FALSE)', fruit, 38],
    ['=VLOOKUP("A*",A2:B5,2,FALSE)', fruit, 40],
    ['=VLOOKUP("none",A2:B5,2,FALSE)', fruit, '#N/A'],
    ['=VLOOKUP("Pears",A2:B5,3,FALSE)', fruit, '#REF!'],
    ['=VLOOKUP("Pears",A2:B5,0,FALSE)', fruit, '#VALUE!'],
    ['=VLOOKUP(65,A1:B3,2)', grades, 'D'],
    ['=VLOOKUP(-1,A1:B3,2,TRUE)', grades, '#N/A'],
    ['=VLOOKUP(A1:A2,A1:B3,2,FALSE)', grades, [['F'], ['D']]],
    ['=XLOOKUP("IN",B1:B4,A1:A4)', countries, 'India'],
    ['=XLOOKUP("IN",B1:B4,A1:C4)', countries, [['India', 'IN', 91]]],
    ['=XLOOKUP("I*",B1:B4,A1:A4)', countries, '#N/A'],
    ['=XLOOKUP("I*",B1:B4,A1:A4,,2)', countries, 'India'],
    ['=XLOOKUP("XX",B1:B4,A1:A4,"none")', countries, 'none'],
    ['=XLOOKUP("XX",B1:B4,A1:A4)', countries, '#N/A'],
    [
      '=XLOOKUP("a",A1:A3,B1:B3,,0,-1)',
      [
        ['a', 1],
        ['a', 2],
        ['b', 3],
      ],
      2,
    ],
    ['=XLOOKUP("a",A1:A3,B1:B2)', [['a', 1]], '#VALUE!'],
    [
      '=XLOOKUP(2,A1:C1,A2:C2)',
      [
        [1, 2, 3],
        ['x', 'y', 'z'],
      ],
      'y',
    ],
    ['=_xlfn.XLOOKUP("IN",B1:B4,A1:A4)', countries, 'India'],
  ])('%s beside %j is %j', (formula, rows, expected) => {
    expect(resultOf(formula, rows)).toEqual(expected);
  });
});

describe('places and sizes', () => {
  it.each<[string, unknown]>([
    ['=ROW()', 1],
    ['=COLUMN()', 26],
    ['=ROW(A2:B4)', [[2], [3], [4]]],
    ['=COLUMN(B1:D1)', [[2, 3, 4]]],
    ['=ROW(5)', '#VALUE!'],
    ['=ROWS(A:A)', 1_048_576],
    ['=COLUMNS(1:1)', 16_384],
    ['=ROWS(7)', 1],
    ['=ROWS(NA())', '#N/A'],
    ['=SEQUENCE(3)', [[1], [2], [3]]],
    ['=SEQUENCE(1,3,10,-5)', [[10, 5, 0]]],
    ['=SEQUENCE(0)', '#CALC!'],
    ['=SEQUENCE(-1)', '#VALUE!'],
    ['=SEQUENCE(NA())', '#N/A'],
    ['=SUM(SEQUENCE(100))', 5050],
    ['=CHOOSE(3,1,2)', '#VALUE!'],
    ['=CHOOSE(1,7,1/0)', 7],
  ])('%s is %j', (formula, expected) => {
    expect(resultOf(formula)).toEqual(expected);
  });
});
