import { align } from '../../../src/alignment/alignment';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { salesHistory } from '../../../src/forecast/sales-history/sales-history';
import { isoText } from '../../../src/spreadsheet/day';
import { horizonsOf } from '../../../src/taskpane/forecast/horizons';
import { planOf, sheet } from '../../support/plan-of';

/** What is offered for a history, as `plan 12 2026-12-31`. */
function offered(periods: readonly string[], planEnd: string | null): readonly string[] {
  const plan = planOf({
    tactics: sheet(
      'ID | Tactic | Product | Units | Start | End',
      ...(planEnd === null ? [] : [`T1 | Fair | Tarn | 100 | 2025-06-01 | ${planEnd}`]),
    ),
    history: sheet('Period | Product | Units', ...periods.map((period) => `${period} | Tarn | 100`)),
  });
  const [series] = salesHistory(plan).series;
  if (series === undefined) throw new Error('There is no series.');
  return horizonsOf(series, align(plan, defaultCheckSettings)).map(({ words, periods: ahead, until }) =>
    [words, ahead, until === null ? '' : isoText(until)].join(' ').trim(),
  );
}

const months = ['2025-07', '2025-08', '2025-09'];

describe('how far ahead can be looked', () => {
  it('is to the end of the plan first, where the plan goes on', () => {
    expect(offered(months, '2026-02-15')).toEqual([
      'End of plan 5 2026-02-15',
      '12 months 12',
      '6 months 6',
      '24 months 24',
    ]);
  });

  it.each([
    ['there is no plan', null],
    ['the plan ends with the history', '2025-09-30'],
  ])('is a year first, where %s', (_, planEnd) => {
    expect(offered(months, planEnd)[0]).toBe('12 months 12');
  });

  it.each([
    ['weeks', ['2025-09-01', '2025-09-08', '2025-09-15', '2025-09-22'], '52 weeks 52'],
    ['quarters', ['Q1 2025', 'Q2 2025', 'Q3 2025'], '4 quarters 4'],
    ['years', ['2022', '2023', '2024'], '2 years 2'],
  ])('is in %s, where those are the periods', (_, periods, usual) => {
    expect(offered(periods, null)[0]).toBe(usual);
  });

  it('does not reach the end of a plan that nothing can be said of', () => {
    expect(offered(months, '2099-12-31')[0]).toBe('12 months 12');
  });
});
