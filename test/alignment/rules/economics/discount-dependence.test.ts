import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const plan = (...rows: readonly string[]) => ({
  tactics: sheet('ID | Tactic | Budget | Discount | Status', ...rows),
});
const found = { key: null, at: '', field: null };

testRule('discount-dependence', {
  finds: {
    'more than half of the spend on tactics with a discount': {
      plan: plan('T1 | Sale | 30 | 0.1', 'T2 | Coupon | 21 | 0.01', 'T3 | Film | 49 | 0'),
      findings: [
        {
          ...found,
          says: '51% of the spend is on 2 tactics with a discount. Move some of it to tactics that sell at full price.',
        },
      ],
    },
    'more tactics with a discount than without, where no budget is known': {
      plan: plan('T1 | Sale || 0.1', 'T2 | Old sale | 99 | 0 | dropped'),
      findings: [{ ...found, says: '100% of the spend is on a tactic with a discount' }],
    },
    'more than the settings allow': {
      plan: plan('T1 | Sale | 30 | 0.1', 'T2 | Film | 70'),
      settings: { limits: { 'discounted-spend': 0.2 } },
      findings: [{ ...found, says: '30% of the spend' }],
    },
  },
  passes: {
    'half of the spend': { plan: plan('T1 | Sale | 50 | 0.1', 'T2 | Film | 50', 'T3 | Fair | 0 | -0.1') },
    'a discount that cannot be read': { plan: plan('T1 | Sale | 50 | #N/A') },
    'no live tactic': { plan: plan('T1 | Sale | 50 | 0.5 | dropped') },
  },
  isInapplicable: { 'without Discount': { plan: plan('T1 | Shop | 50') } },
});
