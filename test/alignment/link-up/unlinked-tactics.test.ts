import { linkChains } from '../../../src/alignment/chains';
import { unlinkedTactics } from '../../../src/alignment/link-up/unlinked-tactics';
import { planOf, sheet } from '../../support/plan-of';

const strategies = sheet(
  'ID|Strategy|Status',
  'S1|Social media|',
  'S2|Trade fairs|',
  'S3|Loyalty of members|',
  'S4|Price|',
  'S5|Press relations|dropped',
);

const unlinked = (...tactics: readonly string[]) =>
  unlinkedTactics(
    linkChains(planOf({ strategies, tactics: sheet('ID|Tactic|Strategy|Status', ...tactics) })),
  );

describe('the tactics to be linked', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['name no strategy', ['T1|Reels|', 'T2|Booth|S2', 'T3|Coupon|'], ['T1', 'T3']],
    ['are live', ['T1|Reels||dropped', 'T2|Booth||planned'], ['T2']],
    ['have a dash in place of one', ['T1|Reels|-'], ['T1']],
    ['name none that is unknown', ['T1|Reels|S9'], []],
    ['have a Strategy that can be read', ['T1|Reels|#N/A', 'T2|Booth|'], ['T2']],
  ])('%s', (_, tactics, expected) => {
    expect(unlinked(...tactics).map(({ row }) => row.key)).toEqual(expected);
  });

  it.each<[string, string, readonly string[], string | null]>([
    ['the likely ones first, with the clear one filled in', 'Instagram reels', ['S1'], 'S1'],
    ['three at most', 'Members at fairs: price on social media', ['S1', 'S4', 'S3'], null],
    ['none that nothing speaks for', 'Quzz', [], null],
  ])('are offered strategies: %s', (_, tactic, expected, filledIn) => {
    const [found] = unlinked(`T1|${tactic}|`);
    const offered = found?.suggestions().map(({ row }) => row.key) ?? [];
    expect(offered).toHaveLength(expected.length);
    expect(new Set(offered).size).toBe(offered.length);
    if (expected.length === 1) expect(offered).toEqual(expected);
    expect(found?.filledIn()?.row.key ?? null).toBe(filledIn);
  });

  it('are offered each strategy with the words that speak for it', () => {
    const [found] = unlinked('T1|Instagram reels|');
    expect(found?.suggestions()[0]?.words()).toEqual([
      { of: 'Instagram', like: 'Social media', in: 'title' },
      { of: 'reels', like: 'Social media', in: 'title' },
    ]);
  });

  it('are offered no strategy that is dropped', () => {
    const [found] = unlinked('T1|Press relations|');
    expect(found?.suggestions().map(({ row }) => row.key)).not.toContain('S5');
  });

  it('are offered none where the plan has none', () => {
    const chains = linkChains(planOf({ tactics: sheet('ID|Tactic', 'T1|Reels') }));
    expect(unlinkedTactics(chains).map((each) => [each.suggestions(), each.filledIn()])).toEqual([
      [[], null],
    ]);
  });
});
