import { salesHistory } from '../../../src/forecast/sales-history/sales-history';
import type { StockOutAnswer } from '../../../src/forecast/sales-history/sales-series';
import { dayFromIso, isoText } from '../../../src/spreadsheet/day';
import { drawnPlan, drawnTable } from '../../plan/unfolding/drawn-plan';
import { planOf, sheet } from '../../support/plan-of';
import { monthsOf, said, seriesIn, seriesOf, shown, units } from './support';

const day = (iso: string): number => dayFromIso(iso) ?? 0;

/** Days one after the other, with their units. */
const daily = (first: string, count: number, unitsAt: (at: number) => number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${isoText(day(first) + at)} | ${unitsAt(at)}`);

describe('the series of a history', () => {
  it('are one for each product, by ID or name, and one for rows without any', () => {
    const found = seriesIn([
      '2025-01 | P1 | 1',
      '2025-01 | lune | 2',
      '2025-02 | Tarn | 3',
      '2025-02 | Gadget | 4',
      '2025-02 || 5',
    ]);
    expect(found.map(({ product, identity, row }) => [product, identity, row?.key ?? null])).toEqual([
      ['P1', 'p1', 'P1'],
      ['lune', 'p2', 'P2'],
      ['Gadget', 'gadget', null],
      [null, '', null],
    ]);
    expect(found.map(units)).toEqual([[1, 3], [2], [4], [5]]);
    expect(found.map(said)).toEqual([
      [],
      [],
      ['"Gadget" is not in the products, so this history belongs to none of them.'],
      [],
    ]);
  });

  it('belong to none of two products of one name', () => {
    const [series] = seriesIn(['2025-01 | Tarn | 1'], {
      products: sheet('ID | Product', 'P1 | Tarn', 'P2 | Tarn'),
    });
    expect(series?.row).toBeNull();
    expect(series && said(series)).toEqual([
      'Several products are called "Tarn", so this history belongs to none of them. Use the ID.',
    ]);
  });

  it('leave rows whose Product cannot be read to nobody', () => {
    const plan = planOf({
      history: sheet('Period | Product | Units', '2025-01 | #N/A | 1', '2025-02 | P1 | 2'),
    });
    const { series, withoutProduct } = salesHistory(plan);
    expect(series.map(({ product }) => product)).toEqual(['P1']);
    expect(withoutProduct).toHaveLength(1);
  });

  it('are none without a history', () => {
    expect(salesHistory(planOf({})).series).toEqual([]);
  });
});

describe('the periods of a series', () => {
  it.each<[string, readonly string[], string | null, number, readonly string[]]>([
    [
      'months',
      ['2025-01 | 5', 'Feb 2025 | 6'],
      'month',
      12,
      ['2025-01-01 2025-01-31 5', '2025-02-01 2025-02-28 6'],
    ],
    [
      'quarters',
      ['Q1 2025 | 5', 'Q2 2025 | 6'],
      'quarter',
      4,
      ['2025-01-01 2025-03-31 5', '2025-04-01 2025-06-30 6'],
    ],
    [
      'half-years',
      ['H1 2025 | 5', 'H2 2025 | 6'],
      'half',
      2,
      ['2025-01-01 2025-06-30 5', '2025-07-01 2025-12-31 6'],
    ],
    ['years', ['2024 | 5', '2025 | 6'], 'year', 1, ['2024-01-01 2024-12-31 5', '2025-01-01 2025-12-31 6']],
    [
      'weeks',
      ['Week 1 2026 | 5', 'Week 2 2026 | 6'],
      'week',
      52,
      ['2025-12-29 2026-01-04 5', '2026-01-05 2026-01-11 6'],
    ],
    [
      'stretches of days that are months',
      ['2025-01-01 to 2025-01-31 | 5', '2025-02-01 to 2025-02-28 | 6'],
      'month',
      12,
      ['2025-01-01 2025-01-31 5', '2025-02-01 2025-02-28 6'],
    ],
    [
      'weeks of a calendar, from its own day on',
      ['2025-01-04 to 2025-01-10 | 5', '2025-01-11 to 2025-01-17 | 6'],
      'week',
      52,
      ['2025-01-04 2025-01-10 5', '2025-01-11 2025-01-17 6'],
    ],
    [
      'first days of months',
      ['2025-01-01 | 5', '2025-02-01 | 6', '2025-03-01 | 7'],
      'month',
      12,
      ['2025-01-01 2025-01-31 5', '2025-02-01 2025-02-28 6', '2025-03-01 2025-03-31 7'],
    ],
    [
      'last days of quarters',
      ['2025-03-31 | 5', '2025-06-30 | 6', '2025-09-30 | 7'],
      'quarter',
      4,
      ['2025-01-01 2025-03-31 5', '2025-04-01 2025-06-30 6', '2025-07-01 2025-09-30 7'],
    ],
    [
      'first days of years',
      ['2024-01-01 | 5', '2025-01-01 | 6'],
      'year',
      1,
      ['2024-01-01 2024-12-31 5', '2025-01-01 2025-12-31 6'],
    ],
    [
      'Sundays, which end weeks',
      ['2025-01-05 | 5', '2025-01-12 | 6', '2025-01-19 | 7'],
      'week',
      52,
      ['2024-12-30 2025-01-05 5', '2025-01-06 2025-01-12 6', '2025-01-13 2025-01-19 7'],
    ],
    ['nothing that is usual', ['2025-01-01 to 2025-01-17 | 5'], null, 1, []],
  ])('are %s', (_, rows, length, season, periods) => {
    const series = seriesOf(rows);
    expect([series.length, series.season]).toEqual([length, season]);
    expect(shown(series)).toEqual(periods);
  });

  it('are quarters of the fiscal year', () => {
    const series = seriesOf(['Q1 2025 | 5', 'Q2 2025 | 6'], {}, [], { fiscalYearStart: 4 });
    expect(shown(series)).toEqual(['2024-04-01 2024-06-30 5', '2024-07-01 2024-09-30 6']);
  });

  it('are days, where nearly every day has one row', () => {
    const series = seriesOf(daily('2025-01-01', 30, (at) => at + 1));
    expect([series.length, series.season, series.periods.length]).toEqual(['day', 7, 30]);
    expect(said(series)).toEqual(['There is a row for nearly every day, so the history is read day by day.']);
  });

  it('are months of single sales, with several on a day', () => {
    const rows = daily('2025-01-01', 59, () => 1);
    const series = seriesOf([...rows, ...rows.slice(0, 3)]);
    expect(shown(series)).toEqual(['2025-01-01 2025-01-31 34', '2025-02-01 2025-02-28 28']);
    expect(said(series)).toEqual([
      'The rows are single sales, several of them on the same day. They are added up by month.',
    ]);
  });

  it('are months of single sales on irregular days', () => {
    const series = seriesOf(['2025-01-03 | 1', '2025-01-17 | 2', '2025-02-26 | 3', '2025-03-05 | 4']);
    expect(units(series)).toEqual([3, 3, 4]);
    expect(said(series)).toEqual(['The rows have dates at irregular intervals. They are added up by month.']);
  });

  it('of a log without a sale of the product are 0 where others sold, and missing where nobody did', () => {
    const [tarn] = seriesIn([
      '2025-01-03 | P1 | 1',
      '2025-01-04 | P1 | 1',
      '2025-04-09 | P1 | 1',
      '2025-02-03 | P2 | 1',
      '2025-02-05 | P2 | 1',
    ]);
    expect(tarn && units(tarn)).toEqual([2, 0, 'missing', 1]);
    expect(tarn && said(tarn).slice(1)).toEqual([
      'No Units for Mar 2025. Forecasts fill the gap from the periods around it.',
      'No sales are listed for Feb 2025, while other products sold. That counts as 0.',
    ]);
  });

  it('have the sum of their rows, their mean price and their revenue', () => {
    const [series] = seriesIn([
      '2025-01 | P1 | 10 | 2',
      '2025-01 | P1 | 30 || 120',
      '2025-02 | P1 | 0 | 3',
      '2025-03 | P1 | 5',
    ]);
    expect(series?.periods.map(({ units: sold, price, revenue }) => [sold, price, revenue])).toEqual([
      [40, 3.5, 140],
      [0, 3, 0],
      [5, null, null],
    ]);
    expect(series?.periods.map(({ rows }) => rows.length)).toEqual([2, 1, 1]);
  });

  it('without a year run forward and are past', () => {
    const series = seriesOf(['Nov | 1', 'Dec | 2', 'Jan | 3', 'Feb | 4'], {}, [], {
      planDate: day('2026-03-10'),
    });
    expect(shown(series).map((period) => period.slice(0, 7))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(said(series)).toEqual([
      '4 rows state no year and are read as Nov 2025 to Feb 2026. Add the year if that is wrong.',
    ]);
  });

  it('of a whole year without a year are those of the last one that has begun to its end', () => {
    const series = seriesOf(['Jan | 1', 'Jun | 2', 'Dec | 3'], {}, [], { planDate: day('2026-11-22') });
    expect(series.periods.at(-1)?.end).toBe(day('2025-12-31'));
  });
});

describe('what real histories hold', () => {
  it('months that are missing, or have no Units, are no 0', () => {
    const series = seriesOf(['2025-01 | 1', '2025-03 | 3', '2025-04 |', '2025-05 | 5']);
    expect(units(series)).toEqual([1, 'missing', 3, 'missing', 5]);
    expect(said(series)).toEqual([
      'No Units for Feb 2025 and Apr 2025. Forecasts fill the gap from the periods around it.',
    ]);
  });

  it.each(['#N/A', 'sold out'])(
    'a month whose Units are %s cannot be read, whatever its other rows say',
    (cell) => {
      const series = seriesOf(['2025-01 | 1', `2025-02 | ${cell}`, '2025-02 | 7', '2025-03 | 3']);
      expect(units(series)).toEqual([1, 'unreadable', 3]);
      expect(said(series)).toEqual([
        'Units could not be read for Feb 2025. Correct the cells, or forecasts fill the gap from the periods around it.',
      ]);
    },
  );

  it('a month that is not over on the plan date is left out', () => {
    const rows = ['2026-09 | 1', '2026-10 | 2', '2026-11 | 3'];
    expect(units(seriesOf(rows, {}, [], { planDate: day('2026-11-30') }))).toEqual([1, 2]);
    expect(units(seriesOf(rows, {}, [], { planDate: day('2026-12-01') }))).toEqual([1, 2, 3]);
    expect(said(seriesOf(rows))).toEqual(['Left out because not over on 22 Nov 2026: Nov 2026.']);
  });

  it('months that are still blank are no part of it', () => {
    const series = seriesOf(['2025-12 |', '2026-01 | 1', '2026-02 | 2', '2026-03 |']);
    expect(units(series)).toEqual([1, 2]);
    expect(said(series)).toEqual([
      'Left out because there are no Units yet, or none before: Dec 2025 and Mar 2026.',
    ]);
  });

  it('years beside months are left out', () => {
    const series = seriesOf([...monthsOf(2025, 1, 2, 3), '2024 | 99', '2025-01-01 to 2025-01-17 | 9']);
    expect(units(series)).toEqual([1, 2, 3]);
    expect(said(series)).toEqual([
      '1 row left out because the Period is not a day, week, month, quarter, half-year or year.',
      'Most periods are months, so 1 row for years is left out.',
    ]);
  });

  it('quarters that begin in other months than most are left out', () => {
    const rows = ['2024-01', '2024-04', '2024-07', '2024-11'].map((month, at) => {
      const end = ['2024-03-31', '2024-06-30', '2024-09-30', '2025-01-31'][at] ?? '';
      return `${month}-01 to ${end} | ${at}`;
    });
    expect(units(seriesOf(rows))).toEqual([0, 1, 2]);
    expect(said(seriesOf(rows))).toEqual([
      'Most periods are quarters that begin at other times, so 1 row is left out.',
    ]);
  });

  it('stretches that are no usual period are no series', () => {
    const series = seriesOf(['2025-01-01 to 2025-01-17 | 5']);
    expect([series.periods, said(series)]).toEqual([
      [],
      ['1 row left out because the Period is not a day, week, month, quarter, half-year or year.'],
    ]);
  });

  it('rows without a Period that has days are left out', () => {
    const series = seriesOf(['2025-01 | 1', '| 2', 'soon | 3', 'Week 53 2025 | 4']);
    expect(units(series)).toEqual([1]);
    expect(said(series)).toEqual(['3 rows left out because the Period is missing or could not be read.']);
  });

  it('rows that say the same again are summed, and said', () => {
    const series = seriesOf(['2025-01 | 7', '2025-01 | 7', '2025-01 | 8']);
    expect(units(series)).toEqual([22]);
    expect(said(series)).toEqual([
      '1 row repeats an earlier row of the same period with the same figures (7 units). They are added up; delete them if they were entered twice.',
    ]);
  });

  it('a history of revenue alone has no units', () => {
    const series = seriesOf(['2025-01 |||5', '2025-02 |||6']);
    expect(series.periods).toEqual([]);
    expect(said(series)).toEqual(['None of the 2 rows has Units.']);
  });
});

describe('zeros', () => {
  const answer = (start: string, said: 'sold-nothing' | 'could-not-sell') => ({
    product: 'P1',
    start: day(start),
    answer: said,
  });
  const once = monthsOf(2025, 50, 60, 55, 0, 52, 58);
  const question = ['0 units in Apr 2025, where 55 are usual. Did nobody buy, or could you not sell?'];

  it.each<[string, readonly string[], readonly string[]]>([
    ['one in a series that is never near it', once, question],
    ['many in a series that sells now and then', monthsOf(2025, 5, 0, 6, 0, 0, 5), []],
    ['one in a series that comes near it', monthsOf(2025, 50, 60, 5, 0, 52, 58), []],
    ['one before the first sale', monthsOf(2025, 0, 60, 55, 57, 52, 58), []],
    [
      'one at a season in which nothing is ever sold',
      [
        ...monthsOf(2024, ...Array<number>(11).fill(50), 0),
        ...monthsOf(2025, ...Array<number>(11).fill(50), 0),
      ],
      [],
    ],
  ])('are asked about or not: %s', (_, rows, texts) => {
    expect(said(seriesOf(rows))).toEqual(texts);
    expect(units(seriesOf(rows))).toContain(0);
  });

  it('are 0 until somebody says otherwise, and then missing', () => {
    expect(units(seriesOf(once))[3]).toBe(0);
    const kept = seriesOf(once, {}, [answer('2025-04-01', 'sold-nothing')]);
    expect([units(kept)[3], said(kept)]).toEqual([0, []]);
    const missing = seriesOf(once, {}, [answer('2025-04-01', 'could-not-sell')]);
    expect([units(missing)[3], said(missing)]).toEqual([
      'stock-out',
      ['Counted as missing because the product could not be sold: Apr 2025.'],
    ]);
  });

  it.each<[string, Partial<StockOutAnswer>, number | string]>([
    ['the identity of its product', { product: 'p1' }, 'stock-out'],
    ['the name of its product', { product: 'TARN' }, 'stock-out'],
    ['exactly its days', { end: day('2025-04-30') }, 'stock-out'],
    ['a longer period that begins with it', { end: day('2025-06-30') }, 0],
    ['a single day of it', { end: day('2025-04-01') }, 0],
    ['no product', { product: '' }, 0],
  ])('are answered by what is said of %s', (_, said, expected) => {
    const series = seriesOf(once, {}, [{ ...answer('2025-04-01', 'could-not-sell'), ...said }]);
    expect(units(series)[3]).toBe(expected);
  });

  it('of a history that names no product are answered without one', () => {
    const rows = monthsOf(2025, 50, 60, 55, 0, 52, 58).map((row) => row.replace('|', '||'));
    const [series] = seriesIn(rows, {}, [{ ...answer('2025-04-01', 'could-not-sell'), product: '' }]);
    expect(series && units(series)[3]).toBe('stock-out');
  });

  it('are what the last of several answers says', () => {
    const both = [answer('2025-04-01', 'could-not-sell'), answer('2025-04-01', 'sold-nothing')];
    expect(units(seriesOf(once, {}, both))[3]).toBe(0);
    expect(units(seriesOf(once, {}, [...both].reverse()))[3]).toBe('stock-out');
  });

  it('are no business of answers about other products, or periods that sold', () => {
    const other = { ...answer('2025-04-01', 'could-not-sell'), product: 'P2' } as const;
    const sold = answer('2025-03-01', 'could-not-sell');
    expect(units(seriesOf(once, {}, [other, sold]))).toEqual([50, 60, 55, 0, 52, 58]);
  });
});

describe('promotions', () => {
  const tactics = sheet(
    'ID | Tactic | Strategy | Product | Start | End | Discount | Activity | Status',
    'T1 | Sale || P1 | 2025-01-20 | 2025-02-10 | 0.1',
    'T2 | Coupons | S1 || 2025-02-01 | 2025-02-28 || promotion',
    'T3 | Other product || P2 | 2025-01-01 | 2025-03-31 | 0.1',
    'T4 | Film || P1 | 2025-01-01 | 2025-03-31 || advertising',
    'T5 | Never ran || P1 | 2025-01-01 | 2025-03-31 | 0.2 || cancelled',
    'T6 | No end || P1 | 2025-01-01 || 0.2',
  );
  const strategies = sheet('ID | Strategy | Product', 'S1 | Grow | P1');
  const rows = monthsOf(2025, 1, 2, 3);

  it('flag the periods in which they ran for the product, or for its strategy', () => {
    const series = seriesOf(rows, { tactics, strategies });
    expect(series.periods.map(({ promotions }) => promotions.map(({ key }) => key))).toEqual([
      ['T1'],
      ['T1', 'T2'],
      [],
    ]);
    expect(said(series)).toEqual([
      'T1 promoted the product in Jan 2025 and Feb 2025.',
      'T2 promoted the product in Feb 2025.',
    ]);
  });

  it('are all those of the plan for a history that names no product', () => {
    const [series] = seriesIn(['2025-03 || 1'], { tactics, strategies });
    expect(series?.periods[0]?.promotions.map(({ key }) => key)).toEqual(['T3']);
  });
});

describe('a history with its periods as columns', () => {
  it('is a series for each row, of the length of the columns', () => {
    const drawing =
      'Sales in units | .\nProduct | Jan 2025 | Feb 2025 | Mar 2025\nBag | 5 | 6 | 7\nHat | 8 | . | 9';
    const { series } = salesHistory(drawnPlan([drawnTable('history', drawing)]));
    expect(
      series.map(({ product, length, periods }) => [product, length, periods.map((one) => one.units)]),
    ).toEqual([
      ['Bag', 'month', [5, 6, 7]],
      ['Hat', 'month', [8, null, 9]],
    ]);
  });
});
