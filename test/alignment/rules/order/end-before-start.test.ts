import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const headings = 'ID | Tactic | Strategy | Start | End | Period | Status';
const strategies = sheet('ID | Strategy', 'S1 | Win commuters');
const tactics = (...rows: readonly string[]) => ({ strategies, tactics: sheet(headings, ...rows) });

testRule('end-before-start', {
  finds: {
    'a tactic that ends before it starts, with the tenth that it costs': {
      plan: tactics('T1 | Shop | S1 | 2027-03-12 | 2027-02-08'),
      findings: [
        {
          key: 'T1',
          at: 'Tactics!E2 D2',
          field: 'End',
          says: 'T1 (Shop) ends on 8 Feb 2027, before it starts on 12 Mar 2027. Correct the dates.',
          fixes: [
            'Swap Start and End: Tactics!D2 2027-03-12 becomes 2027-02-08; Tactics!E2 2027-02-08 becomes 2027-03-12',
          ],
          points: 6,
        },
      ],
    },
    'a difference of one day, in serials too': {
      plan: tactics('T1 | Shop | S1 | 46024 | 46023'),
      findings: [
        {
          key: 'T1',
          at: 'Tactics!E2 D2',
          field: 'End',
          says: 'ends on 1 Jan 2026, before it starts on 2 Jan 2026',
          fixes: [
            'Swap Start and End: Tactics!D2 46024 becomes 2026-01-01; Tactics!E2 46023 becomes 2026-01-02',
          ],
        },
      ],
    },
    'a strategy that ends before it starts, which costs nothing of its own': {
      plan: {
        strategies: sheet('ID | Strategy | Start | End', 'S1 | Win commuters | 2027-03-01 | 2027-01-31'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      findings: [
        {
          key: 'S1',
          at: 'Strategies!D2 C2',
          field: 'End',
          says: 'S1 (Win commuters) ends on 31 Jan 2027',
          fixes: [
            'Swap Start and End: Strategies!C2 2027-03-01 becomes 2027-01-31; Strategies!D2 2027-01-31 becomes 2027-03-01',
          ],
          points: 0,
        },
      ],
    },
    'a Start after the end that a Period gives, where no End is stated': {
      plan: tactics('T1 | Shop | S1 | 2027-05-01 || Q1 2027'),
      findings: [{ key: 'T1', at: 'Tactics!E2 D2', field: 'End', says: 'ends on 31 Mar 2027, before' }],
    },
    'the same without an End column': {
      plan: {
        strategies,
        tactics: sheet('ID | Tactic | Strategy | Start | Period', 'T1 | Shop | S1 | 2027-05-01 | Q1 2027'),
      },
      findings: [
        { key: 'T1', at: 'Tactics!D2', field: 'End', says: 'ends on 31 Mar 2027, before', points: 6 },
      ],
    },
    'an idea as severely, for the order of dates is no matter of measurement': {
      plan: tactics('T1 | Shop | S1 | 2027-03-12 | 2027-02-08 || idea'),
      findings: [
        {
          key: 'T1',
          at: 'Tactics!E2 D2',
          field: 'End',
          says: 'T1',
          severity: 'error',
          fixes: [
            'Swap Start and End: Tactics!D2 2027-03-12 becomes 2027-02-08; Tactics!E2 2027-02-08 becomes 2027-03-12',
          ],
        },
      ],
    },
  },

  passes: {
    'a row that starts and ends on one day': { plan: tactics('T1 | Shop | S1 | 2027-03-12 | 2027-03-12') },
    'a row with one date, or none': {
      plan: tactics('T1 | Shop | S1 | 2027-03-12', 'T2 | Film | S1 || 2027-03-12', 'T3 | Mail | S1'),
    },
    'an unreadable date where the other is not stated': {
      plan: tactics('T1 | Shop | S1 | 03/11/2026', 'T2 | Film | S1 || #N/A'),
    },
    'an unreadable Period without dates, or beside both': {
      plan: tactics('T1 | Shop | S1 ||| soon', 'T2 | Film | S1 | 2027-01-01 | 2027-01-02 | soon'),
    },
    'a retired row, and the repetition of an ID': {
      plan: tactics(
        'T1 | Shop | S1 | 2027-03-12 | 2027-02-08 || paused',
        'T2 | Film | S1 | 2027-01-01 | 2027-02-08',
        'T2 | Film | S1 | 2027-03-12 | 2027-02-08',
      ),
    },
  },

  leavesOpen: {
    'an unreadable date beside a stated one': {
      plan: tactics(
        'T1 | Shop | S1 | 03/11/2026 | 2027-02-08',
        'T2 | Film | S1 | 2027-02-08 | #N/A',
        'T3 | Mail | S1 | #N/A | #N/A',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!E3' },
        { key: 'T3', at: 'Tactics!D4 E4' },
      ],
    },
    'an unreadable Period that would give the other date': {
      plan: tactics('T1 | Shop | S1 | 2027-02-08 || soon', 'T2 | Film | S1 || #N/A | soon'),
      incomplete: [
        { key: 'T1', at: 'Tactics!F2' },
        { key: 'T2', at: 'Tactics!E3 F3' },
      ],
    },
  },

  isInapplicable: {
    'rows without columns for dates': { plan: { strategies, tactics: sheet('ID | Tactic', 'T1 | Shop') } },
    'without strategies and tactics': { plan: { goals: sheet('ID | Goal', 'G1 | Double sales') } },
  },
});
