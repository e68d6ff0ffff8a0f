import * as fc from 'fast-check';
import { acquisitionPayback } from '../../src/economics/customer-value';
import { paybackPeriod, returnOnMarketing } from '../../src/economics/marketing-returns';
import { isNoAnswer } from '../../src/economics/no-answer';

const money = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
const percents = fc.integer({ min: 1, max: 100 }).map((value) => value / 100);

describe('returnOnMarketing', () => {
  it.each([
    [50_000, 0.6, 10_000, 2],
    [10_000, 1, 10_000, 0],
    [0, 0.6, 10_000, -1],
    [0.3, 1, 0.1 + 0.2, 0],
    [50_000, -0.1, 10_000, -1.5],
  ])('of %p at %p for %p is %p', (revenue, margin, spend, expected) => {
    expect(returnOnMarketing(revenue, margin, spend)).toBeCloseTo(expected, 12);
  });

  it('has none where nothing is spent', () => {
    expect(returnOnMarketing(1, 1, 0)).toEqual({ because: 'nothing-spent' });
  });

  it('pays back in one period what it returns nothing on, at any scale of the currency', () => {
    fc.assert(
      fc.property(money, percents, money, fc.constantFrom(0.5, 1024), (revenue, margin, spend, scale) => {
        const given = returnOnMarketing(revenue, margin, spend);
        expect(returnOnMarketing(revenue * scale, margin, spend * scale)).toBe(given);
        const periods = acquisitionPayback(spend, revenue, margin);
        expect(1 / Number(periods) - 1).toBeCloseTo(Number(given), 6);
      }),
    );
  });
});

describe('paybackPeriod', () => {
  it.each([
    [[-50_000, 2_000, 2_000, 46_000, 35_000], 3],
    [[-50_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 15_000], 5],
    [[-1_100, 300, 310, 320, 330, 340], 3 + 170 / 330],
    [[-100, 400], 0.25],
    [[-100, 0, 0, 100], 3],
    [[-100, 50, -30, 80], 3],
    [[-100, 150, -80, 40], 2 / 3],
    [[-0.6, 0.3, 0.1, 0.2], 3],
    [[0, -100, 50, 50], 3],
    [[100, -50], 0],
    [[0, 0], 0],
    [[], 0],
  ])('of %j is %p', (flows, expected) => {
    expect(paybackPeriod(flows)).toBeCloseTo(expected, 12);
  });

  it('never comes where the outlay stays open, and says how much of it', () => {
    expect(paybackPeriod([-100, 30, 30])).toEqual({
      because: 'never-paid-back',
      seen: { open: 40, periods: 2 },
    });
    expect(paybackPeriod([-100])).toEqual({ because: 'never-paid-back', seen: { open: 100, periods: 0 } });
  });

  it('is outlay over inflow for even inflows, at any scale of the currency', () => {
    fc.assert(
      fc.property(
        money,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0.5, 1024),
        (inflow, periods, scale) => {
          const flows = [-inflow * (periods - 0.5), ...Array.from({ length: periods }, () => inflow)];
          const payback = paybackPeriod(flows);
          if (isNoAnswer(payback)) throw new Error(payback.because);
          expect(payback).toBeCloseTo(periods - 0.5, 9);
          expect(paybackPeriod(flows.map((flow) => flow * scale))).toBe(payback);
        },
      ),
    );
  });

  it('comes no later when any inflow is larger', () => {
    const flows = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), flows, fc.nat(9), (outlay, inflows, place) => {
        const payback = (list: readonly number[]): number => {
          const periods = paybackPeriod([-outlay, ...list]);
          return isNoAnswer(periods) ? Infinity : periods;
        };
        const larger = inflows.map((flow, index) => (index === place ? flow + 10 : flow));
        expect(payback(larger)).toBeLessThanOrEqual(payback(inflows) + 1e-12);
      }),
    );
  });
});
