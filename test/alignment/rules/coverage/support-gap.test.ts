import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const plan = (...rows: readonly string[]) => ({
  tactics: sheet('ID | Tactic | Activity | Department | Supports | Status', ...rows),
});
const found = { at: '', field: null };

testRule('support-gap', {
  finds: {
    'a selling activity that nobody else supports': {
      plan: plan(
        'T1 | Call bakers | new calls | sales',
        'T2 | Call hotels | new calls | sales | T1',
        'T3 | Folder | collateral | marketing',
        'T4 | List | research ||T1',
        'T5 | More calls | new calls ||',
        'T6 | Old list | research | marketing | T1 | dropped',
      ),
      findings: [
        {
          ...found,
          key: 'new calls',
          says: 'No other department supports the calls on new customers that sales plans: T1 (Call bakers) and T2 (Call hotels). Plan a tactic that does, or name these under Supports in one that already does.',
          related: ['T1 Tactics!C2', 'T2 Tactics!C3'],
        },
      ],
    },
    'each activity by itself': {
      plan: plan(
        'T1 | Visits | existing customers | sales',
        'T2 | Answers | objections | sales',
        'T3 | Dinner | relationships | sales',
        'T4 | Folder | collateral | service | T2',
        'T5 | Closing | closing | sales',
      ),
      findings: [
        {
          ...found,
          key: 'existing customers',
          says: 'work with existing customers',
          related: ['T1 Tactics!C2'],
        },
        { ...found, key: 'relationships', says: 'work on relationships', related: ['T3 Tactics!C4'] },
      ],
    },
  },
  passes: {
    'support by a tactic that names one of them, or by the same activity elsewhere': {
      plan: plan(
        'T1 | Call bakers | new calls | sales',
        'T2 | Call hotels | new calls | sales',
        'T3 | Folder | collateral | marketing | call hotels',
        'T4 | Dinner | relationships | sales',
        'T5 | Party | relationships | other',
      ),
    },
    'selling that sales does not plan': {
      plan: plan('T1 | Calls | new calls | service', 'T2 | Ads | advertising | sales'),
    },
    'an activity or department that cannot be read': {
      plan: plan(
        'T1 | Calls | #N/A | sales',
        'T2 | Calls | new calls | #N/A',
        'T3 | Ads | advertising | sales',
      ),
    },
  },
  isInapplicable: {
    'without Activity': { plan: { tactics: sheet('ID | Tactic | Department', 'T1 | Calls | sales') } },
    'without Department': { plan: { tactics: sheet('ID | Tactic | Activity', 'T1 | Calls | new calls') } },
  },
});
