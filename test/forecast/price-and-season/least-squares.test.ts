import * as fc from 'fast-check';
import { leastSquares, varianceAt } from '../../../src/forecast/price-and-season/least-squares';
import { regressions } from './regressions.json';

const near = (actual: number | undefined, expected: number, relative: number): void => {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

const unit = (place: number, of: number): readonly number[] =>
  Array.from({ length: of }, (_, index) => Number(index === place));

/** Longley's employment of 1947 to 1962, of which the certified values are known. */
const longley = [
  [83, 234_289, 2_356, 1_590, 107_608, 1947, 60_323],
  [88.5, 259_426, 2_325, 1_456, 108_632, 1948, 61_122],
  [88.2, 258_054, 3_682, 1_616, 109_773, 1949, 60_171],
  [89.5, 284_599, 3_351, 1_650, 110_929, 1950, 61_187],
  [96.2, 328_975, 2_099, 3_099, 112_075, 1951, 63_221],
  [98.1, 346_999, 1_932, 3_594, 113_270, 1952, 63_639],
  [99, 365_385, 1_870, 3_547, 115_094, 1953, 64_989],
  [100, 363_112, 3_578, 3_350, 116_219, 1954, 63_761],
  [101.2, 397_469, 2_904, 3_048, 117_388, 1955, 66_019],
  [104.6, 419_180, 2_822, 2_857, 118_734, 1956, 67_857],
  [108.4, 442_769, 2_936, 2_798, 120_445, 1957, 68_169],
  [110.8, 444_546, 4_681, 2_637, 121_950, 1958, 66_513],
  [112.6, 482_704, 3_813, 2_552, 123_366, 1959, 68_655],
  [114.2, 502_601, 3_931, 2_514, 125_368, 1960, 69_564],
  [115.7, 518_173, 4_806, 2_572, 127_852, 1961, 69_331],
  [116.9, 554_894, 4_007, 2_827, 130_081, 1962, 70_551],
] as const;

describe('leastSquares', () => {
  it.each(regressions.map((one) => [one.name, one] as const))('agrees with R on %s', (_, history) => {
    const { price, other, otherIsLog, volume, r } = history;
    const columns = [price.map(() => 1), price.map(Math.log), otherIsLog ? other.map(Math.log) : other];
    const logs = volume.map(Math.log);
    const fit = leastSquares(columns, logs);
    const residualSum = fit.residualSums.at(-1) ?? NaN;
    const deviation = Math.sqrt(residualSum / r.degreesOfFreedom);
    near(deviation, r.deviation, 1e-10);
    near(1 - residualSum / (fit.residualSums[1] ?? NaN), r.rSquared, 1e-10);
    r.coefficients.forEach((coefficient, place) => {
      near(fit.coefficients[place], coefficient, 1e-10);
      near(deviation * Math.sqrt(varianceAt(fit, unit(place, 3))), r.errors[place] ?? NaN, 1e-10);
    });
  });

  // Certified values of NIST's Statistical Reference Datasets, Longley, which R 4.2.2 has too.
  it('has the certified values of columns that nearly depend on each other', () => {
    const columns = [
      longley.map(() => 1),
      ...[0, 1, 2, 3, 4, 5].map((column) => longley.map((row) => row[column] ?? NaN)),
    ];
    const fit = leastSquares(
      columns,
      longley.map((row) => row[6]),
    );
    const certified = [
      [-3_482_258.63459582, 890_420.383607373],
      [15.0618722713733, 84.9149257747669],
      [-0.035819179292591, 0.0334910077722432],
      [-2.02022980381683, 0.488399681651699],
      [-1.03322686717359, 0.214274163161675],
      [-0.0511041056535807, 0.22607320006937],
      [1_829.15146461355, 455.478499142212],
    ] as const;
    const deviation = Math.sqrt((fit.residualSums.at(-1) ?? NaN) / 9);
    near(deviation, 304.854073561965, 1e-9);
    certified.forEach(([coefficient, error], place) => {
      near(fit.coefficients[place], coefficient, 1e-7);
      near(deviation * Math.sqrt(varianceAt(fit, unit(place, 7))), error, 1e-7);
    });
  });

  it('leaves residuals that no column could explain any further', () => {
    const cell = fc.integer({ min: -1_000, max: 1_000 }).map((whole) => whole / 100);
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (rows) => {
        const columns = [rows.map(() => 1), rows.map(([one]) => one), rows.map(([, other]) => other)];
        const values = rows.map(([, , value]) => value);
        const { coefficients, residualSums } = leastSquares(columns, values);
        fc.pre(coefficients.length === 3);
        const size = Math.max(...coefficients.map(Math.abs), 10);
        const residuals = values.map(
          (value, index) =>
            value -
            columns.reduce(
              (sum, column, place) => sum + (column[index] ?? 0) * (coefficients[place] ?? 0),
              0,
            ),
        );
        for (const column of columns) {
          const product = residuals.reduce(
            (sum, residual, index) => sum + residual * (column[index] ?? 0),
            0,
          );
          expect(Math.abs(product)).toBeLessThan(1e-7 * size * rows.length);
        }
        residualSums.slice(1).forEach((sum, place) => {
          expect(sum).toBeLessThanOrEqual((residualSums[place] ?? NaN) * (1 + 1e-12) + 1e-12);
        });
      }),
    );
  });

  it.each([
    [
      'that is a multiple of another',
      [
        [1, 1, 1, 1],
        [1, 2, 3, 4],
        [2, 4, 6, 8],
      ],
      2,
    ],
    [
      'that is the sum of two others',
      [
        [1, 1, 1, 1],
        [0.1, 0.2, 0.4, 0.7],
        [1.1, 1.2, 1.4, 1.7],
      ],
      2,
    ],
    [
      'of nothing',
      [
        [1, 1, 1, 1],
        [0, 0, 0, 0],
        [1, 2, 4, 3],
      ],
      1,
    ],
    [
      'that is one too many',
      [
        [1, 1],
        [1, 2],
        [1, 4],
      ],
      2,
    ],
  ])('ends before a column %s', (_, columns, expected) => {
    const { coefficients, residualSums } = leastSquares(columns, [3, 1, 4, 1].slice(0, columns[0]?.length));
    expect(coefficients).toHaveLength(expected);
    expect(residualSums).toHaveLength(expected + 1);
  });
});
