import { count, enumerate, label, shorten } from '../../alignment/wording';
import type { NoAnswer } from '../../economics/no-answer';
import type { ScenarioCase } from '../../economics/scenario/price-scenario';
import type { PriceRange } from '../../economics/scenario/prices-for-target';
import type { Product, Tactic } from '../../plan/rows';
import { clearsUndo } from '../texts';
import { amount, change, elasticityText, gap, inTable, roundedTowards, share, unitMoney } from './amounts';
import type { MarkKind } from './chart/marks';
import { type FieldName, fieldText } from './fields';
import type { Lack } from './prefill';
import type { FieldState } from './read-scenario';

interface FieldWords {
  readonly label: string;
  /** In the middle of a sentence. */
  readonly noun: string;
  /** What to enter, after "enter". */
  readonly expected: string;
  /** What an empty field means, where it may be empty. */
  readonly whenEmpty?: string;
}

const fieldWords: Readonly<Record<FieldName, FieldWords>> = {
  todayPrice: {
    label: 'Net price today',
    noun: "today's net price",
    expected: 'a price above 0, such as 230',
  },
  todayCost: {
    label: 'Unit cost today',
    noun: "today's unit cost",
    expected: 'a cost of 0 or more, such as 150',
  },
  todayVolume: {
    label: 'Units sold today',
    noun: 'units sold today',
    expected: 'a number of units, 0 or more, such as 800',
  },
  price: { label: 'List price', noun: 'list price', expected: 'a price above 0, such as 250' },
  discount: {
    label: 'Discount',
    noun: 'discount',
    expected: 'a percentage from 0% to below 100%, such as 8%',
  },
  unitCost: { label: 'Unit cost', noun: 'unit cost', expected: 'a cost of 0 or more, such as 150' },
  fixedCost: {
    label: 'Fixed cost',
    noun: 'fixed cost',
    expected: 'an amount of 0 or more, such as 50,000',
    whenEmpty: 'If empty, 0 is used.',
  },
  targetProfit: {
    label: 'Target profit',
    noun: 'target profit',
    expected: 'an amount, such as 10,000',
    whenEmpty: 'If empty, 0 is used: breaking even is enough.',
  },
  elasticity: {
    label: 'Elasticity',
    noun: 'elasticity',
    expected: 'a number below 0, such as −1.5, or leave it empty if volume does not react',
    whenEmpty: 'If empty, volume does not react to the price.',
  },
  volumeSpread: {
    label: 'Volume range (±)',
    noun: 'volume range',
    expected: 'a percentage from 0% to below 100%, such as 20%',
  },
};

/** What the plan calls a figure, where it has another name than the field. */
const planWords: Readonly<Partial<Record<FieldName, string>>> = {
  todayPrice: 'price',
  todayCost: 'unit cost',
  todayVolume: 'base volume',
  price: 'price',
};

const lackSentence = (field: FieldName, lack: Lack): string => {
  const noun = planWords[field] ?? fieldWords[field].noun;
  switch (lack.cause) {
    case 'absent':
      return `The plan has no ${noun} for this product.`;
    case 'unreadable':
      return `The ${noun} of this product in the plan could not be read.`;
    case 'unfit':
      return `The plan has ${amount(lack.seen)} as the ${noun} of this product, which cannot be used.`;
  }
};

const noBestPrice: Readonly<Record<string, string>> = {
  'volume-does-not-react': 'none: volume does not react, so a higher price always earns more',
  'demand-too-inelastic': 'none: demand is inelastic, so a higher price always earns more',
  'no-marginal-cost': 'none: a unit costs nothing, so a lower price always earns more',
};

/** A name in a list of names needs no quotes. */
const quoted = /^"(.*)"$/u;

/** Prices as they still hold when written with two decimals. */
const lowEnd = (price: number): string => unitMoney(roundedTowards(price, 'up'));
const highEnd = (price: number): string => unitMoney(roundedTowards(price, 'down'));

const markNames: Readonly<Record<MarkKind, string>> = {
  scenario: 'scenario',
  today: 'today',
  from: 'meets target from',
  to: 'meets target up to',
  best: 'best',
};

