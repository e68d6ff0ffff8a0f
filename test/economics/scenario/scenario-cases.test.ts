import * as fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { caseFigures, reaches } from '../../../src/economics/scenario/scenario-cases';
import { scenarioFigures } from '../../../src/economics/scenario/scenario-figures';
import { anyScenario, plainScenario } from './scenarios';

describe('low, base and high', () => {
  it.each([
    ['low', 640, 1_200, false, 110],
    ['base', 800, 14_000, true, 0],
    ['high', 960, 26_800, true, 0],
  ] as const)('%s sells %d and earns %d', (name, volume, profit, reachesTarget, shortfall) => {
    const figures = caseFigures(plainScenario)[name];
    expect(figures.volume).toBeCloseTo(volume, 9);
    expect(figures.profit).toBeCloseTo(profit, 6);
    expect(figures.reachesTarget).toBe(reachesTarget);
    expect(figures.shortfall).toBeCloseTo(shortfall, 6);
  });

  it('are one where the volume has no spread', () => {
    const { low, base, high } = caseFigures({ ...plainScenario, volumeSpread: 0 });
    expect(low).toEqual(base);
    expect(high).toEqual(base);
  });

  it('lack no number of units where no number would do', () => {
    const { base } = caseFigures({ ...plainScenario, unitCost: 240 });
    expect(isNoAnswer(base.shortfall)).toBe(true);
    expect(base.reachesTarget).toBe(false);
  });

  it('reach a target that only rounding keeps from them', () => {
    const scenario = { ...plainScenario, elasticity: null, price: 225.1, discount: 0, targetProfit: 10_080 };
    expect(caseFigures(scenario).base.reachesTarget).toBe(true);
  });

  it.each([
    [999_999.9999, 1e6, true],
    [999_999.99, 1e6, false],
    [-1_000_000.0001, -1e6, true],
    [-1_000_000.01, -1e6, false],
  ])('a profit of %p reaches a target of %p: %p', (profit, targetProfit, expected) => {
    expect(reaches(profit, { targetProfit, fixedCost: 0 })).toBe(expected);
  });
});

describe('laws', () => {
  it('low sells no more than base, and base no more than high', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { low, base, high } = caseFigures(scenario);
        expect(low.volume).toBeLessThanOrEqual(base.volume);
        expect(base.volume).toBeLessThanOrEqual(high.volume);
      }),
    );
  });

  it('base is what is expected', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { base } = caseFigures(scenario);
        const { expectedVolume, profit } = scenarioFigures(scenario);
        expect([base.volume, base.profit]).toEqual([expectedVolume, profit]);
      }),
    );
  });

  it('a case that earns more than the target lacks no unit', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { reachesTarget, shortfall, requiredVolume } of Object.values(caseFigures(scenario))) {
          if (isNoAnswer(shortfall) || isNoAnswer(requiredVolume)) continue;
          if (reachesTarget) expect(shortfall).toBeLessThanOrEqual(1e-3 * (1 + requiredVolume));
          else expect(shortfall).toBeGreaterThan(0);
        }
      }),
    );
  });
});
