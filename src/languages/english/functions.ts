import { alignmentFunctions } from './functions-alignment';
import { demandFunctions } from './functions-demand';
import { funnelFunctions } from './functions-funnel';
import { pricingFunctions } from './functions-pricing';
import { timeFunctions } from './functions-time';
import { valueFunctions } from './functions-value';
import { varianceFunctions } from './functions-variance';
import { volumeFunctions } from './functions-volume';

/**
 * What each worksheet function gives and takes, and what its own errors say, by id. In `message` the names in braces stand for the
 * arguments and for what the function saw. Excel shows no more than 128 characters of a description.
 */
export const functions = {
  ...alignmentFunctions,
  ...volumeFunctions,
  ...pricingFunctions,
  ...demandFunctions,
  ...varianceFunctions,
  ...funnelFunctions,
  ...valueFunctions,
  ...timeFunctions,
};

export const functionGroups = {
  alignment: 'Alignment',
  volume: 'Cost, volume, profit',
  pricing: 'Pricing',
  demand: 'Demand',
  variance: 'Variance',
  funnel: 'Funnel',
  value: 'Value of customers and campaigns',
  time: 'Time',
};
