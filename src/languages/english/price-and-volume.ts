import { enumerate, number, percent, quote } from '../words';
import { clearsUndo } from './clears-undo';
import { count } from './count';

/** What a scenario starts from: what is so today, or what is planned. */
export type Standing = 'today' | 'planned';

/** The figures that a scenario is made of. */
export type Input =
  | 'todayPrice'
  | 'todayCost'
  | 'todayVolume'
  | 'price'
  | 'discount'
  | 'unitCost'
  | 'fixedCost'
  | 'targetProfit'
  | 'elasticity'
  | 'volumeSpread';

/** A name, or one for what is so today and one for what is planned. */
type Name = string | Readonly<Record<Standing, string>>;

const nameFor = (name: Name, standing: Standing): string =>
  typeof name === 'string' ? name : name[standing];

/** In the middle of a sentence. */
const nouns: Readonly<Record<Input, Name>> = {
  todayPrice: { today: "today's net price", planned: 'planned net price' },
  todayCost: { today: "today's unit cost", planned: 'planned unit cost' },
  todayVolume: { today: "today's volume", planned: 'planned volume' },
  price: 'list price',
  discount: 'discount',
  unitCost: 'unit cost',
  fixedCost: 'fixed cost',
  targetProfit: 'target profit',
  elasticity: 'elasticity',
  volumeSpread: 'volume range',
};

/** What the plan calls a figure, where it has another name than the field. */
const planNouns: Readonly<Partial<Record<Input, Name>>> = {
  todayPrice: 'price',
  todayCost: 'unit cost',
  todayVolume: { today: 'base volume', planned: 'forecast units' },
  price: 'price',
};

/** What an empty field means, where it may be empty. */
const whenEmpty: Readonly<Partial<Record<Input, string>>> = {
  fixedCost: 'If empty, 0 is used.',
  targetProfit: 'If empty, 0 is used: breaking even is enough.',
  elasticity: 'If empty, volume does not react to the price.',
};

/** What a field may hold, after "enter". */
const expected: Readonly<Record<Input, () => string>> = {
  todayPrice: () => `a price above 0, such as ${number(230)}`,
  todayCost: () => `a cost of 0 or more, such as ${number(150)}`,
  todayVolume: () => `a number of units, 0 or more, such as ${number(800)}`,
  price: () => `a price above 0, such as ${number(250)}`,
  discount: () => `a percentage from ${percent(0)} to below ${percent(1)}, such as ${percent(0.08)}`,
  unitCost: () => `a cost of 0 or more, such as ${number(150)}`,
  fixedCost: () => `an amount of 0 or more, such as ${number(50_000)}`,
  targetProfit: () => `an amount, such as ${number(10_000)}`,
  elasticity: () => `a number below 0, such as −${number(1.5)}, or leave it empty if volume does not react`,
  volumeSpread: () => `a percentage from ${percent(0)} to below ${percent(1)}, such as ${percent(0.2)}`,
};

/** A price that a scenario starts from, and what is compared with it. */
const start: Readonly<Record<Standing, { price: string; compared: string; contribution: string }>> = {
  today: { price: "today's price", compared: 'compared with today', contribution: 'as today' },
  planned: { price: 'the planned price', compared: 'compared with the plan', contribution: 'as planned' },
};

/** Whether the profit meets the target; amounts are words. */
export type Outcome =
  | { readonly kind: 'breaks even'; readonly earns: string | null }
  | { readonly kind: 'meets target'; readonly target: string; readonly toSpare: string | null }
  | { readonly kind: 'short of breaking even'; readonly by: string }
  | { readonly kind: 'short of target'; readonly by: string; readonly target: string }
  /** `margin` is null where it is 0. */
  | { readonly kind: 'no volume'; readonly margin: string | null };

/** The profit against that at the price that the scenario starts from. */
export type Comparison =
  | { readonly kind: 'at start' | 'nothing sold' | 'same' }
  | { readonly kind: 'more' | 'less'; readonly by: string };

function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'breaks even':
      return outcome.earns === null ? 'Breaks even' : `Breaks even and earns ${outcome.earns}`;
    case 'meets target':
      return `Meets the target of ${outcome.target}${outcome.toSpare === null ? '' : ` with ${outcome.toSpare} to spare`}`;
    case 'short of breaking even':
      return `${outcome.by} short of breaking even`;
    case 'short of target':
      return `${outcome.by} short of the target of ${outcome.target}`;
    case 'no volume':
      return outcome.margin === null
        ? 'The unit margin is 0: no volume can reach the target'
        : `The unit margin is ${outcome.margin}: no volume can reach the target`;
  }
}

