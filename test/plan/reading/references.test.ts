import * as fc from 'fast-check';
import { strategies } from '../../../src/plan/fields/strategies';
import { tactics } from '../../../src/plan/fields/tactics';
import { indexKeys } from '../../../src/plan/key-index';
import { comparable } from '../../../src/plan/names';
import { type NamedRows, readLinks, readMentions, readMultiple } from '../../../src/plan/reading/references';
import { type CellValue, notCalculated } from '../../../src/spreadsheet/cell';
import { planOf } from '../../support/plan-of';

/** Strategies as texts can name them, each with its ID and its name. */
function named(...rows: readonly (readonly [id: string | null, name: string | null])[]): NamedRows {
  const plan = planOf({ strategies: { headings: ['ID', 'Strategy'], rows } });
  return {
    index: indexKeys(plan.strategies.map(({ id, strategy }) => ({ id, name: strategy }))),
    rows: plan.strategies,
  };
}

const rows = named(
  ['S1', 'Brand'],
  ['S2', 'Loyalty'],
  ['S3', 'Launch, big'],
  ['S4', 'Win 20%'],
  ['S5', 'Cut -5%'],
  ['Brand', 'Care'],
  [null, 'Mail'],
  [null, 'Mail'],
  ['12', 'Fair'],
  ['S-', '-'],
);

/** A link as 'text stated share → key', with ? for a text that resolves to nothing and ?? for one that is ambiguous. */
function linksIn(text: string, withShares = true): readonly string[] {
  const { parts } = readLinks(text, rows, withShares);
  return parts.map(({ text: written, statedShare, share, target, ambiguous }) => {
    const stated = statedShare === null ? '' : ` ${Math.round(statedShare * 1000) / 10}%`;
    const key = target?.key ?? (ambiguous ? '??' : '?');
    return `${written}${stated} → ${key} ${Math.round(share * 1000) / 10}%`;
  });
}

describe('a reference with shares', () => {
  it.each<[string, string, readonly string[]]>([
    ['an ID', 'S1', ['S1 → S1 100%']],
    ['a name', 'Loyalty', ['Loyalty → S2 100%']],
    ['an ID before a name', 'Brand', ['Brand → Brand 100%']],
    ['any case, width and white space', ' ｓ１ ', ['ｓ１ → S1 100%']],
    ['several, which divide the row equally', 'S1; S2', ['S1 → S1 50%', 'S2 → S2 50%']],
    [
      'shares in all spellings',
      'S1 50%; S2: 30% | Brand=20%',
      ['S1 50% → S1 50%', 'S2 30% → S2 30%', 'Brand 20% → Brand 20%'],
    ],
    ['a share of a name', 'Loyalty 60%', ['Loyalty 60% → S2 60%']],
    [
      'the rest for what states none',
      'S1 60%; S2; Fair',
      ['S1 60% → S1 60%', 'S2 → S2 20%', 'Fair → 12 20%'],
    ],
    ['more than 100%, scaled', 'S1 90%, S2 60%', ['S1 90% → S1 60%', 'S2 60% → S2 40%']],
    ['decimals with a comma', 'S1 12,5%, S2 87,5%', ['S1 12.5% → S1 12.5%', 'S2 87.5% → S2 87.5%']],
    ['a repeated link, each time with its share', 'S1 30%; S1 30%', ['S1 30% → S1 30%', 'S1 30% → S1 30%']],
    ['a name that ends like a share', 'Win 20%', ['Win 20% → S4 100%']],
    ['a share behind such a name', 'Win 20% 50%', ['Win 20% 50% → S4 50%']],
    ['a share behind the beginning of such a name', 'Win 30%', ['Win 30% → ? 30%']],
    ['a name that ends like a negative share', 'cut  -5%', ['cut  -5% → S5 100%']],
    ['a name with a comma', 'Launch, big', ['Launch, big → S3 100%']],
    ['a name with a comma and a share', 'Launch, big: 60%; S1', ['Launch, big 60% → S3 60%', 'S1 → S1 40%']],
    [
      'names with commas parted by a comma: none of them is meant',
      'Launch, big, S1',
      ['Launch → ? 33.3%', 'big → ? 33.3%', 'S1 → S1 33.3%'],
    ],
    ['figures', '12', ['12 → 12 100%']],
    ['a text that names nothing', 'S9 40%; S1', ['S9 40% → ? 40%', 'S1 → S1 60%']],
    ['a name of several', 'Mail', ['Mail → ?? 100%']],
    ['one of them by its occurrence', 'mail #2 50%', ['mail #2 50% → Mail #2 50%']],
    ['a share of nothing', 'S1 0%; S2', ['S1 0% → S1 0%', 'S2 → S2 100%']],
    ['separators beside each other', '; S1 ;; ,|', ['S1 → S1 100%']],
    ['a share without a key', '60%', ['60% → ? 100%']],
    ['nothing', '', []],
    ['nothing but separators', ';|,', []],
  ])('holds %s: %j', (_, text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    ['alone', 'S1 -20%', ['S1 → S1 100%']],
    ['with the sign of a printer', 'S1 −20%', ['S1 → S1 100%']],
    ['beside others', 'S1 60%; S2: -5%', ['S1 60% → S1 60%', 'S2 → S2 40%']],
    ['of what names nothing', 'S9=-1%', ['S9 → ? 100%']],
  ])('counts a negative share as not given: %s', (_, text, links) => {
    expect(linksIn(text)).toEqual(links);
    expect(readLinks(text, rows, true).hasNegativeShare).toBe(true);
  });
});

