import * as fc from 'fast-check';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { type ForecastPlot, placeAt, plotOf } from '../../../src/taskpane/forecast/chart/plot';
import type { ShownAhead, ShownPast, ShownPeriods } from '../../../src/taskpane/forecast/shown-periods';

const first = dayFromIso('2023-01-02') ?? 0;

/** Weeks one after the other: those of the history, and those to come. */
function weeks(past: readonly Partial<ShownPast>[], ahead: readonly Partial<ShownAhead>[]): ShownPeriods {
  const span = (place: number) => ({ start: first + 7 * place, end: first + 7 * place + 6 });
  return {
    past: past.map((each, place): ShownPast => ({
      ...span(place),
      name: `${place}`,
      shortName: `${place}`,
      isAhead: false,
      units: 100,
      isFilled: false,
      planned: null,
      promotions: [],
      ...each,
    })),
    ahead: ahead.map((each, place): ShownAhead => ({
      ...span(past.length + place),
      name: `${past.length + place}`,
      shortName: `${past.length + place}`,
      isAhead: true,
      units: 100,
      low: 90,
      high: 110,
      planned: null,
      ...each,
    })),
    hidden: 0,
  };
}

const some = <Value>(amount: number, value: Value): readonly Value[] => Array<Value>(amount).fill(value);

const numbersIn = (path: string): readonly number[] => (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);

const allOf = ({ paths }: ForecastPlot): readonly string[] => Object.values(paths);

describe('the drawing of a forecast', () => {
  it('joins the forecast to the last known period, where the interval has no width', () => {
    const { paths } = plotOf(weeks(some(8, {}), some(4, { low: 50, high: 150 })), 300);
    const [x, y] = numbersIn(paths.low);
    expect(numbersIn(paths.high).slice(0, 2)).toEqual([x, y]);
    expect(numbersIn(paths.forecast).slice(0, 2)).toEqual([x, y]);
    expect(numbersIn(paths.forecast)).toHaveLength(10);
  });

  it('breaks the line where nothing is known, and marks what is filled in', () => {
    const { paths, points, filled } = plotOf(
      weeks([{}, {}, { units: null }, {}, { isFilled: true }, {}], some(2, {})),
      300,
    );
    expect(paths.actual.match(/M/gu)).toHaveLength(2);
    expect(points).toHaveLength(4);
    expect(filled).toHaveLength(1);
  });

  it('draws points where they can be told apart', () => {
    expect(plotOf(weeks(some(50, {}), some(4, {})), 288).points).toHaveLength(50);
    expect(plotOf(weeks(some(60, {}), some(4, {})), 288).points).toHaveLength(0);
  });

  it('draws what is planned over the width of each period, and nothing where none is', () => {
    const { paths, x } = plotOf(weeks(some(2, { planned: 0 }), [{ planned: 80 }, { planned: null }]), 300);
    expect(paths.planned.match(/M/gu)).toHaveLength(1);
    const [from, , to] = numbersIn(paths.planned);
    expect(from).toBeCloseTo(x(first + 14), 1);
    expect(to).toBeCloseTo(x(first + 21), 1);
  });

  it('cuts off an interval that would flatten everything else', () => {
    const { panel } = plotOf(weeks(some(8, {}), some(4, { high: 90_000 })), 300);
    expect(panel.scale.domain()[1]).toBeLessThan(400);
  });

  it('leaves out signs of promotions that would lie over each other', () => {
    const promoted = { promotions: ['T1'] };
    expect(plotOf(weeks(some(20, promoted), []), 300).promotions).toHaveLength(20);
    expect(plotOf(weeks(some(100, promoted), []), 300).promotions).toHaveLength(50);
  });

  it('names months over a few weeks and years over many, none over the other nor beyond the width', () => {
    const words = (amount: number): readonly string[] =>
      plotOf(weeks(some(amount, {}), some(4, {})), 288).ticks.map((tick) => tick.words);
    expect(words(9)).toEqual(['Jan 2023', 'Feb 2023', 'Mar 2023']);
    expect(words(22)).toEqual(['Jan 2023', 'Apr 2023']);
    expect(words(200)).toEqual(['2023', '2024', '2025', '2026']);
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 700 }), fc.integer({ min: 200, max: 480 }), (amount, width) => {
        const { ticks } = plotOf(weeks(some(amount, {}), some(4, {})), width);
        expect(ticks.length).toBeGreaterThan(0);
        for (const [place, { x, words: name }] of ticks.entries()) {
          const end = x + (name.length > 4 ? 54 : 28);
          expect(end).toBeLessThanOrEqual(ticks[place + 1]?.x ?? width);
        }
      }),
    );
  });

  it('has only coordinates near the drawing, whatever the figures', () => {
    const units = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.record({ units: fc.option(units), planned: fc.option(units) }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.array(fc.tuple(units, units, units), { minLength: 1, maxLength: 20 }),
        (past, ahead) => {
          const plot = plotOf(
            weeks(
              past,
              ahead.map((three) => {
                const [low = 0, mean = 0, high = 0] = [...three].sort((a, b) => a - b);
                return { low, units: mean, high };
              }),
            ),
            300,
          );
          for (const path of allOf(plot)) {
            expect(path).not.toMatch(/NaN|Infinity/u);
            for (const number of numbersIn(path)) expect(Math.abs(number)).toBeLessThan(1000);
          }
        },
      ),
    );
  });
});

it.each([
  [first, 0],
  [first + 6.9, 0],
  [first + 7, 1],
  [first - 50, 0],
  [first + 500, 2],
])('the period under day %d is %d', (day, place) => {
  const { past } = weeks(some(3, {}), []);
  expect(placeAt(past, day)).toBe(place);
});
