import {
  formulaForFile,
  formulaFromFile,
  namesVariables,
  readsOtherWorkbook,
  reckonsWithAreas,
} from '../../../src/workbench/files/formula-in-file';

describe('a formula stands in a file as the file writes it', () => {
  it.each([
    ['=A1+1', 'A1+1'],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=SUM(FILTER(A1:A9,B1:B9))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9))'],
    ['=STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['=PLUMB.REQUIRED_VOLUME(A1)', '_xldudf_PLUMB_REQUIRED_VOLUME(A1)'],
    ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ['=IF(A1="XLOOKUP(A1#)","PLUMB.X(","")', 'IF(A1="XLOOKUP(A1#)","PLUMB.X(","")'],
    ["='UNIQUE(1)'!A1", "'UNIQUE(1)'!A1"],
    ['=#REF!+A1', '#REF!+A1'],
    ['=Table1[Price]', 'Table1[Price]'],
  ])('%s is %s, and back', (shown, inFile) => {
    expect(formulaForFile(shown, '')).toBe(inFile);
    expect(formulaFromFile(inFile)).toBe(shown);
  });

  it.each([
    ['=[@Price]*2', 'Plan[[#This Row],[Price]]*2'],
    ['=[@[Unit price]]', 'Plan[[#This Row],[Unit price]]'],
    ['=SUM([@[May]:[June]])', 'SUM(Plan[[#This Row],[May]:[June]])'],
    ['=Other[@Price]', 'Other[[#This Row],[Price]]'],
    ['=SUM([Price])', 'SUM(Plan[Price])'],
    ['=[@]', 'Plan[#This Row]'],
  ])('%s in the table Plan is %s', (shown, inFile) => {
    expect(formulaForFile(shown, 'Plan')).toBe(inFile);
  });

  it.each([
    ['_xlfn.UNHEARD.OF(1)', '=_xlfn.UNHEARD.OF(1)'],
    ['[0]!Name+1', '=Name+1'],
    ['"_xlfn.XLOOKUP("', '="_xlfn.XLOOKUP("'],
  ])('%s shows as %s', (inFile, shown) => {
    expect(formulaFromFile(inFile)).toBe(shown);
  });
});

it.each([
  ['[1]Sheet1!A1', true],
  ["'[12]My sheet'!A1", true],
  ['SUM(1,[2]!Name)', true],
  ['Table1[2024]', false],
  ['Table1[[#Data],[2024]]', false],
  ['"[1]Sheet1!A1"', false],
  ['[0]!Name', false],
])('that %s reads another workbook is %s', (formula, expected) => {
  expect(readsOtherWorkbook(formula)).toBe(expected);
});

it.each([
  ['=SUM(A1:A3*B1:B3)', true],
  ["=SUM(2*'My sheet'!A1:A3)", true],
  ['=MAX(IF(A:A="x",1))', true],
  ['=A1:B2', false],
  ['=SUM(A1:A3)*2', false],
  ['=IF(A1=":B2*C3","A1:A2*2",1)', false],
])('that %s reckons with whole areas is %s', (formula, expected) => {
  expect(reckonsWithAreas(formula)).toBe(expected);
});

it.each([
  ['=LET(x,1,x)', true],
  ['=LET(_xlpm.x,1,_xlpm.x)', false],
  ['="LET(x,1,x)"', false],
  ['=OUTLET(1)', false],
])('that %s names variables is %s', (formula, expected) => {
  expect(namesVariables(formula)).toBe(expected);
});

it('takes time in line with the length of a formula', () => {
  const long = `=${'"'.repeat(20_001)}${"'".repeat(20_001)}${'['.repeat(20_000)}${'A1:'.repeat(20_000)}`;
  expect(formulaFromFile(long.slice(1))).toHaveLength(long.length);
  expect(formulaForFile(long, '')).toHaveLength(long.length - 1);
  expect(reckonsWithAreas(long)).toBe(false);
});
