import * as fc from 'fast-check';
import { isNoAnswer } from '../../src/economics/no-answer';
import { requiredVolume } from '../../src/economics/required-sales';
import { type CostBand, stepBreakeven } from '../../src/economics/step-breakeven';
import { answered, cents, currencyScales, expectNear, products } from './cases';

const unit = { price: 20, variableCost: 10 };
const bandsOf = (...bands: readonly (readonly [number | null, number])[]): readonly CostBand[] =>
  bands.map(([limit, stepCost]) => ({ limit, stepCost }));

describe('stepBreakeven', () => {
  it.each([
    ['each band at once', 4_000, bandsOf([500, 0], [1_000, 4_000]), 0, [400, 800]],
    ['a limit inclusive', 5_000, bandsOf([500, 0], [1_000, 4_000]), 0, [500, 900]],
    ['the limit before exclusive', 4_000, bandsOf([500, 0], [1_000, 1_000]), 0, [400]],
    ['an open last band', 9_000, bandsOf([500, 0], [null, 4_000]), 0, [1_300]],
    ['a target', 4_000, bandsOf([500, 0], [1_000, 4_000]), 1_000, [500, 900]],
    ['nothing to earn, in the first band only', 0, bandsOf([500, 0], [1_000, 0]), 0, [0]],
    ['nothing to earn until a step', 0, bandsOf([500, 0], [1_000, 6_000]), 0, [0, 600]],
    ['a band that takes cost away', 6_000, bandsOf([500, 0], [1_000, 2_000], [null, -500]), 0, [800]],
  ])('knows %s', (_, baseFixedCost, bands, targetProfit, expected) => {
    expect(stepBreakeven({ ...unit, baseFixedCost, bands, targetProfit })).toEqual(expected);
  });

  it.each([
    [
      'the band that ends too early, and is nearer',
      9_000,
      bandsOf([500, 0], [1_000, 4_000]),
      { because: 'band-ends-too-early', seen: { band: 2, needed: 1_300, limit: 1_000 } },
    ],
    [
      'the band that begins too late',
      6_000,
      bandsOf([500, 0], [1_000, -1_200]),
      { because: 'band-begins-too-late', seen: { band: 2, needed: 480, floor: 500 } },
    ],
    [
      'the first of two that are as near',
      6_000,
      bandsOf([500, 0], [1_000, 5_000]),
      { because: 'band-ends-too-early', seen: { band: 1, needed: 600, limit: 500 } },
    ],
  ])('tells %s', (_, baseFixedCost, bands, expected) => {
    expect(stepBreakeven({ ...unit, baseFixedCost, bands })).toEqual(expected);
  });

  it('has no answer where the price is not above the cost', () => {
    const costs = { price: 10, variableCost: 12.5, baseFixedCost: 1, bands: bandsOf([null, 0]) };
    expect(stepBreakeven(costs)).toEqual({ because: 'price-not-above-cost', seen: { unit_margin: -2.5 } });
  });

  it('takes a volume that only rounding lifts above a limit for the limit', () => {
    const thin = { price: 100.1, variableCost: 100, baseFixedCost: 1_000 };
    const volumes = answered(stepBreakeven({ ...thin, bands: bandsOf([10_000, 0], [null, 0]) }));
    expect(volumes).toEqual([requiredVolume({ ...thin, fixedCost: 1_000 })]);
  });

  const limits = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 6 });
  const targets = cents(-1_000, 100_000);

  it('is the required volume where no step binds, exactly, wherever the limits are', () => {
    fc.assert(
      fc.property(products, targets, limits, (product, targetProfit, ends) => {
        const { fixedCost, ...perUnit } = product;
        const rising = [...ends].sort((one, other) => one - other);
        const bands = bandsOf(...[...rising, null].map((limit) => [limit, 0] as const));
        expect(stepBreakeven({ ...perUnit, baseFixedCost: fixedCost, bands, targetProfit })).toEqual([
          requiredVolume({ ...product, targetProfit }),
        ]);
      }),
    );
  });

  const bandLists = limits.chain((ends) =>
    fc
      .array(cents(0, 100_000), { minLength: ends.length, maxLength: ends.length })
      .map((stepCosts) =>
        [...ends]
          .sort((one, other) => one - other)
          .map((limit, index) => ({ limit, stepCost: stepCosts[index] ?? 0 })),
      ),
  );

  it('answers with volumes that rise, each in its own band, where the target is earned', () => {
    fc.assert(
      fc.property(products, targets, bandLists, (product, targetProfit, bands) => {
        const { fixedCost: baseFixedCost, ...perUnit } = product;
        const volumes = stepBreakeven({ ...perUnit, baseFixedCost, bands, targetProfit });
        if (isNoAnswer(volumes)) return;
        const bandAt = (volume: number) => bands.findIndex(({ limit }) => volume <= limit * (1 + 1e-9));
        const found = volumes.map(bandAt);
        expect(found).toEqual([...new Set(found)].sort((one, other) => one - other));
        volumes.forEach((volume) => {
          const cost = baseFixedCost + (bands[bandAt(volume)]?.stepCost ?? NaN);
          const contribution = volume * (perUnit.price - perUnit.variableCost);
          expectNear(contribution - cost, Math.max(targetProfit, -cost), contribution + cost);
        });
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(products, targets, bandLists, currencyScales, (product, targetProfit, bands, scale) => {
        const { fixedCost: baseFixedCost, ...perUnit } = product;
        const scaled = stepBreakeven({
          price: perUnit.price * scale,
          variableCost: perUnit.variableCost * scale,
          baseFixedCost: baseFixedCost * scale,
          targetProfit: targetProfit * scale,
          bands: bands.map(({ limit, stepCost }) => ({ limit, stepCost: stepCost * scale })),
        });
        expect(scaled).toEqual(stepBreakeven({ ...perUnit, baseFixedCost, bands, targetProfit }));
      }),
    );
  });
});
