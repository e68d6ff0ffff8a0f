import { marginOfRevenue } from './functions-shared';

const marginPerPeriod = {
  description: 'The margin of one customer in one period.',
  unit: 'currency per period',
};

export const valueFunctions = {
  CAC_PAYBACK: {
    description: 'The periods it takes to earn back the cost of acquiring a customer.',
    parameters: {
      cac: { description: 'The cost of acquiring one customer.', unit: 'currency' },
      revenue_per_period: {
        description: 'The revenue of one customer in one period.',
        unit: 'currency per period',
      },
      margin_ratio: marginOfRevenue,
    },
    unit: 'periods',
    errors: {
      'earns-nothing': {
        when: 'revenue_per_period times margin_ratio is not above 0: nothing is earned back',
        message:
          'The customer never earns the cost back: a revenue of {revenue_per_period} with a margin of {margin_ratio} earns {earned} per period. Raise revenue_per_period or margin_ratio.',
      },
    },
    source: 'Finmark, CAC payback period.',
  },
  CLV: {
    description: 'Customer lifetime value: what the future margins of a customer are worth today.',
    parameters: {
      margin_per_period: marginPerPeriod,
      retention: {
        description: 'The share of customers who stay from one period to the next.',
        unit: 'of the customers',
      },
      discount_rate: {
        description: 'The interest rate per period, for the same periods as margin and retention.',
        unit: 'per period',
      },
      acquisition_cost: { description: 'What it costs to win the customer.', unit: 'currency' },
      first_at_zero: {
        description:
          'TRUE if the first margin comes at once; otherwise it comes after one period, from those who stay.',
      },
    },
    unit: 'currency',
    errors: {
      'never-settles': {
        when: 'retention is 1 + discount_rate or more: the sum of future margins has no limit',
        message:
          'With a retention of {retention} and a discount_rate of {discount_rate}, future margins never fade and their sum has no limit. Enter a discount_rate above retention less 1.',
      },
    },
    source:
      'Gupta and Lehmann, Managing Customers as Investments; Farris and others, Marketing Metrics, chapter 5.',
  },
  CLV_SIMPLE: {
    description: 'Customer lifetime value without interest: the margin per period divided by churn.',
    parameters: {
      margin_per_period: marginPerPeriod,
      churn: { description: 'The share of customers who leave in one period.', unit: 'of the customers' },
    },
    unit: 'currency',
    errors: {
      'no-churn': {
        when: 'churn is 0: customers never leave',
        message:
          'churn is 0: customers never leave, so without interest the sum of their margins has no limit. Enter a churn above 0, or use CLV.',
      },
    },
    source: 'Farris and others, Marketing Metrics, chapter 5, with a discount rate of 0.',
  },
  PAYBACK_PERIOD: {
    description:
      'The periods until the cash flows pay back the outlay; within a period, its cash flow is spread evenly.',
    parameters: {
      cashflows: {
        description:
          'The cash flow at the start, then of each period in turn, below 0 for payments. A blank counts as 0.',
        unit: 'currency',
      },
    },
    unit: 'periods',
    errors: {
      'no-cashflows': {
        when: 'cashflows has no numbers',
        message: 'cashflows has no numbers. Enter the outlay, below 0, and what comes back in each period.',
      },
      'never-paid-back': {
        when: 'the outlay is not paid back within the cashflows',
        message:
          'The outlay is not paid back: after {periods} periods, {open} is still open. Add later periods, or find larger inflows.',
      },
    },
    source: 'Saylor, Managerial Accounting, 8.5, interpolated within the period.',
  },
  ROMI: {
    description:
      'Return on marketing investment: what marketing earns beyond its spend, as a share of the spend.',
    notes: 'A result of 2 means 2 earned on top of each 1 spent; -1 means all of it is lost.',
    parameters: {
      incremental_revenue: {
        description: 'The revenue that would not have come without the spend.',
        unit: 'currency',
      },
      margin_ratio: { description: 'The margin as a share of that revenue.', unit: 'of the revenue' },
      spend: { description: 'What was spent on marketing.', unit: 'currency' },
    },
    unit: 'of the spend',
    errors: {
      'nothing-spent': {
        when: 'spend is 0, so there is nothing to measure a return on',
        message: 'spend is 0, so there is nothing to measure a return on. Enter what was spent.',
      },
    },
    source: 'Farris and others, Marketing Metrics, chapter 10; the example is from kameir.com.',
  },
};
