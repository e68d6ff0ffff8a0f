import * as fc from 'fast-check';
import { type Cause, fixOfCause, rankCauses } from '../../src/alignment/causes';
import { checkPlan, type CheckResult } from '../../src/alignment/check';
import { gainOfFix } from '../../src/alignment/gain-of-fix';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { randomPlan } from '../oracle/random-plan';
import { planOf, type PlanSheets, readingSettings, sheet } from '../support/plan-of';
import { withFix } from './plan-edits';

const check = (sheets: PlanSheets): CheckResult => checkPlan(planOf(sheets), defaultCheckSettings);

const goals = sheet('ID | Goal', 'G1 | Double sales');
const strategies = sheet(
  'ID | Strategy | Goal | Segment',
  'S1 | Win commuters | G1 | Commuters',
  'S2 | Care for life |  | Commuters',
);
const tactics = (...rows: readonly string[]) =>
  sheet('ID | Tactic | Strategy | Owner | KPI | Start | End', ...rows);

const ranked = (sheets: PlanSheets): readonly Cause[] => rankCauses(check(sheets).findings);
const titles = (sheets: PlanSheets): readonly string[] => ranked(sheets).map(({ title }) => title);

describe('the causes of findings', () => {
  it('are one for all tactics that name the same unknown strategy, with a fix for all', () => {
    const plan = {
      goals,
      strategies,
      tactics: tactics(
        'T1 | Shop | S11 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T2 | Film | s11 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T3 | Fair | S2 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T4 | Mail | S11; S77 | Ann | Sales | 2027-01-01 | 2027-02-01',
      ),
    };
    const cause = ranked(plan).find(({ title }) => title.startsWith('Unknown strategy "S11"'));
    expect(cause?.title).toBe('Unknown strategy "S11": 3 tactics');
    expect(cause === undefined ? null : fixOfCause(cause)).toMatchObject({
      label: 'Unknown strategy "S11": 3 tactics',
      edits: [
        { oldPart: 'S11', newPart: 'S1' },
        { oldPart: 's11', newPart: 'S1' },
        { oldPart: 'S11', newPart: 'S1' },
      ],
    });
  });

  it('are one for a strategy without a goal and all that it backs', () => {
    const plan = {
      goals,
      strategies,
      tactics: tactics(
        'T1 | Shop | S1 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T2 | Film | S2 | Ann | Sales | 2027-01-01 | 2027-02-01',
        'T3 | Fair | S2 | Ann | Sales | 2027-01-01 | 2027-02-01',
      ),
    };
    const [first] = ranked(plan);
    expect(first?.title).toBe('S2 (Care for life) has no live goal: 1 strategy and 2 tactics');
    expect(first?.points).toBeCloseTo(60, 9);
    expect(first?.severity).toBe('error');
  });

  it('name a row once, where nothing hangs on it', () => {
    const plan = {
      goals,
      strategies,
      tactics: tactics('T1 | Shop | S1 | Ann | Sales | 2027-01-01 | 2027-02-01'),
    };
    expect(titles(plan)).toContain('S2 (Care for life) has no live goal');
  });

  it('are one for all rows that lack the same, one for a single row by its name, one for each absent column', () => {
    const plan = {
      strategies: sheet('ID | Strategy | Segment', 'S1 | Win commuters | Commuters'),
      tactics: sheet(
        'ID | Tactic | Strategy | Owner | Start | End',
        'T1 | Shop | S1 || 2027-01-01 | 2027-02-01',
        'T2 | Film | S1 || 2027-01-01 | 2027-02-01',
        'T3 | Fair | S1 | Ann | 2027-01-01',
      ),
    };
    expect(titles(plan)).toEqual([
      'No tactic says how it is measured. Add or fill the column KPI in the tactics.',
      'No owner: 2 tactics',
      'Missing dates: T3 (Fair)',
    ]);
  });

  it('count rows by what several of them are called', () => {
    const plan = {
      strategies: sheet(
        'ID | Strategy | Owner',
        'S1 | Win commuters | Ann',
        'S2 | Care for life |',
        'S3 | Keep owners |',
      ),
      tactics: sheet('ID | Tactic | Strategy | Owner', 'T1 | Shop | S1; S2; S3 | Ann'),
    };
    expect(titles(plan)).toContain('No owner: 2 strategies');
  });

  it('choose nothing for several rows where each could be fixed in several ways', () => {
    const plan = {
      goals,
      strategies: sheet('ID | Strategy | Goal', 'S1 | Win commuters | G1', 'S2 | Care for life | G1'),
      tactics: tactics('T1 | Win commuters', 'T2 | Care', 'T3 | Fair | S1'),
    };
    const cause = ranked(plan).find(({ title }) => title === 'Tactic without a strategy: 2 tactics');
    expect(cause === undefined ? 'no cause' : fixOfCause(cause)).toBeNull();
  });

  it('carry all points of the findings, each finding once, and keep what their fix promises', () => {
    let kept = 0;
    fc.assert(
      fc.property(randomPlan, ({ sheets }) => {
        const before = check(sheets);
        const causes = rankCauses(before.findings);
        const findings = causes.flatMap((cause) => cause.findings);
        expect(new Set(findings).size).toBe(before.findings.length);
        expect(findings).toHaveLength(before.findings.length);
        for (const [place, { points }] of causes.entries())
          expect(points).toBeLessThanOrEqual(causes[place - 1]?.points ?? Infinity);
        for (const cause of causes) {
          const fix = fixOfCause(cause);
          const gain = fix === null ? null : gainOfFix(before, fix, readingSettings);
          if (fix === null || gain === null) continue;
          const after = check(withFix(sheets, fix));
          expect((after.score.score ?? 0) - (before.score.score ?? 0)).toBeCloseTo(gain, 9);
          kept += 1;
        }
      }),
    );
    expect(kept).toBeGreaterThan(10);
  });
});
