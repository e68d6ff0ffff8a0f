import { requiredLeads } from '../../economics/funnel';
import { noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';

export const REQUIRED_LEADS = declareFunction({
  id: 'REQUIRED_LEADS',
  group: 'funnel',
  parameters: [
    { name: 'target_sales', kind: 'number', bounds: { atLeast: 0 } },
    { name: 'stage_rates', kind: 'numbers', bounds: { above: 0, atMost: 1 } },
  ],
  result: { kind: 'spill', columns: [{ name: 'required', value: 'number' }] },
  errors: {
    'no-stages': { error: '#VALUE!' },
  },
  example: {
    call: 'REQUIRED_LEADS(15,{0.5;0.6;0.5})',
    result: [[100], [50], [30], [15]],
  },
  compute: ({ target_sales, stage_rates }) => {
    const rates = stage_rates.filter((rate) => rate !== null);
    if (rates.length === 0) return noAnswer('no-stages');
    return requiredLeads(target_sales, rates).map((needed) => [needed]);
  },
});
