import * as fc from 'fast-check';
import type { PriceRange } from '../../../src/economics/prices-for-target';
import type { PriceScenario } from '../../../src/economics/scenario/price-scenario';
import { profitAt } from '../../../src/economics/scenario/scenario-at-price';
import { scenarioFigures } from '../../../src/economics/scenario/scenario-figures';
import { anyScenario, plainScenario } from './scenarios';

const pricesForTarget = (scenario: PriceScenario): PriceRange | null =>
  scenarioFigures(scenario).pricesForTarget;

const rangeOf = (changes: Partial<PriceScenario>): PriceRange | null =>
  pricesForTarget({ ...plainScenario, ...changes });

describe('the prices at which the expected volume earns the target', () => {
  it('reach from the required price upwards where volume does not react', () => {
    expect(rangeOf({ elasticity: null })).toEqual({ from: 225, to: null });
  });

  it('have two ends, with the best price between them, where demand is elastic', () => {
    // (p − 150) × 800 × (230 ÷ p)² = 60,000 has the roots of p² − (800 × 230² ÷ 60,000) × (p − 150) = 0.
    const k = (800 * 230 ** 2) / 60_000;
    const root = Math.sqrt(k * k - 600 * k);
    const range = rangeOf({ elasticity: -2 });
    expect(range?.from).toBeCloseTo((k - root) / 2, 8);
    expect(range?.to).toBeCloseTo((k + root) / 2, 8);
  });

  it.each([
    ['no end above where demand is inelastic', { elasticity: -0.5 }, true, null],
    ['an end above but none below where a unit costs nothing', { unitCost: 0, elasticity: -3 }, null, true],
    ['no end at all where a gift would cost less than may be lost', { targetProfit: -1e15 }, null, null],
    [
      'no end where nothing sells and the target asks for no more',
      { targetProfit: -50_000, today: { ...plainScenario.today, volume: 0 } },
      null,
      null,
    ],
    [
      'no end where volume stays and even a gift would do',
      { elasticity: null, targetProfit: -1e9 },
      null,
      null,
    ],
  ] as const)('have %s', (_, changes, from, to) => {
    const end = (is: true | null): unknown => (is === null ? null : expect.any(Number));
    expect(rangeOf(changes)).toEqual({ from: end(from), to: end(to) });
  });

  it.each([
    ['the target is beyond the best profit', { elasticity: -4, targetProfit: 1e6 }],
    [
      'revenue stays the same at every price, and is less than is to be earned',
      { elasticity: -1, targetProfit: 800 * 230 },
    ],
    ['nothing sells', { today: { ...plainScenario.today, volume: 0 } }],
    [
      'nothing sells, however volume reacts',
      { today: { ...plainScenario.today, volume: 0 }, elasticity: null },
    ],
  ])('are none where %s', (_, changes) => {
    expect(rangeOf(changes)).toBeNull();
  });

  it('are all where nothing sells and the loss allowed is the fixed cost', () => {
    const today = { ...plainScenario.today, volume: 0 };
    for (const elasticity of [null, -1.5])
      expect(rangeOf({ today, elasticity, targetProfit: -plainScenario.fixedCost })).toEqual({
        from: null,
        to: null,
      });
  });
});

describe('laws', () => {
  const slack = ({ targetProfit, fixedCost }: PriceScenario): number =>
    1e-9 * (1 + Math.abs(targetProfit) + fixedCost);
  /* A price is no closer to the exact one than binary numbers go, and every unit sold has that difference. */
  const rounding = (scenario: PriceScenario, price: number): number =>
    2 * Number.EPSILON * profitAt({ ...scenario, unitCost: -scenario.unitCost, fixedCost: 0 }, price);
  const manyUnitsForACent: PriceScenario = {
    price: 1,
    discount: 0,
    unitCost: 2047.9999998465082,
    fixedCost: 0,
    targetProfit: 0.01,
    elasticity: null,
    today: { netPrice: 1, unitCost: 0, volume: 23471.48261620476 },
    volumeSpread: 0,
  };

  it('every price of the range carries the target, and none beside it does', () => {
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 0, max: 1, noNaN: true }), (scenario, part) => {
        const range = pricesForTarget(scenario);
        if (range === null) return;
        const lowest = range.from ?? scenario.today.netPrice / 1000;
        const highest = range.to ?? Math.max(scenario.today.netPrice * 1000, lowest * 2);
        const inside = lowest + part * (highest - lowest);
        const least = scenario.targetProfit - slack(scenario) - rounding(scenario, inside);
        expect(profitAt(scenario, inside)).toBeGreaterThanOrEqual(least);
        const most = scenario.targetProfit + slack(scenario);
        if (range.from !== null) expect(profitAt(scenario, range.from * 0.999)).toBeLessThan(most);
        if (range.to !== null) expect(profitAt(scenario, range.to * 1.001)).toBeLessThan(most);
      }),
      { examples: [[manyUnitsForACent, 0]] },
    );
  });

  it('where there is no such price, none of a thousand tried carries the target', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        if (pricesForTarget(scenario) !== null) return;
        const { netPrice } = scenario.today;
        const most = scenario.targetProfit + slack(scenario);
        const tried = Array.from({ length: 1001 }, (_, step) => netPrice * 1.01 ** (step - 500));
        expect(tried.filter((price) => !(profitAt(scenario, price) < most))).toEqual([]);
      }),
    );
  });

  it('a scenario that earns its target has its price in the range', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { profit, netPrice, pricesForTarget: range } = scenarioFigures(scenario);
        // Prices a thousand times today's, or a thousandth, are no advice, and are not looked at.
        const { netPrice: today } = scenario.today;
        fc.pre(Math.max(netPrice / today, today / netPrice) < 1000);
        const isInside =
          range !== null &&
          netPrice >= (range.from ?? 0) * (1 - 1e-9) &&
          netPrice <= (range.to ?? Infinity) * (1 + 1e-9);
        if (profit > scenario.targetProfit + slack(scenario)) expect(isInside).toBe(true);
        if (profit < scenario.targetProfit - slack(scenario))
          expect(isInside && range.from !== netPrice).toBe(false);
      }),
    );
  });
});