/** Everything that the view says in words of its own. */
export const texts = {
  title: 'Price and volume',
  lead: 'Change the figures to see how much you need to sell, how much you can expect to sell, and the profit.',
  noPlan: 'Enter your own figures, or check a plan to start from its products.',
  noProducts: 'The plan has no products to start from. Enter your own figures.',
  subject: {
    label: 'Product',
    typed: 'My own figures',
    /** By its name; where others have the same, with what tells them apart. */
    product: (product: Product): string =>
      product.sharesName || product.product === null
        ? label(product).replace(quoted, '$1')
        : shorten(product.product),
    title: 'Name of the scenario',
    titleHint: 'such as the name of the product',
    untitled: 'Price and volume',
  },
  today: {
    title: 'Today',
    lead: 'The starting point for demand and all comparisons.',
    summary: (price: string, cost: string, volume: string): string =>
      `Today: net price ${price}, unit cost ${cost}, ${volume} units`,
  },
  scenario: { title: 'What if', reset: "Reset to today's figures" },
  field: {
    ...fieldWords,
    slider: (field: FieldName): string => fieldWords[field].label,
    wrong: (field: FieldName, { problem, text, value }: FieldState): string => {
      const { expected } = fieldWords[field];
      const seen = shorten(text.trim());
      const why =
        problem === 'empty'
          ? 'The field is empty'
          : `${seen} is ${problem === 'no number' ? 'not a number' : 'out of range'}`;
      const until = value === null ? '' : ` Until then, ${fieldText(field, value)} is used.`;
      return `${why}: enter ${expected}.${until}`;
    },
    lack: (field: FieldName, lack: Lack): string =>
      [lackSentence(field, lack), fieldWords[field].whenEmpty ?? ''].join(' ').trim(),
    whenEmpty: (field: FieldName): string | null => fieldWords[field].whenEmpty ?? null,
  },
  offers: {
    fitted: (elasticity: number, periods: number, low: number, high: number): string =>
      `Use ${elasticityText(elasticity)}, fitted from ${count(periods, 'period')} of history (${elasticityText(low)} to ${elasticityText(high)})`,
    forecastUnits: (units: number): string => `Use ${amount(units)}, the forecast units in the plan`,
  },
  example: 'Fill in an example',
  missing: (names: readonly FieldName[]): string =>
    `Still needed: ${enumerate(names.map((name) => fieldWords[name].noun))}.`,
  nothingToCover:
    'With no fixed cost and no target profit, nothing has to be sold. Enter what the product has to cover.',
  noVolume: (margin: number): string =>
    margin === 0
      ? 'The unit margin is 0: no volume can reach the target.'
      : `The unit margin is ${unitMoney(margin)}: no volume can reach the target.`,
  verdict: {
    label: 'Summary',
    profit: 'Profit',
    required: 'Required',
    expected: 'Expected',
    unknown: '–',
    reaches: (profit: number, target: number): string => {
      if (target === 0) return profit > 0 ? `Breaks even and earns ${amount(profit)}` : 'Breaks even';
      const over = profit - target < 0.5 ? '' : ` with ${gap(profit, target)} to spare`;
      return `Meets the target of ${amount(target)}${over}`;
    },
    falls: (profit: number, target: number): string =>
      target === 0
        ? `${amount(-profit)} short of breaking even`
        : `${gap(target, profit)} short of the target of ${amount(target)}`,
    /** Told to those who listen, once the figures stand still. */
    news: (profit: number, required: number | null, expected: number): string =>
      `Profit ${amount(profit)}; ${required === null ? '' : `required ${amount(required)}; `}expected ${amount(expected)} units.`,
  },
  figures: {
    title: 'Results',
    netPrice: 'Net price',
    unitMargin: 'Unit margin',
    marginRatio: 'Margin ratio',
    breakevenVolume: 'Break-even volume',
    requiredVolume: 'Required volume for the target',
    breakevenChange: 'Volume change to break even',
    expectedVolume: 'Expected volume',
    profit: 'Profit',
    pricesForTarget: 'Prices that meet the target',
    requiredPrice: (volume: number): string => `Price needed at ${amount(volume)} units`,
    bestPrice: 'Best price',
    none: 'none',
    noVolume: 'not at any volume',
    againstToday: (part: number): string => `${change(part)} compared with today`,
    breakevenHint: 'The volume you can lose, or need to gain, for the same contribution as today.',
    noBestPrice: ({ because }: NoAnswer): string => noBestPrice[because] ?? 'none',
    range: (range: PriceRange | null): string => {
      if (range === null) return 'none';
      const { from, to } = range;
      if (from === null && to === null) return 'any';
      if (from === null) return `up to ${highEnd(to ?? 0)}`;
      return to === null ? `from ${lowEnd(from)}` : `${lowEnd(from)} to ${highEnd(to)}`;
    },
    noRange: 'The expected volume does not reach the target at any price.',
  },
  use: (price: string): string => `Use ${price}`,
  useIt: 'Use',
  useLabelled: (price: string, what: string): string => `Use ${price} as the net price: ${what}`,
  tactics: {
    title: 'Planned by the tactics',
    againstRequired: (planned: number, required: number): string =>
      `The tactics plan ${amount(planned)} units, ${
        planned > required
          ? `${gap(planned, required)} more than the ${amount(required)} required`
          : planned < required
            ? `${gap(required, planned)} fewer than the ${amount(required)} required`
            : 'exactly as many as required'
      }.`,
    planned: (planned: number): string => `The tactics plan ${count(Math.round(planned), 'unit')}.`,
    notStated: 'The tactics do not say how many units of this product they plan to sell.',
    noTactics: 'No tactic in the plan sells this product.',
    show: (amountOf: number): string => count(amountOf, 'tactic'),
    name: (tactic: Tactic): string => label(tactic).replace(quoted, '$1'),
    units: (units: number): string => amount(units),
    more: (amountOf: number): string => `and ${count(amountOf, 'more', 'more')}`,
    withoutUnits: (amountOf: number): string =>
      `${count(amountOf, 'tactic')} for this product ${amountOf === 1 ? 'does' : 'do'} not say how many units.`,
    sharing: 'The units of a tactic for several products are split equally.',
  },
  cases: {
    title: 'If more or less sells',
    caption: (spread: number): string => `Expected volume ±${share(spread)}`,
    columns: { low: 'Low', base: 'Base', high: 'High' } satisfies Record<ScenarioCase, string>,
    rows: { volume: 'Volume', required: 'Required', profit: 'Profit', target: 'Target' },
    reached: 'met',
    short: (required: number, volume: number): string =>
      `${required - volume < 1e7 ? gap(required, volume) : inTable(required - volume)} short`,
    never: 'never',
  },
  chart: {
    title: 'Across prices',
    profit: 'Profit',
    units: 'Units',
    axis: 'Net price',
    label: 'Figures at a net price',
    required: 'required',
    expected: 'expected',
    target: (target: number): string => (target === 0 ? 'break even' : `target ${amount(target)}`),
    mark: (kinds: readonly MarkKind[], price: number): string => {
      const names = kinds.map((kind) => markNames[kind]).join(', ');
      const [kind] = kinds;
      return `${names} ${kind === 'from' ? lowEnd(price) : kind === 'to' ? highEnd(price) : unitMoney(price)}`;
    },
    reading: (price: number, profit: number, required: number | null, expected: number): string =>
      `At ${unitMoney(price)}: profit ${amount(profit)}; ${
        required === null ? 'no volume reaches the target' : `required ${amount(required)}`
      }; expected ${amount(expected)} units`,
    at: (price: number): string => `At ${unitMoney(price)}`,
    hint: 'Point at the chart, or use the arrow keys. Press Enter to use the price.',
    useThis: 'Use this price',
    numbers: 'Show as a table',
    numbersCaption: 'At round net prices',
  },
  write: {
    title: 'Save scenario',
    lead: `Adds a sheet with the scenario as live formulas, and a chart. ${clearsUndo}`,
    button: 'Save to a new sheet',
    busy: 'Saving…',
    written: (sheet: string): string => `Saved on the sheet ${shorten(sheet)}.`,
    notYet: 'Once the figures are complete, you can save them to a new sheet.',
  },
} as const;
