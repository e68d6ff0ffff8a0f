import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = (...rows: readonly string[]) => ({
  strategies: sheet('ID | Strategy | Target | Target margin | Segment | Status', ...rows),
});

testRule('not-specific', {
  finds: {
    'a strategy with neither a target, nor a target margin, nor a segment': {
      plan: strategies('S1 | Win commuters', 'S2 | Care | 5'),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!C2 D2 E2',
          field: 'Target',
          says: 'S1 (Win commuters) has neither a target, nor a target margin, nor a segment. Say how much it should bring, or from whom.',
          points: 0,
        },
      ],
    },
    'an idea as advice': {
      plan: strategies('S1 | Win commuters |||| idea', 'S2 | Care | 5'),
      findings: [{ key: 'S1', at: 'Strategies!C2 D2 E2', field: 'Target', says: 'S1', severity: 'advice' }],
    },
  },

  passes: {
    'a strategy with one of them': {
      plan: strategies('S1 | A | 0', 'S2 | B || 0.3', 'S3 | C ||| Owners'),
    },
    'a retired strategy': { plan: strategies('S1 | A |||| dropped', 'S2 | Care | 5') },
    'a cell that could not be read beside another of them': { plan: strategies('S1 | A | many || Owners') },
  },

  leavesOpen: {
    'a cell that could not be read, where nothing else is given': {
      plan: strategies('S1 | A | many', 'S2 | B || #N/A', 'S3 | C ||| #N/A'),
      incomplete: [
        { key: 'S1', at: 'Strategies!C2' },
        { key: 'S2', at: 'Strategies!D3' },
        { key: 'S3', at: 'Strategies!E4' },
      ],
    },
  },

  isInapplicable: {
    'without strategies': { plan: { tactics: sheet('ID | Tactic', 'T1 | Film') } },
    'in a plan that has none of the columns': {
      plan: { strategies: sheet('ID | Strategy', 'S1 | Win commuters') },
    },
    'to strategies that are derived of the tactics': {
      plan: { tactics: sheet('Tactic | Strategy', 'Shop | Win commuters', 'Film | Care') },
      reading: { derivesLevels: true },
    },
  },
});
