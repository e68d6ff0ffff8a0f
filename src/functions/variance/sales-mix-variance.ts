import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { type BudgetedProduct, salesMixVariance } from '../../economics/variances';
import { declareFunction } from '../function';
import { listsDiffer, unlikeLists } from '../shared/matching-lists';

export const SALES_MIX_VARIANCE = declareFunction({
  id: 'SALES_MIX_VARIANCE',
  group: 'variance',
  description:
    'The effect on contribution of selling other volumes than budgeted: in total, from quantity, and from mix.',
  notes: 'Above 0 is favorable. Quantity and mix add up exactly to the first.',
  parameters: [
    {
      name: 'unit_margins',
      kind: 'numbers',
      unit: 'currency per unit',
      description: 'The budgeted unit margin of each product.',
    },
    {
      name: 'budget_units',
      kind: 'numbers',
      unit: 'units',
      description: 'The budgeted units of each product; a blank counts as 0.',
    },
    {
      name: 'actual_units',
      kind: 'numbers',
      unit: 'units',
      description: 'The units sold of each product; a blank counts as 0.',
    },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'volume', value: 'number', unit: 'currency' },
      { name: 'quantity', value: 'number', unit: 'currency' },
      { name: 'mix', value: 'number', unit: 'currency' },
    ],
  },
  errors: {
    'lists-differ': listsDiffer,
    'margin-missing': {
      error: '#VALUE!',
      when: 'a product has units but no unit margin',
      message:
        'Cell {row} of unit_margins is blank, but the product has units. Enter its unit margin (0 if you mean 0).',
      mentions: ['row'],
    },
    'nothing-budgeted': {
      error: '#DIV/0!',
      when: 'budget_units adds up to 0: there is no budgeted mix',
      message: 'budget_units adds up to 0, so there is no budgeted mix. Enter the budgeted units.',
    },
  },
  example: {
    call: 'SALES_MIX_VARIANCE({20;12;9},{8000;7000;5000},{6000;7000;9000})',
    result: [[-4000, 28900, -32900]],
  },
  source:
    'Horngren, Cost Accounting, chapter 14; the example is the Milano Company of Drury, Management and Cost Accounting.',
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
