import * as fc from 'fast-check';
import { checkPlan } from '../../src/alignment/check';
import type { Finding } from '../../src/alignment/finding';
import { type CheckSettings, defaultCheckSettings, leads, severities } from '../../src/alignment/settings';
import { randomPlan } from '../oracle/random-plan';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const check = (sheets: PlanSheets, settings: Partial<CheckSettings> = {}): readonly Finding[] =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, ...settings }).findings;

const names = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, key }) => `${rule} ${key ?? '-'}`);

/** Two goals, two strategies and two tactics, of which the second of each hangs loose. */
const loose = {
  goals: sheet('ID | Goal', 'G1 | Double sales', 'G2 | Be known'),
  strategies: sheet(
    'ID | Strategy | Goal | Segment',
    'S1 | Win commuters | G1 | Commuters',
    'S2 | Care | G1 | Commuters',
  ),
  tactics: sheet(
    'ID | Tactic | Strategy | Owner | KPI | Start | End | Budget',
    'T1 | Shop | S1 | Mara | Visits | 2027-01-01 | 2027-02-01 | 0',
    'T2 | Film | S1 | | Views | 2027-01-01 | 2027-02-01 | 0',
    'T3 | Mail | S1 | Jon | | 2027-01-01 | 2027-02-01 | 100',
  ),
};

describe('the findings', () => {
  it('stand in the order of severity, then of points', () => {
    expect(names(check(loose))).toEqual([
      'strategy-without-tactic S2', // warning, 20 points
      'missing-kpi T3', // warning, 6 points: the whole budget
      'goal-without-strategy G2', // warning, 0 points; goals come before tactics
      'missing-owner T2', // warning, 0 points: no budget
    ]);
  });

  it('stand from the top of the plan down where marketing leads or both do', () => {
    const rules = { 'missing-kpi': 'off', 'strategy-without-tactic': 'off' } as const;
    for (const lead of ['marketing', 'joint'] as const) {
      expect(names(check(loose, { lead, rules }))).toEqual(['goal-without-strategy G2', 'missing-owner T2']);
    }
  });

  it('stand from the tactics up where sales leads, among equals', () => {
    const rules = { 'missing-kpi': 'off', 'strategy-without-tactic': 'off' } as const;
    expect(names(check(loose, { lead: 'sales', rules }))).toEqual([
      'missing-owner T2',
      'goal-without-strategy G2',
    ]);
    expect(names(check(loose, { lead: 'sales' }))).toEqual([
      'strategy-without-tactic S2',
      'missing-kpi T3',
      'missing-owner T2',
      'goal-without-strategy G2',
    ]);
  });

  it('follow the severities that the settings give', () => {
    expect(
      names(check(loose, { rules: { 'missing-owner': 'error', 'strategy-without-tactic': 'advice' } })),
    ).toEqual([
      'missing-owner T2',
      'missing-kpi T3',
      'goal-without-strategy G2',
      'strategy-without-tactic S2',
    ]);
  });

  it('are about the plan first, among equals, then in the order of the sheet', () => {
    const sheets = {
      strategies: sheet('ID | Strategy | Target', 'S1 | Win commuters | 5', 'S1 | Care'),
      tactics: sheet('ID | Tactic', 'T2 | Film', 'T1 | Shop', 'T1 | Mail', 'T2 | Fair'),
    };
    expect(names(check(sheets, { rules: { 'column-missing': 'error' } }))).toEqual([
      'column-missing -', // Strategy: all points
      'column-missing -',
      'column-missing -',
      'column-missing -',
      'column-missing -',
      'duplicate-id S1',
      'duplicate-id T1',
      'duplicate-id T2',
    ]);
  });

  it('of random plans never stand before a worse one, and lead changes neither which they are nor their points', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets, settings: { profile } }) => {
        const of = (findings: readonly Finding[]): readonly string[] =>
          findings
            // Who may approve is what the lead decides.
            .filter(({ rule }) => rule !== 'approved-by-wrong-side')
            .map(({ id, severity, points }) => `${id} ${severity} ${points}`)
            .sort();
        for (const lead of leads) {
          const findings = check(sheets, { profile, lead });
          for (const [place, finding] of findings.entries()) {
            const next = findings[place + 1];
            if (next === undefined) continue;
            const worse = severities.indexOf(finding.severity) - severities.indexOf(next.severity);
            expect(worse).toBeLessThanOrEqual(0);
            if (worse === 0) expect(finding.points).toBeGreaterThanOrEqual(next.points - 1e-9);
          }
          expect(of(findings)).toEqual(of(check(sheets, { profile })));
        }
      }),
      { numRuns: 100 },
    );
  });
});
