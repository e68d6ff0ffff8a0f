import * as fc from 'fast-check';
import { minimise, type Objective } from '../../src/forecast/minimise';

/** A long valley, bent like a banana, with its lowest point at (1, 1). */
const banana: Objective = (at, gradient) => {
  const [x = 0, y = 0] = at;
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

describe('minimise', () => {
  it('finds the end of a bent valley', () => {
    const { at, value } = minimise(banana, Float64Array.of(-1.2, 1));
    expect(value).toBeLessThan(1e-10);
    expect([...at]).toEqual([expect.closeTo(1, 4), expect.closeTo(1, 4)]);
  });

  it('finds the lowest point of a bowl that is a million times steeper one way than the other', () => {
    const steepness = [1, 1000, 1e6];
    const lowest = [3, -2, 0.5];
    const { at } = minimise((here, gradient) => {
      let sum = 0;
      steepness.forEach((steep, index) => {
        const off = (here[index] ?? 0) - (lowest[index] ?? 0);
        gradient[index] = 2 * steep * off;
        sum += steep * off * off;
      });
      return sum;
    }, new Float64Array(3));
    lowest.forEach((place, index) => expect(at[index]).toBeCloseTo(place, 4));
  });

  it('stays away from where there is no value', () => {
    for (const none of [Infinity, NaN]) {
      // x − log x, which has no value at 0 or below; its lowest point is 1.
      const { at } = minimise((here, gradient) => {
        const [x = 0] = here;
        if (x <= 0) return none;
        gradient[0] = 1 - 1 / x;
        return x - Math.log(x);
      }, Float64Array.of(20));
      expect(at[0]).toBeCloseTo(1, 5);
    }
  });

  it('stays where it is flat', () => {
    const { at, value } = minimise(() => 7, Float64Array.of(1, 2));
    expect([...at]).toEqual([1, 2]);
    expect(value).toBe(7);
  });

  it('takes no more steps than it may', () => {
    const start = Float64Array.of(-1.2, 1);
    expect(minimise(banana, start, 0)).toEqual({ at: start, value: banana(start, new Float64Array(2)) });
    const few = minimise(banana, start, 3).value;
    expect(few).toBeGreaterThan(minimise(banana, start, 6).value);
    expect(few).toBeLessThan(banana(start, new Float64Array(2)));
  });

  it('never ends above its start, which it leaves as it was', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (x, y) => {
          const start = Float64Array.of(x, y);
          const { at, value } = minimise(banana, start);
          expect(value).toBeLessThanOrEqual(banana(start, new Float64Array(2)));
          expect(value).toBe(banana(at, new Float64Array(2)));
          expect([...start]).toEqual([x, y]);
        },
      ),
    );
  });
});
