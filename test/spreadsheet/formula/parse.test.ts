import type { Expression } from '../../../src/spreadsheet/formula/expression';
import { parseFormula } from '../../../src/spreadsheet/formula/parse';
import { printFormula } from '../../../src/spreadsheet/formula/print';
import { isSyntaxProblem } from '../../../src/spreadsheet/formula/syntax-problem';

/** The tree with every operation in brackets, so that a test sees what binds to what. */
function bracketed(node: Expression): string {
  switch (node.kind) {
    case 'array':
      return `{${node.rows.map((row) => row.map(bracketed).join(' , ')).join(' ; ')}}`;
    case 'name':
    case 'cells':
    case 'structured':
      return printFormula(node);
    case 'sign':
      return `[${node.operator}${bracketed(node.operand)}]`;
    case 'percent':
      return `[${bracketed(node.operand)}%]`;
    case 'operation':
      return `[${bracketed(node.left)}${node.operator}${bracketed(node.right)}]`;
    case 'call':
      return `${node.name}(${node.arguments.map((one) => (one === null ? 'omitted' : bracketed(one))).join(', ')})`;
    case 'text':
      return `"${node.value}"`;
    case 'number':
    case 'boolean':
    case 'error':
      return String(node.value);
  }
}

const treeOf = (formula: string): string => {
  const parsed = parseFormula(formula);
  return isSyntaxProblem(parsed) ? parsed.message : bracketed(parsed);
};

