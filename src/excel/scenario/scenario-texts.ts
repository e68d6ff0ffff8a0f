import type { Standing } from '../../economics/scenario/scenario-inputs';
import { language } from '../../languages/language';

const startPrice: Readonly<Record<Standing, string>> = {
  today: "today's price",
  planned: 'the planned price',
};

/** Everything that a scenario's sheet says in words of its own. */
export const scenarioTexts = {
  sheet: 'Price and volume',
  title: (about: string): string => (about === '' ? 'Price and volume' : `Price and volume: ${about}`),
  /** In place of the title, until all of the sheet is written. */
  unfinished: 'Unfinished: write the scenario again, and this sheet is replaced.',
  note: 'Written by Plumbline. Change the shaded cells, and all other figures and the charts update.',
  verdict: {
    meets: 'Meets the target',
    fallsShort: 'Falls short of the target',
    /** The profit against that at the price that the scenario starts from. */
    more: (met: boolean, standing: Standing): string =>
      ` ${met ? 'and' : 'but'} earns more than at ${startPrice[standing]}.`,
    less: (met: boolean, standing: Standing): string =>
      ` ${met ? 'but' : 'and'} earns less than at ${startPrice[standing]}.`,
    atStartPrice: (standing: Standing): string => ` at ${startPrice[standing]}.`,
    same: (standing: Standing): string => ` and earns as much as at ${startPrice[standing]}.`,
    unknown: (standing: Standing): string => `; nothing sells at ${startPrice[standing]} to compare with.`,
    noVolume: 'No volume is enough: a unit earns no more than it costs.',
  },
  inputs: ['Assumptions', 'Scenario'],
  inThePlan: 'In the plan',
  product: 'Product',
  productNote: 'This key finds the row in the plan.',
  /** The unit of money where the plan shows no currency. */
  currency: 'currency',
  results: ['Results', 'Scenario'],
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
  caseRows: {
    get expected() {
      return language.scenarios.figures.expectedVolume;
    },
    get required() {
      return language.scenarios.figures.requiredVolume;
    },
    get profit() {
      return language.scenarios.figures.profit;
    },
    shortBy: 'Short by',
  },
  get prices() {
    const { netPrice, unitMargin, requiredVolume, expectedVolume, profit } = language.scenarios.figures;
    return [netPrice, unitMargin, requiredVolume, expectedVolume, profit, 'Meets the target'] as const;
  },
  charts: {
    volume: { name: 'Price and volume', title: 'Volume by net price', axis: 'Units' },
    profit: {
      name: 'Price and profit',
      title: 'Expected profit by net price',
      get axis() {
        return language.scenarios.figures.profit;
      },
    },
    get required() {
      return language.scenarios.figures.requiredVolume;
    },
    get expected() {
      return language.scenarios.figures.expectedVolume;
    },
    get expectedProfit() {
      return language.scenarios.figures.profit;
    },
    price: 'Net price per unit',
  },
} as const;
