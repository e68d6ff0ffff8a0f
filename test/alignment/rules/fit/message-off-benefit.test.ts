import { checkPlan } from '../../../../src/alignment/check';
import { defaultCheckSettings } from '../../../../src/alignment/settings';
import { planOf, sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Benefit | Status',
  'S1 | Win commuters | Saves time on the way to work',
  'S2 | Care | Lasts for a lifetime',
  'S3 | Gifts',
  'S4 | Wholesale | Cheap | dropped',
  'S5 | Pendler | Spart Zeit auf dem Weg',
  'S6 | 通勤 | 時間の節約',
);
const tactics = (...rows: readonly string[]) => ({
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Message', ...rows),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'Message' };

testRule('message-off-benefit', {
  finds: {
    'a message about something else': {
      plan: tactics('T1 | Film | S1 | Now in blue'),
      findings: [
        {
          ...found,
          says: 'The message of T1 (Film), "Now in blue", does not speak of "Saves time on the way to work", the benefit of S1 (Win commuters). Name the benefit in the message, or correct the benefit.',
          related: ['S1 Strategies!C2'],
          points: 0,
        },
      ],
    },
    'a message that shares only words that say nothing': {
      plan: tactics('T1 | Film | S1; S2 | On the way for you'.replace('way', 'road')),
      findings: [{ ...found, says: 'T1', related: ['S1 Strategies!C2', 'S2 Strategies!C3'] }],
    },
    'a message in Japanese about something else': {
      plan: tactics('T1 | Film | S6 | 新しい色'),
      findings: [{ ...found, says: 'T1', related: ['S6 Strategies!C7'] }],
    },
  },

  passes: {
    'a message that names the benefit of one of its strategies, in other forms of its words': {
      plan: tactics(
        'T1 | A | S1 | We are saving you an hour',
        'T2 | B | S1; S2 | A bag that lasted',
        'T3 | C | S5 | Mehr Zeit sparen',
        'T4 | D | S6 | 節約しよう',
      ),
    },
    'a tactic without a message, or whose strategies state no benefit': {
      plan: tactics('T1 | A | S1', 'T2 | B | S3 | Now in blue', 'T3 | C || Blue', 'T4 | D | S4 | Blue'),
    },
    'a cell that could not be read with which nothing would be found': {
      plan: {
        strategies: sheet('ID | Strategy | Benefit', 'S1 | Win | Saves time', 'S2 | Gifts'),
        tactics: sheet(
          'ID | Tactic | Strategy | Message',
          'T1 | A | S2 | #N/A',
          'T2 | B | #REF! | Save time',
        ),
      },
    },
  },

  leavesOpen: {
    'a Message or a Strategy that could not be read': {
      plan: tactics('T1 | A | S1 | #N/A', 'T2 | B | #REF! | Saves time'),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!C3' },
      ],
    },
  },

  isInapplicable: {
    'without a Message': { plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | A | S1') } },
    'without a Benefit': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win'),
        tactics: sheet('ID | Tactic | Strategy | Message', 'T1 | A | S1 | Blue'),
      },
    },
  },
});

describe('message-off-benefit', () => {
  it('is not asked unless the settings give it a severity', () => {
    const plan = planOf(tactics('T1 | Film | S1 | Now in blue', 'T2 | Mail | S1 | #N/A'));
    const result = checkPlan(plan, defaultCheckSettings);
    const isOfRule = ({ rule }: { readonly rule: string }): boolean => rule === 'message-off-benefit';
    expect(result.findings.filter(isOfRule)).toEqual([]);
    expect(result.incomplete.filter(isOfRule)).toEqual([]);
    const asked = checkPlan(plan, { ...defaultCheckSettings, rules: { 'message-off-benefit': 'warning' } });
    expect(asked.findings.filter(isOfRule).map(({ severity }) => severity)).toEqual(['warning']);
  });
});