describe('a reference without shares', () => {
  it.each<[string, string, readonly string[]]>([
    ['equal parts', 'S1, S2', ['S1 → S1 50%', 'S2 → S2 50%']],
    ['a text that ends like a share as the whole', 'S1 60%', ['S1 60% → ? 100%']],
    ['a text that ends like a negative share as the whole', 'S1 -60%', ['S1 -60% → ? 100%']],
    [
      'no name with a comma behind which a share stands',
      'Launch, big 60%',
      ['Launch → ? 50%', 'big 60% → ? 50%'],
    ],
    ['a name that ends like a share', 'Win 20%', ['Win 20% → S4 100%']],
  ])('holds %s: %j', (_, text, links) => {
    expect(linksIn(text, false)).toEqual(links);
  });
});

it('links of a sheet that the plan does not have resolve to nothing, and none is ambiguous', () => {
  expect(readLinks('S1 60%; Launch, big', null, true).parts).toMatchObject([
    { text: 'S1', statedShare: 0.6, target: null, ambiguous: false },
    { text: 'Launch', statedShare: null, target: null, ambiguous: false },
    { text: 'big', statedShare: null, target: null, ambiguous: false },
  ]);
});

describe('a list', () => {
  const mentions = (text: string, refersToSheet = true, among: NamedRows | null = rows) =>
    readMentions(text, refersToSheet, among).map(({ text: written, target, ambiguous }) => [
      written,
      target?.key ?? (ambiguous ? '??' : '?'),
    ]);

  it.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'keys and names',
      'S1; loyalty',
      [
        ['S1', 'S1'],
        ['loyalty', 'S2'],
      ],
    ],
    [
      'a name with a comma',
      'Launch, big | S1',
      [
        ['Launch, big', 'S3'],
        ['S1', 'S1'],
      ],
    ],
    ['a name that ends like a share', 'Win 20%', [['Win 20%', 'S4']]],
    ['no shares', 'S1 60%', [['S1 60%', '?']]],
    [
      'a name of several',
      'Mail, S9',
      [
        ['Mail', '??'],
        ['S9', '?'],
      ],
    ],
    [
      'what is repeated, each time',
      'S1, Brand, S1',
      [
        ['S1', 'S1'],
        ['Brand', 'Brand'],
        ['S1', 'S1'],
      ],
    ],
    ['a comma between digits', '1,5 l', [['1,5 l', '?']]],
  ])('that refers to a sheet holds %s: %j', (_, text, found) => {
    expect(mentions(text)).toEqual(found);
  });

  it('that refers to a sheet that the plan does not have holds texts, split in the same way', () => {
    expect(mentions('S1; 1,5 l, Launch, big', true, null)).toEqual([
      ['S1', '?'],
      ['1,5 l', '?'],
      ['Launch', '?'],
      ['big', '?'],
    ]);
  });

  it('that refers to no sheet splits at every comma but those between digits', () => {
    expect(mentions('Web, Shop 1,5 | Launch, big', false, null)).toEqual([
      ['Web', '?'],
      ['Shop 1,5', '?'],
      ['Launch', '?'],
      ['big', '?'],
    ]);
  });

  describe('says of two mentions that they are the same', () => {
    const identities = (text: string, refersToSheet = true): number =>
      new Set(readMentions(text, refersToSheet, refersToSheet ? rows : null).map(({ identity }) => identity))
        .size;

    it.each<[string, string, boolean, number]>([
      ['where both name one row', 'S2; Loyalty; LOYALTY', true, 1],
      ['where both are the same text', 'Web, web, ＷＥＢ', false, 1],
      ['where both resolve to nothing and are the same text', 'S9; s9', true, 1],
      ['not where they name two rows', 'S1; Brand', true, 2],
      ['not where one resolves to nothing', 'Loyalty; Loyal', true, 2],
      ['not where an occurrence is meant', 'Mail; Mail #2', true, 2],
    ])('%s: %j', (_, text, refersToSheet, count) => {
      expect(identities(text, refersToSheet)).toBe(count);
    });

    it('where they resolve to the same row, or both to nothing with the same text, and never else', () => {
      const word = fc.constantFrom('a', 'A', 'b', 'c', 'a #2', 'b #2', 'S1', 's1', 'S2');
      const anyRows = fc.array(fc.tuple(fc.option(word), fc.option(word)), { maxLength: 8 });
      fc.assert(
        fc.property(anyRows, fc.array(word), (written, texts) => {
          const found = readMentions(texts.join(';'), true, named(...written));
          for (const one of found) {
            for (const other of found) {
              const same =
                one.target === null && other.target === null
                  ? comparable(one.text) === comparable(other.text)
                  : one.target === other.target;
              expect(one.identity === other.identity).toBe(same);
            }
          }
        }),
      );
    });
  });
});