describe('parseFormula', () => {
  it.each([
    ['1', '1'],
    ['=1', '1'],
    ['  = 1.50 ', '1.5'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['1.5E-2', '0.015'],
    ['"a ""b"""', '"a "b""'],
    ['""', '""'],
    ['true', 'true'],
    ['FALSE', 'false'],
    ['#n/a', '#N/A'],
    ['#DIV/0!/2', '[#DIV/0!/2]'],
    ['-2^2', '[[-2]^2]'],
    ['2^-2', '[2^[-2]]'],
    ['2^3^2', '[[2^3]^2]'],
    ['-5%', '[[-5]%]'],
    ['2^50%', '[2^[50%]]'],
    ['5%%', '[[5%]%]'],
    ['--1', '[-[-1]]'],
    ['+-1', '[+[-1]]'],
    ['1-2-3', '[[1-2]-3]'],
    ['1-(2-3)', '[1-[2-3]]'],
    ['1+2*3^4', '[1+[2*[3^4]]]'],
    ['8/4*2', '[[8/4]*2]'],
    ['"a"&1+2', '["a"&[1+2]]'],
    ['1&2=3', '[[1&2]=3]'],
    ['1<=2<>3', '[[1<=2]<>3]'],
    ['1>=2', '[1>=2]'],
    ['(1+2)%', '[[1+2]%]'],
    ['((1))', '1'],
    ['{1,-2;+3,"a"}', '{1 , -2 ; 3 , "a"}'],
    ['{TRUE;#N/A}', '{true ; #N/A}'],
    ['F()', 'F()'],
    ['F(1,,2)', 'F(1, omitted, 2)'],
    ['F(,)', 'F(omitted, omitted)'],
    ['F(1,)', 'F(1, omitted)'],
    ['PLUMB.f ( G(1) , 2 )', 'PLUMB.f(G(1), 2)'],
    ['A1+Preis', '[A1+Preis]'],
    ['1\n+\t2', '[1+2]'],
  ])('reads %p as %p', (formula, expected) => {
    expect(treeOf(formula)).toBe(expected);
  });

  it.each([
    ['', 'Character 1: expected a value, found the end.'],
    ['=', 'Character 2: expected a value, found the end.'],
    ['1+', 'Character 3: expected a value, found the end.'],
    ['1 2', 'Character 3: expected an operator or the end, found "2".'],
    ['1 "a"', 'Character 3: expected an operator or the end, found text in quotes.'],
    ['==1', 'Character 2: expected a value, found "=".'],
    ['(1', 'Character 3: expected an operator or ")", found the end.'],
    ['()', 'Character 2: expected a value, found ")".'],
    ['F(1;2)', 'Character 4: expected "," or ")", found ";".'],
    ['F(1', 'Character 4: expected "," or ")", found the end.'],
    ['F(1))', 'Character 5: expected an operator or the end, found ")".'],
    [
      '{1,2;3}',
      'Character 6: this row of the array has length 1, but the first has length 2. Make all rows the same length.',
    ],
    ['{}', 'Character 2: expected a number, text in quotes, TRUE, FALSE or an error value, found "}".'],
    ['{1,}', 'Character 4: expected a number, text in quotes, TRUE, FALSE or an error value, found "}".'],
    ['{-"a"}', 'Character 3: expected a number, found text in quotes.'],
    ['{1', 'Character 3: expected ",", ";" or "}", found the end.'],
    ['"a', 'Character 1: the closing quote of this text is missing.'],
    ['“a”', 'Character 1: put text in straight quotes ("…"), not curly ones.'],
    ["'a'", 'Character 1: put text in double quotes ("…"), not single ones.'],
    ['#OOPS', 'Character 1: expected an error value such as #N/A after "#".'],
    ['$A$1', 'Character 1: cells cannot be used here. Enter the value itself.'],
    ['A1:A2', 'Character 3: ranges cannot be used here. Enter the values as an array, such as {1;2;3}.'],
    ['Plan!A1', 'Character 5: sheets cannot be used here. Enter the values as an array, such as {1;2;3}.'],
    [
      'Tactics[Budget]',
      'Character 8: tables cannot be used here. Enter the values as an array, such as {1;2;3}.',
    ],
    ['1 € 2', 'Character 3: "€" is not allowed in a formula.'],
    ['😀', 'Character 1: "😀" is not allowed in a formula.'],
    ['1e999', 'Character 1: this number is too large to calculate with.'],
  ])('says of %p: %s', (formula, message) => {
    expect(treeOf(formula)).toBe(message);
  });

  it.each([
    [
      "'Plan!A1",
      'Character 1: this reference is incomplete or invalid. Write it like B2, A:C or Tactics[Budget].',
    ],
    [
      'T[[ID],[Note]]',
      'Character 2: this reference is incomplete or invalid. Write it like B2, A:C or Tactics[Budget].',
    ],
    [
      'T[#Nothing]',
      'Character 2: this reference is incomplete or invalid. Write it like B2, A:C or Tactics[Budget].',
    ],
    ['$A', 'Character 1: this reference is incomplete or invalid. Write it like B2, A:C or Tactics[Budget].'],
    ['A1 B2', 'Character 4: expected an operator or the end, found "B2".'],
    ['"a', 'Character 1: the closing quote of this text is missing.'],
  ])("says of a workbook's formula %p: %s", (formula, message) => {
    const parsed = parseFormula(formula, 'workbook');
    expect(isSyntaxProblem(parsed) ? parsed.message : 'no problem').toBe(message);
  });

  it.each([
    ['A1', 'cells'],
    ['AB12:C3', 'cells'],
    ['XFD1048576', 'cells'],
    ['XFE1', 'name'],
    ['A1048577', 'name'],
    ['A0', 'name'],
    ['ABCD1', 'name'],
    ['A1_', 'name'],
    ['A1.5', 'name'],
    ['TRUE', 'boolean'],
    ['1:2', 'cells'],
    ['1.5', 'number'],
    ['1e5', 'number'],
    ['Plan!Budget', 'name'],
    ['[@ID]', 'structured'],
    ['T[ID]', 'structured'],
    ['LOG10(1)', 'call'],
    ["'a''b'!A:A", 'cells'],
    ["''''!A1", 'cells'],
    ['#REF!', 'error'],
  ])("reads %p in a workbook's formula as %s", (formula, kind) => {
    expect(parseFormula(formula, 'workbook')).toMatchObject({ kind });
  });

  it.each([
    ['brackets', '['.repeat(8191)],
    ['apostrophes', "'".repeat(8191)],
    ['letters', 'a'.repeat(8191)],
    ['ranges', 'A1:'.repeat(2700)],
    ['columns of a table', `T[${'[a],'.repeat(2000)}`],
  ])("reads a workbook's formula of nothing but %s to an end", (_, formula) => {
    expect(parseFormula(formula, 'workbook')).toBeDefined();
  });

  it('tells the position from 0', () => {
    expect(parseFormula('1+')).toMatchObject({ position: 2 });
  });

  it.each([
    ['64 levels of parentheses', `${'('.repeat(64)}1${')'.repeat(64)}`],
    ['64 calls in one another', `${'F('.repeat(64)}1${')'.repeat(64)}`],
    ['a long sum', Array.from({ length: 4096 }, () => '1').join('+')],
    ['a chain of signs', `${'-'.repeat(8191)}1`],
    ['a chain of percents', `1${'%'.repeat(8191)}`],
  ])('reads %s', (_, formula) => {
    expect(isSyntaxProblem(parseFormula(formula))).toBe(false);
  });

  it.each([
    [
      '65 levels of parentheses',
      `${'('.repeat(65)}1${')'.repeat(65)}`,
      'parentheses are nested more than 64 levels deep',
    ],
    ['only opening ones', '('.repeat(8192), 'parentheses are nested more than 64 levels deep'],
    ['a formula too long', '1'.repeat(8193), 'the formula is too long: Excel allows at most 8192 characters'],
    ['quotes without end', '"'.repeat(8191), 'the closing quote of this text is missing'],
  ])('refuses %s', (_, formula, message) => {
    expect(treeOf(formula)).toContain(message);
  });
});
