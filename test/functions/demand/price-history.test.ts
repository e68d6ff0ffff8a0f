import { callFunction } from '../../../src/functions/call';
import { ELASTICITY_FIT } from '../../../src/functions/demand/elasticity-fit';
import { FORECAST_VOLUME } from '../../../src/functions/demand/forecast-volume';
import type { Argument, CallResult, ResultCell } from '../../../src/functions/value';
import { isMatrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { histories } from '../../forecast/price-and-season/price-histories.json';

const column = (cells: readonly (string | number | null)[]): Argument => cells.map((cell) => [cell]);
const row = (cells: readonly number[]): Argument => [cells];

function rowsOf(result: CallResult): readonly (readonly ResultCell[])[] {
  if (isFailure(result) || !isMatrix(result.value)) throw new Error(JSON.stringify(result));
  return result.value;
}

function expectNear(actual: readonly ResultCell[] | undefined, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((number, place) => {
    expect(Math.abs(Number(actual?.[place]) / number - 1)).toBeLessThan(1e-11);
  });
}

const prices = [10, 12, 15];
const volumes = [100, 70, 55];

describe('ELASTICITY_FIT', () => {
  it.each(histories.map((one) => [one.name, one] as const))(
    'agrees with R on %s',
    (_, { prices: given, volumes: sold, r }) => {
      const rows = rowsOf(callFunction(ELASTICITY_FIT, [column(given), column(sold)]));
      expect(rows).toHaveLength(1);
      expectNear(rows[0], [r.elasticity, r.low, r.high, r.rSquared, r.count]);
    },
  );

  it('takes rows as well as columns, and leaves out what is blank', () => {
    const fit = callFunction(ELASTICITY_FIT, [column(prices), column(volumes)]);
    expect(callFunction(ELASTICITY_FIT, [row(prices), row(volumes)])).toEqual(fit);
    expect(
      callFunction(ELASTICITY_FIT, [column([10, null, 12, '', 15]), column([100, 80, 70, 0, 55])]),
    ).toEqual(fit);
  });

  it('has a narrower interval at a lower level', () => {
    const [wide] = rowsOf(callFunction(ELASTICITY_FIT, [column(prices), column(volumes), 0.95]));
    const [narrow] = rowsOf(callFunction(ELASTICITY_FIT, [column(prices), column(volumes), 0.5]));
    expect(narrow?.[0]).toBe(wide?.[0]);
    expect(Number(narrow?.[1])).toBeGreaterThan(Number(wide?.[1]));
    expect(Number(narrow?.[2])).toBeLessThan(Number(wide?.[2]));
  });

  it('gives all but R² where the volume does not vary', () => {
    const fit = callFunction(ELASTICITY_FIT, [column(prices), column([7, 7, 7])]);
    expect(fit).toMatchObject({ value: [[0, 0, 0, { error: '#DIV/0!' }, 3]] });
  });
});

describe('FORECAST_VOLUME', () => {
  it('agrees with R, prediction interval and all', () => {
    const forecasts = histories.flatMap(({ prices: given, volumes: sold, r }) =>
      (r.forecasts ?? []).map((forecast) => ({ given, sold, forecast })),
    );
    expect(forecasts.length).toBeGreaterThan(0);
    for (const { given, sold, forecast } of forecasts) {
      const rows = rowsOf(callFunction(FORECAST_VOLUME, [forecast.price, column(given), column(sold)]));
      expectNear(rows[0], [forecast.price, forecast.median, forecast.low, forecast.high]);
    }
  });

  it('gives a row for each new price, and errors only where a price is bad', () => {
    const rows = rowsOf(
      callFunction(FORECAST_VOLUME, [
        [[11], ['dear'], [null], [0], [{ error: '#REF!' }], ['12']],
        column(prices),
        column(volumes),
      ]),
    );
    expect(rows).toHaveLength(6);
    expect(rows[0]?.[1]).toBeCloseTo(84.2592367816003, 10);
    expect(rows.slice(1, 5)).toMatchObject([
      Array.from({ length: 4 }, () => ({
        error: '#VALUE!',
        message: 'Row 2 of new_prices is "dear". Enter a number (0 if you mean 0).',
      })),
      Array.from({ length: 4 }, () => ({ error: '#VALUE!' })),
      [
        0,
        ...Array.from({ length: 3 }, () => ({
          error: '#NUM!',
          message: expect.stringContaining('Row 4 of new_prices is 0') as unknown,
        })),
      ],
      Array.from({ length: 4 }, () => ({ error: '#REF!' })),
    ]);
    expect(rows[5]?.[0]).toBe(12);
    expect(Number(rows[5]?.[2])).toBeLessThan(Number(rows[5]?.[1]));
    expect(Number(rows[5]?.[3])).toBeGreaterThan(Number(rows[5]?.[1]));
  });

  it('serves 100,000 new prices and a history of 100,000 periods in one call', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => [1 + (index % 100)]);
    const sold = many.map(([price = 1], index) => [(1_000 + (index % 7)) / price]);
    const rows = rowsOf(callFunction(FORECAST_VOLUME, [many, many, sold]));
    expect(rows).toHaveLength(100_000);
    expect(Math.abs(Number(rows[99_999]?.[1]) - 10.03)).toBeLessThan(0.01);
  });
});

describe.each([
  ['ELASTICITY_FIT', ELASTICITY_FIT, []],
  ['FORECAST_VOLUME', FORECAST_VOLUME, [11]],
] as const)('%s', (_, declaration, before) => {
  it.each([
    ['lists of different length', prices, [100, 70], 0.95, '#VALUE!', 'prices 3, volumes 2'],
    ['two periods', [10, 12, null], volumes, 0.95, '#N/A', 'Only 2 of the periods'],
    ['one price', [10, 10, 10], volumes, 0.95, '#DIV/0!', 'All periods have the price 10'],
    [
      'a rising volume',
      prices,
      [55, 70, 100],
      0.95,
      '#NUM!',
      'Volume rose with price in this history (by 1.4',
    ],
    ['a volume of 0', prices, [100, 0, 55], 0.95, '#NUM!', 'Row 2 of volumes is 0. '],
    ['a price below 0', [10, 12, -15], volumes, 0.95, '#NUM!', 'Row 3 of prices is -15. '],
    ['text', [10, 'dear', 15], volumes, 0.95, '#VALUE!', 'Row 2, column 1 of prices is "dear"'],
    ['a level of 1', prices, volumes, 1, '#NUM!', 'level is 1. It must be above 0 and below 1'],
    ['a level of 0', prices, volumes, 0, '#NUM!', 'level is 0.'],
  ])('refuses %s', (_what, given, sold, level, error, part) => {
    expect(callFunction(declaration, [...before, column(given), column(sold), level])).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
