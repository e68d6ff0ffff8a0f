import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const plan = (strategies: readonly string[], ...tactics: readonly string[]) => ({
  strategies: sheet('ID | Strategy | Channel', ...strategies),
  tactics: sheet('ID | Tactic | Strategy | Channel | Status', ...tactics),
});
const found = { key: 'S1 / Email', at: 'Strategies!C2', field: 'Channel' };

testRule('channel-unserved', {
  finds: {
    'each channel that none of its tactics names': {
      plan: plan(
        ['S1 | Win commuters | Email; Shop, e-mail; EMAIL', 'S2 | Care | Email'],
        'T1 | Window | S1 | shop',
        'T2 | Letter | S2 | Email',
        'T3 | Old letter | S1 | Email | dropped',
      ),
      findings: [
        {
          ...found,
          says: 'S1 (Win commuters) counts on the channel "Email", but none of its tactics uses it. Plan a tactic there, or take the channel out of the strategy.',
        },
        { ...found, key: 'S1 / e-mail', says: 'the channel "e-mail"' },
      ],
    },
  },
  passes: {
    'channels that its tactics name': {
      plan: plan(['S1 | A | Email; Shop'], 'T1 | A | S1 | email', 'T2 | B | S1 | Shop; Web'),
    },
    'a strategy of which no tactic names a channel itself': {
      plan: plan(['S1 | A | Email', 'S2 | B | Shop'], 'T1 | A | S1', 'T2 | B | S2 | Shop'),
    },
    'a strategy that names none': { plan: plan(['S1 | A', 'S2 | B | Shop'], 'T1 | A | S1; S2 | Shop') },
    'a channel that cannot be read where no tactic names one': {
      plan: plan(['S1 | A | #N/A', 'S2 | B | Shop'], 'T1 | A | S1', 'T2 | B | S2 | Shop'),
    },
  },
  leavesOpen: {
    'a channel that cannot be read': {
      plan: plan(['S1 | A | #N/A', 'S2 | B | Shop'], 'T1 | A | S1; S2 | Shop'),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },
  isInapplicable: {
    'without channels of tactics': { plan: plan(['S1 | A | Email'], 'T1 | A | S1') },
    'without channels of strategies': { plan: plan(['S1 | A'], 'T1 | A | S1 | Email') },
  },
});
