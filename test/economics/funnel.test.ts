import * as fc from 'fast-check';
import { requiredLeads } from '../../src/economics/funnel';

describe('requiredLeads', () => {
  it.each([
    [5, [0.5, 0.6, 0.5, 1 / 3], [100, 50, 30, 15, 5]],
    [6, [0.5, 0.5], [24, 12, 6]],
    [10, [1], [10, 10]],
    [0, [0.5, 0.1], [0, 0, 0]],
    [3, [], [3]],
  ])('for %p at %j are %j', (target, rates, expected) => {
    requiredLeads(target, rates).forEach((needed, index) => {
      expect(needed).toBeCloseTo(expected[index] ?? NaN, 9);
    });
    expect(requiredLeads(target, rates)).toHaveLength(expected.length);
  });

  it('lead back to the target, stage by stage', () => {
    const rates = fc.array(
      fc.integer({ min: 1, max: 1_000 }).map((value) => value / 1_000),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), rates, (target, stages) => {
        const needed = requiredLeads(target, stages);
        expect(needed.at(-1)).toBe(target);
        stages.forEach((rate, index) => {
          const passed = (needed[index] ?? NaN) * rate;
          expect(Math.abs(passed - (needed[index + 1] ?? NaN))).toBeLessThanOrEqual(1e-12 * passed);
        });
      }),
    );
  });

  it('are many for a long funnel, in linear time', () => {
    expect(
      requiredLeads(
        1,
        Array.from({ length: 50_000 }, () => 1),
      ),
    ).toHaveLength(50_001);
  });
});