describe('a cell', () => {
  const cells = {
    'a reference with shares': readMultiple(tactics.fields.strategy, rows),
    'a reference without shares': readMultiple(strategies.fields.goal, rows),
    'a list that refers to a sheet': readMultiple(tactics.fields.supports, rows),
    'a list that refers to none': readMultiple(tactics.fields.channel, null),
  };
  const kinds = Object.entries(cells);

  describe.each(kinds)('that is %s', (_kind, read) => {
    it.each<[string, CellValue]>([
      ['blank', null],
      ['of an empty text', ''],
      ['of white space', ' \u00A0\n'],
      ['of separators', ' ; | , \n ;'],
      ['of a long dash', '—'],
      ['of dashes', ' -- '],
      ['of a minus sign', '−'],
    ])('is empty where it is %s', (_, value) => {
      expect(read(value)).toEqual({ status: 'empty' });
    });

    it('cannot be read where it holds an error', () => {
      const seen = { error: '#REF!' };
      expect(read(seen)).toEqual({ status: 'unreadable', problem: 'error-value', seen });
    });

    it('cannot be read where it holds a formula that was never calculated', () => {
      expect(read(notCalculated)).toMatchObject({ status: 'unreadable', problem: 'not-calculated' });
    });

    it.each<[CellValue, string]>([
      [12, '12'],
      [0.5, '0.5'],
      [0.1 + 0.2, '0.3'],
      [true, 'TRUE'],
      ['S1', 'S1'],
      ['- S1', '- S1'],
      ['- -', '- -'],
    ])('holds the text of %j', (value, text) => {
      expect(read(value)).toMatchObject({ status: 'read', value: [{ text }], fromText: false });
    });

    it('gives equal texts the very same parts', () => {
      const [one, other] = [read(' S1; S2'), read('S1; S2 ')];
      expect(one).toMatchObject({ status: 'read' });
      expect(other).toBe(one);
    });

    it('never throws, and has parts where it is read', () => {
      const text = fc.string({
        unit: fc.constantFrom('S', '1', '2', ' ', ';', ',', '|', '%', ':', '=', '-', '.', '\n'),
      });
      const value: fc.Arbitrary<CellValue> = fc.oneof(text, fc.string(), fc.double(), fc.boolean());
      fc.assert(
        fc.property(value, (cell) => {
          const reading = read(cell);
          expect(reading.status).not.toBe('unreadable');
          if (reading.status === 'read') expect(reading.value).not.toHaveLength(0);
        }),
        { numRuns: 500 },
      );
    });
  });

  it('splits at no comma between digits, unless both sides of it are known', () => {
    const texts = kinds.map(([kind, read]) => {
      const reading = read('Zone 1,2');
      return [kind, reading.status === 'read' ? reading.value.map(({ text }) => text) : reading.status];
    });
    expect(texts).toEqual([
      ['a reference with shares', ['Zone 1,2']],
      ['a reference without shares', ['Zone 1,2']],
      ['a list that refers to a sheet', ['Zone 1,2']],
      ['a list that refers to none', ['Zone 1,2']],
    ]);
    expect(linksIn('12,12')).toEqual(['12 → 12 50%', '12 → 12 50%']);
    expect(linksIn('12,13')).toEqual(['12,13 → ? 100%']);
  });

  it('holds links, which have shares, or mentions, which say what they are the same as', () => {
    const [brand, , launch] = rows.rows;
    const link = { share: 1, statedShare: null, ambiguous: false };
    const mention = { text: 'Launch, big', identity: 's3', target: launch, ambiguous: false };
    const unlinked = (text: string) => ({
      text,
      identity: text.toLowerCase(),
      target: null,
      ambiguous: false,
    });
    const read = { status: 'read', fromText: false, partProblem: null };
    expect(cells['a reference with shares']('s1')).toEqual({
      ...read,
      value: [{ ...link, text: 's1', target: brand }],
    });
    expect(cells['a reference without shares']('Launch, big')).toEqual({
      ...read,
      value: [{ ...link, text: 'Launch, big', target: launch }],
    });
    expect(cells['a list that refers to a sheet']('Launch, big')).toEqual({ ...read, value: [mention] });
    expect(cells['a list that refers to none']('Launch, big')).toEqual({
      ...read,
      value: [unlinked('Launch'), unlinked('big')],
    });
  });

  it('of a reference without shares takes no percentage away to find a name with a comma', () => {
    expect(linksIn('Launch, big 60%')).toEqual(['Launch, big 60% → S3 60%']);
    expect(linksIn('Launch, big 60%', false)).toEqual(['Launch → ? 50%', 'big 60% → ? 50%']);
  });

  it('of a dash is no empty one where a row bears that name', () => {
    const read = cells['a reference with shares'];
    expect(read('-')).toMatchObject({ status: 'read', value: [{ text: '-', target: { key: 'S-' } }] });
  });

  it('of a reference with a negative share is read, and says what is wrong with that part', () => {
    const seen = 'S1 60%; S2 -5%';
    expect(cells['a reference with shares'](seen)).toMatchObject({
      status: 'read',
      value: [
        { text: 'S1', share: 0.6 },
        { text: 'S2', statedShare: null },
      ],
      partProblem: { problem: 'negative-link-share', seen },
    });
  });

  it.each([
    'a reference without shares',
    'a list that refers to a sheet',
    'a list that refers to none',
  ] as const)('of %s knows no negative shares', (kind) => {
    expect(cells[kind]('S1 -5%')).toMatchObject({ status: 'read', value: [{ text: 'S1 -5%' }] });
  });
});
