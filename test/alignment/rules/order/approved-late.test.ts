import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const headings = 'ID | Tactic | Start | Period | Status | Approved on';
const tactics = (...rows: readonly string[]) => ({ tactics: sheet(headings, ...rows) });
const found = { key: 'T1', at: 'Tactics!F2 C2', field: 'Approved on' };

testRule('approved-late', {
  finds: {
    'a tactic that was approved after it started': {
      plan: tactics('T1 | Shop | 2026-03-01 ||| 2026-03-11'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) was approved on 11 Mar 2026, 10 days after it started on 1 Mar 2026. Correct the dates if one is wrong, and have the next one approved first.',
          points: 0,
        },
      ],
    },
    'a Start that a Period gives, by a day': {
      plan: tactics('T1 | Shop || Q1 2026 | active | 2026-01-02'),
      findings: [{ ...found, says: '1 day after it started on 1 Jan 2026' }],
    },
    'a tactic that is done as advice': {
      plan: tactics('T1 | Shop | 2026-03-01 || done | 2026-03-11'),
      findings: [{ ...found, says: 'T1', severity: 'advice' }],
    },
    'a strategy, and one that is done': {
      plan: {
        strategies: sheet(
          'ID | Strategy | Start | Status | Approved on',
          'S1 | Win commuters | 2026-03-01 | active | 2026-03-11',
          'S2 | Care | 2026-03-01 | done | 2026-03-11',
        ),
      },
      findings: [
        { key: 'S1', at: 'Strategies!E2 C2', field: 'Approved on', says: 'S1 (Win commuters) was approved' },
        { key: 'S2', at: 'Strategies!E3 C3', field: 'Approved on', says: 'S2', severity: 'advice' },
      ],
    },
  },

  passes: {
    'an approval on the first day, or before it': {
      plan: tactics('T1 | Shop | 2026-03-01 ||| 2026-03-01', 'T2 | Film | 2026-03-01 ||| 2026-02-01'),
    },
    'a row that lacks one of the dates': {
      plan: tactics('T1 | Shop | 2026-03-01', 'T2 | Film |||| 2026-02-01'),
    },
    'a date that could not be read where the other is missing': {
      plan: tactics('T1 | Shop | #N/A', 'T2 | Film |||| #N/A', 'T3 | Mail |||| 2026-01-01'),
    },
    'a retired tactic': {
      plan: tactics('T1 | Shop | 2026-03-01 || dropped | 2026-03-11', 'T2 | Film |||| 2026-01-01'),
    },
  },

  leavesOpen: {
    'a date that could not be read beside the other': {
      plan: tactics(
        'T1 | Shop | #N/A ||| 2026-03-11',
        'T2 | Film | 2026-03-11 ||| 03/11/2026',
        'T3 | Mail || soon || 2026-03-11',
        'T4 | Fair | #N/A ||| #N/A',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!C2' },
        { key: 'T2', at: 'Tactics!F3' },
        { key: 'T3', at: 'Tactics!D4' },
        { key: 'T4', at: 'Tactics!F5 C5' },
      ],
    },
  },

  isInapplicable: {
    'without an Approved on column': { plan: { tactics: sheet('ID | Tactic | Start', 'T1 | Shop | 46000') } },
    'where no row has a day of approval': { plan: tactics('T1 | Shop | 2026-03-01') },
  },
});
