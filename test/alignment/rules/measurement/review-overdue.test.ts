import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** The plan date is 2026-11-22. */
const tactics = (...rows: readonly string[]) => ({
  tactics: sheet('ID | Tactic | Start | End | Reviewed on | Status', ...rows, 'T9 | Window ||| 2026-11-22'),
});
const strategies = (...rows: readonly string[]) => ({
  strategies: sheet('ID | Strategy | Start | End | Reviewed on', ...rows),
});
const found = { key: 'T1', at: 'Tactics!E2', field: 'Reviewed on' };

testRule('review-overdue', {
  finds: {
    'a running tactic that was reviewed 31 days ago': {
      plan: tactics('T1 | Shop | 2026-01-01 | 2026-11-22 | 2026-10-22 | active'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) was last reviewed on 22 Oct 2026, 31 days ago. Look at its results, and enter the day under Reviewed on.',
          points: 0,
        },
      ],
    },
    'one that started 31 days ago and was never reviewed': {
      plan: tactics('T1 | Shop | 2026-10-22 | 2027-01-01'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) has been running since 22 Oct 2026, for 31 days, without a review. Look at its results',
        },
      ],
    },
    'a strategy after 91 days': {
      plan: strategies('S1 | A | 2026-01-01 | 2026-12-31 | 2026-08-23', 'S2 | B | 2026-08-23 | 2026-12-31'),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!E2',
          field: 'Reviewed on',
          says: 'reviewed on 23 Aug 2026, 91 days ago',
        },
        { key: 'S2', at: 'Strategies!E3', field: 'Reviewed on', says: 'S2 (B) has been running' },
      ],
    },
    'by the limits of the settings': {
      plan: tactics(
        'T1 | Shop | 2026-01-01 | 2026-12-31 | 2026-11-14',
        'T2 | Film | 2026-01-01 | 2026-12-31 | 2026-11-15',
      ),
      settings: { limits: { 'tactic-review-days': 7 } },
      findings: [{ ...found, says: '8 days ago' }],
    },
  },

  passes: {
    'rows that were reviewed within 30 days, or 90': {
      plan: {
        ...tactics('T1 | A | 2026-01-01 | 2026-12-31 | 2026-10-23', 'T2 | B | 2026-10-23 | 2026-12-31'),
        ...strategies('S1 | A | 2026-01-01 | 2026-12-31 | 2026-08-24', 'S2 | B | 2026-08-24 | 2026-12-31'),
      },
    },
    'rows that have not started, have ended, or lack a date': {
      plan: tactics(
        'T1 | A | 2026-11-23 | 2026-12-31 | 2026-01-01',
        'T2 | B | 2026-01-01 | 2026-11-21 | 2026-01-01',
        'T3 | C | 2026-01-01 || 2026-01-01',
        'T4 | D || 2026-12-31 | 2026-01-01',
      ),
    },
    'a tactic that is done, or retired': {
      plan: tactics(
        'T1 | A | 2026-01-01 | 2026-12-31 | 2026-01-01 | done',
        'T2 | B | 2026-01-01 | 2026-12-31 | 2026-01-01 | paused',
      ),
    },
    'rows of a sheet in which no live row was reviewed': {
      plan: {
        tactics: sheet(
          'ID | Tactic | Start | End | Reviewed on | Status',
          'T1 | A | 2026-01-01 | 2026-12-31',
          'T2 | B | 2026-01-01 | 2026-12-31 | 2026-10-01 | dropped',
        ),
      },
    },
    'cells that could not be read with which nothing would be found': {
      plan: tactics(
        'T1 | A | 2026-11-23 | 2026-12-31 | #N/A',
        'T2 | B | #N/A | 2026-12-31 | 2026-11-01',
        'T3 | C | 2026-11-01 | 2026-12-31 || #N/A',
        'T4 | D | 2026-01-01 | 2026-12-31 | #N/A | done',
      ),
    },
  },

  leavesOpen: {
    'cells that could not be read with which a review could be overdue': {
      plan: tactics(
        'T1 | A | 2026-11-01 | 2026-12-31 | #N/A',
        'T2 | B | #N/A | 2026-12-31 | 2026-10-01',
        'T3 | C | 2026-01-01 | #N/A | 2026-10-01',
        'T4 | D | 2026-01-01 | 2026-12-31 | 2026-10-01 | #N/A',
        'T5 | E | #N/A | 2026-12-31',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!E2' },
        { key: 'T2', at: 'Tactics!C3' },
        { key: 'T3', at: 'Tactics!D4' },
        { key: 'T4', at: 'Tactics!F5' },
        { key: 'T5', at: 'Tactics!C6' },
      ],
    },
  },

  isInapplicable: {
    'without a Reviewed on column': {
      plan: { tactics: sheet('ID | Tactic | Start | End', 'T1 | A | 2026-01-01 | 2026-12-31') },
    },
  },
});
