import { type FigureName, nameFor, type Standing } from './scenario-inputs';

/**
 * What people call the figures that a scenario comes to: each has this one name in the pane and on the sheet of a scenario, and the
 * function that works it out is described by it.
 */
export const figureNames = {
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
} as const satisfies Readonly<Record<string, FigureName>>;

/** What people call a figure. */
export const figureName = (figure: keyof typeof figureNames, standing: Standing): string =>
  nameFor(figureNames[figure], standing);
