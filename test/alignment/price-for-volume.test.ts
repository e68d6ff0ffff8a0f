import { linkChains } from '../../src/alignment/chains';
import { type PriceChange, priceForVolume } from '../../src/alignment/price-for-volume';
import { planVolumes } from '../../src/alignment/volumes';
import { planOf, sheet } from '../support/plan-of';

/** Tarn must sell 5,000 ÷ (100 − 50) = 100 units, Lune 6,000 ÷ (80 − 20) = 100. Eden’s cost is above any sensible price. */
const products = sheet(
  'ID | Product | Price | Discount | Unit cost | Fixed cost',
  'P1 | Tarn | 100 || 50 | 5000',
  'P2 | Lune | 80 || 20 | 6000',
  'P3 | Esk | 100 | 0.5 | 30 | 2000',
  'P4 | Eden | 1 || 2000 | 5000',
);

function changeFor(named: readonly string[], volume: number) {
  const plan = planOf({
    strategies: sheet(
      'ID | Strategy | Product',
      ...named.map((names, place) => `S${place + 1} | Aim ${place + 1} | ${names}`),
    ),
    products,
  });
  const [first] = plan.strategies;
  return first === undefined ? null : priceForVolume(first, planVolumes(plan, linkChains(plan)), volume);
}

const inBrief = (change: PriceChange): string =>
  change.product === null
    ? `all × ${1 + change.rise}`
    : `${change.product.key} from ${change.from} to ${change.to}`;

describe('the price at which a planned volume would do', () => {
  it.each<[string, readonly string[], number, string | null]>([
    // 50 + 5,000 ÷ 80 = 112.50
    ['of one product', ['P1'], 80, 'P1 from 100 to 112.5'],
    ['of one product that is named twice', ['P1; Tarn'], 80, 'P1 from 100 to 112.5'],
    // 50 + 5,000 ÷ 70 = 121.428…: at 121.42 the volume would not do.
    ['is rounded up', ['P1'], 70, 'P1 from 100 to 121.43'],
    // Half of Tarn falls to each of two strategies: 50 + 5,000 ÷ 80 again.
    ['is that of the part that falls to the strategy', ['P1', 'P1'], 40, 'P1 from 100 to 112.5'],
    // A list price of 2 × (30 + 2,000 ÷ 50), as half of it is given away.
    ['is a list price, before the discount', ['P3'], 50, 'P3 from 100 to 140'],
    // At 1.5 times the price 5,000 ÷ 100 + 6,000 ÷ 100 = 110 units.
    ['is for several products a rise of all', ['P1; P2'], 110, 'all × 1.5'],
    // 50 + 5,000 ÷ 0.05 = 100,050, which is 1,000.5 times the price.
    ['may be a thousand times that of today', ['P1'], 0.05, 'P1 from 100 to 100050'],
    ['is none beyond that', ['P1'], 0.03, null],
    ['is none for no volume', ['P1'], 0, null],
    ['is none where no sensible price covers the cost', ['P4'], 5, null],
  ])('%s', (_, named, volume, expected) => {
    const change = changeFor(named, volume);
    expect(change === null ? null : inBrief(change)).toBe(expected);
  });
});
