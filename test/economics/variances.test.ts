import * as fc from 'fast-check';
import { isNoAnswer } from '../../src/economics/no-answer';
import {
  addUp,
  type BridgeMode,
  bridgeModes,
  type BudgetedProduct,
  type Parts,
  priceVolumeMix,
  type ProductSales,
  salesMixVariance,
} from '../../src/economics/variances';

const product = (price0: number | null, volume0: number, price1: number | null, volume1: number) =>
  ({ price0, volume0, price1, volume1 }) satisfies ProductSales;

const partsOf = (products: readonly ProductSales[], mode?: BridgeMode): Parts => {
  const parts = priceVolumeMix(products, mode);
  if (isNoAnswer(parts)) throw new Error(parts.because);
  return parts;
};

const revenueChange = (products: readonly ProductSales[]): number => {
  let before = 0;
  let now = 0;
  for (const { price0, volume0, price1, volume1 } of products) {
    before += (price0 ?? 0) * volume0;
    now += (price1 ?? 0) * volume1;
  }
  return now - before;
};

const three = [product(10, 1_000, 11, 1_000), product(15, 800, 15, 700), product(20, 500, 23, 800)];
const launch = [product(10, 100, 10, 100), product(null, 0, 30, 50)];
const launchAtZero = [product(10, 100, 10, 100), product(0, 0, 30, 50)];

