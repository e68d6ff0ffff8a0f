/** Everything that a scenario's sheet says in words of its own. */
export const scenarioTexts = {
  sheet: 'Price and volume',
  title: (about: string): string => (about === '' ? 'Price and volume' : `Price and volume: ${about}`),
  note: 'Written by Plumbline. Change the shaded cells, and all other figures and the charts update.',
  verdicts: {
    reachesTarget: 'The expected volume reaches the target.',
    fallsShort: 'The expected volume falls short of the target.',
    noVolume: 'No volume is enough: a unit earns no more than it costs.',
  },
  inputs: ['Assumptions', 'Scenario'],
  inThePlan: 'In the plan',
  product: 'Product',
  productNote: 'This key finds the row in the plan.',
  results: ['Results', 'Scenario'],
  noBestPrice: {
    noReaction: 'none: volume does not respond to price',
    inelastic: 'none: demand is inelastic',
    noCost: 'none: a unit costs nothing',
  },
  cases: ['Cases', 'Low', 'Base', 'High'],
  caseRows: {
    expected: 'Expected volume',
    required: 'Required volume',
    profit: 'Expected profit',
    shortBy: 'Short by',
  },
  prices: [
    'Net price',
    'Unit margin',
    'Required volume',
    'Expected volume',
    'Expected profit',
    'Reaches the target',
  ],
  charts: {
    volume: { name: 'Price and volume', title: 'Volume by net price', axis: 'Units' },
    profit: { name: 'Price and profit', title: 'Expected profit by net price', axis: 'Profit' },
    required: 'Required volume',
    expected: 'Expected volume',
    expectedProfit: 'Expected profit',
    price: 'Net price per unit',
  },
} as const;
