import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

testRule('missing-id', {
  finds: {
    'a blank ID where another row of the sheet has one, in each sheet that has IDs': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double sales', ' | Be known'),
        strategies: sheet('ID | Strategy', ' | Win commuters', 'S2 | Care'),
        tactics: sheet('ID | Tactic', 'T1 | Shop', ' | Film'),
        products: sheet('ID | Product', 'P1 | Tarn', ' | Lune'),
      },
      findings: [
        {
          key: 'Be known',
          at: 'Goals!A3',
          field: 'ID',
          fixes: ['Give it the ID G2: Goals!A3 nothing becomes G2'],
          says: '"Be known" has no ID, though other goals do. Give it an ID so that links still work when its name changes.',
          points: 0,
        },
        {
          key: 'Win commuters',
          at: 'Strategies!A2',
          field: 'ID',
          fixes: ['Give it the ID S3: Strategies!A2 nothing becomes S3'],
          says: 'though other strategies do. Give',
        },
        {
          key: 'Film',
          at: 'Tactics!A3',
          field: 'ID',
          fixes: ['Give it the ID T2: Tactics!A3 nothing becomes T2'],
          says: 'though other tactics do. Give',
        },
        {
          key: 'Lune',
          at: 'Products!A3',
          field: 'ID',
          fixes: ['Give it the ID P2: Products!A3 nothing becomes P2'],
          says: 'though other products do. Give',
        },
      ],
    },
    'rows of the same name under their occurrence': {
      plan: { tactics: sheet('ID | Tactic', 'T1 | Shop', ' | Film', ' | Film') },
      findings: [
        { key: 'Film', at: 'Tactics!A3', field: 'ID', says: '"Film" has no ID' },
        { key: 'Film #2', at: 'Tactics!A4', field: 'ID', says: '"Film #2" has no ID' },
      ],
    },
  },

  passes: {
    'rows with IDs': { plan: { tactics: sheet('ID | Tactic', 'T1 | Shop', 'T2 | Film') } },
    'a row without an ID where only retired rows have one': {
      plan: { tactics: sheet('ID | Tactic | Status', 'T1 | Shop | dropped', ' | Film') },
    },
    'a retired row': { plan: { tactics: sheet('ID | Tactic | Status', 'T1 | Shop', ' | Film | archived') } },
    'a row without a name': {
      plan: { tactics: sheet('ID | Tactic | Owner', 'T1 | Shop | Mara', ' || Jon') },
    },
    'a sheet without IDs beside one that has them': {
      plan: { strategies: sheet('ID | Strategy', 'S1 | A'), tactics: sheet('Tactic', 'Shop') },
    },
  },

  leavesOpen: {
    'an unreadable ID, or an unreadable name without an ID': {
      plan: { tactics: sheet('ID | Tactic', 'T1 | Shop', '#N/A | Film', ' | #REF!', '#N/A | #REF!') },
      incomplete: [
        { key: 'Film', at: 'Tactics!A3' },
        { key: '', at: 'Tactics!B4' },
        { key: '', at: 'Tactics!A5 B5' },
      ],
    },
  },

  isInapplicable: {
    'with an ID column that is blank': { plan: { tactics: sheet('ID | Tactic', ' | Shop', ' | Film') } },
    'without an ID column': { plan: { tactics: sheet('Tactic', 'Shop') } },
    'in a plan of segments': { plan: { segments: sheet('Segment', 'Commuters') } },
  },
});
