import type { CellValue } from '../../../../src/spreadsheet/cell';
import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Status',
  'S1 | Win commuters',
  'S6 | Care for life',
  'S7 | Wholesale | dropped',
);
const tactic = (strategy: CellValue) => ({
  strategies,
  tactics: { headings: ['ID', 'Tactic', 'Strategy'], rows: [['T1', 'Shop', strategy]] },
});

const found = { key: 'T1', at: 'Tactics!C2', field: 'Strategy' };

testRule('unknown-strategy', {
  finds: {
    'a key struck twice, and offers the nearest one': {
      plan: tactic('S66'),
      findings: [
        {
          ...found,
          part: 'S66',
          says: 'T1 (Shop) names the strategy "S66", which is not in the plan. Enter the ID or name of one that is, or add it.',
          points: 60,
          fixes: ['Replace with S6 (Care for life): Tactics!C2 S66 becomes S6'],
        },
      ],
    },
    'a misspelt name, and offers the ID of the strategy': {
      plan: tactic('Win comuters'),
      findings: [
        {
          ...found,
          part: 'Win comuters',
          says: '"Win comuters"',
          fixes: ['Replace with S1 (Win commuters): Tactics!C2 Win comuters becomes S1'],
        },
      ],
    },
    'a text that is too long for a key, and offers none': {
      plan: {
        strategies: sheet('ID | Strategy', `S1 | ${'far '.repeat(80)}`),
        tactics: sheet('ID | Tactic | Strategy', `T1 | Shop | ${'far '.repeat(80)}away`),
      },
      findings: [
        { ...found, part: `${'far '.repeat(80)}away`, says: 'names the strategy "far far', fixes: [] },
      ],
    },
    'one part among others, and keeps those with their shares': {
      plan: tactic('S1: 33.3%; S66=60%; S7'),
      findings: [
        {
          ...found,
          part: 'S66',
          says: '"S66"',
          fixes: ['Replace with S6 (Care for life): Tactics!C2 S66 becomes S6'],
        },
      ],
    },
    'each of several parts, with its share of the points': {
      plan: tactic('X 25%, Y 75%'),
      findings: [
        { ...found, part: 'X', says: '"X"', points: 60 },
        { ...found, part: 'Y', says: '"Y"', points: 0 },
      ],
    },
    'the same part twice, told apart by a count': {
      plan: tactic('Q 30%; Q 70%'),
      findings: [
        { ...found, part: 'Q', says: '"Q"' },
        { ...found, part: 'Q', occurrence: 2, says: '"Q"' },
      ],
    },
    'only what the missing part is worth where another is known': {
      plan: tactic('S1 75%; Quality 25%'),
      findings: [{ ...found, part: 'Quality', says: '"Quality"', points: 15 }],
    },
    'an ID of which just half differs, but offers nothing for one of which more does': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S9', 'T2 | Window | K90'),
      },
      findings: [
        {
          ...found,
          part: 'S9',
          says: '"S9"',
          fixes: ['Replace with S1 (Win commuters): Tactics!C2 S9 becomes S1'],
        },
        {
          key: 'T2',
          at: 'Tactics!C3',
          field: 'Strategy',
          part: 'K90',
          says: 'T2 (Window) names the strategy "K90"',
        },
      ],
    },
    'an ID near a retired strategy alone, and does not offer that': {
      plan: {
        strategies: sheet('ID | Strategy | Status', 'ABCDEFGH | Wholesale | paused', 'S1 | Win commuters'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | ABCDEFGHI'),
      },
      findings: [{ ...found, part: 'ABCDEFGHI', says: '"ABCDEFGHI"' }],
    },
    'a name that two strategies bear, and offers both': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Grow', 'S2 | Grow', 'S3 | Grow fast'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | grow'),
      },
      findings: [
        {
          ...found,
          part: 'grow',
          says: 'names "grow", and several strategies have that name. Enter the ID of the right one, or give them different names.',
          fixes: [
            'Replace with S1 (Grow): Tactics!C2 grow becomes S1',
            'Replace with S2 (Grow): Tactics!C2 grow becomes S2',
          ],
        },
      ],
    },
    'a name that two strategies without IDs bear, and offers the one that a text can name': {
      plan: {
        strategies: sheet('Strategy', 'Grow', 'Grow'),
        tactics: sheet('Tactic | Strategy', 'Shop | Grow'),
      },
      findings: [
        {
          key: 'Shop',
          at: 'Tactics!B2',
          field: 'Strategy',
          part: 'Grow',
          says: '"Shop" names "Grow", and several strategies have that name.',
          fixes: ['Replace with "Grow #2": Tactics!B2 Grow becomes Grow #2'],
        },
      ],
    },
    'a name in the plan of which the ID belongs to a later row of a repeated ID': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters', 'S1 | Enter Asia by partners'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | Enter Asia by partners'),
      },
      findings: [{ ...found, part: 'Enter Asia by partners', says: 'which is not in the plan' }],
    },
    'any reference where the strategies have no row': {
      plan: {
        strategies: sheet('ID | Strategy'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      findings: [{ ...found, part: 'S1', says: '"S1"', points: 0 }],
    },
  },

  passes: {
    'an ID in other case, with blanks around it': { plan: tactic('  s1 ') },
    'an ID in full-width forms': { plan: tactic('Ｓ１') },
    'a name in other case, with more blanks': { plan: tactic('WIN   commuters') },
    'IDs with shares of all spellings': { plan: tactic('S1 20%; S6: 30%\nS7=50%') },
    'lists with commas, bars and line breaks': { plan: tactic('S1, S6 | S7\nS1') },
    'a share with a decimal comma, which parts no list': { plan: tactic('S1 33,3%, S6 66,7%') },
    'a retired strategy, which retired-strategy finds': { plan: tactic('S7') },
    'a blank Strategy beside others, which tactic-without-strategy finds': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop', 'T2 | Window | S1') },
    },
    'names with a comma, or with what looks like a share': {
      plan: {
        strategies: sheet('Strategy', 'Grow, then hold', 'Cut cost by 10%'),
        tactics: sheet(
          'Tactic | Strategy',
          'Shop | Grow, then hold; Cut cost by 10%',
          'Window | Grow, then hold 40%',
        ),
      },
    },
    'the second bearer of a name by its occurrence': {
      plan: {
        strategies: sheet('Strategy', 'Grow', 'Grow'),
        tactics: sheet('Tactic | Strategy', 'Shop | Grow #2'),
      },
    },
    'an ID that is a number, written as text or not': {
      plan: {
        strategies: sheet('ID | Strategy', '1 | Win commuters', '2 | Care'),
        tactics: {
          headings: ['Tactic', 'Strategy'],
          rows: [
            ['Shop', 1],
            ['Window', '2'],
          ],
        },
      },
    },
    'an ID before the like name of another strategy': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | S2', 'S2 | Care'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S2'),
      },
    },
    'a retired tactic': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy | Status', 'T1 | Shop | S66 | rejected') },
    },
  },

  leavesOpen: {
    'an error in the Strategy cell': {
      plan: tactic({ error: '#REF!' }),
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
  },

  isInapplicable: {
    'with a Strategy column that is blank': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop') },
    },
    'without strategies': { plan: { tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') } },
    'without a Strategy column': { plan: { strategies, tactics: sheet('ID | Tactic', 'T1 | Shop') } },
  },
});
