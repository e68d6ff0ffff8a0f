import * as fc from 'fast-check';
import { checkPlan } from '../../../src/alignment/check';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { planTimeline, type Timeline } from '../../../src/alignment/timeline/timeline';
import { type DaySpan, isoText } from '../../../src/spreadsheet/day';
import { randomPlan } from '../../oracle/random-plan';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

const timelineOf = (sheets: PlanSheets): Timeline =>
  planTimeline(checkPlan(planOf(sheets), defaultCheckSettings));
const written = (span: DaySpan | null): string | null =>
  span === null ? null : `${isoText(span.start)} ${isoText(span.end)}`;

const timeline = timelineOf({
  strategies: sheet(
    'ID|Strategy|Start|End',
    'S1|Gifts|2026-10-01|2026-12-31',
    'S2|Abroad|2026-11-01|',
    'S3|Trade|2027-01-31|2027-01-01',
    'S4|Loyalty|2026-10-01|2026-10-31',
  ),
  tactics: sheet(
    'ID|Tactic|Strategy|Start|End|Budget|Status',
    'T1|Film|S1|2026-11-01|2026-11-10|100|active',
    'T2|Shop|S1 50%; S2 50%|2026-10-11|2026-11-05|52|done',
    'T3|Fair|S1|2026-12-01||9|planned',
    'T4|Calls||2026-12-01|2026-12-24||planned',
    'T5|Mail|S9 30%; S3 70%|2027-02-01|2027-02-28||planned',
    'T6|Old|S1|2025-01-01|2025-02-28||dropped',
  ),
});

describe('planTimeline', () => {
  it('has a lane for every live strategy, and a last one for what is for none', () => {
    expect(written(timeline.span)).toBe('2026-10-01 2027-02-28');
    expect(
      timeline.lanes.map(({ strategy, period, bars, lines, undated }) => [
        strategy?.row.key ?? null,
        written(period),
        bars.map(({ tactic, share, line }) => [tactic.row.key, Math.round(share * 100), line]),
        lines,
        undated.map(({ row }) => row.key),
      ]),
    ).toEqual([
      [
        'S1',
        '2026-10-01 2026-12-31',
        [
          ['T2', 50, 0],
          ['T1', 100, 1],
        ],
        2,
        ['T3'],
      ],
      ['S2', '2026-11-01 2027-02-28', [['T2', 50, 0]], 1, []],
      ['S3', null, [['T5', 70, 0]], 1, []],
      ['S4', '2026-10-01 2026-10-31', [], 0, []],
      [
        null,
        null,
        [
          ['T4', 100, 0],
          ['T5', 30, 0],
        ],
        1,
        [],
      ],
    ]);
  });

  it('tells the stretches of a period in which nothing runs, but not of a strategy without bars', () => {
    expect(timeline.lanes.map(({ gaps }) => gaps.map(written))).toEqual([
      ['2026-10-01 2026-10-10', '2026-11-11 2026-12-31'],
      ['2026-11-06 2027-02-28'],
      [],
      [],
      [],
    ]);
  });

  it('tells when most tactics run at the same time, and what they cost a day', () => {
    const [first, second] = timeline.lanes;
    // T1 costs 10 a day, the half of T2 that is for S1 costs 1.
    expect([written(first?.busiest ?? null), first?.busiest?.running, first?.busiest?.budgetPerDay]).toEqual([
      '2026-11-01 2026-11-05',
      2,
      11,
    ]);
    expect(second?.busiest).toBeNull();
  });

  it('calls late what the findings say is late', () => {
    const late = timeline.lanes.flatMap(({ bars }) =>
      bars.flatMap(({ tactic, late: findings }) => findings.map(({ rule }) => [tactic.row.key, rule])),
    );
    expect(late).toEqual([['T1', 'overdue']]);
  });

  it('is without a span where no tactic has both dates', () => {
    const { span, lanes } = timelineOf({ tactics: sheet('ID|Tactic|Start', 'T1|Film|2026-11-01') });
    expect([span, lanes.map(({ undated }) => undated.length)]).toEqual([null, [1]]);
    expect(timelineOf({}).lanes).toEqual([]);
  });

  it('shows each live tactic with all of its shares, and gaps and running days divide every period', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets }) => {
        const result = checkPlan(planOf(sheets), defaultCheckSettings);
        const { lanes } = planTimeline(result);
        const shown = new Set(
          lanes.flatMap(({ bars, undated }) => [...bars.map(({ tactic }) => tactic), ...undated]),
        );
        expect(shown.size).toBe(result.alignment.tactics.length);
        for (const { period, bars, gaps } of lanes) {
          if (period === null || bars.length === 0) continue;
          const runsOn = (day: number): boolean => bars.some(({ start, end }) => start <= day && day <= end);
          const isGap = (day: number): boolean => gaps.some(({ start, end }) => start <= day && day <= end);
          const edges = [period, ...bars].flatMap(({ start, end }) => [start - 1, start, end, end + 1]);
          const inside = edges.filter((day) => period.start <= day && day <= period.end);
          expect(inside.filter((day) => runsOn(day) === isGap(day))).toEqual([]);
        }
      }),
    );
  });
});
