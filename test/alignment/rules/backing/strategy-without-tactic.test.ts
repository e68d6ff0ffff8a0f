import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters', 'S2 | Care for life');
const tactics = (...rows: readonly string[]) => sheet('ID | Tactic | Strategy | Status', ...rows);
const found = { key: 'S2', at: 'Strategies!B3', field: 'Strategy' };

testRule('strategy-without-tactic', {
  finds: {
    'a strategy that no tactic names, with the coverage that it costs': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1') },
      findings: [
        {
          ...found,
          says: 'S2 (Care for life) has no live tactic. Plan one, or drop the strategy.',
          points: 20,
        },
      ],
    },
    'with sales in the lead what sales is to ask marketing': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1') },
      settings: { lead: 'sales' },
      findings: [
        {
          ...found,
          says: 'The sales plan has no tactic for S2 (Care for life). Plan one, or ask marketing whether it still stands.',
        },
      ],
    },
    'with both in the lead the words of marketing': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1') },
      settings: { lead: 'joint' },
      findings: [{ ...found, says: 'no live tactic. Plan one,' }],
    },
    'a strategy whose only tactics are retired, or rows that repeat an ID': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1', 'T2 | Film | S2 | dropped', 'T1 | Again | S2') },
      findings: [{ ...found, says: 'S2' }],
    },
    'a strategy without a goal too, where strategy-without-goal carries the points': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet('ID | Strategy | Goal', 'S1 | Win commuters | G1', 'S2 | Care for life'),
        tactics: tactics('T1 | Shop | S1'),
      },
      findings: [{ ...found, says: 'S2', points: 0 }],
    },
    'a strategy of which a tactic has a share of nothing': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1; S2 0%') },
      findings: [{ ...found, says: 'no live tactic. Plan one,' }],
    },
    'a strategy that another name could not help, since all references lead somewhere': {
      plan: { strategies: sheet('ID | Strategy', 'S1 | A', 'S2 | #N/A'), tactics: tactics('T1 | Shop | S1') },
      findings: [{ ...found, says: 'no live tactic. Plan one, or drop the strategy.' }],
    },
  },

  passes: {
    'a strategy of which some tactic has a share': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1 99%; S2 1%') },
    },
    'a strategy that a tactic names by its name': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1', 'T2 | Film | care FOR life') },
    },
    'a retired strategy': {
      plan: {
        strategies: sheet('ID | Strategy | Status', 'S1 | A', 'S2 | B | archived'),
        tactics: tactics('T1 | Shop | S1'),
      },
    },
    'every strategy where no tactic names one, which column-missing says once': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop') },
    },
    'every strategy where the tactics have no Strategy column': {
      plan: { strategies, tactics: sheet('ID | Tactic', 'T1 | Shop') },
    },
  },

  leavesOpen: {
    'a strategy with an unreadable name, where some reference leads nowhere': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | A', 'S3 | #N/A'),
        tactics: tactics('T1 | Shop | S1', 'T2 | Film | S9'),
      },
      incomplete: [{ key: 'S3', at: 'Strategies!B3' }],
    },
  },

  isInapplicable: {
    'without tactics': { plan: { strategies } },
    'with a tactics sheet that has neither a row nor a Strategy column': {
      plan: { strategies, tactics: sheet('ID | Tactic') },
    },
  },
});
