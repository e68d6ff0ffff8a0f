import { listsDiffer } from './functions-shared';

export const funnelFunctions = {
  PROBABILITY_OF_TARGET: {
    description:
      'The probability that the deals won add up to the target or more, each won or lost independently of the others.',
    notes:
      'Exact for up to 32 deals, and for thousands of deals whose amounts are multiples of one unit, such as whole thousands; otherwise within about 0.001.',
    parameters: {
      amounts: {
        description:
          'The amount of each deal if won, below 0 for a loss. A row with neither amount nor probability is left out.',
        unit: 'currency',
      },
      probabilities: { description: 'The probability of winning each deal, as a fraction.', unit: 'of 1' },
      target: { description: 'The total to reach.', unit: 'currency' },
    },
    unit: 'probability',
    errors: {
      'lists-differ': listsDiffer,
      'half-blank': {
        when: 'a deal has an amount without a probability, or a probability without an amount',
        message:
          'Cell {position} of {blank} is blank, but that of {filled} is not. Enter a number (0 if you mean 0), or clear both.',
      },
    },
    source:
      'Poisson binomial distribution, by convolution; Wang, On the number of successes in independent trials, 1993.',
  },
  REQUIRED_LEADS: {
    description:
      'What each stage of a funnel needs to reach the target: the leads first, then each stage, the target last.',
    parameters: {
      target_sales: { description: 'The sales to make in the period.', unit: 'sales' },
      stage_rates: {
        description:
          'The conversion rates from each stage to the next, as fractions, starting with the leads. Blanks are left out.',
        unit: 'of the stage before',
      },
    },
    columns: { required: { title: 'required', unit: 'leads, prospects, sales' } },
    errors: {
      'no-stages': {
        when: 'stage_rates has no numbers',
        message: 'stage_rates has no numbers. Enter the conversion rate from each stage to the next.',
      },
    },
    source:
      'Roberge, The Sales Acceleration Formula: 100 leads, 50 connects, 30 discovery calls, 15 demonstrations.',
  },
};
