import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const goals = sheet(
  'ID | Goal | Status',
  'G1 | Double sales | active',
  'G4 | Open Asia | dropped',
  'G5 | List | On hold',
);
const strategy = (goal: string) => ({
  goals,
  strategies: sheet('ID | Strategy | Goal', `S1 | Win commuters | ${goal}`),
});
const found = { key: 'S1', at: 'Strategies!C2', field: 'Goal' };

testRule('retired-goal', {
  finds: {
    'a strategy whose only goal is retired': {
      plan: { ...strategy('G4'), tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
      findings: [
        {
          ...found,
          says: 'S1 (Win commuters) serves only G4 (Open Asia), which is dropped. Name a live goal, or retire the strategy too.',
          related: ['G4 Goals!C3'],
          points: 40,
        },
      ],
    },
    'a strategy all of whose goals are retired, each said once': {
      plan: strategy('G4; G5; open asia'),
      findings: [
        {
          ...found,
          says: 'G4 (Open Asia), which is dropped and G5 (List), which is paused.',
          related: ['G4 Goals!C3', 'G5 Goals!C4'],
        },
      ],
    },
    'a retired goal beside one that is not in the plan, which carries the points': {
      plan: { ...strategy('G4; G9'), tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
      findings: [{ ...found, says: 'serves only G4', related: ['G4 Goals!C3'], points: 0 }],
    },
  },

  passes: {
    'a strategy with a live goal': { plan: strategy('G1') },
    'a retired goal beside a live one': { plan: strategy('G4; G1') },
    'a goal that is not in the plan': { plan: strategy('G9') },
    'a retired strategy': {
      plan: {
        goals,
        strategies: sheet('ID | Strategy | Goal | Status', 'S1 | A | G4 | dropped', 'S2 | B | G1'),
      },
    },
  },

  leavesOpen: {
    'an unreadable Goal where one is retired': {
      plan: strategy('#REF!'),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },

  isInapplicable: {
    'an unreadable Goal where no goal is retired': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet('ID | Strategy | Goal', 'S1 | A | #REF!', 'S2 | B | G1'),
      },
    },
    'without goals': { plan: { strategies: sheet('ID | Strategy | Goal', 'S1 | A | G4') } },
    'without a Goal column': { plan: { goals, strategies: sheet('ID | Strategy', 'S1 | A') } },
  },
});
