import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const plan = (...rows: readonly string[]) => ({ strategies: sheet('ID | Strategy | Mix | Status', ...rows) });
const gap = (mix: string) => ({
  key: mix,
  at: '',
  field: null,
  says: `No live strategy is about ${mix}. Add one, or enter ${mix} as the Mix of the strategy that covers it.`,
});

testRule('mix-gap', {
  finds: {
    'each of the four parts without a strategy': {
      plan: plan('S1 | A | price', 'S2 | B | people', 'S3 | C | place | dropped', 'S4 | D'),
      findings: [gap('product'), gap('place'), gap('promotion')],
    },
    'a part of which the Mix cannot be read': {
      plan: plan('S1 | A | price', 'S2 | B | product', 'S3 | C | place', 'S4 | D | #N/A'),
      findings: [gap('promotion')],
    },
  },
  passes: {
    'a strategy for each': {
      plan: plan('S1 | A | price', 'S2 | B | product', 'S3 | C | place', 'S4 | D | promotion'),
    },
    'a plan in which only retired strategies have one': { plan: plan('S1 | A | price | dropped', 'S2 | B') },
  },
  isInapplicable: { 'without Mix': { plan: plan('S1 | A') } },
});
