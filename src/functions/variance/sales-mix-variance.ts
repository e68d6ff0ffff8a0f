import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { type BudgetedProduct, salesMixVariance } from '../../economics/variances';
import { declareFunction } from '../function';
import { listsDiffer, unlikeLists } from '../shared/matching-lists';

export const SALES_MIX_VARIANCE = declareFunction({
  id: 'SALES_MIX_VARIANCE',
  group: 'variance',
  parameters: [
    { name: 'unit_margins', kind: 'numbers' },
    { name: 'budget_units', kind: 'numbers' },
    { name: 'actual_units', kind: 'numbers' },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'volume', value: 'number' },
      { name: 'quantity', value: 'number' },
      { name: 'mix', value: 'number' },
    ],
  },
  errors: {
    'lists-differ': listsDiffer,
    'margin-missing': { error: '#VALUE!', mentions: ['row'] },
    'nothing-budgeted': { error: '#DIV/0!' },
  },
  example: {
    call: 'SALES_MIX_VARIANCE({20;12;9},{8000;7000;5000},{6000;7000;9000})',
    result: [[-4000, 28900, -32900]],
  },
  compute: ({ unit_margins, budget_units, actual_units }) => {
    const unlike = unlikeLists({ unit_margins, budget_units, actual_units });
    if (unlike !== null) return unlike;
    const products: BudgetedProduct[] = [];
    for (const [index, unitMargin] of unit_margins.entries()) {
      const budgetUnits = budget_units[index] ?? 0;
      const actualUnits = actual_units[index] ?? 0;
      if (unitMargin !== null) products.push({ unitMargin, budgetUnits, actualUnits });
      else if (budgetUnits !== 0 || actualUnits !== 0) return noAnswer('margin-missing', { row: index + 1 });
    }
    const variances = salesMixVariance(products);
    return isNoAnswer(variances) ? variances : [variances];
  },
});
