/** The groups of the worksheet functions, in the order in which they are listed, with their titles. */
export const functionGroups = {
  alignment: 'Alignment',
  volume: 'Cost, volume, profit',
  pricing: 'Pricing',
  demand: 'Demand',
  variance: 'Variance',
  funnel: 'Funnel',
  value: 'Value of customers and campaigns',
  time: 'Time',
} as const;

export type FunctionGroup = keyof typeof functionGroups;
