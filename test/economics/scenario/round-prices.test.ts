import * as fc from 'fast-check';
import { pricesAround } from '../../../src/economics/scenario/prices-around';
import { nearestMultiple, roundPrices, roundStep } from '../../../src/economics/scenario/round-prices';
import { scenarioFigures } from '../../../src/economics/scenario/scenario-figures';
import { anyScenario, plainScenario } from './scenarios';

describe('round steps', () => {
  it.each([
    [0.7, 1],
    [1, 1],
    [1.2, 2],
    [2.2, 2.5],
    [2.6, 5],
    [5.1, 10],
    [0.03, 0.05],
    [310, 500],
  ])('of at least %d are %d', (least, step) => {
    expect(roundStep(least)).toBe(step);
  });

  it('have multiples as one would write them', () => {
    expect(nearestMultiple(0.31, 0.1)).toBe(0.3);
    expect(nearestMultiple(233, 5)).toBe(235);
  });
});

describe('a grid of round prices', () => {
  it('covers its span in round steps', () => {
    const { step, prices } = roundPrices(160, 500);
    expect(step).toBe(20);
    expect(prices.at(0)).toBe(160);
    expect(prices.at(-1)).toBe(500);
  });

  it('stays above 0', () => {
    expect(roundPrices(0.004, 0.02).prices.every((price) => price > 0)).toBe(true);
  });

  it('has 15 to 21 ascending prices above 0 that cover the span, whatever it is', () => {
    const price = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(price, fc.double({ min: 1.05, max: 50, noNaN: true }), (from, factor) => {
        const { prices, step } = roundPrices(from, from * factor);
        expect(prices.length).toBeGreaterThanOrEqual(15);
        expect(prices.length).toBeLessThanOrEqual(21);
        expect(prices.at(0)).toBeGreaterThan(0);
        expect(prices.at(0)).toBeLessThanOrEqual(Math.max(from, step) * (1 + 1e-9));
        expect(prices.at(-1)).toBeGreaterThanOrEqual(from * factor * (1 - 1e-9));
        for (const [place, each] of prices.entries()) {
          if (place > 0) expect(each).toBeGreaterThan(prices[place - 1] ?? 0);
        }
      }),
    );
  });
});

describe('the prices around a scenario', () => {
  it('reach from below today to beyond the best price', () => {
    const { prices } = pricesAround(plainScenario, scenarioFigures(plainScenario));
    expect(prices.at(0)).toBeLessThan(230 * 0.7);
    expect(prices.at(-1)).toBeGreaterThan(450);
  });

  it("hold the scenario's own price and today's", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const figures = scenarioFigures(scenario);
        const { prices, step } = pricesAround(scenario, figures);
        const [first = 0] = prices;
        for (const price of [figures.netPrice, scenario.today.netPrice]) {
          expect(price).toBeGreaterThanOrEqual(first - step);
          expect(price).toBeLessThanOrEqual(prices.at(-1) ?? 0);
        }
      }),
    );
  });
});
