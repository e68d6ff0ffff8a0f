import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = (...rows: readonly string[]) => ({
  strategies: sheet('ID | Strategy | Funding share | Status', ...rows),
  tactics: sheet('ID | Tactic | Strategy | Budget', 'T1 | Shop | S1 | 100'),
});

const inEqualParts =
  'Give S2 (Care) and S3 (Hold) a Funding share of 20% each: Strategies!C3 nothing becomes 0.2; Strategies!C4 nothing becomes 0.2';

testRule('funding-target-missing', {
  finds: {
    'each strategy without a Funding share, with an equal part of what is not assigned': {
      plan: strategies('S1 | Win commuters | 0.6', 'S2 | Care', 'S3 | Hold'),
      findings: [
        {
          key: 'S2',
          at: 'Strategies!C3',
          field: 'Funding share',
          says: 'S2 (Care) has no Funding share, and 40% of the spend is not assigned to any strategy. Enter the share',
          points: 3,
          fixes: [inEqualParts],
        },
        {
          key: 'S3',
          at: 'Strategies!C4',
          field: 'Funding share',
          says: 'S3 (Hold)',
          points: 3,
          fixes: [inEqualParts],
        },
      ],
    },
    'one thing at the heading where every strategy has one': {
      plan: strategies('S1 | Win commuters | 0.6', 'S2 | Care | 0.3'),
      findings: [
        {
          key: null,
          at: 'Strategies!C1',
          field: 'Funding share',
          says: 'The Funding shares of the strategies leave 10% of the spend unassigned. Raise them to a total of 100%.',
          points: 1.5,
        },
      ],
    },
    'just more than half a point': {
      plan: strategies('S1 | Win commuters | 0.994'),
      findings: [
        {
          key: null,
          at: 'Strategies!C1',
          field: 'Funding share',
          says: 'leave 0.6% of the spend',
          points: 0.09,
        },
      ],
    },
    'strategies that are only texts beside the tactics, once for them all': {
      plan: { tactics: sheet('Strategy | Tactic', 'Win commuters | Shop', 'Care | Mail') },
      reading: { derivesLevels: true },
      findings: [
        {
          key: null,
          at: '',
          field: null,
          says: 'No strategy has a Funding share, so spend cannot be compared with a target. List the strategies in a table of their own',
          points: 15,
        },
      ],
    },
    'every strategy at its name where there is no such column': {
      plan: { strategies: sheet('ID | Strategy', 'S1 | Win commuters') },
      findings: [
        {
          key: 'S1',
          at: 'Strategies!B2',
          field: 'Funding share',
          says: 'S1 (Win commuters) has no Funding share, and 100% of the spend',
          points: 0,
        },
      ],
    },
    'what a retired strategy claims as not assigned': {
      plan: strategies('S1 | Win commuters | 0.6', 'S2 | Care | 0.4 | dropped'),
      findings: [{ key: null, at: 'Strategies!C1', field: 'Funding share', says: 'leave 40% of the spend' }],
    },
    'a blank share beside one that cannot be read, which is left open': {
      plan: strategies('S1 | Win commuters | 0.6', 'S2 | Care | a lot', 'S3 | Hold'),
      findings: [{ key: 'S3', at: 'Strategies!C4', field: 'Funding share', says: 'S3 (Hold)', points: 3 }],
      incomplete: [{ key: 'S2', at: 'Strategies!C3' }],
    },
  },

  passes: {
    'what the settings allow to be left unassigned': {
      plan: strategies('S1 | A | 0.9'),
      settings: { profile: 'full', limits: { 'funding-gap': 0.1 } },
    },
    'shares that sum to 100%': { plan: strategies('S1 | A | 0.6', 'S2 | B | 40%') },
    'just half a point less': { plan: strategies('S1 | A | 0.995') },
    'shares that sum to more than 100%': { plan: strategies('S1 | A | 0.8', 'S2 | B | 0.8', 'S3 | C') },
    'a strategy without a share where the others have all': { plan: strategies('S1 | A | 1', 'S2 | B') },
    'a plan of which all strategies are retired': { plan: strategies('S1 | A || dropped') },
  },

  leavesOpen: {
    'a share above 100%': {
      plan: strategies('S1 | A | 1.2'),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },

  isInapplicable: {
    'without strategies': { plan: { tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') } },
  },
});
