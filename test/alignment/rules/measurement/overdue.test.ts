import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** The plan date is 2026-11-22. */
const tactics = (...rows: readonly string[]) => ({
  tactics: sheet('ID | Tactic | Start | End | Period | Status', ...rows),
});
const found = { key: 'T1', at: 'Tactics!D2 F2', field: 'End' };

testRule('overdue', {
  finds: {
    'a tactic that ended the day before and is not done': {
      plan: tactics('T1 | Shop | 2026-11-01 | 2026-11-21 || active'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) ended on 21 Nov 2026, 1 day ago, and its status is still active. Set it to done, give it a new end, or drop it.',
          points: 0,
        },
      ],
    },
    'an end that a Period gives': {
      plan: tactics('T1 | Shop ||| Q3 2026 | planned'),
      findings: [{ ...found, says: 'ended on 30 Sep 2026, 53 days ago, and its status is still planned' }],
    },
    'an idea as advice': {
      plan: tactics('T1 | Shop || 2026-11-01 || idea'),
      findings: [{ ...found, says: 'T1', severity: 'advice' }],
    },
    'an End before the Start': {
      plan: tactics('T1 | Shop | 2027-01-01 | 2026-11-01 || planned'),
      findings: [{ ...found, says: 'T1' }],
    },
  },

  passes: {
    'a tactic that ends on the plan date or later': {
      plan: tactics('T1 | Shop || 2026-11-22 || active', 'T2 | Film || 2027-01-01 || planned'),
    },
    'a tactic that is done, or has no status or no end': {
      plan: tactics('T1 | Shop || 2026-01-01 || done', 'T2 | Film || 2026-01-01', 'T3 | Mail |||| active'),
    },
    'a retired tactic': { plan: tactics('T1 | Shop || 2026-01-01 || cancelled') },
    'a cell that could not be read where the other says enough': {
      plan: tactics(
        'T1 | Shop || 2027-01-01 || #N/A',
        'T2 | Film || #N/A || done',
        'T3 | Mail || #N/A',
        'T4 | Fair |||| #N/A',
      ),
    },
  },

  leavesOpen: {
    'a Status, an End or a Period that could not be read': {
      plan: tactics(
        'T1 | Shop || 2026-01-01 || #N/A',
        'T2 | Film || #N/A || active',
        'T3 | Mail ||| soon | active',
        'T4 | Fair || #N/A || #N/A',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!F2' },
        { key: 'T2', at: 'Tactics!D3' },
        { key: 'T3', at: 'Tactics!E4' },
        { key: 'T4', at: 'Tactics!F5 D5' },
      ],
    },
  },

  isInapplicable: {
    'without a Status': { plan: { tactics: sheet('ID | Tactic | End', 'T1 | Shop | 2026-01-01') } },
  },
});
