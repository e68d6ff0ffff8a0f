import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy | Status', 'S1 | Win commuters');
const tactics = sheet('ID | Tactic | Strategy | Status', 'T1 | Shop | S1');
const noStrategy = {
  key: null,
  at: '',
  field: null,
  part: 'strategies',
  says: 'The plan has no strategies. Add a column Strategy beside the tactics or a table with the headings Strategy and Goal.',
};
const noTactic = {
  key: null,
  at: '',
  field: null,
  part: 'tactics',
  says: 'The plan has no tactics. Add a column Tactic beside the strategies or a table with the headings Tactic and Strategy.',
};
const noLiveStrategy = {
  ...noStrategy,
  says: 'The plan has no live strategy. Add a column Strategy beside the tactics or a table with the headings Strategy and Goal, or reopen a strategy that is paused or dropped.',
};
const noLiveTactic = {
  ...noTactic,
  says: 'The plan has no live tactic. Add a column Tactic beside the strategies or a table with the headings Tactic and Strategy, or reopen a tactic that is paused or dropped.',
};

testRule('plan-missing', {
  finds: {
    'that there are no strategies, without which there is no score to lose': {
      plan: { tactics },
      findings: [{ ...noStrategy, points: 0 }],
    },
    'that there are no tactics, without which there is none either': {
      plan: { strategies },
      settings: { profile: 'full' },
      findings: [{ ...noTactic, points: 0 }],
    },
    'both in an empty plan, which has no score to lose': {
      plan: {},
      findings: [
        { ...noStrategy, points: 0 },
        { ...noTactic, points: 0 },
      ],
    },
    'sheets without rows': {
      plan: { strategies: sheet('ID | Strategy'), tactics: sheet('ID | Tactic') },
      findings: [noStrategy, noTactic],
    },
    'strategies that are all retired, which costs everything': {
      plan: { strategies: sheet('ID | Strategy | Status', 'S1 | A | dropped', 'S2 | B | paused'), tactics },
      findings: [{ ...noLiveStrategy, points: 100 }],
    },
    'tactics that are all retired, which costs all but feasibility': {
      plan: { strategies, tactics: sheet('ID | Tactic | Status', 'T1 | A | dropped', 'T1 | B') },
      settings: { profile: 'full' },
      findings: [{ ...noLiveTactic, points: 80 }],
    },
    'in the profile core that tactics that are all retired cost everything': {
      plan: { strategies, tactics: sheet('ID | Tactic | Status', 'T1 | A | dropped', 'T1 | B') },
      findings: [{ ...noLiveTactic, points: 100 }],
    },
  },
  passes: {
    'one live strategy and one live tactic, linked or not': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop') },
    },
  },
});
