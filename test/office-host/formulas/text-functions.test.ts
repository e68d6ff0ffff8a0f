import { resultOf, type Rows } from './formula-sheet';

/* Examples of Microsoft's page of each function, and others where a page has none. */

const microsoft: readonly (readonly [page: string, formula: string, rows: Rows, expected: unknown])[] = [
  ['LEFT', '=LEFT(A1,4)', [['Sale Price']], 'Sale'],
  ['LEFT', '=LEFT(A1)', [['Sweden']], 'S'],
  ['RIGHT', '=RIGHT(A1,5)', [['Sale Price']], 'Price'],
  ['RIGHT', '=RIGHT(A1)', [['Stock Number']], 'r'],
  ['MID', '=MID(A1,1,5)', [['Fluid Flow']], 'Fluid'],
  ['MID', '=MID(A1,7,20)', [['Fluid Flow']], 'Flow'],
  ['MID', '=MID(A1,20,5)', [['Fluid Flow']], ''],
  ['LEN', '=LEN(A1)', [['Phoenix, AZ']], 11],
  ['LEN', '=LEN(A1)', [], 0],
  ['LEN', '=LEN(A1)', [['     One   ']], 11],
  ['SUBSTITUTE', '=SUBSTITUTE(A1,"Sales","Cost")', [['Sales Data']], 'Cost Data'],
  ['SUBSTITUTE', '=SUBSTITUTE(A1,"1","2",1)', [['Quarter 1, 2008']], 'Quarter 2, 2008'],
  ['SUBSTITUTE', '=SUBSTITUTE(A1,"1","2",3)', [['Quarter 1, 2011']], 'Quarter 1, 2012'],
  ['TRIM', '=TRIM(" First Quarter Earnings ")', [], 'First Quarter Earnings'],
  ['UPPER', '=UPPER(A1)', [['total']], 'TOTAL'],
  ['LOWER', '=LOWER(A1)', [['E. E. Cummings']], 'e. e. cummings'],
  ['LOWER', '=LOWER(A1)', [['Apt. 2B']], 'apt. 2b'],
  [
    'CONCATENATE',
    '=CONCATENATE("Stream population for ",A1," ",A2," is ",A3,"/mile")',
    [['brook trout'], ['species'], [32]],
    'Stream population for brook trout species is 32/mile',
  ],
  [
    'CONCAT',
    '=CONCAT(B1:C2)',
    [
      ['', 'a1', 'b1'],
      ['', 'a2', 'b2'],
    ],
    'a1b1a2b2',
  ],
  [
    'TEXTJOIN',
    '=TEXTJOIN(" ",TRUE,"The","sun","will","come","up","tomorrow.")',
    [],
    'The sun will come up tomorrow.',
  ],
  [
    'TEXTJOIN',
    '=TEXTJOIN(", ",FALSE,A1:B2)',
    [
      ['a1', 'b1'],
      [null, 'b2'],
    ],
    'a1, b1, , b2',
  ],
  ['EXACT', '=EXACT(A1,B1)', [['word', 'word']], true],
  ['EXACT', '=EXACT(A1,B1)', [['Word', 'word']], false],
  ['FIND', '=FIND("M",A1)', [['Miriam McGovern']], 1],
  ['FIND', '=FIND("m",A1)', [['Miriam McGovern']], 6],
  ['FIND', '=FIND("M",A1,3)', [['Miriam McGovern']], 8],
  ['SEARCH', '=SEARCH("e",A1,6)', [['Statements']], 7],
  ['SEARCH', '=SEARCH(A1,A2)', [['margin'], ['Profit Margin']], 8],
  ['VALUE', '=VALUE("$1,000")', [], 1000],
  ['VALUE', '=ROUND(VALUE("16:48:00")-VALUE("12:00:00"),10)', [], 0.2],
  ['N', '=N(A1)', [[7]], 7],
  ['N', '=N(A1)', [['Even']], 0],
  ['N', '=N(A1)', [[true]], 1],
  ['N', '=N("7")', [], 0],
  ['T', '=T(A1)', [['Rainfall']], 'Rainfall'],
  ['T', '=T(A1)', [[19]], ''],
  ['T', '=T(A1)', [[true]], ''],
  ['TEXT', '=TEXT(1234.567,"$#,##0.00")', [], '$1,234.57'],
  ['TEXT', '=TEXT(0.285,"0.0%")', [], '28.5%'],
  ['TEXT', '=TEXT(1234,"0000000")', [], '0001234'],
  ['TEXT', `=TEXT(123456,"##0° 00' 00''")`, [], "12° 34' 56''"],
  [
    'HYPERLINK',
    '=HYPERLINK("http://example.microsoft.com/report/budget report.xlsx","Click for report")',
    [],
    'Click for report',
  ],
];

describe("the text functions of Microsoft's pages", () => {
  it.each(microsoft)('%s: %s beside %j is %j', (_, formula, rows, expected) => {
    expect(resultOf(formula, rows)).toEqual(expected);
  });
});

