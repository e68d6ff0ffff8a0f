import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** The plan date is 2026-11-22. */
const strategies = sheet(
  'ID | Strategy | Status | Approved on | Approved by',
  'S1 | Win commuters',
  'S2 | Care | planned | 2026-01-05',
  'S3 | Gifts | approved',
  'S4 | Trade | active',
  'S5 | Outlet | done',
  'S6 | Export | planned || Mara',
  'S7 | Wholesale | dropped',
);
const headings = 'ID | Tactic | Strategy | Start | Period | Status | Approved on';
const tactics = (...rows: readonly string[]) => ({ strategies, tactics: sheet(headings, ...rows) });
const found = { key: 'T1', at: 'Tactics!C2', field: 'Strategy' };

testRule('strategy-not-approved', {
  finds: {
    'a tactic that starts on the plan date under a strategy that is not approved': {
      plan: tactics('T1 | Shop | S1 | 2026-11-22'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) started on 22 Nov 2026, but its strategy S1 (Win commuters) is not approved. Have it approved, or put the tactic on hold.',
          related: ['S1 Strategies!D2 C2'],
          points: 0,
        },
      ],
    },
    'an active tactic without a Start, in the words of the side that leads': {
      plan: tactics('T1 | Shop | S1 ||| active'),
      settings: { lead: 'sales' },
      findings: [
        {
          ...found,
          says: 'T1 (Shop) is active, but its strategy S1 (Win commuters) is not approved. Ask sales to approve it, or put',
          related: ['S1 Strategies!D2 C2'],
        },
      ],
    },
    'an active tactic that starts later': {
      plan: tactics('T1 | Shop | S1 | 2027-05-01 || active'),
      findings: [{ ...found, says: 'is active', related: ['S1 Strategies!D2 C2'] }],
    },
    'those of several strategies that are not approved, whatever their share': {
      plan: tactics('T1 | Shop | S2; S6; S1 0% | 2026-11-01'),
      findings: [
        {
          ...found,
          says: 'its strategies S6 (Export) and S1 (Win commuters) are not approved. Have them approved',
          related: ['S6 Strategies!D7 C7', 'S1 Strategies!D2 C2'],
        },
      ],
    },
    'a Start that a Period gives': {
      plan: tactics('T1 | Shop | S1 || Q3 2026'),
      findings: [{ ...found, says: 'started on 1 Jul 2026', related: ['S1 Strategies!D2 C2'] }],
    },
    'a plan in which only a tactic says when it was approved': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters'),
        tactics: sheet(headings, 'T1 | Shop | S1 | 2026-01-01', 'T2 | Film | S1 |||| 2026-01-01'),
      },
      findings: [{ ...found, says: 'T1', related: ['S1 Strategies!B2'] }],
    },
    'an approval that could not be read, for it counts as none': {
      plan: {
        strategies: sheet(
          'ID | Strategy | Approved on',
          'S1 | Win commuters | #N/A',
          'S2 | Care | 2026-01-01',
        ),
        tactics: sheet(headings, 'T1 | Shop | S1 | 2026-01-01'),
      },
      findings: [{ ...found, says: 'T1', related: ['S1 Strategies!C2'] }],
    },
  },

  passes: {
    'strategies with a day of approval, or a status of approved or later': {
      plan: tactics('T1 | Shop | S2; S3 | 2026-01-01', 'T2 | Film | S4; S5 | 2026-01-01 || active'),
    },
    'a tactic that starts later, or has no Start, and is not active': {
      plan: tactics('T1 | Shop | S1 | 2026-11-23 || approved', 'T2 | Film | S1 ||| planned'),
    },
    'a tactic that is done': { plan: tactics('T1 | Shop | S1 | 2026-01-01 || done') },
    'a tactic without live strategies': {
      plan: tactics('T1 | Shop || 2026-01-01', 'T2 | Film | S7; S9 | 2026-01-01'),
    },
    'a plan that does not use approvals, but for a retired row': {
      plan: {
        strategies: sheet(
          'ID | Strategy | Status | Approved on',
          'S1 | Win commuters | planned',
          'S2 | Care | dropped | 2026-01-01',
        ),
        tactics: sheet(headings, 'T1 | Shop | S1 | 2026-01-01 || active'),
      },
    },
    'a retired tactic': { plan: tactics('T1 | Shop | S1 | 2026-01-01 || paused') },
    'cells that could not be read, where no strategy lacks approval': {
      plan: tactics('T1 | Shop | S2 | #N/A || #N/A', 'T2 | Film || #N/A', 'T3 | Mail | S3'),
    },
    'a Strategy that could not be read, where all are approved': {
      plan: {
        strategies: sheet('ID | Strategy | Approved on', 'S1 | Win commuters | 2026-01-01'),
        tactics: sheet(headings, 'T1 | Shop | #REF! | 2026-01-01', 'T2 | Film | S1'),
      },
    },
  },

  leavesOpen: {
    'a Status, a Start, a Period or a Strategy that could not be read': {
      plan: tactics(
        'T1 | Shop | S1 | 2026-11-01 || #N/A',
        'T2 | Film | S1 | #N/A || planned',
        'T3 | Mail | S1 || soon',
        'T4 | Fair | #REF! | 2026-11-01',
        'T5 | Tour | S1 | 2027-11-01 || #N/A',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!F2' },
        { key: 'T2', at: 'Tactics!D3' },
        { key: 'T3', at: 'Tactics!E4' },
        { key: 'T4', at: 'Tactics!C5' },
        { key: 'T5', at: 'Tactics!F6' },
      ],
    },
    'an approval of the tactic that could not be read, where it would be the only one': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters'),
        tactics: sheet(headings, 'T1 | Shop | S1 | 2026-01-01 ||| #N/A', 'T2 | Film | S1 | 2026-01-01'),
      },
      incomplete: [{ key: 'T1', at: 'Tactics!G2' }],
    },
  },

  isInapplicable: {
    'without strategies': { plan: { tactics: sheet(headings, 'T1 | Shop | S1 | 2026-01-01') } },
    'without a Strategy column': {
      plan: { strategies, tactics: sheet('ID | Tactic | Start', 'T1 | Shop | 2026-01-01') },
    },
  },
});
