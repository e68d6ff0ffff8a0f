import { paybackPeriod } from '../../economics/marketing-returns';
import { noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';

export const PAYBACK_PERIOD = declareFunction({
  id: 'PAYBACK_PERIOD',
  group: 'value',
  parameters: [{ name: 'cashflows', kind: 'numbers' }],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'no-cashflows': { error: '#VALUE!' },
    'never-paid-back': { error: '#N/A', mentions: ['periods', 'open'] },
  },
  example: { call: 'PAYBACK_PERIOD({-50000;10000;10000;10000;10000;10000;10000;15000})', result: 5 },
  compute: ({ cashflows }) =>
    cashflows.every((flow) => flow === null)
      ? noAnswer('no-cashflows')
      : paybackPeriod(cashflows.map((flow) => flow ?? 0)),
});
