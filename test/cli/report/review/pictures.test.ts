import { checkPlan } from '../../../../src/alignment/check';
import { defaultCheckSettings } from '../../../../src/alignment/settings';
import {
  coveragePicture,
  whatIsDrawn as whatIsCovered,
  whatIsNotDrawn,
} from '../../../../src/cli/report/review/coverage-picture';
import { picturesOf } from '../../../../src/cli/report/review/pictured-plan';
import {
  timelinePicture,
  whatIsDrawn as whatIsTimed,
} from '../../../../src/cli/report/review/timeline-picture';
import { planOf, type PlanSheets, sheet } from '../../../support/plan-of';

const pictures = (sheets: PlanSheets) => picturesOf(checkPlan(planOf(sheets), defaultCheckSettings));

const plan: PlanSheets = {
  strategies: sheet(
    'ID | Strategy | Start | End',
    'S1 | Win <commuters> | 2026-10-01 | 2027-03-31',
    'S2 | Delight | |',
    'S3 | Idle | 2026-10-01 | 2026-12-31',
  ),
  tactics: sheet(
    'ID | Tactic | Strategy | Stage | Start | End | Status',
    'T1 | Film | S1 | awareness | 2026-10-01 | 2026-11-15 | active',
    'T2 | Radio | S1 | purchase | 2026-11-01 | 2027-01-31 | active',
    'T3 | Gift | S2 | retention | 2026-12-01 | 2026-12-31 | planned',
    'T4 | Call | | purchase | | |',
  ),
};

describe('the picture of coverage', () => {
  it('has the tactics of each strategy by what is stated first, and the gaps', () => {
    const { coverage } = pictures(plan);
    expect(coverage?.dimension).toBe('stage');
    expect(coverage?.rows.map((row) => row?.key ?? null)).toEqual(['S1', 'S2', 'S3', null]);
    expect(coverage?.tactics).toEqual([
      [1, 0, 1, 0, 0],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 1, 0, 0],
    ]);
    expect(coverage?.gaps).toContainEqual({ row: 2, column: null });
    expect(coverage?.gaps).toContainEqual({ row: 0, column: 1 });
    expect(coverage?.gaps).not.toContainEqual({ row: 0, column: 0 });
  });

  it('draws a number or a gap in each cell, and says the gaps to who cannot see them', () => {
    const { coverage } = pictures(plan);
    if (coverage === null) throw new Error('There is no picture.');
    const drawn = coveragePicture(coverage);
    expect(drawn.match(/<rect/gu)).toHaveLength(20);
    expect(drawn).toContain('S1 (Win &lt;commuters&gt;)');
    expect(drawn).not.toContain('<commuters>');
    expect(whatIsCovered(coverage)).toMatch(
      /^Tactics by strategy and stage, 4 rows by 5 columns\. 10 gaps: consideration, advocacy, S1 \(Win <commuters>\) \/ consideration, /u,
    );
  });

  it('is of another thing where no stage is stated, and of nothing where nothing is', () => {
    const tactics = sheet('ID | Tactic | Strategy | Channel', 'T1 | Film | S1 | Shop');
    const strategies = sheet('ID | Strategy', 'S1 | Win');
    expect(pictures({ strategies, tactics }).coverage?.dimension).toBe('channel');
    expect(pictures({ strategies, tactics: sheet('ID | Tactic', 'T1 | Film') }).coverage).toBeNull();
  });

  it('has as much as can be seen, and says how much there is beside', () => {
    const rows = Array.from({ length: 60 }, (_, at) => `S${at} | Win ${at}`);
    const tactics = Array.from({ length: 60 }, (_, at) => `T${at} | Film ${at} | S${at} | Channel ${at}`);
    const { coverage } = pictures({
      strategies: sheet('ID | Strategy', ...rows),
      tactics: sheet('ID | Tactic | Strategy | Channel', ...tactics),
    });
    expect(coverage?.more).toEqual({ rows: 20, columns: 48 });
    expect(coverage && whatIsNotDrawn(coverage)).toBe('Not drawn: 20 more strategies and 48 more columns.');
  });
});

describe('the picture of the timeline', () => {
  it('has a lane for each strategy, with its period and bars, and what is late', () => {
    const { timeline } = pictures(plan);
    expect(timeline?.lanes.map(({ strategy, bars, lines }) => [strategy?.key, bars.length, lines])).toEqual([
      ['S1', 2, 2],
      ['S2', 1, 1],
      ['S3', 0, 0],
      [undefined, 0, 0],
    ]);
    expect([timeline?.tactics, timeline?.late, timeline?.undated]).toEqual([3, 1, 1]);
    expect(timeline?.lanes[0]?.bars.map(({ isLate }) => isLate)).toEqual([true, false]);
    expect(timeline?.lanes[1]?.period).toBeNull();
  });

  it('draws every bar within its room, and the day of the check where the plan has it', () => {
    const { timeline } = pictures(plan);
    if (timeline === null) throw new Error('There is no picture.');
    const drawn = timelinePicture(timeline);
    const bars = [...drawn.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/gu)];
    expect(bars).toHaveLength(3 + 2);
    for (const [, x, width] of bars) {
      expect(Number(x)).toBeGreaterThanOrEqual(250);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(960);
    }
    expect(drawn.match(/class="late"/gu)).toHaveLength(1);
    expect(drawn).toContain('class="today"');
    expect(timelinePicture({ ...timeline, date: timeline.span.end + 1 })).not.toContain('class="today"');
    expect(whatIsTimed(timeline)).toBe(
      '3 strategies from 1 Oct 2026 to 31 Mar 2027 with 3 tactics, 1 late. The vertical line is 22 Nov 2026.',
    );
  });

  it('is not there where no tactic has both dates', () => {
    expect(pictures({ tactics: sheet('ID | Tactic | Start', 'T1 | Film | 2026-10-01') }).timeline).toBeNull();
  });
});
