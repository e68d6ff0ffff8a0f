import { distance } from 'fastest-levenshtein';
import { nearestRows, nearestText, proposeNearestKey, referenceTo } from '../../src/alignment/nearest-key';
import { planOf, sheet } from '../support/plan-of';

const strategiesOf = (...lines: readonly string[]) =>
  planOf({ strategies: sheet('ID | Strategy | Status', ...lines) }).strategies;
const keysOf = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map(({ key }) => key);

describe('what a reference must hold', () => {
  it.each([
    ['S1 | Grow', 'S1'],
    ['Grow\n  fast | Care', 'Grow fast'],
    ['S1;2 | Grow', null],
    ['S1|2 | Grow', null],
  ])('to mean the strategy %j is %j', (line, expected) => {
    const [id = '', name = ''] = line.split(' | ');
    const [row] = planOf({ strategies: { headings: ['ID', 'Strategy'], rows: [[id, name]] } }).strategies;
    expect(row && referenceTo(row)).toBe(expected);
  });

  it('is nothing for a row whose key means another', () => {
    const rows = strategiesOf('S1 | Grow', 'S1 | Care');
    expect(rows.map(referenceTo)).toEqual(['S1', null]);
  });
});

describe('the nearest word', () => {
  it.each([
    ['premum', 'premium'],
    ['PREMIUM', 'premium'],
    ['parrity', 'parity'],
    ['lo', 'low'],
    ['none of these at all', null],
  ])('to %p is %p', (text, expected) => {
    expect(nearestText(text, ['premium', 'parity', 'low'])).toBe(expected);
  });

  it('differs in fewer than half of the letters of the longer one', () => {
    expect(nearestText('abcd', ['abxy'])).toBeNull();
    expect(nearestText('abcde', ['abcxy'])).toBe('abcxy');
    expect(nearestText('ab', ['abcd'])).toBeNull();
    expect(nearestText('', ['a'])).toBeNull();
  });

  it('is the first of equally near ones', () => {
    expect(nearestText('cat', ['bat', 'hat'])).toBe('bat');
    expect(nearestText('hat', ['bat', 'hat'])).toBe('hat');
  });

  it('is of up to 255 characters', () => {
    const long = 'x'.repeat(255);
    expect(nearestText(long, [`${long.slice(1)}y`])).toBe(`${long.slice(1)}y`);
    expect(nearestText(`${long}x`, [`${long}x`])).toBeNull();
    expect(nearestText(long, [`${long}x`])).toBeNull();
  });
});

