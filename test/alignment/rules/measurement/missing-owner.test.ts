import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters');
const headings = 'ID | Tactic | Strategy | Owner | Status';
const tactics = (...rows: readonly string[]) => ({
  strategies,
  tactics: sheet(headings, ...rows, 'T9 | Window | S1 | Mara'),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'Owner' };

testRule('missing-owner', {
  finds: {
    'a tactic without an Owner, with the tenth that it costs': {
      plan: tactics('T1 | Shop | S1'),
      findings: [
        { ...found, says: 'T1 (Shop) has no owner. Name the person who is responsible for it.', points: 3 },
      ],
    },
    'an idea as advice, for nobody owns it yet': {
      plan: tactics('T1 | Shop | S1 || idea', 'T2 | Film | S1 || planned'),
      findings: [
        { key: 'T2', at: 'Tactics!D3', field: 'Owner', says: 'T2', points: 2 },
        { ...found, says: 'T1', severity: 'advice', points: 2 },
      ],
    },
    'a tactic without backing, which has nothing to lose by it': {
      plan: tactics('T1 | Shop'),
      findings: [{ ...found, says: 'T1', points: 0 }],
    },
    'a strategy without an Owner where another has one': {
      plan: {
        strategies: sheet('ID | Strategy | Owner', 'S1 | Win commuters | Mara', 'S2 | Care'),
        tactics: sheet(headings, 'T1 | Shop | S1 | Mara'),
      },
      findings: [
        { key: 'S2', at: 'Strategies!C3', field: 'Owner', says: 'S2 (Care) has no owner.', points: 0 },
      ],
    },
    'a strategy that is an idea as advice': {
      plan: {
        strategies: sheet(
          'ID | Strategy | Owner | Status',
          'S1 | Win commuters | Mara',
          'S2 | Care || Draft',
        ),
      },
      findings: [{ key: 'S2', at: 'Strategies!C3', field: 'Owner', says: 'S2 (Care)', severity: 'advice' }],
    },
    'a strategy where the tactics lack the column': {
      plan: {
        strategies: sheet('ID | Strategy | Owner', 'S1 | Win commuters | Mara', 'S2 | Care'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      findings: [{ key: 'S2', at: 'Strategies!C3', field: 'Owner', says: 'S2 (Care)' }],
    },
    'a tactic whose only strategy has an owner, whom it may have too': {
      plan: {
        strategies: sheet('ID | Strategy | Owner', 'S1 | Win commuters | Mara', 'S2 | Care | Jon'),
        tactics: sheet(headings, 'T1 | Shop | S1', 'T2 | Film | S1; S2', 'T9 | Window | S1 | Mara'),
      },
      findings: [
        {
          ...found,
          says: 'T1',
          fixes: ['Enter "Mara", who owns its strategy: Tactics!D2 nothing becomes Mara'],
        },
        { key: 'T2', at: 'Tactics!D3', field: 'Owner', says: 'T2' },
      ],
    },
  },

  passes: {
    'rows with an owner': { plan: tactics('T1 | Shop | S1 | Jon') },
    'strategies where none has an owner': {
      plan: {
        strategies: sheet(
          'ID | Strategy | Owner | Status',
          'S1 | A',
          'S2 | B || planned',
          'S3 | C | Mara | dropped',
        ),
        tactics: sheet(headings, 'T1 | Shop | S1 | Mara'),
      },
    },
    'tactics where none has an owner, which column-missing says once': {
      plan: { strategies, tactics: sheet(headings, 'T1 | Shop | S1', 'T2 | Film | S1 || idea') },
    },
    'a retired tactic': { plan: tactics('T1 | Shop | S1 || archived') },
  },

  leavesOpen: {
    'an error in the Owner cell': {
      plan: tactics('T1 | Shop | S1 | #N/A'),
      incomplete: [{ key: 'T1', at: 'Tactics!D2' }],
    },
  },

  isInapplicable: {
    'without an Owner column and without tactics that could lack one': { plan: { strategies } },
  },
});
