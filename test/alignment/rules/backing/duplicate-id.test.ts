import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

testRule('duplicate-id', {
  finds: {
    'a later row with the ID of an earlier one, in each sheet that has IDs': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double sales', 'G1 | Be known'),
        strategies: sheet('ID | Strategy', 'S1 | Win commuters', 'S2 | Care', 'S1 | Hold'),
        tactics: sheet('ID | Tactic', 'T1 | Shop', 'T1 | Shop'),
        products: sheet('ID | Product', 'P1 | Tarn', 'P1 | Lune'),
      },
      findings: [
        {
          key: 'G1',
          at: 'Goals!A3',
          field: 'ID',
          fixes: ['Give it the ID G2: Goals!A3 G1 becomes G2'],
          says: 'G1 (Be known) has the same ID as an earlier row, G1 (Double sales). Give this row its own ID; until then it is ignored.',
          related: ['G1 Goals!A2'],
          points: 0,
        },
        {
          key: 'S1',
          at: 'Strategies!A4',
          field: 'ID',
          fixes: ['Give it the ID S3: Strategies!A4 S1 becomes S3'],
          says: 'S1 (Hold) has the same ID as an earlier row, S1 (Win commuters).',
          related: ['S1 Strategies!A2'],
        },
        { key: 'T1', at: 'Tactics!A3', field: 'ID', says: 'T1 (Shop)', related: ['T1 Tactics!A2'] },
        {
          key: 'P1',
          at: 'Products!A3',
          field: 'ID',
          fixes: ['Give it the ID P2: Products!A3 P1 becomes P2'],
          says: 'P1 (Lune)',
          related: ['P1 Products!A2'],
        },
      ],
    },
    'every later row, each beside the first and told apart by a count': {
      plan: { tactics: sheet('ID | Tactic', 'T1 | A', 'T1 | B', 'T1 | C') },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!A3',
          field: 'ID',
          fixes: ['Give it the ID T2: Tactics!A3 T1 becomes T2'],
          says: 'T1 (B)',
          related: ['T1 Tactics!A2'],
        },
        {
          key: 'T1',
          at: 'Tactics!A4',
          field: 'ID',
          fixes: ['Give it the ID T3: Tactics!A4 T1 becomes T3'],
          occurrence: 2,
          says: 'T1 (C)',
          related: ['T1 Tactics!A2'],
        },
      ],
    },
    'IDs that differ in case, blanks and width alone': {
      plan: { tactics: sheet('ID | Tactic', 'T 1 | A', 't  1 | B', 'Ｔ １ | C') },
      findings: [
        {
          key: 't  1',
          at: 'Tactics!A3',
          field: 'ID',

          says: 't 1 (B) has the same ID as',
          related: ['T 1 Tactics!A2'],
        },
        {
          key: 'Ｔ １',
          at: 'Tactics!A4',
          field: 'ID',
          occurrence: 2,
          says: '(C)',
          related: ['T 1 Tactics!A2'],
        },
      ],
    },
    'retired rows on either side': {
      plan: {
        tactics: sheet('ID | Tactic | Status', 'T1 | A | dropped', 'T1 | B', 'T2 | C', 'T2 | D | paused'),
      },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!A3',
          field: 'ID',
          fixes: ['Give it the ID T3: Tactics!A3 T1 becomes T3'],
          says: 'T1 (B)',
          related: ['T1 Tactics!A2'],
        },
        {
          key: 'T2',
          at: 'Tactics!A5',
          field: 'ID',
          fixes: ['Give it the ID T4: Tactics!A5 T2 becomes T4'],
          says: 'T2 (D)',
          related: ['T2 Tactics!A4'],
        },
      ],
    },
    'a number and the same number as text': {
      plan: {
        tactics: {
          headings: ['ID', 'Tactic'],
          rows: [
            [1, 'A'],
            ['1', 'B'],
          ],
        },
      },
      findings: [
        {
          key: '1',
          at: 'Tactics!A3',
          field: 'ID',
          fixes: ['Give it the ID 2: Tactics!A3 1 becomes 2'],
          says: '1 (B)',
          related: ['1 Tactics!A2'],
        },
      ],
    },
    'a row without a name under its ID': {
      plan: { tactics: sheet('ID | Tactic | Owner', 'T1 | A', 'T1 || Mara') },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!A3',
          field: 'ID',
          fixes: ['Give it the ID T2: Tactics!A3 T1 becomes T2'],
          says: 'T1 has the same ID as an earlier row, T1 (A).',
          related: ['T1 Tactics!A2'],
        },
      ],
    },
  },

  passes: {
    'an unreadable ID after a readable one, which counts as none': {
      plan: { tactics: sheet('ID | Tactic | Status', 'T1 | A', '#N/A | B', '#REF! | C | dropped') },
    },
    'IDs of their own': { plan: { tactics: sheet('ID | Tactic', 'T1 | A', 'T2 | A') } },
    'the same ID in different sheets': {
      plan: { strategies: sheet('ID | Strategy', '1 | A'), tactics: sheet('ID | Tactic', '1 | B') },
    },
    'a name that is the ID of another row': { plan: { tactics: sheet('ID | Tactic', 'T1 | A', 'T2 | T1') } },
    'an unreadable ID before any other': { plan: { tactics: sheet('ID | Tactic', '#N/A | A', 'T1 | B') } },
  },

  isInapplicable: {
    'with an ID column that is blank, whatever the names': {
      plan: { tactics: sheet('ID | Tactic', ' | A', ' | A') },
    },
    'without an ID column': {
      plan: { tactics: sheet('Tactic', 'A', 'A'), segments: sheet('Segment', 'X', 'X') },
    },
  },
});
