import * as fc from 'fast-check';
import { rules } from '../../src/alignment/catalogue';
import { type AskedRule, checkPlan, type CheckResult } from '../../src/alignment/check';
import type { RuleId } from '../../src/alignment/rule-id';
import { type CheckSettings, defaultCheckSettings, profiles } from '../../src/alignment/settings';
import { type Answer, answerOf, whatHolds } from '../../src/alignment/what-holds';
import { randomPlan } from '../oracle/random-plan';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const check = (sheets: PlanSheets, settings: Partial<CheckSettings> = {}): CheckResult =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, ...settings });

const strategies = sheet('ID | Strategy | Owner', 'S1 | Win commuters | Ann', 'S2 | Keep owners | Ben');

const asked = (rule: RuleId, tactics: PlanSheets['tactics'], settings?: Partial<CheckSettings>) =>
  check({ strategies, ...(tactics === undefined ? {} : { tactics }) }, settings).asked.find(
    (each) => each.rule === rule,
  );

const counts = (passed: number, faulty = 0, undecided = 0) => ({ passed, faulty, undecided });

describe('how a rule that was asked came out', () => {
  it.each<[string, RuleId, PlanSheets['tactics'], Partial<AskedRule>, Answer]>([
    [
      'counts the rows that passed',
      'tactic-without-strategy',
      sheet('ID | Tactic | Strategy', 'T1 | Fair | S1', 'T2 | Tour | S2'),
      { ...counts(2), missingColumns: [] },
      'holds',
    ],
    [
      'counts a row once, however many findings it has',
      'unknown-strategy',
      sheet('ID | Tactic | Strategy', 'T1 | Fair | S1', 'T2 | Tour | S8; S9'),
      counts(1, 1),
      'finds',
    ],
    [
      'counts what could not be checked',
      'missing-kpi',
      sheet('ID | Tactic | Strategy | KPI', 'T1 | Fair | S1 | Visits', 'T2 | Tour | S1 | #N/A'),
      counts(1, 0, 1),
      'undecided',
    ],
    [
      'leaves retired rows out',
      'missing-kpi',
      sheet(
        'ID | Tactic | Strategy | KPI | Status',
        'T1 | Fair | S1 | Visits |',
        'T2 | Tour | S1 | | dropped',
      ),
      counts(1),
      'holds',
    ],
    [
      'counts no row where the whole plan lacks the column, and names it',
      'missing-kpi',
      sheet('ID | Tactic | Strategy', 'T1 | Fair | S1', 'T2 | Tour | S2'),
      { ...counts(0), missingColumns: [{ role: 'tactics', field: 'kpi' }] },
      'column missing',
    ],
    [
      'counts the rows of the other sheet, and yet does not call it held',
      'missing-owner',
      sheet('ID | Tactic | Strategy', 'T1 | Fair | S1', 'T2 | Tour | S2'),
      { ...counts(2), missingColumns: [{ role: 'tactics', field: 'owner' }] },
      'column missing',
    ],
    [
      'has nothing to check where every row is retired',
      'missing-kpi',
      sheet('ID | Tactic | Strategy | KPI | Status', 'T1 | Fair | S1 | Visits | dropped'),
      { ...counts(0), missingColumns: [] },
      'nothing to check',
    ],
  ])('%s', (_, rule, tactics, expected, answer) => {
    const found = asked(rule, tactics);
    expect(found).toMatchObject(expected);
    expect(found && answerOf(found)).toBe(answer);
  });

  it('is the same with its findings muted', () => {
    const tactics = sheet('ID | Tactic | Strategy', 'T1 | Fair | S1', 'T2 | Tour | S9');
    const { findings } = check({ strategies, tactics });
    const muted = findings.map(({ id }) => ({ finding: id, reason: 'agreed' }));
    expect(asked('unknown-strategy', tactics, { muted })).toMatchObject(counts(1, 1));
  });
});

describe('what holds', () => {
  it('names by group the rules without a finding, of those that had something to look at', () => {
    const { asked: all } = check({
      strategies,
      tactics: sheet('ID | Tactic | Strategy | Owner', 'T1 | Fair | S1 | Ann', 'T2 | Tour | S9 | #N/A'),
    });
    const wanted = ['unknown-strategy', 'overallocated', 'missing-owner', 'missing-kpi', 'overdue'];
    const groups = whatHolds(all.filter(({ rule }) => wanted.includes(rule)));
    const ids = (answers: readonly AskedRule[]): readonly string[] => answers.map(({ rule }) => rule);
    expect(
      groups.map(({ title, holds, finds, undecided, asked: amount }) => [
        title,
        ids(holds),
        ids(finds),
        ids(undecided),
        amount,
      ]),
    ).toEqual([
      ['Backing', ['overallocated'], ['unknown-strategy'], [], 2],
      ['Measurement', [], [], ['missing-owner'], 1],
    ]);
  });
});

describe('of every plan', () => {
  it('each rule of the profile is asked, skipped or off, and one of them only', () => {
    fc.assert(
      fc.property(randomPlan, fc.constantFrom(...profiles), ({ sheets }, profile) => {
        const settings = {
          profile,
          rules: { 'missing-kpi': 'off', 'message-off-benefit': 'advice' },
        } as const;
        const { asked: all, inapplicable, off } = check(sheets, settings);
        const ofProfile = rules.filter(({ onlyIn }) => onlyIn === null || onlyIn === profile);
        const told = [...all.map(({ rule }) => rule), ...inapplicable, ...off];
        expect([...told].sort()).toEqual(ofProfile.map(({ id }) => id).sort());
        expect(off).toContain('missing-kpi');
        expect(off).not.toContain('message-off-benefit');
      }),
    );
  });

  it('the counts agree with the findings and with what could not be checked', () => {
    fc.assert(
      fc.property(randomPlan, fc.constantFrom(...profiles), ({ sheets }, profile) => {
        const { asked: all, findings, incomplete } = check(sheets, { profile });
        for (const { rule, passed, faulty, undecided } of all) {
          const found = findings.filter((finding) => finding.rule === rule);
          expect(passed).toBeGreaterThanOrEqual(0);
          expect(faulty).toBeLessThanOrEqual(found.length);
          expect(faulty > 0).toBe(found.length > 0);
          expect(undecided).toBe(incomplete.filter((each) => each.rule === rule).length);
        }
        const told = new Set(all.map(({ rule }) => rule));
        expect(findings.filter(({ rule }) => !told.has(rule))).toEqual([]);
      }),
    );
  });
});
