import * as fc from 'fast-check';
import { noAnswer } from '../../../src/economics/no-answer';
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

  it.each([
    ['one more above and below in turn until there are 15', 100, 110, 1, 98, 112],
    ['one more above alone where that makes 15', 100, 113, 1, 100, 114],
    ['only above where there is none below', 0.4, 10, 1, 1, 15],
    ['none where there are enough', 100, 118, 1, 100, 118],
  ])('takes %s', (_, from, to, step, first, last) => {
    const { prices, ...grid } = roundPrices(from, to);
    expect([grid.step, prices.at(0), prices.at(-1)]).toEqual([step, first, last]);
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

  const nothing = { netPrice: 100, pricesForTarget: null, bestPrice: noAnswer('demand-too-inelastic') };
  it.each([
    ['30% to both sides of today, and 8% of that span beyond', nothing, 5, 65, 135],
    [
      'the ends of the prices for the target',
      { ...nothing, pricesForTarget: { from: 50, to: 180 } },
      10,
      30,
      200,
    ],
    [
      'one end where there is no other',
      { ...nothing, pricesForTarget: { from: null, to: 180 } },
      10,
      60,
      200,
    ],
    ['the best price', { ...nothing, bestPrice: 180 }, 10, 60, 200],
    ['the price of the scenario', { ...nothing, netPrice: 180 }, 10, 60, 200],
    ['35% and 220% of today', { ...nothing, pricesForTarget: { from: 35, to: 220 } }, 20, 20, 300],
    ['nothing farther off than that', { ...nothing, pricesForTarget: { from: 34.9, to: 220.1 } }, 5, 65, 135],
    ['no more than half of the way to 0', { ...nothing, netPrice: 5 }, 10, 10, 150],
  ])('span %s', (_, changes, step, first, last) => {
    const scenario = { ...plainScenario, today: { ...plainScenario.today, netPrice: 100 } };
    const { prices, ...grid } = pricesAround(scenario, { ...scenarioFigures(scenario), ...changes });
    expect([grid.step, prices.at(0), prices.at(-1)]).toEqual([step, first, last]);
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
