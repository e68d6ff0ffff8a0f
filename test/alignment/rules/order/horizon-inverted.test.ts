import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const tactics = (...rows: readonly string[]) => ({
  tactics: sheet('ID | Tactic | Start | End | Period | Status', ...rows),
});
const strategies = (...rows: readonly string[]) => ({
  strategies: sheet('ID | Strategy | Start | End | Period', ...rows),
});

testRule('horizon-inverted', {
  finds: {
    'a tactic of more than 365 days': {
      plan: tactics('T1 | Shop | 2027-01-01 | 2028-01-01'),
      findings: [
        {
          key: 'T1',
          at: 'Tactics!C2 D2',
          field: 'Start',
          says: 'T1 (Shop) runs for 366 days, which is long for a tactic. Split it into shorter ones, or plan it as a strategy.',
          points: 0,
        },
      ],
    },
    'a tactic for the whole of a leap year': {
      plan: tactics('T1 | Shop ||| 2028'),
      findings: [{ key: 'T1', at: 'Tactics!C2 D2', field: 'Start', says: '366 days' }],
    },
    'a strategy of fewer than 90 days': {
      plan: strategies('S1 | Win commuters | 2027-01-01 | 2027-03-30'),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!C2 D2',
          field: 'Start',
          says: 'S1 (Win commuters) runs for only 89 days, which is short for a strategy. Extend it, or plan it as a tactic.',
        },
      ],
    },
    'a strategy of one day': {
      plan: strategies('S1 | A | 2027-01-01 | 2027-01-01'),
      findings: [{ key: 'S1', at: 'Strategies!C2 D2', field: 'Start', says: 'only 1 day,' }],
    },
  },

  passes: {
    'a tactic of 365 days, and a strategy of 90': {
      plan: {
        ...tactics('T1 | Shop | 2027-01-01 | 2027-12-31', 'T2 | Film | 2027-01-01 | 2027-01-01'),
        ...strategies('S1 | A | 2027-01-01 | 2027-03-31', 'S2 | B | 2027-01-01 | 2030-03-31'),
      },
    },
    'rows with one date, with none, or with dates in the wrong order': {
      plan: {
        ...tactics(
          'T1 | Shop | 2027-01-01',
          'T2 | Film',
          'T3 | Mail | 2029-01-01 | 2027-01-01',
          'T4 | Tour || 2029-01-01',
        ),
        ...strategies('S1 | A || 2027-01-01', 'S2 | B | 2027-01-31 | 2027-01-01'),
      },
    },
    'a date that could not be read where the other is missing': {
      plan: tactics('T1 | Shop | #N/A', 'T2 | Film || #N/A'),
    },
    'a retired tactic': { plan: tactics('T1 | Shop | 2027-01-01 | 2029-01-01 || archived') },
  },

  leavesOpen: {
    'a date or a Period that could not be read': {
      plan: {
        ...tactics('T1 | Shop | #N/A | 2027-01-01', 'T2 | Film | 2027-01-01 || soon', 'T3 | Mail ||| soon'),
        ...strategies('S1 | A | 2027-01-01 | #N/A'),
      },
      incomplete: [
        { key: 'S1', at: 'Strategies!D2' },
        { key: 'T1', at: 'Tactics!C2' },
        { key: 'T2', at: 'Tactics!E3' },
        { key: 'T3', at: 'Tactics!E4' },
      ],
    },
  },

  isInapplicable: {
    'without strategies and tactics': { plan: { goals: sheet('ID | Goal', 'G1 | Double sales') } },
  },
});
