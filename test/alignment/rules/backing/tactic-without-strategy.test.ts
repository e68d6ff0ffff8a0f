import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Status',
  'S1 | Win commuters with a lighter bag',
  'S2 | Keep owners by repairing for life',
  'S3 | Hold the price in department stores',
  'S4 | Repair evenings for owners in every town | dropped',
);
const one = sheet('ID | Strategy', 'S1 | Win commuters');

/** The tactics under test beside one that names its strategy, without which the column would be blank. */
const tactics = (...rows: readonly string[]) => sheet('ID | Tactic | Strategy', ...rows, 'T9 | Window | S1');

testRule('tactic-without-strategy', {
  finds: {
    'a blank Strategy, and offers the three live strategies that are most like the tactic': {
      plan: { strategies, tactics: tactics('T1 | Repairing evening for owners at the store') },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!C2',
          field: 'Strategy',
          says: 'T1 (Repairing evening for owners at the store) has no strategy. Name the one',
          fixes: [
            'Link to S2 (Keep owners by repairing for life): Tactics!C2 nothing becomes S2',
            'Link to S3 (Hold the price in department stores): Tactics!C2 nothing becomes S3',
            'Link to S1 (Win commuters with a lighter bag): Tactics!C2 nothing becomes S1',
          ],
        },
      ],
    },
    'a dash for "nothing here"': {
      plan: { strategies: one, tactics: tactics('T1 | Shop | –') },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!C2',
          field: 'Strategy',
          says: 'has no strategy',
          fixes: ['Link to S1 (Win commuters): Tactics!C2 – becomes S1'],
        },
      ],
    },
    'with sales in the lead what sales is to ask marketing for': {
      plan: { strategies: sheet('ID | Strategy'), tactics: tactics('T1 | Shop') },
      settings: { lead: 'sales' },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!C2',
          field: 'Strategy',
          says: 'T1 (Shop) has no strategy yet. Name the one that it supports, or ask marketing for one.',
        },
      ],
    },
    'with both in the lead the words of marketing': {
      plan: { strategies: sheet('ID | Strategy'), tactics: tactics('T1 | Shop') },
      settings: { lead: 'joint' },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!C2',
          field: 'Strategy',
          says: 'T1 (Shop) has no strategy. Name the one that it supports, or drop it.',
        },
      ],
    },
    'rows under the name that they have: in quotes without an ID, or none at all': {
      plan: {
        strategies: one,
        tactics: sheet('Tactic | Strategy | Owner', 'Pop-up shop', '|| Mara', 'Window | S1'),
      },
      findings: [
        {
          key: 'Pop-up shop',
          at: 'Tactics!B2',
          field: 'Strategy',
          says: '"Pop-up shop" has no strategy. Name the one that it supports, or drop it.',
          fixes: ['Link to S1 (Win commuters): Tactics!B2 nothing becomes S1'],
        },
        {
          key: '',
          at: 'Tactics!B3',
          field: 'Strategy',
          says: 'The tactic without a name has no strategy. Name the one that it supports, or drop it.',
          fixes: ['Link to S1 (Win commuters): Tactics!B3 nothing becomes S1'],
        },
      ],
    },
    'the whole weight of the tactic lost, by its budget': {
      plan: {
        strategies: one,
        tactics: sheet('ID | Tactic | Strategy | Budget', 'T1 | Shop || 300', 'T2 | Window | S1 | 100'),
      },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!C2',
          field: 'Strategy',
          says: 'has no strategy',
          points: 45,
          fixes: ['Link to S1 (Win commuters): Tactics!C2 nothing becomes S1'],
        },
      ],
    },
    'no strategy to offer that a cell could not name': {
      plan: {
        strategies: {
          headings: ['Strategy'],
          rows: [['Grow'], ['Grow'], ['Price; place'], ['Serve\nolder owners']],
        },
        tactics: sheet('Tactic | Strategy', 'Older owners', 'Window | Grow #2'),
      },
      findings: [
        {
          key: 'Older owners',
          at: 'Tactics!B2',
          field: 'Strategy',
          says: '"Older owners" has no strategy',
          fixes: [
            'Link to "Serve older owners": Tactics!B2 nothing becomes Serve older owners',
            'Link to "Grow #2": Tactics!B2 nothing becomes Grow #2',
          ],
        },
      ],
    },
  },

  passes: {
    'a tactic that names a strategy': { plan: { strategies: one, tactics: tactics('T1 | Shop | S1') } },
    'a reference that leads nowhere, which unknown-strategy finds': {
      plan: { strategies: one, tactics: tactics('T1 | Shop | S7') },
    },
    'a retired tactic': {
      plan: {
        strategies: one,
        tactics: sheet('ID | Tactic | Strategy | Status', 'T1 | Shop || Cancelled', 'T2 | Window | S1'),
      },
    },
    'a later row of a repeated ID': {
      plan: { strategies: one, tactics: tactics('T1 | Shop | S1', 'T1 | Shop again') },
    },
    'every tactic where the Strategy column is wholly blank, which column-missing says once': {
      plan: { strategies: one, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop', 'T2 | Window | -') },
    },
    'every tactic where there is no Strategy column': {
      plan: { strategies: one, tactics: sheet('ID | Tactic', 'T1 | Shop') },
    },
    'a tactic whose share is below 0': { plan: { strategies: one, tactics: tactics('T1 | Shop | S1 -20%') } },
    'a tactic that names one though the plan has no strategies': {
      plan: { tactics: tactics('T1 | Shop | S1') },
    },
  },

  leavesOpen: {
    'an error in the Strategy cell': {
      plan: { strategies: one, tactics: tactics('T1 | Shop | #REF!') },
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
  },

  isInapplicable: {
    'without tactics': { plan: { strategies: one } },
  },
});
