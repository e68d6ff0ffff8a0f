import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const headings = 'ID | Tactic | KPI | KPI target | Status';
const tactics = (...rows: readonly string[]) => ({
  tactics: sheet(headings, ...rows, 'T9 | Window | Visits | 500'),
});
const found = { key: 'T1', at: 'Tactics!D2 C2', field: 'KPI target' };

testRule('kpi-without-target', {
  finds: {
    'a KPI without a target where another tactic has one': {
      plan: tactics('T1 | Shop | Leads'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) is measured by "Leads", but has no target for it. Enter the number that would be a success.',
          points: 0,
        },
      ],
    },
    'an idea as advice': {
      plan: tactics('T1 | Shop | Leads || idea'),
      findings: [{ ...found, says: 'T1', severity: 'advice' }],
    },
    'where the only target belongs to no KPI': {
      plan: { tactics: sheet(headings, 'T1 | Shop | Leads', 'T2 | Film || 5') },
      findings: [{ ...found, says: 'T1' }],
    },
  },

  passes: {
    'a KPI with a target, be it 0': { plan: tactics('T1 | Shop | Leads | 20', 'T2 | Film | Complaints | 0') },
    'a tactic without a KPI': { plan: tactics('T1 | Shop') },
    'tactics of which only a retired one has a target': {
      plan: { tactics: sheet(headings, 'T1 | Shop | Leads', 'T2 | Film | Visits | 500 | dropped') },
    },
    'a retired tactic': { plan: tactics('T1 | Shop | Leads || dropped') },
    'a target that could not be read without a KPI, or where no other tactic has one': {
      plan: { tactics: sheet(headings, 'T1 | Shop | Leads | many', 'T2 | Film || #N/A') },
    },
    'a KPI that could not be read with a target': { plan: tactics('T1 | Shop | #N/A | 20') },
  },

  leavesOpen: {
    'a KPI or a target that could not be read': {
      plan: tactics('T1 | Shop | Leads | many', 'T2 | Film | #N/A', 'T3 | Mail | #N/A | #N/A'),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!C3' },
        { key: 'T3', at: 'Tactics!C4 D4' },
      ],
    },
  },

  isInapplicable: {
    'without a KPI target': { plan: { tactics: sheet(headings, 'T1 | Shop | Leads') } },
    'without a KPI': { plan: { tactics: sheet(headings, 'T1 | Shop || 5') } },
  },
});
