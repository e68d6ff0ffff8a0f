import { enumerate, number } from '../words';

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What to do about an input, to follow a colon. */
const enter = {
  todayPrice: 'enter a price above 0, such as 230',
  todayCost: 'enter a cost of 0 or more, such as 150',
  todayVolume: 'enter a number of units, 0 or more, such as 800',
  price: 'enter a price above 0, such as 250',
  discount: 'enter a percentage from 0% to below 100%, such as 8%',
  unitCost: 'enter a cost of 0 or more, such as 150',
  fixedCost: 'enter an amount of 0 or more, such as 50,000',
  targetProfit: 'enter an amount, such as 10,000',
  elasticity: 'enter a number below 0, such as −1.5, or leave it empty if volume does not react',
  volumeSpread: 'enter a percentage from 0% to below 100%, such as 20%',
};

/** Scenarios of price and volume: what their figures are called, and what is wrong with those that a workbook keeps. */
export const scenarios = {
  /** What a scenario is made of: in the pane and on its sheet. Where it depends, what it is called today and where planned. */
  inputs: {
    todayPrice: { today: 'Net price today', planned: 'Planned net price' },
    todayCost: { today: 'Unit cost today', planned: 'Planned unit cost' },
    todayVolume: { today: 'Volume today', planned: 'Planned volume' },
    price: 'List price',
    discount: 'Discount',
    unitCost: 'Unit cost',
    fixedCost: 'Fixed cost',
    targetProfit: 'Target profit',
    elasticity: 'Elasticity',
    volumeSpread: 'Volume range (±)',
  },
  enter,
  /** What it comes to: each figure has this one name in the pane and on the sheet. */
  figures: {
    netPrice: 'Net price',
    unitMargin: 'Unit margin',
    marginRatio: 'Margin ratio',
    breakevenVolume: 'Break-even volume',
    requiredVolume: 'Required volume',
    breakevenChange: 'Volume change to break even',
    expectedVolume: 'Expected volume',
    profit: 'Expected profit',
    profitAtStart: { today: "Profit at today's price", planned: 'Profit at the planned price' },
    /** One price, for a volume that stays as it is. */
    requiredPrice: 'Required price',
    /** A range of prices, where the volume reacts to each of them. */
    pricesForTarget: 'Prices that meet the target',
    bestPrice: 'Best price',
  },
  /** What is wrong with the sheet of the saved ones, and what to do. Its headings are the same in all languages. */
  problems: {
    noNames: (sheet: string): string =>
      `The sheet ${sheet} has no row with the heading Scenario, so no scenario on it is read. Enter the headings above the scenarios, or delete the sheet to begin again.`,
    /** Headings come in quotes. */
    noColumns: (sheet: string, headings: readonly string[]): string =>
      `The sheet ${sheet} has no column ${enumerate(headings)}, so no scenario on it is read. Enter the heading, or delete the sheet to begin again.`,
    nameTwice: (name: string, before: number): string =>
      `${name} stands in row ${before} already, so this row is left as it is. Give it another name.`,
    noName: (row: number): string => `Row ${row} has figures but no name. Enter one below Scenario.`,
    longName: (row: number, length: number, longest: number): string =>
      `The name in row ${row} has ${number(length)} characters. Enter at most ${longest}.`,
    unknownStart: (name: string, seen: string, heading: string): string =>
      `${name} has ${seen} as ${heading}. Enter today or planned.`,
    noValue: (name: string, heading: string, input: keyof typeof enter): string =>
      `${name} has no ${heading}. ${startUpper(enter[input])}.`,
    wrongValue: (name: string, seen: string, heading: string, input: keyof typeof enter): string =>
      `${name} has ${seen} as ${heading}. ${startUpper(enter[input])}.`,
  },
};