describe('the nearest rows', () => {
  const few = strategiesOf(
    'S1 | Win commuters',
    'S2 | Win commuter',
    'S3 | Care for life | dropped',
    'A;B | Care for life',
    'S4 | Hold the price',
  );

  it.each([
    ['S12', ['S1', 'S2']],
    ['win comuters', ['S1']],
    ['Win commutes', ['S1']],
    ['S2', ['S2']],
    // The one that it names is retired, and the other has a key that a list is split at.
    ['Care for life', []],
    ['Something else altogether', []],
  ])('to %p are %j', (text, expected) => {
    expect(keysOf(nearestRows(text, few))).toEqual(expected);
  });

  it('are none of those that are excepted', () => {
    expect(keysOf(nearestRows('S12', few, new Set(few.slice(0, 1))))).toEqual(['S2']);
    expect(keysOf(nearestRows('S12', few, new Set(few)))).toEqual([]);
  });

  it('name a row once, be both its key and its name near', () => {
    expect(keysOf(nearestRows('Shops', strategiesOf('Shop1 | Shop2')))).toEqual(['Shop1']);
  });

  it('are none for a text or among names of more than 255 characters', () => {
    const long = 'x'.repeat(255);
    const rows = strategiesOf(`S1 | ${long}`, `S2 | ${long}y`);
    expect(keysOf(nearestRows(`${long.slice(1)}z`, rows))).toEqual(['S1']);
    expect(keysOf(nearestRows(`${long}y`, rows))).toEqual([]);
  });

  describe('of many', () => {
    // 300 names of two words out of 18 and 17: many share pairs of letters with any text.
    const [places, ways] = [
      'Bern Basel Genf Chur Thun Brig Sion Davos Lugano Locarno Aarau Olten Zug Wil Uster Biel Nyon Vevey',
      'fairs films mails talks tours shops posters leaflets samples vouchers banners podcasts letters prizes panels books games',
    ].map((words) => words.split(' ')) as [string[], string[]];
    const names = places.flatMap((place) => ways.map((way) => `${place} ${way}`)).slice(0, 300);
    const many = strategiesOf(...names.map((name, place) => `K${1_000 + place} | ${name}`));
    const mistyped = [
      'Basl fairs',
      'Genf flims',
      'Churr mails',
      'Loccarno tour',
      'Davos podcast',
      'K1O23',
      'k1299',
      'zug',
    ];

    it.each(mistyped)('are for %p the nearest of all', (text) => {
      const least = (row: (typeof many)[number]) =>
        Math.min(
          ...[row.key, row.strategy ?? ''].map((name) => {
            const [one, other] = [name.toLowerCase(), text.toLowerCase()];
            return distance(one, other) / Math.max(one.length, other.length);
          }),
        );
      const nearest = Math.min(...many.map(least));
      const expected = nearest < 0.5 ? many.filter((row) => least(row) === nearest) : [];
      expect(keysOf(nearestRows(text, many))).toEqual(keysOf(expected));
    });

    it('are the first hundred where more share as many pairs', () => {
      // All share the same pairs with the text and are equally near; a hundred are looked at.
      const alike = strategiesOf(
        ...Array.from({ length: 150 }, (_, place) => `Shop${place + 100} | Offer ${place}`),
      );
      expect(nearestRows('Shop', alike)).toHaveLength(100);
      expect(keysOf(nearestRows('Shop', alike)).at(-1)).toBe('Shop199');
      expect(keysOf(nearestRows('Shop149', alike))).toEqual(['Shop149']);
    });

    it('are all that share more pairs, and the first of the others until there are a hundred', () => {
      // "Shop 10" ends a word where the text does, so it has a pair more in common than "Shop100" and is as near.
      const near = Array.from({ length: 60 }, (_, place) => `Shop ${place + 10} | Offer ${place}`);
      const others = Array.from({ length: 150 }, (_, place) => `Shop${place + 100} | Offer ${place + 100}`);
      const keys = keysOf(nearestRows('Shop', strategiesOf(...others, ...near)));
      expect(keys).toHaveLength(100);
      expect(keys.slice(39, 41)).toEqual(['Shop139', 'Shop 10']);
      expect(keys.at(-1)).toBe('Shop 69');
    });

    it('are none of those that share no pair', () => {
      expect(nearestRows('qx', many)).toEqual([]);
    });
  });
});

describe('the fixes of a reference that leads nowhere', () => {
  /** What is proposed for each part of a Strategy cell that names no strategy, or several. */
  function proposed(cell: string, ...lines: readonly string[]): readonly string[] {
    const { strategies, tactics } = planOf({
      strategies: sheet('ID | Strategy | Status', ...lines),
      tactics: sheet('ID | Tactic | Strategy', `T1 | Shop | ${cell}`),
    });
    return tactics.flatMap((row) =>
      row.strategy
        .filter(({ target }) => target === null)
        .flatMap((link) => proposeNearestKey(row, 'strategy', link, strategies))
        .map(({ label, edits }) => {
          const told = edits.map((edit) => {
            expect(edit).toMatchObject({ row, field: 'strategy' });
            return 'newPart' in edit ? `${edit.oldPart} > ${edit.newPart}` : 'another cell';
          });
          return `${label}: ${told.join()}`;
        }),
    );
  }

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['are the nearest key', 'S11', ['S1 | Grow', 'S22 | Care'], ['Replace with S1 (Grow): S11 > S1']],
    [
      'are the first of equally near ones',
      'S3',
      ['S1 | Grow', 'S2 | Care'],
      ['Replace with S1 (Grow): S3 > S1'],
    ],
    ['leave the share as it is', 'S11 60%', ['S1 | Grow'], ['Replace with S1 (Grow): S11 > S1']],
    [
      'are none that another part names',
      'S1; S12',
      ['S1 | Grow', 'S2 | Care'],
      ['Replace with S2 (Care): S12 > S2'],
    ],
    [
      'are the key of a name that is near',
      'Grwo',
      ['S1 | Grow', 'S2 | Care'],
      ['Replace with S1 (Grow): Grwo > S1'],
    ],
    ['are none where nothing is near', 'Something else', ['S1 | Grow'], []],
    ['are none of a dropped strategy', 'S11', ['S1 | Grow | dropped'], []],
    [
      'are up to three that have the name',
      'Grow',
      ['S1 | Grow', 'S2 | Grow', 'S3 | Grow', 'S4 | Grow'],
      [
        'Replace with S1 (Grow): Grow > S1',
        'Replace with S2 (Grow): Grow > S2',
        'Replace with S3 (Grow): Grow > S3',
      ],
    ],
  ])('%s', (_, cell, lines, expected) => {
    expect(proposed(cell, ...lines)).toEqual(expected);
  });
});
