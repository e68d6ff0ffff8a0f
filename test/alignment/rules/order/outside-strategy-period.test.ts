import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Start | End | Status',
  'S1 | Win commuters | 2027-01-01 | 2027-06-30',
  'S2 | Care | 2027-07-01 | 2027-12-31',
  'S3 | Always',
  'S4 | From May | 2027-05-01',
  'S5 | Until May || 2027-05-31',
  'S6 | Backwards | 2027-12-31 | 2027-01-01',
  'S7 | Wholesale | 2027-01-01 | 2027-12-31 | dropped',
);
const headings = 'ID | Tactic | Strategy | Start | End | Period';
const tactics = (...rows: readonly string[]) => ({ strategies, tactics: sheet(headings, ...rows) });
const found = { key: 'T1', at: 'Tactics!D2 E2', field: 'Start' };

testRule('outside-strategy-period', {
  finds: {
    'days after the strategy ends, with the tenth that it costs': {
      plan: tactics('T1 | Shop | S1 | 2027-06-01 | 2027-07-10'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) runs for 10 days outside the period of its strategy: S1 (Win commuters) runs from 1 Jan 2027 to 30 Jun 2027. Move it, or extend the strategy.',
          fixes: ['Run from 1 Jun 2027 to 30 Jun 2027: Tactics!E2 2027-07-10 becomes 2027-06-30'],
          related: ['S1 Strategies!C2 D2'],
          points: 6,
        },
      ],
    },
    'a single day before it begins': {
      plan: tactics('T1 | Shop | S1 | 2026-12-31 | 2027-01-31'),
      findings: [
        {
          ...found,
          says: 'runs for 1 day outside',
          related: ['S1 Strategies!C2 D2'],
          fixes: ['Run from 1 Jan 2027 to 31 Jan 2027: Tactics!D2 2026-12-31 becomes 2027-01-01'],
        },
      ],
    },
    'days on both sides': {
      plan: tactics('T1 | Shop | S1 | 2026-12-31 | 2027-07-01'),
      findings: [
        {
          ...found,
          says: 'runs for 2 days outside',
          related: ['S1 Strategies!C2 D2'],
          fixes: [
            'Run from 1 Jan 2027 to 30 Jun 2027: Tactics!D2 2026-12-31 becomes 2027-01-01; Tactics!E2 2027-07-01 becomes 2027-06-30',
          ],
        },
      ],
    },
    'days in the periods of none of several strategies': {
      plan: tactics('T1 | Shop | S2; S1 | 2027-06-30 | 2028-01-03'),
      findings: [
        {
          ...found,
          says: 'runs for 3 days outside the periods of its strategies: S2 (Care) runs from 1 Jul 2027 to 31 Dec 2027 and S1 (Win commuters) runs from 1 Jan 2027 to 30 Jun 2027. Move it, or extend one of them.',
          related: ['S2 Strategies!C3 D3', 'S1 Strategies!C2 D2'],
          fixes: [
            'Run from 1 Jul 2027 to 31 Dec 2027: Tactics!D2 2027-06-30 becomes 2027-07-01; Tactics!E2 2028-01-03 becomes 2027-12-31',
            'Run on 30 Jun 2027: Tactics!E2 2028-01-03 becomes 2027-06-30',
          ],
        },
      ],
    },
    'days before a strategy that has no end, or after one that has no start': {
      plan: tactics('T1 | Shop | S4 | 2027-04-01 | 2027-05-01', 'T2 | Film | S5 | 2027-05-31 | 2027-06-02'),
      findings: [
        {
          ...found,
          says: 'S4 (From May) runs from 1 May 2027. Move',
          related: ['S4 Strategies!C5 D5'],
          fixes: ['Run on 1 May 2027: Tactics!D2 2027-04-01 becomes 2027-05-01'],
        },
        {
          key: 'T2',
          at: 'Tactics!D3 E3',
          field: 'Start',
          says: 'S5 (Until May) runs to 31 May 2027. Move',
          related: ['S5 Strategies!C6 D6'],
          fixes: ['Run on 31 May 2027: Tactics!E3 2027-06-02 becomes 2027-05-31'],
        },
      ],
    },
    'every day under a strategy that ends before it starts': {
      plan: tactics('T1 | Shop | S6 | 2027-05-01 | 2027-05-31'),
      findings: [{ ...found, says: 'runs for 31 days outside', related: ['S6 Strategies!C7 D7'] }],
    },
    'dates that a Period gives': {
      plan: tactics('T1 | Shop | S1 ||| Q3 2027'),
      findings: [{ ...found, says: 'runs for 92 days', related: ['S1 Strategies!C2 D2'] }],
    },
    'a strategy without a valid goal and a share of nothing alike': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double'),
        ...tactics('T1 | Shop | S1 0%; S9 | 2027-07-01 | 2027-07-01'),
      },
      findings: [{ ...found, says: 'runs for 1 day', related: ['S1 Strategies!C2 D2'], points: 0 }],
    },
  },

  passes: {
    'a tactic from the first to the last day of its strategy': {
      plan: tactics('T1 | Shop | S1 | 2027-01-01 | 2027-06-30'),
    },
    'a tactic of which each day is in the period of some strategy': {
      plan: tactics('T1 | Shop | S2; S1 | 2027-06-01 | 2027-07-31'),
    },
    'any dates under a strategy without dates': {
      plan: tactics('T1 | Shop | S3; S1 | 2020-01-01 | 2030-01-01'),
    },
    'a tactic with one date, or none': {
      plan: tactics('T1 | Shop | S1 | 2029-01-01', 'T2 | Film | S1 || 2029-01-01', 'T3 | Mail | S1'),
    },
    'dates in the wrong order, which end-before-start finds': {
      plan: tactics('T1 | Shop | S1 | 2029-02-01 | 2029-01-01'),
    },
    'a tactic without live strategies': {
      plan: tactics('T1 | Shop || 2029-01-01 | 2029-02-01', 'T2 | A | S7; S9 | 2029-01-01 | 2029-02-01'),
    },
    'an unreadable End where any would do': {
      plan: tactics(
        'T1 | Shop | S4 | 2027-05-01 | #N/A',
        'T2 | Film | S5 | #N/A | 2027-05-31',
        'T3 | Mail | S3 | #N/A | #N/A',
      ),
    },
    'an unreadable Strategy where every one covers the days': {
      plan: tactics('T1 | Shop | S1', 'T2 | Film | #REF! | 2029-02-01 | 2029-01-01'),
    },
    'an unreadable date where the other is missing': {
      plan: tactics('T1 | Shop | S1 | #N/A', 'T2 | Film | S1 || #N/A'),
    },
  },

  leavesOpen: {
    'an unreadable date that could be any': {
      plan: tactics(
        'T1 | Shop | S1 | 2027-02-01 | #N/A',
        'T2 | Film | S4 | 03/11/2026 | 2027-05-05',
        'T3 | Mail | S1 ||| soon',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!E2' },
        { key: 'T2', at: 'Tactics!D3' },
        { key: 'T3', at: 'Tactics!F4' },
      ],
    },
    'an unreadable Strategy where some strategy would not cover the days': {
      plan: tactics('T1 | Shop | #REF! | 2027-07-01 | 2027-07-02', 'T2 | Film | S2'),
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
    'days outside whatever the unreadable End was, since one before Start would pass': {
      plan: tactics('T1 | Shop | S1 | 2026-12-31 | #N/A'),
      incomplete: [{ key: 'T1', at: 'Tactics!E2' }],
    },
  },

  isInapplicable: {
    'without strategies': { plan: { tactics: sheet(headings, 'T1 | Shop | S1 | 2027-01-01 | 2027-01-02') } },
    'without a Strategy column': {
      plan: {
        strategies,
        tactics: sheet('ID | Tactic | Start | End', 'T1 | Shop | 2027-01-01 | 2027-01-02'),
      },
    },
  },
});
