import type { OracleCell } from './plan-sheets';
import { folded, isBlank, readChoice, readDate, readNumber, serialOfIso } from './read-cell';
import { dividedShares, listEntries, referenceParts } from './references';
import { directoryOf, readRows } from './rows';

const strategies = (...rows: readonly (readonly [OracleCell, OracleCell, OracleCell?])[]) => {
  const sheet = {
    headings: ['ID', 'Strategy', 'Status'],
    rows: rows.map(([id, name, status]) => [id, name, status ?? null]),
  };
  return readRows({ strategies: sheet }, 'strategies');
};

describe('rows and keys', () => {
  it.each<[string, readonly (readonly [OracleCell, OracleCell])[], readonly string[]]>([
    ['the ID, trimmed', [[' S1 ', 'Brand']], ['S1']],
    ['a number as ID', [[12, 'Brand']], ['12']],
    ['else the name', [[null, ' Brand ']], ['Brand']],
    [
      'else nothing',
      [
        ['', null],
        [{ error: '#N/A' }, null],
      ],
      [''],
    ],
    [
      'a name that occurs again has its occurrence added',
      [
        [null, 'Brand'],
        [null, 'BRAND'],
        [null, ' brand'],
      ],
      ['Brand', 'BRAND #2', 'brand #3'],
    ],
    [
      'not counting rows that have an ID',
      [
        ['S1', 'Brand'],
        [null, 'Brand'],
      ],
      ['S1', 'Brand'],
    ],
  ])('a key is %s', (_, rows, keys) => {
    expect(strategies(...rows).map((row) => row.key)).toEqual(keys);
  });
  it('wholly blank rows are none, and addresses are those of the sheet', () => {
    const rows = strategies([null, ' '], ['S1', 'Brand']);
    expect(rows.map((row) => [row.address('ID'), row.address('Strategy'), row.address('Owner')])).toEqual([
      ['A3', 'B3', null],
    ]);
  });
  it('an ID is repeated whatever its case and space', () => {
    expect(strategies(['S 1', 'a'], ['s  1 ', 'b'], ['S2', 'c']).map((row) => row.repeated)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('references', () => {
  const directory = directoryOf(
    strategies(
      ['S1', 'Brand'],
      ['Brand', 'Loyalty'],
      [null, 'Twice'],
      [null, 'Twice'],
      ['S1', 'Later'],
      ['S3', 'Old', 'paused'],
    ),
  );
  it.each([
    ['s1', 'S1'],
    ['ｓ１', 'S1'],
    ['Brand', 'Brand'],
    ['loyalty ', 'Brand'],
    ['Old', 'S3'],
    ['Twice', null],
    ['Twice #2', 'Twice #2'],
    ['Later', null],
    ['S9', null],
  ])('%s means %s', (text, key) => {
    expect(directory.resolve(text)?.key ?? null).toBe(key);
  });
  it('ß meets SS', () => {
    expect(folded('Straße')).toBe(folded('STRASSE'));
  });
});

describe('lists and shares', () => {
  const directory = directoryOf(strategies(['S1', 'Launch, big'], ['S2', 'Win 20%'], ['S3', 'A']));
  const parts = (text: string) => {
    const found = referenceParts(text, directory, true);
    return found.map(({ text: name, given, negative }) => [name, negative ? 'negative' : given]);
  };
  it.each<[string, unknown]>([
    ['S1', [['S1', null]]],
    [
      'S1; S2|S3\nS4',
      [
        ['S1', null],
        ['S2', null],
        ['S3', null],
        ['S4', null],
      ],
    ],
    [
      'S1, S2',
      [
        ['S1', null],
        ['S2', null],
      ],
    ],
    [
      'S1 60%, S2: 30%; S3=10%',
      [
        ['S1', 0.6],
        ['S2', 0.3],
        ['S3', 0.1],
      ],
    ],
    ['S1 : 12.5 %', [['S1', 0.125]]],
    ['Launch, big', [['Launch, big', null]]],
    ['Launch, big 60%', [['Launch, big', 0.6]]],
    [
      'launch,  big; A',
      [
        ['launch,  big', null],
        ['A', null],
      ],
    ],
    [
      'Launch, big, A',
      [
        ['Launch', null],
        ['big', null],
        ['A', null],
      ],
    ],
    ['Win 20%', [['Win 20%', null]]],
    ['Win 20% 50%', [['Win 20%', 0.5]]],
    ['Win 30%', [['Win', 0.3]]],
    ['1,000 fans', [['1,000 fans', null]]],
    ['S1 -20%', [['S1', 'negative']]],
    [
      'S1 60%; S2 = -5%',
      [
        ['S1', 0.6],
        ['S2', 'negative'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
  it.each<[string, readonly (number | null)[], readonly number[]]>([
    ['nothing given is divided equally', [null, null], [0.5, 0.5]],
    ['the rest is divided equally', [0.6, null, null], [0.6, 0.2, 0.2]],
    ['more than 1 is scaled', [0.9, 0.6, null], [0.6, 0.4, 0]],
    ['about 1 makes up 1', [0.333, 0.333, 0.333], [1 / 3, 1 / 3, 1 / 3]],
    ['less than 1 stays', [0.3, 0.3], [0.3, 0.3]],
    ['nothing at all', [0], [0]],
  ])('%s', (_, given, expected) => {
    const shares = dividedShares(given.map((share) => ({ text: 'S', given: share })));
    expect(shares).toHaveLength(expected.length);
    shares.forEach((share, index) => expect(share).toBeCloseTo(expected[index] ?? NaN, 12));
  });
  it('a comma between digits parts two keys, and nothing else', () => {
    const numbered = directoryOf(strategies([1, 'One'], [2, 'Two']));
    expect(listEntries('1,2', numbered)).toEqual(['1', '2']);
    expect(listEntries('One, 1,2', numbered)).toEqual(['One', '1', '2']);
    expect(listEntries('1,3', numbered)).toEqual(['1,3']);
  });
  it('a list that refers to no table splits at a comma, but between digits', () => {
    expect(listEntries('Web, Shop 2,5 | Fair', null)).toEqual(['Web', 'Shop 2,5', 'Fair']);
    expect(listEntries('Launch, big', directory)).toEqual(['Launch, big']);
  });
});

describe('numbers and dates', () => {
  const unreadable = { state: 'unreadable' };
  it.each<[OracleCell, unknown]>([
    [5, { state: 'read', value: 5, fromText: false }],
    ['1,200.50', { state: 'read', value: 1200.5, fromText: true }],
    [' 20% ', { state: 'read', value: 0.2, fromText: true }],
    ['', { state: 'empty' }],
    [-1, unreadable],
    ['12,00', unreadable],
    ['about 5', unreadable],
    [true, unreadable],
    [{ error: '#N/A' }, unreadable],
  ])('the number in %j', (cell, expected) => {
    expect(readNumber(cell, false, Infinity)).toEqual(expected);
  });
  it('characters that nobody sees count as not there', () => {
    expect(folded('\ufeffKey\u00ad acc\u200bounts\u200f')).toBe('key accounts');
    expect(readNumber('\u200e1,200\u200b', false, Infinity)).toMatchObject({ value: 1200 });
    expect(readDate('\u202a2026-01-01\u202c')).toMatchObject({ value: 46023 });
    expect(isBlank('\u200b \ufeff')).toBe(true);
  });
  it.each<[OracleCell, unknown]>([
    ['Active', 'active'],
    ['✅ active', 'active'],
    ['1. Active', 'active'],
    ['• active •', 'active'],
    ['activ', undefined],
    [{ error: '#N/A' }, undefined],
  ])('the choice in %j', (cell, expected) => {
    const reading = readChoice(cell, new Map([['active', 'active']]));
    expect(reading.state === 'read' ? reading.value : undefined).toBe(expected);
  });
  it('a share is at most 1', () => {
    expect(readNumber(20, true, 1)).toEqual(unreadable);
    expect(readNumber(-0.2, true, 1)).toMatchObject({ value: -0.2 });
  });
  it.each<[OracleCell, unknown]>([
    [46023.75, { state: 'read', value: 46023, fromText: false }],
    ['2026-01-01', { state: 'read', value: 46023, fromText: false }],
    ['2026-02-30', unreadable],
    ['03/04/2026', unreadable],
    [-5, unreadable],
  ])('the day in %j', (cell, expected) => {
    expect(readDate(cell)).toEqual(expected);
  });
  it('serials run on over leap years', () => {
    expect(serialOfIso('2024-03-01')).toBe((serialOfIso('2024-02-28') ?? 0) + 2);
    expect(serialOfIso('1900-03-01')).toBe(61);
  });
});
