import * as fc from 'fast-check';
import { cvpProfit } from '../../../src/economics/cost-volume-profit';
import { isNoAnswer, noAnswer } from '../../../src/economics/no-answer';
import type { PriceScenario } from '../../../src/economics/scenario/price-scenario';
import { expectedVolumeAt, scenarioAtPrice } from '../../../src/economics/scenario/scenario-at-price';
import { scenarioFigures } from '../../../src/economics/scenario/scenario-figures';
import { anyScenario, plainScenario } from './scenarios';

const figuresOf = (changes: Partial<PriceScenario>): ReturnType<typeof scenarioFigures> =>
  scenarioFigures({ ...plainScenario, ...changes });

describe('a scenario that leaves everything as it is today', () => {
  const figures = scenarioFigures(plainScenario);

  it.each([
    ['netPrice', 230],
    ['unitMargin', 80],
    ['marginRatio', 80 / 230],
    ['breakevenVolume', 625],
    ['requiredVolume', 750],
    ['breakevenChange', 0],
    ['expectedVolume', 800],
    ['expectedChange', 0],
    ['profit', 14_000],
    ['profitAtStart', 14_000],
    ['requiredPrice', 225],
    ['bestPrice', 450],
  ] as const)('%s is %d', (name, value) => {
    expect(figures[name]).toBeCloseTo(value, 9);
  });
});

it.each([
  ['the price is left as it is', {}, true, 14_000],
  ['the same price comes by another discount', { price: 230, discount: 0 }, true, 14_000],
  ['the price moves', { price: 300 }, false, 14_000],
  ['a unit costs more', { unitCost: 160 }, true, 6_000],
  ['the fixed cost rises', { price: 300, fixedCost: 60_000 }, false, 4_000],
  ['nothing sells', { price: 300, today: { ...plainScenario.today, volume: 0 } }, false, null],
] as const)(
  'the profit at the price that it starts from, where %s, is that with all else as in the scenario',
  (_, changes, isAtStartPrice, profitAtStart) => {
    expect(figuresOf(changes)).toMatchObject({ isAtStartPrice, profitAtStart });
  },
);

describe('a price cut', () => {
  const figures = figuresOf({ price: 200, discount: 0 });

  it('needs so much more volume that the margin of each unit is made up for', () => {
    expect(figures.breakevenChange).toBeCloseTo(80 / 50 - 1, 12);
    expect(figures.requiredVolume).toBeCloseTo(60_000 / 50, 9);
  });

  it('sells what the elasticity says', () => {
    expect(figures.expectedVolume).toBeCloseTo(800 * (200 / 230) ** -1.5, 9);
    expect(figures.expectedChange).toBeCloseTo((200 / 230) ** -1.5 - 1, 12);
  });
});

describe('what has no answer', () => {
  it('is the volume that a unit margin below 0 would need', () => {
    const figures = figuresOf({ unitCost: 232.5 });
    expect(figures.unitMargin).toBeCloseTo(-2.5, 12);
    expect(isNoAnswer(figures.requiredVolume)).toBe(true);
    expect(isNoAnswer(figures.breakevenVolume)).toBe(true);
    expect(isNoAnswer(figures.breakevenChange)).toBe(true);
  });

  it.each([
    ['volume is taken not to react', { elasticity: null }, 'volume-does-not-react'],
    ['demand is inelastic', { elasticity: -0.8 }, 'demand-too-inelastic'],
    ['demand is neither elastic nor inelastic', { elasticity: -1 }, 'demand-too-inelastic'],
    ['a unit costs nothing', { unitCost: 0 }, 'no-marginal-cost'],
  ] as const)('is the best price where %s', (_, changes, because) => {
    expect(figuresOf(changes).bestPrice).toMatchObject(noAnswer(because));
  });

  it('is a price for a volume of 0, and a change of it', () => {
    const figures = figuresOf({ today: { ...plainScenario.today, volume: 0 } });
    expect(figures).toMatchObject({
      requiredPrice: noAnswer('no-volume'),
      expectedChange: null,
      expectedVolume: 0,
      profit: -50_000,
    });
  });
});

it('volume stays where it is taken not to react', () => {
  expect(figuresOf({ elasticity: null, price: 900 }).expectedVolume).toBe(800);
});

it('volume stays even at a price of 0 where it is taken not to react, and is 0 there where it does', () => {
  expect(expectedVolumeAt({ ...plainScenario, elasticity: null }, 0)).toBe(800);
  expect(expectedVolumeAt(plainScenario, 0)).toBe(0);
});

describe('laws', () => {
  it('profit is that of the expected volume', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { profit, expectedVolume: volume, netPrice: price } = scenarioFigures(scenario);
        const { fixedCost, unitCost: variableCost } = scenario;
        expect(profit).toBe(cvpProfit({ volume, fixedCost, price, variableCost }));
      }),
    );
  });

  it('the required volume earns the target', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { requiredVolume: volume, netPrice: price } = scenarioFigures(scenario);
        const { fixedCost, unitCost: variableCost, targetProfit } = scenario;
        if (isNoAnswer(volume) || volume === 0) return;
        const profit = cvpProfit({ volume, fixedCost, price, variableCost });
        expect(Math.abs(profit - targetProfit)).toBeLessThanOrEqual(
          1e-6 * (1 + Math.abs(targetProfit) + fixedCost),
        );
      }),
    );
  });

  it('no price near the best one earns more', () => {
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 0.5, max: 2, noNaN: true }), (scenario, factor) => {
        const { bestPrice } = scenarioFigures(scenario);
        if (isNoAnswer(bestPrice)) return;
        const best = scenarioAtPrice(scenario, bestPrice).profit;
        const other = scenarioAtPrice(scenario, bestPrice * factor).profit;
        expect(other).toBeLessThanOrEqual(best + 1e-9 * (1 + Math.abs(best) + scenario.fixedCost));
      }),
    );
  });

  it('sells the break-even change, and the contribution is that of today', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { breakevenChange, unitMargin } = scenarioFigures(scenario);
        if (isNoAnswer(breakevenChange)) return;
        const { today } = scenario;
        const before = (today.netPrice - today.unitCost) * today.volume;
        const after = unitMargin * today.volume * (1 + breakevenChange);
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-6 * (1 + today.netPrice * today.volume));
      }),
    );
  });
});
