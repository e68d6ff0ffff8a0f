import fc from 'fast-check';
import { marginPerConstraint } from '../../../src/economics/volume/margin-per-constraint';
import { answered, cents } from './cases';

describe('marginPerConstraint', () => {
  it.each([
    [400, 4, 100],
    [150, 10, 15],
    [-20, 4, -5],
    [0, 4, 0],
  ])('of a margin of %p that takes %p is %p', (margin, constraint, expected) => {
    expect(marginPerConstraint(margin, constraint)).toBe(expected);
  });

  it('has no answer where nothing is taken', () => {
    expect(marginPerConstraint(400, 0)).toEqual({ because: 'not-constrained' });
  });

  it('earns the margin of the units that the resource allows', () => {
    fc.assert(
      fc.property(cents(-500, 500), cents(1, 50), cents(1, 1_000), (margin, constraint, available) => {
        const earned = answered(marginPerConstraint(margin, constraint)) * available;
        expect(earned).toBeCloseTo((available / constraint) * margin, 6);
      }),
    );
  });
});
