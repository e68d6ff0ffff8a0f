import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters');
const column = (heading: string, ...values: readonly (string | number | null)[]) => ({
  strategies,
  tactics: {
    headings: ['ID', 'Tactic', 'Status', heading],
    rows: values.map((value, place) => [`T${place + 1}`, `Shop ${place + 1}`, null, value]),
  },
});

testRule('number-as-text', {
  finds: {
    'numbers that are text, once for the column': {
      plan: column('Budget', '1,500', 2000, '3000', '€ 2'),
      findings: [
        {
          key: null,
          at: 'Tactics!D2 D4 D5',
          field: 'Budget',
          fixes: [
            'Convert 3 cells to numbers: Tactics!D2 1,500 becomes 1500; Tactics!D4 3000 becomes 3000; Tactics!D5 € 2 becomes 2',
          ],
          part: 'tactics/Tactics/budget',
          says: '3 cells of the column Budget hold numbers stored as text. They were read as numbers, but Excel leaves them out of sums. Convert them to numbers (Data, Text to Columns, Finish).',
          points: 0,
        },
      ],
    },
    'a single share': {
      plan: column('Discount', '20%'),
      findings: [
        {
          key: null,
          at: 'Tactics!D2',
          field: 'Discount',
          fixes: ['Convert it to a number: Tactics!D2 20% becomes 0.2'],
          part: 'tactics/Tactics/discount',
          says: '1 cell of the column Discount holds a number stored as text. It was read as a number, but Excel leaves it out of sums. Convert it to a number (Data, Text',
        },
      ],
    },
    'each column of each sheet': {
      plan: {
        strategies: { headings: ['ID', 'Strategy', 'Budget'], rows: [['S1', 'A', '10']] },
        tactics: { headings: ['ID', 'Tactic', 'Budget', 'Units'], rows: [['T1', 'Shop', '10', '5']] },
      },
      findings: [
        {
          key: null,
          at: 'Strategies!C2',
          field: 'Budget',
          fixes: ['Convert it to a number: Strategies!C2 10 becomes 10'],
          part: 'strategies/Strategies/budget',
          says: 'Budget',
        },
        {
          key: null,
          at: 'Tactics!C2',
          field: 'Budget',
          fixes: ['Convert it to a number: Tactics!C2 10 becomes 10'],
          part: 'tactics/Tactics/budget',
          says: 'Budget',
        },
        {
          key: null,
          at: 'Tactics!D2',
          field: 'Units',
          fixes: ['Convert it to a number: Tactics!D2 5 becomes 5'],
          part: 'tactics/Tactics/units',
          says: 'Units',
        },
      ],
    },
    'retired rows and repeated IDs alike': {
      plan: {
        strategies,
        tactics: {
          headings: ['ID', 'Tactic', 'Budget', 'Status'],
          rows: [
            ['T1', 'A', '10', 'dropped'],
            ['T1', 'B', '20', null],
            ['T2', 'C', '20', 'idea'],
          ],
        },
      },
      findings: [
        {
          key: null,
          at: 'Tactics!C2 C3 C4',
          field: 'Budget',
          fixes: [
            'Convert 3 cells to numbers: Tactics!C2 10 becomes 10; Tactics!C3 20 becomes 20; Tactics!C4 20 becomes 20',
          ],
          part: 'tactics/Tactics/budget',
          says: '3 cells',
        },
      ],
    },
    'numbers in the way of the locale': {
      plan: column('Budget', '1.500,50', '1500,5'),
      reading: { locale: 'de-DE' },
      findings: [
        {
          key: null,
          at: 'Tactics!D2 D3',
          field: 'Budget',
          part: 'tactics/Tactics/budget',
          says: '2 cells',
          fixes: [
            'Convert 2 cells to numbers: Tactics!D2 1.500,50 becomes 1500.5; Tactics!D3 1500,5 becomes 1500.5',
          ],
        },
      ],
    },
  },

  passes: {
    'numbers that are numbers': { plan: column('Budget', 1500, 0.5, null) },
    'dashes and blanks': { plan: column('Budget', '-', ' ', '–') },
    'text that is no number, which unreadable-cell finds': { plan: column('Budget', 'a lot', '15k') },
    'numbers in columns of text': { plan: column('KPI', '5', 7) },
    'dates that are text': { plan: column('Start', '2027-01-01') },
    'an empty plan': { plan: {} },
  },
});
