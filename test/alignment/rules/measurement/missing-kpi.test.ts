import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters');
const headings = 'ID | Tactic | Strategy | KPI | Status';
const tactics = (...rows: readonly string[]) => ({
  strategies,
  tactics: sheet(headings, ...rows, 'T9 | Window | S1 | Visits'),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'KPI' };

testRule('missing-kpi', {
  finds: {
    'a tactic without a KPI, with the tenth that it costs': {
      plan: tactics('T1 | Shop | S1'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) has no KPI. Name the figure that will show whether it works.',
          points: 3,
        },
      ],
    },
    'an idea as advice, at the same points': {
      plan: tactics('T1 | Shop | S1 || Concept'),
      findings: [{ ...found, says: 'T1', severity: 'advice', points: 3 }],
    },
    'less where only a part of the tactic is backed': {
      plan: tactics('T1 | Shop | S1 50%; S9 50%'),
      findings: [{ ...found, says: 'T1', points: 1.5 }],
    },
  },

  passes: {
    'a tactic with a KPI': { plan: tactics('T1 | Shop | S1 | Visits') },
    'tactics where none has a KPI, which column-missing says once': {
      plan: { strategies, tactics: sheet(headings, 'T1 | Shop | S1') },
    },
    'tactics without a KPI column': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
    },
    'a retired tactic': { plan: tactics('T1 | Shop | S1 || rejected') },
  },

  leavesOpen: {
    'an error in the KPI cell': {
      plan: tactics('T1 | Shop | S1 | #DIV/0!'),
      incomplete: [{ key: 'T1', at: 'Tactics!D2' }],
    },
  },

  isInapplicable: { 'without tactics': { plan: { strategies } } },
});