describe('text functions', () => {
  it.each<[string, unknown]>([
    ['=LEFT("abc",0)', ''],
    ['=LEFT("abc",)', ''],
    ['=LEFT("abc",-1)', '#VALUE!'],
    ['=LEFT(12.5,3)', '12.'],
    ['=LEFT(TRUE,2)', 'TR'],
    ['=LEFT(#N/A,2)', '#N/A'],
    ['=RIGHT("abc",0)', ''],
    ['=RIGHT("abc",9)', 'abc'],
    ['=MID("abc",0,1)', '#VALUE!'],
    ['=MID("abc",1,-1)', '#VALUE!'],
    ['=LEN(0.1+0.2)', 3],
    ['=SUBSTITUTE("a*b","*","~*")', 'a~*b'],
    ['=SUBSTITUTE("aaa","a","$&")', '$&$&$&'],
    ['=SUBSTITUTE("abc","B","x")', 'abc'],
    ['=SUBSTITUTE("abc","","x")', 'abc'],
    ['=SUBSTITUTE("abc","a","x",0)', '#VALUE!'],
    ['=SUBSTITUTE("abc","a","x",2)', 'abc'],
    ['=TRIM("  a   b  ")', 'a b'],
    ['=TRIM("\u00a0a")', '\u00a0a'],
    ['=FIND("","abc")', 1],
    ['=FIND("x","abc")', '#VALUE!'],
    ['=FIND("a","abc",9)', '#VALUE!'],
    ['=SEARCH("b?d","abcd")', 2],
    ['=SEARCH("c*","abcd")', 3],
    ['=SEARCH("~?","what?")', 5],
    ['=SEARCH("x*","abcd")', '#VALUE!'],
    ['=SEARCH("é","CAFÉ")', 4],
    ['=EXACT("a",1)', false],
    ['=CONCAT("a",1,TRUE)', 'a1TRUE'],
    ['=CONCAT("a",#REF!)', '#REF!'],
    ['=TEXTJOIN({"-","/"},TRUE,"a","b","c")', 'a-b/c'],
    ['=LEN(TEXTJOIN("",TRUE,"a"))', 1],
    ['=VALUE(" 12.5 ")', 12.5],
    ['=VALUE("20%")', 0.2],
    ['=VALUE("2008-01-02")', 39_449],
    ['=VALUE("word")', '#VALUE!'],
    ['=VALUE(TRUE)', '#VALUE!'],
    ['=VALUE("25:99")', '#VALUE!'],
    ['=HYPERLINK("https://example.com")', 'https://example.com'],
    ['=LEFT({"abc";"xyz"},2)', [['ab'], ['xy']]],
    ['=LEN("a"&"b",1)', '#VALUE!'],
    ['=LEN()', '#VALUE!'],
  ])('%s is %j', (formula, expected) => {
    expect(resultOf(formula)).toEqual(expected);
  });

  it('make no text longer than a cell holds', () => {
    expect(resultOf('=LEN(A1&A1)', [['a'.repeat(20_000)]])).toBe('#VALUE!');
    expect(resultOf('=CONCAT(A1,A1)', [['a'.repeat(20_000)]])).toBe('#VALUE!');
    expect(resultOf('=SUBSTITUTE(A1,"a","aa")', [['a'.repeat(20_000)]])).toBe('#VALUE!');
  });
});

describe('TEXT', () => {
  it.each<[string, string, unknown]>([
    ['1234.5', 'General', '1234.5'],
    ['-1234.5', 'General', '-1234.5'],
    ['1234.5', '0', '1235'],
    ['1234567.891', '#,##0', '1,234,568'],
    ['999', '#,##0', '999'],
    ['-1234.5', '#,##0.00', '-1,234.50'],
    ['-1234.5', '#,##0.00;(#,##0.00)', '(1,234.50)'],
    ['0', '0.0;-0.0;"none"', 'none'],
    ['0.5', '#.00', '.50'],
    ['5', '0.0#', '5.0'],
    ['5.25', '0.0#', '5.25'],
    ['0', '#', ''],
    ['1.005', '0.00', '1.01'],
    ['12345678', '0.0,,', '12.3'],
    ['12500', '0,"k"', '13k'],
    ['0.125', '0%', '13%'],
    ['7', '00', '07'],
    ['5', '"no. "0', 'no. 5'],
    ['1234', '\\#0', '#1234'],
    ['5.2', '??0.0?', '  5.2 '],
    ['"word"', '0.00', 'word'],
    ['"word"', '"<"@">"', '<word>'],
    ['"12"', '0.0', '12.0'],
    ['TRUE', '0', 'TRUE'],
    ['#N/A', '0', '#N/A'],
    ['39449', 'yyyy-mm-dd', '2008-01-02'],
    ['39449', 'd/m/yy', '2/1/08'],
    ['39449', 'dd.mm.yyyy', '02.01.2008'],
    ['39449', 'dddd, mmmm d', 'Wednesday, January 2'],
    ['39449', 'ddd mmm', 'Wed Jan'],
    ['39449.75', 'yyyy-mm-dd hh:mm:ss', '2008-01-02 18:00:00'],
    ['0.5625', 'h:mm AM/PM', '1:30 PM'],
    ['"2008-01-02"', 'd', '2'],
    ['60', 'yyyy-mm-dd', '1900-02-29'],
    ['-1', 'yyyy', '#VALUE!'],
    ['5', '', ''],
    ['1E21', '#,##0.0', '1,000,000,000,000,000,000,000.0'],
    ['1.5', `0.${'0'.repeat(120)}`, `1.5${'0'.repeat(119)}`],
    ['1E308', '0%', '#VALUE!'],
  ])('of %s in the format %j is %j', (value, format, expected) => {
    expect(resultOf(`=TEXT(${value},"${format.replaceAll('"', '""')}")`)).toBe(expected);
  });
});
