import { linkChains } from '../../src/alignment/chains';
import { likelyStrategies, suggestStrategies } from '../../src/alignment/suggest-strategies';
import { planOf, sheet } from '../support/plan-of';

const { strategies } = linkChains(
  planOf({
    strategies: sheet(
      'ID|Strategy|Benefit',
      'S1|Win gift buyers|',
      'S2|Keep collectors|',
      'S3|Repair|Mended in a week',
    ),
    tactics: sheet('ID|Tactic|Strategy', 'T1|Pop-up shop at the station|S1'),
  }),
);

const likely = (text: string, most = 3): unknown =>
  likelyStrategies([text], strategies, most).map(({ row, similarity }) => [row.key, similarity]);

describe('likelyStrategies', () => {
  it.each([
    ['win GIFT buyers!', 'S1', 1],
    ['Repair: mended in a week', 'S3', 1],
    ['pop-up shop at the station', 'S1', 1],
  ])('finds %j wholly alike to what %s says or already does', (text, key, similarity) => {
    expect(likely(text, 1)).toEqual([[key, expect.closeTo(similarity, 12)]]);
  });

  it('finds a text less alike that says something else besides, and never more than wholly', () => {
    const [first, ...rest] = likelyStrategies(['Win gift buyers with chocolate'], strategies, 3);
    expect(first?.row.key).toBe('S1');
    expect(first?.similarity).toBeLessThan(1);
    for (const { similarity } of rest) expect(similarity).toBeLessThan(first?.similarity ?? 0);
  });

  it.each(['', '…', 'Quzz'])('finds nothing in %j', (text) => {
    expect(likely(text)).toEqual([
      ['S1', 0],
      ['S2', 0],
      ['S3', 0],
    ]);
  });
});

/** How alike a text is to each strategy, by its texts alone. */
const alike = (titles: readonly string[], ...texts: readonly (string | null)[]): readonly number[] => {
  const chains = linkChains(
    planOf({ strategies: sheet('ID|Strategy', ...titles.map((title, place) => `S${place + 1}|${title}`)) }),
  );
  const found = likelyStrategies(texts, chains.strategies, titles.length);
  return chains.strategies.map(({ row }) => found.find((each) => each.row === row)?.similarity ?? Number.NaN);
};

describe('how alike two texts are', () => {
  // A word of three letters has three sequences: " ab", "abc", "bc ". One strategy makes them all equally rare, so that likeness is
  // the number of shared ones ÷ √(those of the text × those of the strategy), each as often as it stands there.
  it.each<[string, string, number]>([
    ['abc xyz', 'abc', 3 / Math.sqrt(3 * 6)],
    ['abc xyz', 'abc def', 3 / Math.sqrt(6 * 6)],
    ['abc xyz', 'abc-xyz', 1],
    ['abc xyz', 'ABC, Xyz', 1],
    ['abc xyz', 'abcxyz', 4 / Math.sqrt(6 * 6)],
    // "abc" twice has weight 2: 3 × 2 ÷ √(3 × (3 × 2² + 3)).
    ['abc abc xyz', 'abc', 6 / Math.sqrt(3 * 15)],
    ['Q34', 'q34', 1],
    ['Q34', 'q35', 1 / 3],
    ['a', 'b', 0],
  ])('%j and %j', (title, text, expected) => {
    expect(alike([title], text)).toEqual([expect.closeTo(expected, 12)]);
  });

  it('counts what few strategies say for more', () => {
    // "abc" stands in both, so it weighs ln(1 + 2/2), and "xyz" in one: ln(1 + 2/1).
    const [common, rare] = [Math.log(2), Math.log(3)];
    expect(alike(['abc', 'abc xyz'], 'xyz')).toEqual([
      0,
      expect.closeTo(rare / Math.sqrt(common ** 2 + rare ** 2), 12),
    ]);
    expect(alike(['abc', 'abc xyz'], 'abc')).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(common / Math.sqrt(common ** 2 + rare ** 2), 12),
    ]);
  });

  it('takes several texts together, and none for nothing', () => {
    expect(alike(['abc xyz'], 'abc', null, 'xyz')).toEqual([expect.closeTo(1, 12)]);
    expect(alike(['abc xyz'], null)).toEqual([0]);
  });

  it('passes over what more than 200 strategies say', () => {
    const titles = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, place) => `Sell ${place + 1_000}`);
    expect(Math.min(...alike(titles(200), 'Sell'))).toBeGreaterThan(0);
    expect(Math.max(...alike(titles(201), 'Sell'))).toBe(0);
  });
});

describe('the strategies that a tactic most likely serves', () => {
  const suggested = (
    titles: readonly string[],
    tactic: string,
    most: number,
    others: readonly string[] = [],
  ): readonly string[] => {
    const chains = linkChains(
      planOf({
        strategies: sheet('ID|Strategy', ...titles.map((title, place) => `S${place + 1}|${title}`)),
        tactics: sheet('ID|Tactic|Message|Strategy', `T0|${tactic}`, ...others),
      }),
    );
    const [first] = chains.tactics;
    return first === undefined
      ? []
      : suggestStrategies(first.row, chains.strategies, most).map(({ key }) => key);
  };

  it.each<[string, readonly string[], string, number, readonly string[]]>([
    [
      'stand best first',
      ['Repair bags', 'Gift cards', 'Gift bags'],
      'Gift bags for all',
      3,
      ['S3', 'S2', 'S1'],
    ],
    ['are so many at most', ['Repair bags', 'Gift cards', 'Gift bags'], 'Gift bags for all', 2, ['S3', 'S2']],
    [
      'are the earlier ones among equals',
      ['Gift bags', 'Gift bags', 'Repair', 'Gift bags'],
      'Gift bags',
      2,
      ['S1', 'S2'],
    ],
    ['are known by its message too', ['Gift bags', 'Repair'], 'Film|How we repair', 1, ['S2']],
    ['are none where none are asked for', ['Gift bags'], 'Gift bags', 0, []],
  ])('%s', (_, titles, tactic, most, expected) => {
    expect(suggested(titles, tactic, most)).toEqual(expected);
  });

  it('are known by their first eight tactics', () => {
    const nine = Array.from(
      { length: 9 },
      (_, place) => `T${place + 1}|Stall ${'ABCDEFGHI'.charAt(place).repeat(5)}||S2`,
    );
    expect(suggested(['Sell', 'Open', 'Care'], 'HHHHH', 1, nine)).toEqual(['S2']);
    expect(suggested(['Sell', 'Open', 'Care'], 'IIIII', 1, nine)).toEqual(['S1']);
  });
});
