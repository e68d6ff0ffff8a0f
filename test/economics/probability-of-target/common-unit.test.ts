import { commonUnit } from '../../../src/economics/probability-of-target/common-unit';

describe('commonUnit', () => {
  it.each([
    [[1_000, 2_500, 4_000], 500, [2, 5, 8]],
    [[12.34, 0.02], 0.02, [617, 1]],
    [[0.1, 0.2, 0.30000000000000004], 0.1, [1, 2, 3]],
    [[1_000 / 3, 2_000 / 3, 1_000], 1_000 / 3, [1, 2, 3]],
    [[1 / 7, 1.5 / 7], 0.5 / 7, [2, 3]],
    [[7], 7, [1]],
    [[17, 19], 1, [17, 19]],
    [[0.17, 0.19], 0.01, [17, 19]],
    [[1.000000001, 2], 1e-9, [1_000_000_001, 2_000_000_000]],
    [[12 / 7, 13 / 7], 1 / 7, [12, 13]],
  ])('of %j is %p', (amounts, size, multiples) => {
    const unit = commonUnit(amounts);
    expect(unit?.size).toBeCloseTo(size, 12);
    expect(unit?.multiples).toEqual(multiples);
  });

  it.each([[[1, Math.SQRT2]], [[13 / 7, 15 / 7]], [[1.0000000001, 2]], [[1e-12, 1e12]], [[Math.PI, Math.E]]])(
    'is not there for %j',
    (amounts) => {
      expect(commonUnit(amounts)).toBeNull();
    },
  );
});
