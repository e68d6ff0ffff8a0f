import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** The plan date is 2026-11-22. */
const headings = 'ID | Tactic | Start | Period | Status | Approved on | Approved by';
const tactics = (...rows: readonly string[]) => ({
  tactics: sheet(headings, ...rows, 'T9 | Window ||||| Mara'),
});
const found = { key: 'T1', at: 'Tactics!F2 E2', field: 'Approved on' };

testRule('tactic-not-approved', {
  finds: {
    'a tactic that starts on the plan date': {
      plan: tactics('T1 | Shop | 2026-11-22'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) started on 22 Nov 2026, but it has not been approved. Ask marketing to approve it, or put it on hold.',
          points: 0,
        },
      ],
    },
    'an active tactic, whenever it starts': {
      plan: tactics('T1 | Shop | 2027-05-01 || active'),
      settings: { lead: 'sales' },
      findings: [{ ...found, says: 'T1 (Shop) is active, but it has not been approved. Have it approved' }],
    },
    'a tactic that says who approved it but not when': {
      plan: tactics('T1 | Shop | 2026-01-01 | | planned || Mara'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) started on 1 Jan 2026, and Approved by names "Mara", but Approved on is empty. Enter the day,',
        },
      ],
    },
    'a plan in which only a strategy says when it was approved': {
      plan: {
        strategies: sheet('ID | Strategy | Approved on', 'S1 | Win commuters | 2026-01-01'),
        tactics: sheet('ID | Tactic | Period', 'T1 | Shop | Q3 2026'),
      },
      findings: [{ ...found, at: 'Tactics!B2', says: 'started on 1 Jul 2026' }],
    },
  },

  passes: {
    'a tactic with a day of approval, or the status approved': {
      plan: tactics('T1 | Shop | 2026-01-01 || active | 2026-01-05', 'T2 | Film | 2026-01-01 || approved'),
    },
    'a tactic that is done': { plan: tactics('T1 | Shop | 2026-01-01 || done') },
    'a tactic that starts later, or has no Start': {
      plan: tactics('T1 | Shop | 2026-11-23 || planned', 'T2 | Film ||| planned'),
    },
    'an approval that could not be read before the start': {
      plan: tactics('T1 | Shop | 2026-12-01 || planned | #N/A'),
    },
    'a day of approval that could not be read where no other row has one, for it would say that this one is approved':
      {
        plan: { tactics: sheet(headings, 'T1 | Shop | 2026-12-01 || planned | #N/A') },
      },
    'a retired tactic': { plan: tactics('T1 | Shop | 2026-01-01 || dropped') },
  },

  leavesOpen: {
    'a day of approval, a Status or a Start that could not be read': {
      plan: tactics(
        'T1 | Shop | 2026-01-01 || active | #N/A',
        'T2 | Film | 2026-01-01 || #N/A',
        'T3 | Mail | #N/A || planned',
        'T4 | Fair || soon | planned',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!F2' },
        { key: 'T2', at: 'Tactics!E3' },
        { key: 'T3', at: 'Tactics!C4' },
        { key: 'T4', at: 'Tactics!D5' },
      ],
    },
    'an Approved by that could not be read, where it would be the only approval': {
      plan: { tactics: sheet(headings, 'T1 | Shop | 2026-01-01 |||| #N/A', 'T2 | Film | 2026-01-01') },
      incomplete: [{ key: 'T1', at: 'Tactics!G2' }],
    },
  },

  isInapplicable: { 'without tactics': { plan: { strategies: sheet('ID | Strategy', 'S1 | A') } } },
});
