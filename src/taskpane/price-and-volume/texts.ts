import { count, enumerate, label, shorten } from '../../alignment/wording';
import type { NoAnswer } from '../../economics/no-answer';
import type { PriceRange } from '../../economics/scenario/prices-for-target';
import type { ScenarioCase } from '../../economics/scenario/price-scenario';
import type { Product, Tactic } from '../../plan/rows';
import { amount, change, elasticityText, gap, inTable, roundedTowards, share, unitMoney } from './amounts';
import type { MarkKind } from './chart/marks';
import { fieldText, type FieldName } from './fields';
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
    noun: 'net price of today',
    expected: 'a price above 0, such as 230',
  },
  todayCost: {
    label: 'Unit cost today',
    noun: 'unit cost of today',
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
    whenEmpty: 'Empty, it counts as 0.',
  },
  targetProfit: {
    label: 'Target profit',
    noun: 'target profit',
    expected: 'an amount, such as 10,000',
    whenEmpty: 'Empty, it counts as 0: to break even is enough.',
  },
  elasticity: {
    label: 'Elasticity',
    noun: 'elasticity',
    expected: 'a number below 0, such as −1.5, or nothing where volume does not react',
    whenEmpty: 'Empty, volume is taken not to react to the price.',
  },
  volumeSpread: {
    label: 'Spread of volume',
    noun: 'spread of volume',
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
      return `The plan has no ${noun} for it.`;
    case 'unreadable':
      return `The cell of the plan for its ${noun} could not be read.`;
    case 'unfit':
      return `The plan has ${amount(lack.seen)} as its ${noun}, which cannot be reckoned with.`;
  }
};

const noBestPrice: Readonly<Record<string, string>> = {
  'volume-does-not-react': 'none while volume does not react: each higher price earns more',
  'demand-too-inelastic': 'none: demand is inelastic, so each higher price earns more',
  'no-marginal-cost': 'none: a unit costs nothing, so each lower price earns more',
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
  to: 'meets target to',
  best: 'best',
};

