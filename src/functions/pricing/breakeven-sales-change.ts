import { breakevenSalesChange } from '../../economics/price-changes';
import { declareFunction } from '../function';

export const BREAKEVEN_SALES_CHANGE = declareFunction({
  id: 'BREAKEVEN_SALES_CHANGE',
  group: 'pricing',
  parameters: [
    { name: 'price_change', kind: 'rate' },
    { name: 'contribution_margin', kind: 'rate' },
    { name: 'variable_cost_change', kind: 'rate', default: 0 },
  ],
  result: { kind: 'scalar', value: 'rate' },
  errors: {
    'no-margin-left': { error: '#NUM!' },
    'no-margin-today': { error: '#NUM!' },
  },
  example: { call: 'BREAKEVEN_SALES_CHANGE(-0.12,0.6)', result: 0.25 },
  compute: (given) =>
    breakevenSalesChange(given.price_change, given.contribution_margin, given.variable_cost_change),
});
