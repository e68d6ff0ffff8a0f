import * as fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { fitLogLog } from '../../../src/forecast/price-and-season/log-log-regression';
import {
  type DatedHistory,
  fitPriceAndSeason,
  type PriceAndSeasonFit,
  volumeAtPriceIn,
} from '../../../src/forecast/price-and-season/price-and-season-regression';
import { petrol } from './regressions.json';

const near = (actual: number | null | undefined, expected: number, relative: number): void => {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

const fitOf = (...given: Parameters<typeof fitPriceAndSeason>): PriceAndSeasonFit => {
  const fit = fitPriceAndSeason(...given);
  if (isNoAnswer(fit)) throw new Error(`no fit: ${fit.because}`);
  return fit;
};

const volumeOf = (
  ...given: Parameters<typeof volumeAtPriceIn>
): { forecast: number; low: number; high: number } => {
  const volume = volumeAtPriceIn(...given);
  if (isNoAnswer(volume)) throw new Error(`no volume: ${volume.because}`);
  return volume;
};

/** Numbers from a generator of its own, so that every run draws the same. */
function draws(seed: number): { readonly uniform: () => number; readonly normal: () => number } {
  let state = seed;
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

/** How the price of an invented history moves, in the logarithm, by its period. */
type PriceMoves = (draw: ReturnType<typeof draws>, season: number) => (place: number) => number;

const moves = {
  'by itself':
    ({ normal }) =>
    () =>
      0.12 * normal(),
  'with the season':
    ({ normal }, season) =>
    (place) =>
      0.15 * Math.cos((2 * Math.PI * (place - 3)) / season) + 0.05 * normal(),
  'a little with the season':
    ({ normal }, season) =>
    (place) =>
      0.05 * Math.cos((2 * Math.PI * (place - 3)) / season) + 0.1 * normal(),
  'down in the month of the peak':
    ({ normal }, season) =>
    (place) =>
      (place % season === season - 1 ? -0.2 : 0) + 0.05 * normal(),
  'with the trend':
    ({ normal }) =>
    (place) =>
      0.01 * place + 0.04 * normal(),
  'in steps': ({ normal, uniform }) => {
    let step = 0;
    return () => {
      if (uniform() < 0.15) step += 0.08 * normal();
      return step + 0.01 * normal();
    };
  },
} as const satisfies Readonly<Record<string, PriceMoves>>;

const elasticity = -2;

interface Invented extends DatedHistory {
  readonly next: { readonly price: number; readonly place: number; readonly volume: number };
}

/** A history of an elasticity, season and trend that are known, with errors that resemble the one before by `correlation`. */
function invented(
  draw: ReturnType<typeof draws>,
  move: PriceMoves,
  { count, season, correlation }: { count: number; season: number; correlation: number },
): Invented {
  const priceAt = move(draw, season);
  const all = Array.from({ length: count + 1 }, (_, place) => place);
  const prices = all.map((place) => 10 * Math.exp(priceAt(place)));
  let error = 0.1 * draw.normal();
  const volumes = prices.map((price, place) => {
    if (place > 0) error = correlation * error + Math.sqrt(1 - correlation ** 2) * 0.1 * draw.normal();
    const angle = (2 * Math.PI * place) / season;
    const wave = 0.3 * Math.cos(angle - (6 * Math.PI) / season) + (place % season === season - 1 ? 0.3 : 0);
    return 1_000 * (price / 10) ** elasticity * Math.exp(wave + 0.01 * place + error);
  });
  return {
    prices: prices.slice(0, count),
    volumes: volumes.slice(0, count),
    places: all.slice(0, count),
    season,
    next: { price: prices[count] ?? NaN, place: count, volume: volumes[count] ?? NaN },
  };
}

/** How often intervals of 95% hold the truth of invented histories. */
interface Held {
  /** Of the histories that have an answer. */
  elasticity: number;
  next: number;
  /** The elasticity by price alone, of all. */
  priceAlone: number;
  answered: number;
  trials: number;
}

function held(move: PriceMoves, shape: Parameters<typeof invented>[2], trials: number): Held {
  const draw = draws(20_260_301);
  const counted = { elasticity: 0, next: 0, priceAlone: 0, answered: 0, trials };
  for (let trial = 0; trial < trials; trial += 1) {
    const { next, ...history } = invented(draw, move, shape);
    const alone = fitLogLog(history.prices, history.volumes);
    if (!isNoAnswer(alone) && alone.low < elasticity && elasticity < alone.high) counted.priceAlone += 1;
    const fit = fitPriceAndSeason(history);
    if (isNoAnswer(fit)) continue;
    counted.answered += 1;
    const volume = volumeOf(fit, next.price, next.place);
    if (fit.low < elasticity && elasticity < fit.high) counted.elasticity += 1;
    if (volume.low < next.volume && next.volume < volume.high) counted.next += 1;
  }
  return counted;
}

const shapes = [
  { count: 20, season: 12, correlation: 0 },
  { count: 36, season: 12, correlation: 0 },
  { count: 36, season: 12, correlation: 0.4 },
  { count: 36, season: 12, correlation: 0.8 },
  { count: 16, season: 4, correlation: 0.4 },
] as const;

const expectStatedRate = (several: readonly Held[]): void => {
  const sum = (figure: keyof Held): number => several.reduce((total, one) => total + one[figure], 0);
  // Few are refused, as their volume rose with price or their price was the season: the rates are those of nearly all.
  expect(sum('answered') / sum('trials')).toBeGreaterThan(0.85);
  // 95% stated. 200 draws and more are off by 3% at two standard errors.
  for (const figure of ['elasticity', 'next'] as const) {
    expect(sum(figure) / sum('answered')).toBeGreaterThan(0.91);
    expect(sum(figure) / sum('answered')).toBeLessThan(0.985);
  }
};

describe('fitPriceAndSeason', () => {
  describe('holds the true elasticity and the next volume at about the stated rate', () => {
    const trials = 50;
    let rates: readonly { readonly name: string; readonly shape: object; readonly rate: Held }[] = [];
    beforeAll(() => {
      rates = Object.entries(moves).flatMap(([name, move]) =>
        shapes.map((shape) => ({ name, shape, rate: held(move, shape, trials) })),
      );
    });

    it.each(Object.keys(moves))('of a price that moves %s', (moving) => {
      expectStatedRate(rates.filter(({ name }) => name === moving).map(({ rate }) => rate));
    });

    it.each(shapes)('of %p', (wanted) => {
      expectStatedRate(rates.filter(({ shape }) => shape === wanted).map(({ rate }) => rate));
    });
  });

  it('finds what price alone gets wrong with a narrow interval', () => {
    const shape = { count: 36, season: 12, correlation: 0 };
    const rate = held(moves['with the season'], shape, 100);
    expect(rate.priceAlone).toBeLessThan(5);
    expect(rate.elasticity / rate.answered).toBeGreaterThan(0.9);
  });

  it('says how far season and trend explain the price, and is the less certain for it', () => {
    const shape = { count: 48, season: 12, correlation: 0 };
    const apart = fitOf(invented(draws(7), moves['by itself'], shape));
    const together = fitOf(invented(draws(7), moves['with the season'], shape));
    expect(apart.priceExplained).toBeLessThan(0.3);
    expect(together.priceExplained).toBeGreaterThan(0.75);
    expect(together.high - together.low).toBeGreaterThan(2 * (apart.high - apart.low));
  });

  // R 4.2.2: see the note of the file.
  it('agrees with R on petrol, averaged over the correlations', () => {
    const fit = fitOf({ ...petrol, season: 12 });
    near(fit.priceExplained, petrol.priceExplained, 1e-11);
    near(fit.rSquared, petrol.rSquared, 1e-11);
    const { volumes, ...expected } = petrol.averaged;
    for (const figure of ['elasticity', 'low', 'high', 'correlation'] as const) {
      near(fit[figure], expected[figure], 1e-9);
    }
    for (const { price, place, forecast, low, high } of volumes) {
      const volume = volumeOf(fit, price, place);
      near(volume.forecast, forecast, 1e-9);
      near(volume.low, low, 1e-9);
      near(volume.high, high, 1e-9);
    }
  });

  it('recovers an exact curve, season and trend, with intervals of hardly any width', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: -0.2, noNaN: true }),
        fc.double({ min: -0.02, max: 0.02, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.array(fc.integer({ min: 50, max: 150 }), { minLength: 30, maxLength: 40 }),
        (exponent, growth, swing, prices) => {
          fc.pre(new Set(prices).size > 5);
          const volumeAt = (price: number, place: number): number =>
            500 * price ** exponent * Math.exp(growth * place + swing * Math.sin((Math.PI * place) / 6));
          const fit = fitPriceAndSeason({
            prices,
            volumes: prices.map(volumeAt),
            places: prices.map((_, place) => place),
            season: 12,
          });
          if (isNoAnswer(fit)) throw new Error(fit.because);
          near(fit.elasticity, exponent, 1e-6);
          expect(fit.high - fit.low).toBeLessThan(1e-5);
          near(volumeOf(fit, 90, 45).forecast, volumeAt(90, 45), 1e-5);
        },
      ),
      { numRuns: 40 },
    );
  });

  const history = invented(draws(3), moves['a little with the season'], {
    count: 40,
    season: 12,
    correlation: 0.3,
  });

  it('does not depend on the order of the rows, on the unit, or on where places are counted from', () => {
    const fit = fitOf(history);
    const turned = fitOf({
      prices: [...history.prices].reverse().map((price) => (price ?? NaN) / 64),
      volumes: [...history.volumes].reverse(),
      places: [...history.places].reverse().map((place) => (place ?? NaN) + 1_000),
      season: 12,
    });
    for (const figure of ['elasticity', 'low', 'high', 'priceExplained', 'correlation'] as const) {
      near(turned[figure], fit[figure], 1e-9);
    }
    near(volumeOf(turned, 11 / 64, 1_043).high, volumeOf(fit, 11, 43).high, 1e-9);
  });

  it('leaves out rows without a price, a volume or a place', () => {
    const rows = history.prices.map((_, row) => row);
    const without = (row: number, list: DatedHistory['prices']): DatedHistory['prices'] =>
      list.map((value, at) => (at === row ? null : value));
    const holes = {
      ...history,
      prices: without(5, history.prices),
      volumes: without(9, history.volumes),
      places: without(20, history.places),
    };
    const kept = rows.filter((row) => ![5, 9, 20].includes(row));
    const only = (list: DatedHistory['prices']): DatedHistory['prices'] =>
      kept.map((row) => list[row] ?? null);
    const fewer = {
      prices: only(history.prices),
      volumes: only(history.volumes),
      places: only(history.places),
      season: 12,
    };
    expect(fitOf(holes)).toEqual(fitOf(fewer));
  });

  it('has wider intervals at a higher level, around the same middle', () => {
    const [inner, outer] = [fitOf(history, 0.8), fitOf(history, 0.99)];
    expect(outer.elasticity).toBe(inner.elasticity);
    expect(outer.low).toBeLessThan(inner.low);
    expect(outer.high).toBeGreaterThan(inner.high);
  });

  it('is the less certain of a period the further away it is, and of a price the further out', () => {
    const fit = fitOf(history);
    const width = (price: number, place: number): number => {
      const { low, high } = volumeOf(fit, price, place);
      return Math.log(high / low);
    };
    expect(width(10, 52)).toBeGreaterThan(width(10, 40));
    expect(width(10, 76)).toBeGreaterThan(width(10, 52));
    expect(width(20, 40)).toBeGreaterThan(width(10, 40));
  });

  const flat = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);
  const zigzag = (count: number): readonly number[] => flat(count).map((place) => 10 + ((place * 7) % 5));
  const falling = (prices: readonly number[]): readonly number[] => prices.map((price) => 1_000 / price);

  it.each<[string, DatedHistory, object]>([
    [
      'six periods without a season',
      { prices: zigzag(6), volumes: falling(zigzag(6)), places: flat(6), season: 1 },
      { because: 'too-few-periods', seen: { count: 6, needed: 7 } },
    ],
    [
      'seventeen months',
      { prices: zigzag(17), volumes: falling(zigzag(17)), places: flat(17), season: 12 },
      { because: 'season-too-long', seen: { count: 17, needed: 18, in_season: 12 } },
    ],
    [
      'eight months, and says how many a year of months takes',
      { prices: zigzag(8), volumes: falling(zigzag(8)), places: flat(8), season: 12 },
      { because: 'season-too-long', seen: { count: 8, needed: 18, in_season: 12 } },
    ],
    [
      'one price',
      { prices: flat(20).map(() => 3), volumes: zigzag(20), places: flat(20), season: 12 },
      { because: 'price-does-not-vary', seen: { only: 3 } },
    ],
    [
      'a price that is the season',
      {
        prices: flat(36).map((place) => 10 + Math.cos((Math.PI * place) / 6)),
        volumes: zigzag(36),
        places: flat(36),
        season: 12,
      },
      { because: 'price-moved-with-season', seen: { explained: 100 } },
    ],
    [
      'a price that is the trend',
      {
        prices: flat(36).map((place) => 10 * 1.01 ** place),
        volumes: zigzag(36),
        places: flat(36),
        season: 12,
      },
      { because: 'price-moved-with-season', seen: { explained: 100 } },
    ],
    [
      'a volume that rose with price',
      { prices: zigzag(36), volumes: zigzag(36), places: flat(36), season: 12 },
      { because: 'volume-rose-net-of-season', seen: { elasticity: 1, explained: 0 } },
    ],
    [
      'a volume of 0',
      { prices: zigzag(36), volumes: flat(36), places: flat(36), season: 12 },
      { because: 'not-above-zero', seen: { row: 1, list: 'volumes', value: 0 } },
    ],
  ])('has none for %s', (_, given, expected) => {
    expect(fitPriceAndSeason(given)).toMatchObject(expected);
  });

  it('answers for eighteen months, and for seven of no season', () => {
    const fit = (count: number, season: number): PriceAndSeasonFit =>
      fitOf({ prices: zigzag(count), volumes: falling(zigzag(count)), places: flat(count), season });
    near(fit(18, 12).elasticity, -1, 1e-9);
    near(fit(7, 1).elasticity, -1, 1e-9);
  });

  it('finds no elasticity where the volume does not vary', () => {
    const fit = fitOf({ prices: zigzag(24), volumes: flat(24).map(() => 7), places: flat(24), season: 12 });
    expect([fit.elasticity, fit.low, fit.high, fit.rSquared]).toEqual([0, 0, 0, null]);
  });
});

