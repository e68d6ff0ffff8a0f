import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const headings = 'ID | Strategy | Segment | Benefit | Channel | Status';
const complete = 'S9 | Care | Owners | Lasts longer | Shop';
const plan = (strategies: readonly string[], ...tactics: readonly string[]) => ({
  strategies: sheet(headings, ...strategies, complete),
  tactics: sheet('ID | Tactic | Strategy | Start | End | Period | Status', ...tactics),
});
const dated = 'T1 | Shop | S1 | 2027-01-01';

testRule('strategy-not-ready', {
  finds: {
    'a strategy without all of them whose tactic has a Start': {
      plan: plan(['S1 | Win commuters'], dated),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!C2 D2 E2',
          field: 'Segment',
          says: 'S1 (Win commuters) has no segment, no benefit and no channel, but T1 (Shop) is already scheduled. Fill that in before sales builds on it.',
          related: ['T1 Tactics!D2 E2'],
          points: 0,
        },
      ],
    },
    'a strategy that lacks one, whose tactic has an End, in the words of sales': {
      plan: plan(['S1 | Win commuters | Commuters || Shop'], 'T1 | Shop | S1 || 2027-01-31'),
      settings: { lead: 'sales' },
      findings: [
        {
          key: 'S1',
          at: 'Strategies!D2',
          field: 'Benefit',
          says: 'S1 (Win commuters) has no benefit, but T1 (Shop) is already scheduled. Ask marketing for what is missing.',
          related: ['T1 Tactics!D2 E2'],
        },
      ],
    },
    'dates that a Period gives': {
      plan: plan(['S1 | Win commuters | Commuters | Saves time'], 'T1 | Shop | S1 ||| Q1 2027'),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!E2',
          field: 'Channel',
          says: 'no channel',
          related: ['T1 Tactics!D2 E2'],
        },
      ],
    },
    'a blank cell beside one that could not be read': {
      plan: plan(['S1 | Win commuters | #N/A || Shop'], dated),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!D2',
          field: 'Benefit',
          says: 'has no benefit',
          related: ['T1 Tactics!D2 E2'],
        },
      ],
    },
    'only what the plan has a column for': {
      plan: {
        strategies: sheet(
          'ID | Strategy | Segment | Benefit | Channel',
          'S1 | Win commuters',
          'S9 | Care | Owners',
        ),
        tactics: sheet('ID | Tactic | Strategy | Start', dated),
      },
      findings: [
        {
          key: 'S1',
          at: 'Strategies!C2',
          field: 'Segment',
          says: 'has no segment, but',
          related: ['T1 Tactics!D2'],
        },
      ],
    },
  },

  passes: {
    'a strategy that names them all': { plan: plan(['S1 | A | Owners | Lasts | Web'], dated) },
    'a strategy whose tactics have no dates, or that has none': {
      plan: plan(['S1 | A | Owners', 'S2 | B'], 'T1 | Shop | S1', 'T2 | Film || 2027-01-01'),
    },
    'a strategy of which only a retired tactic has dates': {
      plan: plan(['S1 | A'], 'T1 | Shop | S1 | 2027-01-01 ||| dropped'),
    },
    'a retired strategy': { plan: plan(['S1 | A |||| dropped'], dated) },
    'a cell that could not be read where no tactic has dates': {
      plan: plan(['S1 | A | #N/A | Lasts | Web'], 'T1 | Shop | S1', 'T2 | Film || 2027-01-01'),
    },
  },

  leavesOpen: {
    'a cell that could not be read, where nothing else is missing': {
      plan: plan(['S1 | A | #N/A | Lasts | Web'], dated),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },

  isInapplicable: {
    'a plan in which no strategy names any of them': {
      plan: {
        strategies: sheet(headings, 'S1 | Win commuters'),
        tactics: sheet('ID | Tactic | Strategy | Start', dated),
      },
    },
    'without strategies': { plan: { tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') } },
    'without a Strategy column': {
      plan: { strategies: sheet(headings, 'S1 | A'), tactics: sheet('ID | Tactic', 'T1 | Shop') },
    },
  },
});
