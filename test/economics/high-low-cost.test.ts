import * as fc from 'fast-check';
import { highLowCost, type PeriodCost } from '../../src/economics/high-low-cost';
import { answered, cents, currencyScales, expectNear } from './cases';

const periodsOf = (...pairs: readonly (readonly [number, number])[]): readonly PeriodCost[] =>
  pairs.map(([units, cost]) => ({ units, cost }));

describe('highLowCost', () => {
  it.each([
    ['two periods', periodsOf([150, 250_000], [450, 700_000]), 25_000, 1_500],
    ['activity, not cost', periodsOf([10, 900], [20, 100], [30, 700], [15, 2_000]), 1_000, -10],
    ['a cost that is all fixed', periodsOf([10, 500], [20, 500]), 500, 0],
    ['a cost that is all variable', periodsOf([0, 0], [20, 500]), 0, 25],
    ['equal costs at the highest activity', periodsOf([10, 0.1], [30, 0.3], [30, 0.3]), 0, 0.01],
    [
      'the average of different costs at one activity',
      periodsOf([30, 720], [10, 240], [30, 680], [10, 260]),
      25,
      22.5,
    ],
  ])('splits by %s', (_, periods, fixedCost, variableCost) => {
    const line = answered(highLowCost(periods));
    expect(line.fixedCost).toBeCloseTo(fixedCost, 9);
    expect(line.variableCost).toBeCloseTo(variableCost, 9);
  });

  it.each([
    ['no periods', [], { because: 'no-periods' }],
    ['one period', periodsOf([10, 5]), { because: 'one-activity', seen: { activity: 10 } }],
    ['one activity', periodsOf([10, 5], [10, 7]), { because: 'one-activity', seen: { activity: 10 } }],
  ])('has no answer for %s', (_, periods, expected) => {
    expect(highLowCost(periods)).toEqual(expected);
  });

  const activities = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 30 });

  it('finds the line that costs lie on', () => {
    fc.assert(
      fc.property(activities, cents(0, 100_000), cents(0, 500), (units, fixedCost, variableCost) => {
        const periods = units.map((activity) => ({
          units: activity,
          cost: fixedCost + variableCost * activity,
        }));
        const line = answered(highLowCost(periods));
        const largest = fixedCost + variableCost * 10_000;
        expectNear(line.variableCost, variableCost, largest);
        expectNear(line.fixedCost, fixedCost, largest * 100);
      }),
    );
  });

  const histories = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), cents(0, 1_000)), {
    minLength: 3,
    maxLength: 20,
  });

  it('does not depend on the order of the periods', () => {
    fc.assert(
      fc.property(histories, (pairs) => {
        fc.pre(new Set(pairs.map(([units]) => units)).size > 1);
        const forth = answered(highLowCost(periodsOf(...pairs)));
        const back = answered(highLowCost(periodsOf(...[...pairs].reverse())));
        expect(back.fixedCost).toBeCloseTo(forth.fixedCost, 6);
        expect(back.variableCost).toBeCloseTo(forth.variableCost, 6);
      }),
    );
  });

  it('is in proportion to the currency', () => {
    fc.assert(
      fc.property(histories, currencyScales, (pairs, scale) => {
        fc.pre(new Set(pairs.map(([units]) => units)).size > 1);
        const line = answered(highLowCost(periodsOf(...pairs)));
        const scaled = highLowCost(
          periodsOf(...pairs.map(([units, cost]) => [units, cost * scale] as const)),
        );
        expect(scaled).toEqual({
          fixedCost: line.fixedCost * scale,
          variableCost: line.variableCost * scale,
        });
      }),
    );
  });

  it('answers 50,000 periods that all tie', () => {
    const periods = Array.from({ length: 50_000 }, (_, row) => ({ units: row % 2, cost: 0.1 }));
    expect(highLowCost(periods)).toEqual({ fixedCost: 0.1, variableCost: 0 });
  });
});