/** Everything that the view says in words of its own. */
export const texts = {
  title: 'Price and volume',
  lead: 'Move the figures and see what has to sell, what is likely to sell, and what comes of it.',
  noPlan: 'Type your figures, or check a plan to start from those of its products.',
  noProducts: 'The plan has no products to start from: type your figures.',
  subject: {
    label: 'Product',
    typed: 'Figures of my own',
    /** By its name; where others bear the same, with what tells them apart. */
    product: (product: Product): string =>
      product.sharesName || product.product === null
        ? label(product).replace(quoted, '$1')
        : shorten(product.product),
    title: 'What the figures are about',
    titleHint: 'such as the name of the product',
    untitled: 'Price and volume',
  },
  today: {
    title: 'Today',
    lead: 'Where demand and all comparisons start.',
    summary: (price: string, cost: string, volume: string): string =>
      `Today: net price ${price}, unit cost ${cost}, ${volume} units`,
  },
  scenario: { title: 'What if', setBack: 'Back to the figures of today' },
  field: {
    ...fieldWords,
    slider: (field: FieldName): string => fieldWords[field].label,
    wrong: (field: FieldName, { problem, text, value }: FieldState): string => {
      const { expected } = fieldWords[field];
      const seen = shorten(text.trim());
      const why =
        problem === 'empty'
          ? 'Nothing is in it'
          : `${seen} is ${problem === 'no number' ? 'no number' : 'out of range'}`;
      const until = value === null ? '' : ` Until then ${fieldText(field, value)} counts.`;
      return `${why}: enter ${expected}.${until}`;
    },
    lack: (field: FieldName, lack: Lack): string =>
      [lackSentence(field, lack), fieldWords[field].whenEmpty ?? ''].join(' ').trim(),
    whenEmpty: (field: FieldName): string | null => fieldWords[field].whenEmpty ?? null,
  },
  offers: {
    fitted: (elasticity: number, periods: number, low: number, high: number): string =>
      `Use ${elasticityText(elasticity)}, fitted from ${count(periods, 'period')} of history (${elasticityText(low)} to ${elasticityText(high)})`,
    forecastUnits: (units: number): string => `Use ${amount(units)}, the forecast units of the plan`,
  },
  example: 'Fill in an example',
  missing: (names: readonly FieldName[]): string =>
    `Still needed: ${enumerate(names.map((name) => fieldWords[name].noun))}.`,
  nothingToCarry:
    'Without fixed cost and target profit nothing has to be sold. Enter what the product has to carry.',
  noVolume: (margin: number): string =>
    margin === 0
      ? 'The unit margin is 0: no volume can reach the target.'
      : `The unit margin is ${unitMoney(margin)}: no volume can reach the target.`,
  verdict: {
    label: 'In short',
    profit: 'Profit',
    required: 'Required',
    expected: 'Expected',
    unknown: '–',
    reaches: (profit: number, target: number): string => {
      if (target === 0) return profit > 0 ? `Breaks even, and earns ${amount(profit)}` : 'Breaks even';
      const over = profit - target < 0.5 ? '' : ` with ${gap(profit, target)} to spare`;
      return `Reaches the target of ${amount(target)}${over}`;
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
    title: 'What comes of it',
    netPrice: 'Net price',
    unitMargin: 'Unit margin',
    marginRatio: 'Margin ratio',
    breakevenVolume: 'Break-even volume',
    requiredVolume: 'Required volume, for the target',
    breakevenChange: 'Break-even change of sales',
    expectedVolume: 'Expected volume',
    profit: 'Profit',
    pricesForTarget: 'Price that meets the target',
    requiredPrice: (volume: number): string => `If ${amount(volume)} sold at any price`,
    bestPrice: 'Best price',
    none: 'none',
    noVolume: 'no volume can',
    againstToday: (part: number): string => `${change(part)} against today`,
    breakevenHint: 'what may be lost, or has to be won, to contribute as much as today',
    noBestPrice: ({ because }: NoAnswer): string => noBestPrice[because] ?? 'none',
    range: (range: PriceRange | null): string => {
      if (range === null) return 'none';
      const { from, to } = range;
      if (from === null && to === null) return 'any';
      if (from === null) return `up to ${highEnd(to ?? 0)}`;
      return to === null ? `from ${lowEnd(from)}` : `${lowEnd(from)} to ${highEnd(to)}`;
    },
    noRange: 'At no price does the expected volume carry the target.',
  },
  take: (price: string): string => `Take ${price}`,
  takeIt: 'Take',
  takeLabelled: (price: string, what: string): string => `Take ${price} as the net price: ${what}`,
  tactics: {
    title: 'What the tactics plan',
    againstRequired: (planned: number, required: number): string =>
      `Tactics plan ${amount(planned)} of ${amount(required)} units: ${
        planned > required
          ? `${gap(planned, required)} to spare`
          : planned < required
            ? `${gap(required, planned)} short`
            : 'just enough'
      }.`,
    planned: (planned: number): string => `Tactics plan ${count(Math.round(planned), 'unit')}.`,
    unsaid: 'The plan does not say how many units its tactics are to sell of it.',
    nobody: 'No tactic of the plan is to sell any of it.',
    show: (amountOf: number): string => count(amountOf, 'tactic'),
    name: (tactic: Tactic): string => label(tactic).replace(quoted, '$1'),
    units: (units: number): string => amount(units),
    more: (amountOf: number): string => `and ${count(amountOf, 'more', 'more')}`,
    withoutUnits: (amountOf: number): string =>
      `${count(amountOf, 'tactic')} for it ${amountOf === 1 ? 'does' : 'do'} not say how many units.`,
    sharing: 'A tactic for several products counts in equal parts for each.',
  },
  cases: {
    title: 'If more or less sells',
    caption: (spread: number): string => `Expected volume, and ${share(spread)} less or more`,
    columns: { low: 'Low', base: 'Base', high: 'High' } satisfies Record<ScenarioCase, string>,
    rows: { volume: 'Volume', required: 'Required', profit: 'Profit', target: 'Target' },
    reached: '✓ reached',
    short: (required: number, volume: number): string =>
      `${required - volume < 1e7 ? gap(required, volume) : inTable(required - volume)} short`,
    never: 'never',
  },
  chart: {
    title: 'Over the price',
    profit: 'Profit',
    units: 'Units',
    axis: 'Net price',
    label: 'Reading at a net price',
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
    hint: 'Point at the chart, or move along it with the arrow keys. Enter takes the price.',
    takeThis: 'Take this price',
    numbers: 'The numbers',
    numbersCaption: 'At round net prices',
  },
  write: {
    title: 'Keep it',
    lead: 'Adds a sheet with the scenario as live formulas and a chart beside them. Excel then forgets what could be undone before.',
    button: 'Write into the workbook',
    busy: 'Writing…',
    written: (sheet: string): string => `Written onto the sheet ${shorten(sheet)}.`,
    notYet: 'Once the figures are complete, they can be written onto a sheet of their own.',
  },
} as const;
