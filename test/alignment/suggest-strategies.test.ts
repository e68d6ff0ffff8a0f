import { linkChains } from '../../src/alignment/chains';
import { likelyStrategies } from '../../src/alignment/suggest-strategies';
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
