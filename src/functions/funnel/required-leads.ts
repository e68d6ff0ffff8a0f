import { requiredLeads } from '../../economics/funnel';
import { noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';

export const REQUIRED_LEADS = declareFunction({
  id: 'REQUIRED_LEADS',
  group: 'funnel',
  description:
    'What each stage of a funnel needs to reach the target: the leads first, then each stage, the target last.',
  parameters: [
    {
      name: 'target_sales',
      kind: 'number',
      unit: 'sales',
      description: 'The sales to make in the period.',
      bounds: { atLeast: 0 },
    },
    {
      name: 'stage_rates',
      kind: 'numbers',
      unit: 'of the stage before',
      description:
        'The conversion rates from each stage to the next, as fractions, starting with the leads. Blanks are left out.',
      bounds: { above: 0, atMost: 1 },
    },
  ],
  result: {
    kind: 'spill',
    columns: [{ name: 'required', value: 'number', unit: 'leads, prospects, sales' }],
  },
  errors: {
    'no-stages': {
      error: '#VALUE!',
      when: 'stage_rates has no numbers',
      message: 'stage_rates has no numbers. Enter the conversion rate from each stage to the next.',
    },
  },
  example: {
    call: 'REQUIRED_LEADS(15,{0.5;0.6;0.5})',
    result: [[100], [50], [30], [15]],
  },
  source:
    'Roberge, The Sales Acceleration Formula: 100 leads, 50 connects, 30 discovery calls, 15 demonstrations.',
  compute: ({ target_sales, stage_rates }) => {
    const rates = stage_rates.filter((rate) => rate !== null);
    if (rates.length === 0) return noAnswer('no-stages');
    return requiredLeads(target_sales, rates).map((needed) => [needed]);
  },
});
