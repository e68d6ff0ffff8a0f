import type { SalesForecast } from '../../../src/alignment/sales-forecast';
import type { UsedMethod } from '../../../src/forecast/forecast';
import type { PeriodLength } from '../../../src/forecast/sales-history/period-grid';
import type { SalesSeries } from '../../../src/forecast/sales-history/sales-series';
import type { ForecastMethod } from '../../../src/languages/english/forecast';
import { madeWords } from '../../../src/taskpane/forecast/made-words';

interface Made {
  readonly length?: PeriodLength;
  readonly season?: number;
  readonly values?: number;
  readonly name: UsedMethod['name'];
  readonly fallback?: UsedMethod['fallback'];
  readonly hasSeason?: boolean | null;
  readonly asked?: ForecastMethod;
}

function words(made: Made): readonly string[] {
  const { length = 'month', season = 12, values = 36, name, fallback = null, hasSeason = null } = made;
  const series = { length, season } as SalesSeries & { readonly length: PeriodLength };
  const used: UsedMethod = { name, season, fallback };
  const forecast = { used, hasSeason, values: Array<number>(values).fill(1) } as unknown as SalesForecast;
  return madeWords(series, forecast, made.asked ?? 'auto');
}

describe('how a forecast was made', () => {
  it.each<[string, Made, readonly RegExp[]]>([
    [
      'the usual way, with a season',
      { name: 'combination', hasSeason: true },
      [/^The middle of four/u, /^A yearly season was found\.$/u],
    ],
    [
      'the usual way, without a season',
      { name: 'combination', hasSeason: false },
      [/^The middle of four/u, /^No yearly season/u],
    ],
    [
      'with a weekly pattern',
      { name: 'combination', length: 'day', season: 7, hasSeason: true },
      [/^The middle of four/u, /^A weekly pattern was found/u],
    ],
    [
      'of few values',
      { name: 'theta', fallback: 'few-values', values: 5 },
      [/^Theta/u, /^The history has only 5 months/u],
    ],
    [
      'of less than two years',
      { name: 'combination', fallback: 'few-seasons', values: 9 },
      [/^The middle of four/u, /^With less than two whole years of months/u],
    ],
    [
      'of more than a year, which says so itself',
      { name: 'half last year', fallback: 'few-seasons', values: 15 },
      [/^Half the trend and half last year/u],
    ],
    [
      'of more than a week of days',
      { name: 'half last year', length: 'day', season: 7, fallback: 'few-seasons', values: 9 },
      [/^Half the trend and half last week/u],
    ],
    [
      'of sales now and then',
      { name: 'croston' },
      [/^Croston/u, /^Chosen because more than a third of the months/u],
    ],
    ['of sales now and then, as was asked', { name: 'croston', asked: 'croston' }, [/^Croston/u]],
    [
      'by a model',
      { name: 'ETS(M,A,N)', hasSeason: false, asked: 'ets' },
      [/^Exponential smoothing/u, /^No yearly season/u],
    ],
    [
      'by a straight line, as no model suits',
      { name: 'drift', fallback: 'form-unsuited', asked: 'ets' },
      [/^A straight line/u, /does not suit/u],
    ],
    ['by repeating last year', { name: 'seasonal naive', asked: 'seasonal naive' }, [/a year before\.$/u]],
    [
      'by repeating the last month, where there is no year',
      { name: 'seasonal naive', values: 7, asked: 'seasonal naive' },
      [/the last month\.$/u],
    ],
    [
      'by repeating the last year, where years are the periods',
      { name: 'seasonal naive', length: 'year', season: 1, asked: 'seasonal naive' },
      [/the last year\.$/u],
    ],
  ])('is said: %s', (_, made, expected) => {
    const said = words(made);
    expect(said).toHaveLength(expected.length);
    for (const [place, sentence] of expected.entries()) expect(said[place]).toMatch(sentence);
  });
});
