import { align, type Alignment } from '../../src/alignment/alignment';
import {
  periodsUntil,
  plannedUntil,
  salesAccuracyInSteps,
  type SalesForecast,
  salesForecast,
} from '../../src/alignment/sales-forecast';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { isNoAnswer } from '../../src/economics/no-answer';
import { salesHistory } from '../../src/forecast/sales-history/sales-history';
import { salesOutlooks } from '../../src/forecast/sales-history/sales-outlooks';
import type { SalesSeries } from '../../src/forecast/sales-history/sales-series';
import { dayFromIso, isoText } from '../../src/spreadsheet/day';
import { planOf, sheet } from '../support/plan-of';

const products = sheet('ID | Product', 'P1 | Tarn', 'P2 | Lune');

const day = (iso: string): number => dayFromIso(iso) ?? NaN;

/** Units that rise and fall over the year, and are not the same each year. */
const units = (month: number): number => 300 + month + 90 * ((month % 12) % 5) + ((month * 37) % 29);

/** Months up to December 2025; `instead` has what is written in the place of the last ones. */
function given(
  months: number,
  tactics: readonly string[] = [],
  instead: readonly string[] = [],
): { readonly alignment: Alignment; readonly series: SalesSeries } {
  const rows = Array.from({ length: months }, (_, at) => {
    const month = 36 - months + at;
    const period = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return `${period} | P1 | ${instead[at - months + instead.length] ?? units(month)}`;
  });
  const plan = planOf({
    products,
    tactics: sheet('ID | Tactic | Product | Units | Start | End', ...tactics),
    history: sheet('Period | Product | Units', ...rows),
  });
  const [series] = salesHistory(plan).series;
  if (series === undefined) throw new Error('There is no series.');
  return { alignment: align(plan, defaultCheckSettings), series };
}

const level = 0.8;

function forecastOf(
  { alignment, series }: ReturnType<typeof given>,
  options: Partial<Parameters<typeof salesForecast>[2]> = {},
): SalesForecast {
  const made = salesForecast(series, alignment, { periods: 12, level, ...options });
  if (isNoAnswer(made)) throw new Error(made.because);
  return made;
}

describe('the forecast of a sales history', () => {
  it('goes on where the history ends, period by period', () => {
    const { past, ahead, values, firstUsed } = forecastOf(given(36), { periods: 3 });
    expect(past).toHaveLength(36);
    expect(values).toHaveLength(36);
    expect(firstUsed).toBe(0);
    expect(ahead.map(({ start, end }) => `${isoText(start)} ${isoText(end)}`)).toEqual([
      '2026-01-01 2026-01-31',
      '2026-02-01 2026-02-28',
      '2026-03-01 2026-03-31',
    ]);
  });

  it('has limits of the total that lie closer than the sums of the limits', () => {
    const { ahead, total } = forecastOf(given(36));
    const sum = (of: 'mean' | 'low' | 'high'): number => ahead.reduce((all, each) => all + each[of], 0);
    expect(total.mean).toBeCloseTo(sum('mean'), 6);
    expect(total.low).toBeGreaterThan(sum('low'));
    expect(total.high).toBeLessThan(sum('high'));
  });

  it.each([
    ['2026-12-31', 12],
    ['2026-08-17', 8],
  ])('expects until %s what the rule above-forecast expects', (until, periods) => {
    const of = given(36);
    const { total } = forecastOf(of, { periods, until: day(until) });
    const { row } = of.series;
    const outlook = row === null ? null : salesOutlooks(of.alignment.plan)(row);
    expect(outlook?.until(day(until))).toEqual({
      mean: total.mean,
      low: total.low,
      high: total.high,
      method: 'combination',
    });
    expect(isoText(total.end)).toBe(until);
  });

  it('tells what the plan has in each period and in all, a tactic by its days', () => {
    const of = given(36, [
      'T1 | Fair | P1 | 590 | 2026-01-01 | 2026-02-28',
      'T2 | Sale | P1; P2 | 100 | 2025-12-01 | 2025-12-31',
    ]);
    const { past, ahead, total } = forecastOf(of, { periods: 3 });
    expect(past.at(-1)?.planned).toBe(50);
    expect(ahead.map(({ planned }) => planned)).toEqual([310, 280, 0]);
    expect(total.planned).toBe(590);
  });

  it('tells of no plan where no tactic plans the product', () => {
    const { ahead, total } = forecastOf(given(36, ['T1 | Fair | P2 | 590 | 2026-01-01 | 2026-02-28']));
    expect(ahead[0]?.planned).toBeNull();
    expect(total.planned).toBeNull();
  });

  it('begins after the last period that is known, and counts in all from where the history ends', () => {
    const of = given(36, [], ['400', 'n/a', 'n/a']);
    const { past, ahead, total } = forecastOf(of, { periods: 4 });
    expect(past).toHaveLength(34);
    expect(isoText(ahead[0]?.start ?? 0)).toBe('2025-11-01');
    expect(isoText(total.start)).toBe('2026-01-01');
    expect(isoText(total.end)).toBe('2026-02-28');
    expect(total.mean).toBeCloseTo((ahead[2]?.mean ?? 0) + (ahead[3]?.mean ?? 0), 6);
  });

  it.each([
    ['auto', true],
    ['ets', true],
    ['drift', null],
  ])('says by the method %s whether there is a season: %s', (method, expected) => {
    expect(forecastOf(given(36), { method }).hasSeason).toBe(expected);
  });

  it('says nothing of a season that fewer than two years cannot show', () => {
    expect(forecastOf(given(20)).hasSeason).toBeNull();
  });

  it('is none of two months', () => {
    const { alignment, series } = given(2);
    expect(salesForecast(series, alignment, { periods: 12, level })).toMatchObject({
      because: 'too-few-values',
    });
  });

  it('is measured in steps, of which each makes one forecast', () => {
    const of = given(36);
    const made = forecastOf(of);
    const measuring = salesAccuracyInSteps(of.series, made, { level });
    let count = 0;
    let step = measuring.next();
    for (; step.done !== true; step = measuring.next()) count += 1;
    expect(count).toBe(24);
    expect(step.value).toMatchObject({ measured: { periods: 12 } });
  });
});

describe('how far a plan goes', () => {
  it.each([
    [
      'to the last end of what it sells of the product',
      ['T1 | A | P1 | 10 | 2026-01-01 | 2026-03-05', 'T2 | B | P1 | 10 | 2026-01-01 | 2026-02-01'],
      '2026-03-05',
    ],
    [
      'not as far as a tactic without units',
      ['T1 | A | P1 | 10 | 2026-01-01 | 2026-03-05', 'T2 | B | P1 | 0 | 2026-01-01 | 2026-09-01'],
      '2026-03-05',
    ],
    ['nowhere, where it sells none', ['T1 | A | P2 | 10 | 2026-01-01 | 2026-03-05'], null],
  ])('%s', (_, tactics, until) => {
    const { alignment, series } = given(12, tactics);
    const last = plannedUntil(series, alignment);
    expect(last === null ? null : isoText(last)).toBe(until);
  });

  it.each([
    ['2026-01-01', 1],
    ['2026-03-31', 3],
    ['2025-12-31', 0],
    ['2020-01-01', 0],
  ])('takes so many periods to reach %s: %d', (until, periods) => {
    expect(periodsUntil(given(12).series, day(until))).toBe(periods);
  });

  it('counts the last periods that are not known', () => {
    expect(periodsUntil(given(12, [], ['n/a', 'n/a']).series, day('2026-01-31'))).toBe(3);
  });
});