function comparisonWords(comparison: Comparison, standing: Standing, isGood: boolean): string {
  const { price } = start[standing];
  switch (comparison.kind) {
    case 'at start':
      return `, at ${price}`;
    case 'nothing sold':
      return `; nothing sells at ${price} to compare with`;
    case 'same':
      return `, the same profit as at ${price}`;
    case 'more':
      return `, ${isGood ? 'and' : 'but'} ${comparison.by} more profit than at ${price}`;
    case 'less':
      return `, ${isGood ? 'but' : 'and'} ${comparison.by} less profit than at ${price}`;
  }
}

/** A price that the chart marks. */
export type Mark = 'scenario' | 'start' | 'from' | 'to' | 'best';

const markNames: Readonly<Record<Mark, Name>> = {
  scenario: 'scenario',
  start: { today: 'today', planned: 'planned' },
  from: 'meets target from',
  to: 'meets target up to',
  best: 'best',
};

const moneyIn = (sign: string | null): string => (sign === null ? '' : `; money in ${sign}`);

const ownFigures = 'My own figures';

/** What the view of price and volume says; amounts that come as strings are words already. */
export const priceAndVolume = {
  title: 'Price and volume',
  lead: 'Change the figures to see how much you need to sell, how much you can expect to sell, and the profit.',
  noPlan: 'Enter your own figures, or check a plan to start from its products.',
  noProducts: 'The plan has no products to start from. Enter your own figures.',
  subject: {
    label: 'Product',
    typed: ownFigures,
    title: 'Name of the scenario',
    titleHint: 'such as the name of the product',
    untitled: 'Price and volume',
  },
  /** From one price to another. */
  range: (from: string, to: string): string => `${from} to ${to}`,
  /** What amounts of money are in, or why that is not said. */
  mixedCurrency: (signs: readonly string[]): string =>
    `The plan shows these amounts in ${enumerate(signs)}, so no currency is shown here.`,
  start: {
    today: {
      title: 'Today',
      lead: 'The starting point for demand and all comparisons.',
      reset: "Reset to today's figures",
    },
    planned: {
      title: 'Planned',
      lead: 'This product is not sold yet: its planned figures are the starting point for demand and all comparisons.',
      reset: 'Reset to the planned figures',
    },
    availableFrom: (day: string): string => `Available from ${day}.`,
    summary: (standing: Standing, price: string, cost: string, volume: string): string =>
      `${standing === 'today' ? 'Today' : 'Planned'}: net price ${price}, unit cost ${cost}, ${volume} units`,
  },
  scenario: { title: 'What if' },
  field: {
    /** How a percentage can be typed. */
    share: (): string =>
      `${number(0.15)}, ${number(15)} and ${percent(0.15)} all mean ${percent(0.15)}; ${number(1)} means ${percent(0.01)}.`,
    /** `until` is what is used meanwhile; `example` is a number as it is written here. */
    wrong: (
      field: Input,
      problem: 'empty' | 'no number' | 'out of range' | 'ambiguous',
      seen: string,
      example: string,
      until: string | null,
    ): string => {
      const then = until === null ? '' : ` Until then, ${until} is used.`;
      if (problem === 'ambiguous')
        return `${seen} can be read in more than one way. Write it like ${example}.${then}`;
      const why = {
        empty: 'The field is empty',
        'no number': `${seen} is not a number`,
        'out of range': `${seen} is out of range`,
      }[problem];
      return `${why}: enter ${expected[field]()}.${then}`;
    },
    /** Why the plan gives no value; `seen` is one that it has and that cannot be used. */
    lack: (
      field: Input,
      standing: Standing,
      cause: 'absent' | 'unreadable' | 'unfit',
      seen: string,
    ): string => {
      const noun = nameFor(planNouns[field] ?? nouns[field], standing);
      const why = {
        absent: `The plan has no ${noun} for this product.`,
        unreadable: `The ${noun} of this product in the plan could not be read.`,
        unfit: `The plan has ${seen} as the ${noun} of this product, which cannot be used.`,
      }[cause];
      return [why, whenEmpty[field] ?? ''].join(' ').trim();
    },
    whenEmpty: (field: Input): string | null => whenEmpty[field] ?? null,
  },
  offers: {
    fitted: (elasticity: string, periods: number, low: string, high: string): string =>
      `Use ${elasticity}, fitted from ${count(periods, 'period')} of history by price alone (${low} to ${high})`,
    together: (explained: number): string =>
      `Price and season moved together in this history: ${number(explained)}. That makes the range wide.`,
    onlyTogether: (explained: number): string =>
      `The sales history cannot show how volume responds to price: price moved only together with season and trend (${number(explained)}).`,
    fittedNet: (elasticity: string, periods: number, low: string, high: string): string =>
      `Use ${elasticity}, fitted from ${count(periods, 'period')} of history, net of season and trend (${low} to ${high})`,
    forecastUnits: (units: string): string => `Use ${units}, the forecast units in the plan`,
  },
  example: 'Fill in an example',
  missing: (fields: readonly Input[], standing: Standing): string =>
    `Still needed: ${enumerate(fields.map((field) => nameFor(nouns[field], standing)))}.`,
  nothingToCover:
    'With no fixed cost and no target profit, nothing has to be sold. Enter what the product has to cover.',
  verdict: {
    label: 'Summary',
    profit: 'Profit',
    required: 'Required',
    expected: 'Expected',
    unknown: '–',
    /** `comparison` is null where there is none to make. */
    words: (outcome: Outcome, comparison: Comparison | null, standing: Standing, isGood: boolean): string =>
      `${outcomeWords(outcome)}${comparison === null ? '' : comparisonWords(comparison, standing, isGood)}.`,
    /** Told to those who listen, once the figures stand still; `required` is null where no volume is enough. */
    news: (
      profit: string,
      comparison: Comparison,
      standing: Standing,
      required: string | null,
      volume: string,
    ): string =>
      `Expected profit ${profit}${comparisonWords(comparison, standing, true)}; ${
        required === null ? '' : `required ${required}; `
      }expected ${volume} units.`,
  },
  figures: {
    title: 'Results',
    requiredPrice: (volume: string): string => `Required price at ${volume} units`,
    requiredPriceHint: 'The one price that meets the target if the volume stays as it is.',
    pricesHint: 'The volume follows each price.',
    none: 'none',
    noVolume: 'not at any volume',
    againstStart: (change: string, standing: Standing): string => `${change} ${start[standing].compared}`,
    breakevenHint: (standing: Standing): string =>
      `The volume you can lose, or need to gain, for the same contribution ${start[standing].contribution}.`,
    noBestPrice: {
      'volume-does-not-react': 'none: volume does not react, so a higher price always earns more',
      'demand-too-inelastic': 'none: demand is inelastic, so a higher price always earns more',
      'no-marginal-cost': 'none: a unit costs nothing, so a lower price always earns more',
    },
    anyPrice: 'any',
    upTo: (price: string): string => `up to ${price}`,
    from: (price: string): string => `from ${price}`,
    noRange: 'The expected volume does not reach the target at any price.',
  },
  use: (price: string): string => `Use ${price}`,
  useIt: 'Use',
  useLabelled: (price: string, what: string): string => `Use ${price} as the net price: ${what}`,
  tactics: {
    title: 'Planned by the tactics',
    exactlyRequired: (planned: string): string =>
      `The tactics plan ${planned} units, exactly as many as required.`,
    moreThanRequired: (planned: string, more: string, required: string): string =>
      `The tactics plan ${planned} units, ${more} more than the ${required} required.`,
    fewerThanRequired: (planned: string, fewer: string, required: string): string =>
      `The tactics plan ${planned} units, ${fewer} fewer than the ${required} required.`,
    planned: (units: number): string => `The tactics plan ${count(units, 'unit')}.`,
    notStated: 'The tactics do not say how many units of this product they plan to sell.',
    noTactics: 'No tactic in the plan sells this product.',
    show: (amount: number): string => count(amount, 'tactic'),
    more: (amount: number): string => `and ${count(amount, 'more', 'more')}`,
    withoutUnits: (amount: number): string =>
      `${count(amount, 'tactic')} for this product ${amount === 1 ? 'does' : 'do'} not say how many units.`,
    sharing: 'The units of a tactic for several products are split equally.',
  },
  cases: {
    title: 'If more or less sells',
    caption: (spread: string, sign: string | null): string => `Expected volume ±${spread}${moneyIn(sign)}`,
    columns: { low: 'Low', base: 'Base', high: 'High' },
    target: 'Target',
    met: 'met',
    never: 'never',
    short: (units: string): string => `${units} short`,
  },
  chart: {
    title: 'Across prices',
    units: 'Units',
    label: 'Figures at a net price',
    required: 'required',
    expected: 'expected',
    breakEven: 'break even',
    target: (profit: string): string => `target ${profit}`,
    mark: (kinds: readonly Mark[], standing: Standing, price: string): string =>
      `${kinds.map((kind) => nameFor(markNames[kind], standing)).join(', ')} ${price}`,
    /** `required` is null where no volume is enough. */
    reading: (price: string, profit: string, required: string | null, volume: string): string =>
      `At ${price}: expected profit ${profit}; ${
        required === null ? 'no volume reaches the target' : `required ${required}`
      }; expected ${volume} units`,
    hint: 'Point at the chart, or use the arrow keys. Press Enter to use the price.',
    useThis: 'Use this price',
    numbers: 'Show as a table',
    numbersCaption: (sign: string | null): string => `At round net prices${moneyIn(sign)}`,
  },
  write: {
    title: 'Live sheet',
    lead: `Adds a sheet with the scenario as live formulas, and a chart. ${clearsUndo}`,
    button: 'Add a live sheet',
    busy: 'Adding…',
    written: (sheet: string): string => `Added as the sheet ${sheet}.`,
    notYet: 'Once the figures are complete, you can add them as a sheet of live formulas.',
  },
  saved: {
    title: 'Saved scenarios',
    name: 'Name',
    save: 'Save scenario',
    busy: 'Saving…',
    lead: 'Scenarios are kept on the sheet Plumbline scenarios, where anybody can read and edit them.',
    firstLead: `Scenarios are kept on a visible sheet, Plumbline scenarios. The first one adds that sheet at the end of the workbook. ${clearsUndo}`,
    nameMissing: 'Enter a name to save the scenario by.',
    notYet: 'Once the figures are complete, you can save them by a name.',
    done: (name: string): string => `Saved ${quote(name)}.`,
    askReplace: (name: string): string => `${quote(name)} is saved already. Replace it with these figures?`,
    replace: 'Replace',
    askRemove: (name: string): string => `Delete ${quote(name)} from the sheet Plumbline scenarios?`,
    remove: 'Delete',
    removeLabelled: (name: string): string => `Delete ${quote(name)}`,
    removed: (name: string): string => `Deleted ${quote(name)}.`,
    open: 'Open',
    openLabelled: (name: string): string => `Open ${quote(name)}`,
    rename: 'Rename',
    renameLabelled: (name: string): string => `Rename ${quote(name)}`,
    renamed: (from: string, to: string): string => `Renamed ${quote(from)} to ${quote(to)}.`,
    newName: (name: string): string => `New name of ${quote(name)}`,
    cancel: 'Cancel',
    taken: (name: string): string => `${quote(name)} is the name of another scenario. Enter a different one.`,
    gone: (name: string): string => `${quote(name)} is no longer on the sheet Plumbline scenarios.`,
    about: (product: string | null, savedOn: string | null): string =>
      [product ?? ownFigures, ...(savedOn === null ? [] : [`saved ${savedOn}`])].join(' · '),
    readAgain: 'Try again',
    problems: (amount: number): string =>
      amount === 1
        ? 'A row of Plumbline scenarios is not read'
        : `${count(amount, 'row')} of Plumbline scenarios are not read`,
    goTo: (cell: string): string => `Go to ${cell}`,
    goToLabelled: (cell: string): string => `Go to ${cell} on Plumbline scenarios`,
  },
  compare: {
    title: 'Side by side',
    choose: 'Tick two or three scenarios to compare them.',
    choice: (name: string): string => `Compare ${quote(name)}`,
    /** What the scenarios start from, where some start from today and others from a plan. */
    startInputs: {
      todayPrice: 'Starting net price',
      todayCost: 'Starting unit cost',
      todayVolume: 'Starting volume',
    },
    inputs: (sign: string | null): string => `Different assumptions${moneyIn(sign)}`,
    results: (sign: string | null): string => `Results${moneyIn(sign)}`,
    sameInputs: 'They have the same assumptions.',
    highest: 'Highest profit',
    best: '✓ best',
    most: (name: string, profit: string, lead: string, next: string): string =>
      `${quote(name)} earns most: ${profit}, ${lead} more than ${quote(next)}.`,
    tied: (names: readonly string[], profit: string): string =>
      `${enumerate(names.map(quote))} earn most: ${profit} each.`,
    same: (profit: string): string => `They earn the same profit: ${profit}.`,
    severalCurrencies: 'These scenarios are in different currencies, so their profits cannot be compared.',
  },
  opened: {
    title: (name: string): string => `Opened ${quote(name)}`,
    productGone: (key: string): string =>
      `The plan no longer has the product ${quote(key)}, so the scenario is opened as your own figures.`,
    standing: {
      today: 'The product was only planned when this was saved, and is sold today.',
      planned: 'The product was sold when this was saved, and is only planned now.',
    },
    /** `now` is null where no currency is known. */
    currency: (before: string, now: string | null): string =>
      `Its amounts were saved in ${before}; ${now === null ? 'no currency is known here' : `the plan shows ${now}`}.`,
    differs: 'The plan has changed since this was saved. The scenario keeps its own starting point:',
    difference: (name: string, saved: string, now: string): string => `${name}: saved ${saved}, now ${now}`,
    followPlan: 'Start from the plan',
    undo: 'Bring back what was here',
    dismiss: 'Dismiss',
  },
  name: {
    tooLong: (length: number, longest: number): string =>
      `The name has ${count(length, 'character')}. Enter at most ${longest}.`,
  },
};
