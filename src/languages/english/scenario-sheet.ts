/** What a scenario is compared with: the price of today, or the planned one. */
type Standing = 'today' | 'planned';

const startPrices = { today: "today's price", planned: 'the planned price' };

const perUnit = (money: string): string => `${money} per unit`;
const ofPeriod = (money: string): string => `${money} for the period`;

/** What the sheet of a scenario says in words of its own. `money` is the sign of the currency, or the word for it. */
export const scenarioSheet = {
  sheet: 'Price and volume',
  title: (about: string): string => (about === '' ? 'Price and volume' : `Price and volume: ${about}`),
  /** In place of the title, until all of the sheet is written. */
  unfinished: 'Unfinished: write the scenario again, and this sheet is replaced.',
  note: 'Written by Plumbline. Change the shaded cells, and all other figures and the charts update.',
  /** The verdict begins with whether the target is met, and ends with the profit against that at the price that the scenario starts from. */
  verdict: {
    meets: 'Meets the target',
    fallsShort: 'Falls short of the target',
    more: (met: boolean, standing: Standing): string =>
      ` ${met ? 'and' : 'but'} earns more than at ${startPrices[standing]}.`,
    less: (met: boolean, standing: Standing): string =>
      ` ${met ? 'but' : 'and'} earns less than at ${startPrices[standing]}.`,
    atStartPrice: (standing: Standing): string => ` at ${startPrices[standing]}.`,
    same: (standing: Standing): string => ` and earns as much as at ${startPrices[standing]}.`,
    unknown: (standing: Standing): string => `; nothing sells at ${startPrices[standing]} to compare with.`,
    noVolume: 'No volume is enough: a unit earns no more than it costs.',
  },
  inputs: 'Assumptions',
  inThePlan: 'In the plan',
  product: 'Product',
  productNote: 'This key finds the row in the plan.',
  /** The unit of money where the plan shows no currency. */
  currency: 'currency',
  results: 'Results',
  scenario: 'Scenario',
  pricesForTarget: {
    lowest: (name: string): string => `${name}: lowest`,
    highest: (name: string): string => `${name}: highest`,
    none: 'none does',
  },
  noBestPrice: {
    noReaction: 'none: volume does not respond to price',
    inelastic: 'none: demand is inelastic',
    noCost: 'none: a unit costs nothing',
  },
  cases: ['Cases', 'Low', 'Base', 'High'],
  shortBy: 'Short by',
  meetsTarget: 'Meets the target',
  charts: {
    volume: { name: 'Price and volume', title: 'Volume by net price', axis: 'Units' },
    profit: { name: 'Price and profit', title: 'Expected profit by net price' },
    price: 'Net price per unit',
  },
  /** Figures that only this sheet has. */
  labels: {
    plannedUnits: 'Planned by the tactics',
    overRequired: 'Expected less required',
    plannedOverRequired: 'Planned less required',
  },
  /** What stands beside each figure: its unit, and what is to be known of it. */
  notes: {
    price: perUnit,
    discount: 'of the list price',
    unitCost: (money: string): string => `${perUnit(money)}; cost of each additional unit`,
    fixedCost: ofPeriod,
    targetProfit: (money: string): string => `${ofPeriod(money)}; 0 for break-even`,
    elasticity: '% change in volume per 1% of price; blank: no response',
    todayPrice: (money: string): string => `${perUnit(money)}, after its discount`,
    todayCost: perUnit,
    todayVolume: 'units in the period',
    volumeSpread: 'of the expected volume, up and down',
    plannedUnits: "units of the plan's tactics when this was written",
    netPrice: (money: string): string => `${perUnit(money)}: list price less discount`,
    unitMargin: perUnit,
    marginRatio: 'of the net price',
    requiredVolume: 'units to cover the fixed cost and earn the target profit',
    breakevenVolume: 'units to cover the fixed cost',
    breakevenChange: (standing: Standing): string =>
      standing === 'today'
        ? "of today's volume, to keep today's contribution"
        : 'of the planned volume, to keep the planned contribution',
    expectedVolume: 'units at the net price',
    profit: (money: string): string => `${ofPeriod(money)}, before tax`,
    profitAtStart: (money: string): string => `${ofPeriod(money)}, all else as in the scenario`,
    overRequired: 'units; below 0 means a missed target',
    requiredPrice: 'net, to meet the target at the expected volume',
    lowestForTarget: 'net, with the volume that each price brings; 0: every lower price does',
    highestForTarget: 'net; blank: every higher price does',
    plannedOverRequired: "units of the plan's tactics",
  },
};