describe('volumeAtPriceIn', () => {
  const fit = fitOf(invented(draws(5), moves['by itself'], { count: 36, season: 12, correlation: 0.8 }));

  it('still feels the error of the last period just after it, and not a year on', () => {
    const width = (place: number): number => {
      const { low, high } = volumeOf(fit, 10, place);
      return Math.log(high / low);
    };
    expect(fit.correlation).toBeGreaterThan(0.3);
    expect(width(36)).toBeLessThan(width(37));
    expect(width(37)).toBeLessThan(width(40));
  });

  it('has the median in the middle of its interval, in ratios', () => {
    const { forecast, low, high } = volumeOf(fit, 9, 38);
    near(forecast / low, high / forecast, 1e-12);
  });

  it('has no answer for a month that the history does not have', () => {
    const places = Array.from({ length: 48 }, (_, place) => place).filter((place) => place % 12 !== 11);
    const prices = places.map((place) => 10 + ((place * 7) % 5));
    const volumes = prices.map((price) => 1_000 / price);
    const without = fitOf({ prices, volumes, places, season: 12 });
    expect(volumeAtPriceIn(without, 10, 59)).toEqual({ because: 'period-of-season-unknown' });
    near(volumeOf(without, 10, 58).forecast, 100, 1e-9);
  });

  it.each([0, -1])('has no answer at a price of %p', (price) => {
    expect(volumeAtPriceIn(fit, price, 36)).toEqual({ because: 'price-not-above-zero' });
  });
});