describe('priceVolumeMix', () => {
  it.each([
    ['one product', [product(50, 1_000, 52, 1_100)], 'standard', [2_200, 5_000, 0]],
    ['one product', [product(50, 1_000, 52, 1_100)], 'base_volume', [2_000, 5_000, 200]],
    ['three products', three, 'base_volume', [2_500, 4_500, 900]],
    ['three products', three, 'standard', [3_400, (200 * 32_000) / 2_300, 7_900 - 3_400 - 6_400 / 2.3]],
    ['a shift of mix alone', [product(10, 50, 10, 20), product(20, 50, 20, 80)], 'standard', [0, 0, 300]],
    ['a launch without a price before', launch, 'standard', [0, 500, 1_000]],
    ['a launch without a price before', launch, 'base_volume', [0, 1_500, 0]],
    ['a launch at a price of 0', launchAtZero, 'standard', [1_500, 500, -500]],
    ['a launch at a price of 0', launchAtZero, 'new_to_mix', [0, 500, 1_000]],
    [
      'an end',
      [product(10, 100, 10, 100), product(30, 50, null, 0)],
      'new_to_mix',
      [0, -2_500 / 3, -2_000 / 3],
    ],
    ['an end', [product(10, 100, 10, 100), product(30, 50, null, 0)], 'base_volume', [0, -1_500, 0]],
    ['the first sales of all', [product(null, 0, 30, 50)], 'base_volume', [0, 1_500, 0]],
    ['a product without any sales', [product(1, 1, 1, 1), product(null, 0, null, 0)], 'standard', [0, 0, 0]],
  ] as const)('divides %s (%j, %s) into %j', (_, products, mode, expected) => {
    const parts = partsOf(products, mode);
    expected.forEach((part, index) => {
      expect(parts[index]).toBeCloseTo(part, 8);
    });
  });

  it.each(['standard', 'new_to_mix'] as const)('has no %s bridge from a period without units', (mode) => {
    expect(priceVolumeMix([product(5, 0, 6, 10)], mode)).toEqual({ because: 'nothing-sold-before' });
    expect(priceVolumeMix([], mode)).toEqual({ because: 'nothing-sold-before' });
  });

  it.each(bridgeModes)('asks for a price that is missing beside units in mode %s', (mode) => {
    const missing = (list: string) => ({ because: 'price-missing', seen: { list, row: 2 } });
    expect(
      priceVolumeMix(
        [three[0] ?? launch[0], product(null, 5, 6, 10)].flatMap((one) => one ?? []),
        mode,
      ),
    ).toEqual(missing('price_0'));
    expect(priceVolumeMix([product(1, 1, 1, 1), product(6, 5, null, 10)], mode)).toEqual(missing('price_1'));
  });

  const whole = fc.integer({ min: 0, max: 100_000 });
  const sold = fc.integer({ min: 1, max: 100_000 });
  const products = (price: fc.Arbitrary<number>) =>
    fc.array(
      fc
        .tuple(price, sold, price, whole)
        .map(([price0, volume0, price1, volume1]) => product(price0, volume0, price1, volume1)),
      { minLength: 1, maxLength: 8 },
    );
  const modes = fc.constantFrom(...bridgeModes);

  it('adds up to the change of revenue to the last bit', () => {
    const quarters = whole.map((value) => value / 4);
    fc.assert(
      fc.property(products(quarters), modes, (list, mode) => {
        const [price, volume, mix] = partsOf(list, mode);
        expect(price + volume + mix).toBe(revenueChange(list));
      }),
      { numRuns: 2_000 },
    );
  });

  it('adds up to the last digit of the largest part where prices are in cents', () => {
    const cents = whole.map((value) => value / 100);
    fc.assert(
      fc.property(products(cents), modes, (list, mode) => {
        const parts = partsOf(list, mode);
        const total = parts[0] + parts[1] + parts[2];
        const largest = Math.max(...parts.map(Math.abs));
        expect(Math.abs(total - revenueChange(list))).toBeLessThanOrEqual(largest * Number.EPSILON);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is homogeneous in the currency', () => {
    fc.assert(
      fc.property(
        products(whole.map((value) => value / 100)),
        modes,
        fc.constantFrom(0.5, 1024),
        (list, mode, scale) => {
          const scaled = list.map((one) => ({
            ...one,
            price0: (one.price0 ?? 0) * scale,
            price1: (one.price1 ?? 0) * scale,
          }));
          expect(partsOf(scaled, mode)).toEqual(partsOf(list, mode).map((part) => part * scale));
        },
      ),
    );
  });

  it('finds no mix where all volumes change alike, and no price effect where no price changes', () => {
    fc.assert(
      fc.property(products(whole), sold, (list, factor) => {
        const grown = list.map((one) => ({ ...one, price1: one.price0, volume1: one.volume0 * factor }));
        const [price, volume, mix] = partsOf(grown);
        expect(price).toBe(0);
        expect(Math.abs(mix)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(volume)));
      }),
    );
  });
});

describe('addUp', () => {
  it.each([
    [7_200, 2_200, 5_000, [2_200, 5_000, 0]],
    [7_200, 2_000, 5_000, [2_000, 5_000, 200]],
    [0.3, 0.1, 0.2, [0.1, 0.2, 0]],
    [0, 0, 0, [0, 0, 0]],
    [-1, 1, -3, [1, -3, 1]],
  ])('closes %p after %p and %p to %j', (total, first, second, expected) => {
    const parts = addUp(total, first, second);
    expected.forEach((part, index) => {
      expect(parts[index]).toBeCloseTo(part, 12);
    });
    expect(parts[0] + parts[1] + parts[2]).toBe(total);
  });

  it('leaves no third part where two amounts in cents are the whole', () => {
    const inCents = fc.integer({ min: -1e7, max: 1e7 });
    fc.assert(
      fc.property(inCents, inCents, (first, second) => {
        const [, , rest] = addUp((first + second) / 100, first / 100, second / 100);
        expect(rest).toBe(0);
      }),
      { examples: [[4_909_953, -4_147_170]] },
    );
  });
});

const budgeted = (unitMargin: number, budgetUnits: number, actualUnits: number): BudgetedProduct => ({
  unitMargin,
  budgetUnits,
  actualUnits,
});

const variancesOf = (products: readonly BudgetedProduct[]) => {
  const variances = salesMixVariance(products);
  if (isNoAnswer(variances)) throw new Error(variances.because);
  return variances;
};

describe('salesMixVariance', () => {
  it.each([
    [
      [budgeted(275, 10_000, 8_820), budgeted(375, 40_000, 33_180)],
      [-2_882_000, -2_840_000, -42_000],
    ],
    [
      [budgeted(20, 8_000, 6_000), budgeted(12, 7_000, 7_000), budgeted(9, 5_000, 9_000)],
      [-4_000, 28_900, -32_900],
    ],
    [[budgeted(0.1, 10, 20)], [1, 1, 0]],
    [
      [budgeted(5, 10, 10), budgeted(0, 0, 0)],
      [0, 0, 0],
    ],
  ])('of %j is %j', (products, expected) => {
    variancesOf(products).forEach((variance, index) => {
      expect(variance).toBeCloseTo(expected[index] ?? NaN, 6);
    });
  });

  it('has none without a budget', () => {
    expect(salesMixVariance([budgeted(5, 0, 10)])).toEqual({ because: 'nothing-budgeted' });
    expect(salesMixVariance([])).toEqual({ because: 'nothing-budgeted' });
  });

  const products = fc.array(
    fc
      .tuple(fc.integer({ min: -9_999, max: 99_999 }), fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6))
      .map(([margin, budget, actual]) => budgeted(margin / 100, budget, actual)),
    { minLength: 1, maxLength: 8 },
  );

  it('has a quantity and a mix that add up exactly to the volume variance', () => {
    fc.assert(
      fc.property(products, (list) => {
        const [volume, quantity, mix] = variancesOf(list);
        expect(quantity + mix).toBe(volume);
        let actual = 0;
        let budget = 0;
        let size = 0;
        for (const { unitMargin, budgetUnits, actualUnits } of list) {
          actual += unitMargin * actualUnits;
          budget += unitMargin * budgetUnits;
          size += Math.abs(unitMargin) * (actualUnits + budgetUnits);
        }
        expect(Math.abs(volume - (actual - budget))).toBeLessThanOrEqual(1e-12 * size);
      }),
    );
  });

  it('is homogeneous in the currency', () => {
    fc.assert(
      fc.property(products, fc.constantFrom(0.5, 1024), (list, scale) => {
        const scaled = list.map((one) => ({ ...one, unitMargin: one.unitMargin * scale }));
        expect(variancesOf(scaled)).toEqual(variancesOf(list).map((variance) => variance * scale));
      }),
    );
  });
});
