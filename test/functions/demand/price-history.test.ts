import { callFunction } from '../../../src/functions/call';
import { ELASTICITY_FIT } from '../../../src/functions/demand/elasticity-fit';
import { FORECAST_VOLUME } from '../../../src/functions/demand/forecast-volume';
import type { Argument, CallResult, ResultCell } from '../../../src/functions/value';
import { type CellValue, isMatrix } from '../../../src/spreadsheet/cell';
import { dayFromParts, serialFromDay } from '../../../src/spreadsheet/day';
import { isFailure } from '../../../src/spreadsheet/failure';
import { histories } from '../../forecast/price-and-season/price-histories.json';
import { petrol } from '../../forecast/price-and-season/regressions.json';

const column = (cells: readonly CellValue[]): Argument => cells.map((cell) => [cell]);
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

/** The months of the petrol history, counted from January 1972. */
const isoMonth = (place: number): string =>
  `${1972 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
const serial = (place: number): number =>
  serialFromDay(dayFromParts(1972 + Math.floor(place / 12), (place % 12) + 1, 1) ?? NaN, 1900) ?? NaN;

const petrolHistory = [column(petrol.prices), column(petrol.volumes)] as const;
const months = column(petrol.places.map(isoMonth));

const expectAbout = (actual: readonly ResultCell[] | undefined, expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((number, place) => {
    expect(Math.abs(Number(actual?.[place]) / number - 1)).toBeLessThan(1e-9);
  });
};

describe('with periods', () => {
  const { averaged } = petrol;

  it('ELASTICITY_FIT agrees with R and says how far season and trend explain the price', () => {
    const [fit] = rowsOf(callFunction(ELASTICITY_FIT, [...petrolHistory, null, months]));
    expectAbout(fit, [
      averaged.elasticity,
      averaged.low,
      averaged.high,
      petrol.rSquared,
      petrol.places.length,
      petrol.priceExplained,
    ]);
  });

  it('FORECAST_VOLUME agrees with R at the new periods', () => {
    const rows = rowsOf(
      callFunction(FORECAST_VOLUME, [
        column(averaged.volumes.map(({ price }) => price)),
        ...petrolHistory,
        null,
        months,
        null,
        column(averaged.volumes.map(({ place }) => isoMonth(place))),
      ]),
    );
    averaged.volumes.forEach(({ price, forecast, low, high }, index) => {
      expectAbout(rows[index], [price, forecast, low, high]);
    });
  });

  it.each([
    ['dates', petrol.places.map(serial)],
    [
      'months in words',
      petrol.places.map(
        (place) =>
          `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][place % 12] ?? ''} ${1972 + Math.floor(place / 12)}`,
      ),
    ],
  ])('%s are the same periods', (_, periods) => {
    expect(callFunction(ELASTICITY_FIT, [...petrolHistory, null, column(periods)])).toEqual(
      callFunction(ELASTICITY_FIT, [...petrolHistory, null, months]),
    );
  });

  it('numbers that count periods have the season that is given, or none', () => {
    const fit = (season: number | null, periods: Argument): CallResult =>
      callFunction(ELASTICITY_FIT, [...petrolHistory, null, periods, season]);
    const counts = column(petrol.places);
    expect(fit(12, counts)).toEqual(fit(null, months));
    expect(fit(null, counts)).toEqual(fit(1, months));
    expect(fit(1, months)).not.toEqual(fit(12, months));
  });

  it('rows come in any order, and a row that does not count needs no period', () => {
    const turned = (cells: readonly CellValue[]): Argument => column([...cells].reverse().concat(null));
    const fit = rowsOf(
      callFunction(ELASTICITY_FIT, [
        turned(petrol.prices),
        turned(petrol.volumes),
        null,
        turned(petrol.places.map(isoMonth)),
      ]),
    );
    const inOrder = rowsOf(callFunction(ELASTICITY_FIT, [...petrolHistory, null, months]));
    expectAbout(fit[0], (inOrder[0] ?? []).map(Number));
  });

  it('new prices without new periods are all for the period after the history', () => {
    const forecast = (...further: readonly Argument[]): CallResult =>
      callFunction(FORECAST_VOLUME, [column([0.1, 0.13]), ...petrolHistory, 0.8, months, ...further]);
    expect(forecast()).toEqual(forecast(null, '1977-01'));
    expect(forecast()).toEqual(forecast(12, column(['1977-01', '1977-01'])));
    expect(forecast()).not.toEqual(forecast(null, '1977-02'));
  });

  it('a bad new price or new period fails alone', () => {
    const rows = rowsOf(
      callFunction(FORECAST_VOLUME, [
        column([0.1, 0, 0.1, 'dear', 0.1]),
        ...petrolHistory,
        null,
        months,
        null,
        column(['1977-01', '1977-01', 'soon', '1977-01', null]),
      ]),
    );
    expect(rows[0]?.every((cell) => typeof cell === 'number')).toBe(true);
    const failed = (error: string, part: string): object => ({
      error,
      message: expect.stringContaining(part) as unknown,
    });
    expect(rows.slice(1).map((cells) => cells[1])).toEqual([
      failed('#NUM!', 'Row 2 of new_prices is 0. '),
      failed('#VALUE!', 'Row 3 of new_periods is "soon", which is not a period like those of the history.'),
      failed('#VALUE!', 'Row 4 of new_prices is "dear"'),
      failed('#VALUE!', 'Row 5 of new_periods is blank'),
    ]);
  });

  it('a month that the history does not have has no forecast', () => {
    const kept = petrol.places.map((place) => place % 12 !== 0);
    const only = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, row) => kept[row]);
    const rows = rowsOf(
      callFunction(FORECAST_VOLUME, [
        0.1,
        column(only(petrol.prices)),
        column(only(petrol.volumes)),
        null,
        column(only(petrol.places).map(isoMonth)),
      ]),
    );
    expect(rows[0]?.[1]).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('no period of the season like the one for row 1') as unknown,
    });
  });

  const changed = (list: readonly CellValue[], row: number, cell: CellValue): Argument =>
    column(list.map((one, at) => (at === row - 1 ? cell : one)));
  const written = petrol.places.map(isoMonth);

  describe.each([
    ['ELASTICITY_FIT', ELASTICITY_FIT, []],
    ['FORECAST_VOLUME', FORECAST_VOLUME, [0.1]],
  ] as const)('%s', (_, declaration, before) => {
    it.each<[string, Argument, Argument, Argument, string, string]>([
      [
        'a list that is shorter',
        petrolHistory[0],
        column(written.slice(1)),
        null,
        '#VALUE!',
        'prices 56, volumes 56, periods 55',
      ],
      [
        'a blank period',
        petrolHistory[0],
        changed(written, 3, null),
        null,
        '#VALUE!',
        'Row 3 of periods is blank',
      ],
      [
        'what is no period',
        petrolHistory[0],
        changed(written, 3, 'soon'),
        null,
        '#VALUE!',
        'Row 3 of periods is "soon"',
      ],
      [
        'a period twice',
        petrolHistory[0],
        changed(written, 3, '1972-01'),
        null,
        '#VALUE!',
        'Rows 1 and 3 of periods are the same',
      ],
      [
        'quarters among months',
        petrolHistory[0],
        changed(written, 3, 'Q4 1980'),
        null,
        '#VALUE!',
        'Row 3 of periods is "Q4 1980" and row 1 is "1972-01"',
      ],
      [
        'an error value',
        petrolHistory[0],
        changed(written, 3, { error: '#REF!' }),
        null,
        '#REF!',
        'Row 3 of periods',
      ],
      ['a season that is too long', petrolHistory[0], months, 60, '#N/A', 'a season of 60 takes at least 66'],
      ['half a season', petrolHistory[0], months, 0.5, '#NUM!', 'season is 0.5'],
      [
        'a price that follows the season',
        column(petrol.places.map((place) => 10 + (place % 12))),
        months,
        null,
        '#N/A',
        'they explain 100% of how it moved',
      ],
      [
        'a volume that rose with price',
        column(petrol.volumes.map((volume) => Math.sqrt(volume))),
        months,
        null,
        '#NUM!',
        'Even net of season and trend, volume rose with price in this history (by 2% for each 1%)',
      ],
      [
        'a season without periods',
        petrolHistory[0],
        null,
        12,
        '#VALUE!',
        'You entered season, which only works together with periods',
      ],
    ])('refuses %s', (_what, priceList, periods, season, error, part) => {
      const result = callFunction(declaration, [
        ...before,
        priceList,
        petrolHistory[1],
        null,
        periods,
        season,
      ]);
      const failed = isFailure(result) ? result : rowsOf(result)[0]?.[0];
      expect(failed).toMatchObject({ error, message: expect.stringContaining(part) as unknown });
    });
  });

  it('refuses new periods without periods, and as many as there are no new prices', () => {
    const forecast = (periods: Argument, newPeriods: Argument): CallResult =>
      callFunction(FORECAST_VOLUME, [
        column([0.1, 0.12, 0.13]),
        ...petrolHistory,
        null,
        periods,
        null,
        newPeriods,
      ]);
    expect(forecast(null, '1977-01')).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('You entered new_periods') as unknown,
    });
    expect(forecast(months, column(['1977-01', '1977-02']))).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('new_prices 3, new_periods 2') as unknown,
    });
  });

  it('needs ten quarters and seven counted periods', () => {
    const fit = (count: number, periodAt: (place: number) => CellValue): CallResult => {
      const places = Array.from({ length: count }, (_, place) => place);
      const given = places.map((place) => 10 + ((place * 7) % 5));
      return callFunction(ELASTICITY_FIT, [
        column(given),
        column(given.map((price, place) => 1_000 / price + (place % 3))),
        null,
        column(places.map(periodAt)),
      ]);
    };
    const quarter = (place: number): string => `Q${(place % 4) + 1} ${2020 + Math.floor(place / 4)}`;
    expect(isFailure(fit(10, quarter))).toBe(false);
    expect(fit(9, quarter)).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('a season of 4 takes at least 10') as unknown,
    });
    expect(isFailure(fit(7, (place) => place))).toBe(false);
    expect(fit(6, (place) => place)).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('from trend takes at least 7') as unknown,
    });
  });
});
