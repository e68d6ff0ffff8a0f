import { paybackPeriod } from '../../economics/marketing-returns';
import { noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';

export const PAYBACK_PERIOD = declareFunction({
  id: 'PAYBACK_PERIOD',
  group: 'value',
  description:
    'The periods until the cash flows pay back the outlay; within a period, its cash flow is spread evenly.',
  parameters: [
    {
      name: 'cashflows',
      kind: 'numbers',
      unit: 'currency',
      description:
        'The cash flow at the start, then of each period in turn, below 0 for payments. A blank counts as 0.',
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'periods' },
  errors: {
    'no-cashflows': {
      error: '#VALUE!',
      when: 'cashflows has no numbers',
      message: 'cashflows has no numbers. Enter the outlay, below 0, and what comes back in each period.',
    },
    'never-paid-back': {
      error: '#N/A',
      when: 'the outlay is not paid back within the cashflows',
      message:
        'The outlay is not paid back: after {periods} periods, {open} is still open. Add later periods, or find larger inflows.',
      mentions: ['periods', 'open'],
    },
  },
  example: { call: 'PAYBACK_PERIOD({-50000;10000;10000;10000;10000;10000;10000;15000})', result: 5 },
  source: 'Saylor, Managerial Accounting, 8.5, interpolated within the period.',
  compute: ({ cashflows }) =>
    cashflows.every((flow) => flow === null)
      ? noAnswer('no-cashflows')
      : paybackPeriod(cashflows.map((flow) => flow ?? 0)),
});
