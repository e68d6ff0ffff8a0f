import * as fc from 'fast-check';
import type { PriceScenario } from '../../../../src/economics/scenario/price-scenario';
import { pricesAround } from '../../../../src/economics/scenario/prices-around';
import { scenarioFigures } from '../../../../src/economics/scenario/scenario-figures';
import { positionAt, positionByKey } from '../../../../src/taskpane/chart/positions';
import { placeMarks, priceMarks } from '../../../../src/taskpane/price-and-volume/chart/marks';
import { type Plot, plotOf } from '../../../../src/taskpane/price-and-volume/chart/plot';
import { positionsOf } from '../../../../src/taskpane/price-and-volume/chart/price-positions';
import { anyScenario, plainScenario } from '../../../economics/scenario/scenarios';

describe('the marked prices', () => {
  const kindsOf = (changes: Partial<PriceScenario>): readonly (readonly string[])[] => {
    const scenario = { ...plainScenario, ...changes };
    return priceMarks(scenario, scenarioFigures(scenario), 150, 500).map(({ kinds }) => [...kinds]);
  };

  it("stand in order, today's and the scenario's as one where they are the same", () => {
    expect(kindsOf({})).toEqual([['from'], ['scenario', 'start'], ['best']]);
  });

  it("part where the scenario's price is moved", () => {
    expect(kindsOf({ price: 300, discount: 0 })).toEqual([['from'], ['start'], ['scenario'], ['best']]);
  });

  it('leave out what there is not', () => {
    expect(kindsOf({ elasticity: null, targetProfit: 1e7 })).toEqual([['scenario', 'start']]);
  });

  it('have names that do not lie over each other, nor beyond the width', () => {
    const price = fc.integer({ min: 0, max: 280 });
    fc.assert(
      fc.property(fc.uniqueArray(price, { minLength: 1, maxLength: 6 }), (prices) => {
        const marks = prices.sort((a, b) => a - b).map((each) => ({ kinds: ['best'] as const, price: each }));
        const placed = placeMarks(
          marks,
          (at) => at,
          288,
          ({ price: at }) => `best ${at}.00`,
        );
        const boxes = placed.map(({ left, row, text }) => ({ left, right: left + text.length * 5.7, row }));
        for (const [place, { left, right, row }] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(288 + 1e-9);
          const others = boxes.filter((other, at) => at !== place && other.row === row);
          for (const other of others) expect(left >= other.right || right <= other.left).toBe(true);
        }
      }),
    );
  });
});

describe('the positions to read at', () => {
  const positions = positionsOf({ step: 20, prices: [160, 180, 200, 220, 240] });

  it.each([
    ['ArrowRight', 200, 202],
    ['ArrowUp', 200, 202],
    ['ArrowLeft', 200, 198],
    ['ArrowDown', 200, 198],
    ['PageUp', 200, 220],
    ['PageDown', 200, 180],
    ['Home', 200, 160],
    ['End', 200, 240],
    ['ArrowRight', 240, 240],
    ['PageDown', 165, 160],
    ['ArrowRight', 201.3, 204],
  ])('%s leads from %d to %d', (key, from, to) => {
    expect(positionByKey(key, from, positions)).toBe(to);
  });

  it('are left by no other key', () => {
    expect(positionByKey('a', 200, positions)).toBeNull();
  });

  it.each([
    [199.2, 200],
    [12, 160],
    [900, 240],
  ])('have %d at %d', (price, position) => {
    expect(positionAt(price, positions)).toBe(position);
  });
});

describe('the drawing', () => {
  function plot(scenario: PriceScenario, width: number): Plot {
    const figures = scenarioFigures(scenario);
    const { prices } = pricesAround(scenario, figures);
    const [from = 0] = prices;
    return plotOf({
      scenario,
      figures,
      from,
      to: prices.at(-1) ?? 0,
      width,
      textOf: ({ price }) => `${price}`,
    });
  }

  it('has only numbers that can be drawn, whatever the figures and the width', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 200, max: 600 }), (scenario, width) => {
        const { curves, labels, target, height, profit, units, marks } = plot(scenario, width);
        expect(Object.values(curves).join(' ')).not.toMatch(/NaN|Infinity|undefined/u);
        const drawn = [
          ...Object.values(labels).flatMap(({ x, y }) => [x, y]),
          ...marks.flatMap(({ x, left }) => [x, left]),
          target.x,
          target.y,
          height,
        ];
        expect(drawn.every(Number.isFinite)).toBe(true);
        for (const { scale, ticks, top, bottom } of [profit, units]) {
          for (const tick of ticks) {
            expect(scale(tick)).toBeGreaterThanOrEqual(top - 1e-6);
            expect(scale(tick)).toBeLessThanOrEqual(bottom + 1e-6);
          }
        }
      }),
    );
  });

  it('shows the profit of the scenario and its target inside of the panel', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { profit } = plot(scenario, 288);
        for (const value of [scenarioFigures(scenario).profit, scenario.targetProfit]) {
          expect(profit.scale(value)).toBeGreaterThanOrEqual(profit.top - 1e-6);
          expect(profit.scale(value)).toBeLessThanOrEqual(profit.bottom + 1e-6);
        }
      }),
    );
  });
});
