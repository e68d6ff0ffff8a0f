import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Segment | Status',
  'S1 | Win commuters | Commuters',
  'S2 | Care',
  'S3 | Wholesale | Buyers | dropped',
  'S4 | Hold the price',
);
const headings = 'ID | Tactic | Strategy | Segment | Status';
const tactics = (...rows: readonly string[]) => ({ strategies, tactics: sheet(headings, ...rows) });
const found = { key: 'T1', at: 'Tactics!D2', field: 'Segment' };

testRule('missing-segment', {
  finds: {
    'a tactic where neither it nor its strategy names a segment, with the tenth that it costs': {
      plan: tactics('T1 | Shop | S2'),
      findings: [
        {
          ...found,
          says: 'Neither T1 (Shop) nor its strategy names a segment. Say who it is for.',
          points: 6,
        },
      ],
    },
    'a tactic where none of its strategies does': {
      plan: tactics('T1 | Shop | S2; S4'),
      findings: [{ ...found, says: 'Neither T1 (Shop) nor any of its strategies names a segment.' }],
    },
    'a tactic without live strategies, at no points': {
      plan: tactics('T1 | Shop', 'T2 | Film | S3; S9'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) has no segment, and no strategy to take one from. Say who it is for.',
          points: 0,
        },
        { key: 'T2', at: 'Tactics!D3', field: 'Segment', says: 'T2 (Film) has no segment,', points: 0 },
      ],
    },
    'an unreadable Strategy where no strategy names a segment': {
      plan: {
        strategies: sheet('ID | Strategy | Segment', 'S2 | Care'),
        tactics: sheet(headings, 'T1 | Shop | #N/A', 'T2 | Film | S2 | Owners'),
      },
      findings: [{ ...found, says: 'T1 (Shop) has no segment,', points: 0 }],
    },
    'an idea as advice': {
      plan: tactics('T1 | Shop | S2 || idea'),
      findings: [{ ...found, says: 'T1', severity: 'advice', points: 6 }],
    },
    'a tactic at its name where the tactics have no Segment column': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S2') },
      findings: [{ key: 'T1', at: 'Tactics!B2', field: 'Segment', says: 'Neither T1' }],
    },
  },

  passes: {
    'a tactic with a segment of its own, known or not': {
      plan: tactics('T1 | Shop | S2 | Owners', 'T2 | Film || Anybody'),
    },
    'a tactic of which one strategy names a segment': { plan: tactics('T1 | Shop | S2; S1') },
    'tactics where no segment is named anywhere, which column-missing says once': {
      plan: {
        strategies: sheet('ID | Strategy | Segment', 'S1 | A'),
        tactics: sheet(headings, 'T1 | Shop | S1', 'T2 | Film'),
      },
    },
    'tactics where none names a strategy, which column-missing says once': {
      plan: { strategies, tactics: sheet(headings, 'T1 | Shop', 'T2 | Film || Owners') },
    },
    'a retired tactic': { plan: tactics('T1 | Shop | S2 || cancelled', 'T2 | Film | S1') },
  },

  leavesOpen: {
    'an unreadable Segment': {
      plan: tactics('T1 | Shop | S2 | #N/A'),
      incomplete: [{ key: 'T1', at: 'Tactics!D2' }],
    },
    'an unreadable Strategy where some strategy names a segment': {
      plan: tactics('T1 | Shop | #N/A', 'T2 | Film | S1'),
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
  },

  isInapplicable: { 'without tactics': { plan: { strategies } } },
});
