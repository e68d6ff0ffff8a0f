import { notCalculated } from '../../../../src/spreadsheet/cell';
import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters');
const says = (cells: string): string => `${cells}, so %s as empty. Open the file in Excel and save it.`;
const one = (heading: string): string =>
  says(`1 cell of the column ${heading} holds a formula that was never calculated`).replace(
    '%s',
    'it counts',
  );
const several = (count: number, heading: string): string =>
  says(`${count} cells of the column ${heading} hold formulas that were never calculated`).replace(
    '%s',
    'they count',
  );

testRule('not-calculated', {
  finds: {
    'formulas without a result once for the column, with what they cost': {
      plan: {
        strategies,
        tactics: {
          headings: ['ID', 'Tactic', 'Strategy'],
          rows: [
            ['T1', 'Shop', notCalculated],
            ['T2', 'Film', 'S1'],
            ['T3', 'Fair', notCalculated],
          ],
        },
      },
      findings: [
        {
          key: null,
          at: 'Tactics!C2 C4',
          field: 'Strategy',
          part: 'tactics/Tactics/strategy',
          says: several(2, 'Strategy'),
          points: 40,
        },
      ],
    },
    'a single one': {
      plan: {
        strategies,
        tactics: { headings: ['ID', 'Tactic', 'Budget'], rows: [['T1', 'Shop', notCalculated]] },
      },
      findings: [
        {
          key: null,
          at: 'Tactics!C2',
          field: 'Budget',
          part: 'tactics/Tactics/budget',
          says: one('Budget'),
          points: 0,
        },
      ],
    },
    'each column of each sheet, in retired rows and repeated IDs too': {
      plan: {
        strategies: { headings: ['ID', 'Strategy', 'Budget'], rows: [['S1', 'A', notCalculated]] },
        tactics: {
          headings: ['ID', 'Tactic', 'Units', 'Status', 'Owner'],
          rows: [
            ['T1', 'Shop', notCalculated, 'dropped', null],
            ['T1', 'Film', notCalculated, null, notCalculated],
          ],
        },
      },
      findings: [
        {
          key: null,
          at: 'Strategies!C2',
          field: 'Budget',
          part: 'strategies/Strategies/budget',
          says: 'Budget',
        },
        { key: null, at: 'Tactics!C2 C3', field: 'Units', part: 'tactics/Tactics/units', says: '2 cells' },
        { key: null, at: 'Tactics!E3', field: 'Owner', part: 'tactics/Tactics/owner', says: 'Owner' },
      ],
    },
    'formulas beside other cells that cannot be read, which carry their losses first': {
      plan: {
        strategies,
        tactics: {
          headings: ['ID', 'Tactic', 'Strategy', 'Start', 'End'],
          rows: [['T1', 'Shop', 'S1', notCalculated, { error: '#N/A' }]],
        },
      },
      findings: [
        {
          key: null,
          at: 'Tactics!D2',
          field: 'Start',
          part: 'tactics/Tactics/start',
          says: one('Start'),
          points: 0,
        },
      ],
    },
    'what no other finding of the row carries, and nothing else': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters', 'S2 | Care'),
        tactics: {
          headings: ['ID', 'Tactic', 'Strategy', 'Start', 'End'],
          rows: [
            ['T1', 'Shop', 'S1', notCalculated, null],
            ['T2', 'Film', 'S2', 46_000, notCalculated],
          ],
        },
      },
      findings: [
        { key: null, at: 'Tactics!E3', field: 'End', part: 'tactics/Tactics/end', says: 'End', points: 3 },
        {
          key: null,
          at: 'Tactics!D2',
          field: 'Start',
          part: 'tactics/Tactics/start',
          says: 'Start',
          points: 0,
        },
      ],
    },
    'an ID, though the strategy then has no tactic, which has a finding of its own': {
      plan: {
        strategies: {
          headings: ['ID', 'Strategy'],
          rows: [
            ['S1', 'Win commuters'],
            [notCalculated, 'Care'],
          ],
        },
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1', 'T2 | Film | S2'),
      },
      findings: [
        {
          key: null,
          at: 'Strategies!A3',
          field: 'ID',
          part: 'strategies/Strategies/id',
          says: one('ID'),
          points: 0,
        },
      ],
    },
  },

  passes: {
    'formulas with results, and errors': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy | Budget', 'T1 | Shop | S1 | #N/A') },
    },
    'rows of nothing else': {
      plan: {
        strategies,
        tactics: {
          headings: ['ID', 'Tactic', 'Strategy'],
          rows: [
            ['T1', 'Shop', 'S1'],
            [null, null, notCalculated],
          ],
        },
      },
    },
    'an empty plan': { plan: {} },
  },
});
