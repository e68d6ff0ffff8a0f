import { label } from '../../alignment/wording';
import { isNoAnswer, type NoAnswer } from '../../economics/no-answer';
import type { PriceRange } from '../../economics/prices-for-target';
import { figureName } from '../../economics/scenario/figure-names';
import type { ScenarioCase } from '../../economics/scenario/price-scenario';
import type { CaseFigures } from '../../economics/scenario/scenario-cases';
import { leastDifference, type ScenarioFigures } from '../../economics/scenario/scenario-figures';
import {
  type FigureName,
  type InputName,
  inputName,
  nameFor,
  scenarioInputs,
  type Standing,
} from '../../economics/scenario/scenario-inputs';
import { longestScenarioName } from '../../economics/scenario/scenario-name';
import { language } from '../../languages/language';
import { count, enumerate, quote, shorten } from '../../languages/words';
import type { Product, Tactic } from '../../plan/rows';
import type { Day } from '../../spreadsheet/day';
import { dateText } from '../date-text';
import { clearsUndo } from '../texts';
import { amount, change, elasticityText, gap, inTable, type Money, roundedTowards, share } from './amounts';
import type { MarkKind } from './chart/marks';
import { fieldText } from './field-text';
import type { Lack } from './prefill';
import type { FieldState } from './read-scenario';

interface FieldWords {
  /** In the middle of a sentence. */
  readonly noun: FigureName;
  /** What an empty field means, where it may be empty. */
  readonly whenEmpty?: string;
}

const fieldWords: Readonly<Record<InputName, FieldWords>> = {
  todayPrice: {
    noun: { today: "today's net price", planned: 'planned net price' },
  },
  todayCost: {
    noun: { today: "today's unit cost", planned: 'planned unit cost' },
  },
  todayVolume: {
    noun: { today: "today's volume", planned: 'planned volume' },
  },
  price: { noun: 'list price' },
  discount: { noun: 'discount' },
  unitCost: { noun: 'unit cost' },
  fixedCost: {
    noun: 'fixed cost',
    whenEmpty: 'If empty, 0 is used.',
  },
  targetProfit: {
    noun: 'target profit',
    whenEmpty: 'If empty, 0 is used: breaking even is enough.',
  },
  elasticity: {
    noun: 'elasticity',
    whenEmpty: 'If empty, volume does not react to the price.',
  },
  volumeSpread: { noun: 'volume range' },
};

/** What the plan calls a figure, where it has another name than the field. */
const planWords: Readonly<Partial<Record<InputName, FigureName>>> = {
  todayPrice: 'price',
  todayCost: 'unit cost',
  todayVolume: { today: 'base volume', planned: 'forecast units' },
  price: 'price',
};

const lackSentence = (field: InputName, lack: Lack, standing: Standing): string => {
  const noun = nameFor(planWords[field] ?? fieldWords[field].noun, standing);
  switch (lack.cause) {
    case 'absent':
      return `The plan has no ${noun} for this product.`;
    case 'unreadable':
      return `The ${noun} of this product in the plan could not be read.`;
    case 'unfit':
      return `The plan has ${amount(lack.seen)} as the ${noun} of this product, which cannot be used.`;
  }
};

/** A price that a scenario starts from, and what is compared with it. */
const start = {
  today: { price: "today's price", compared: 'compared with today', contribution: 'as today' },
  planned: { price: 'the planned price', compared: 'compared with the plan', contribution: 'as planned' },
} as const satisfies Readonly<Record<Standing, object>>;

/** The profit against that at the price that the scenario starts from, after what is said of the target. */
function comparedWithStart(
  money: Money,
  standing: Standing,
  figures: ScenarioFigures,
  isGood: boolean,
): string {
  const { profit, profitAtStart, isAtStartPrice } = figures;
  const { price } = start[standing];
  if (isAtStartPrice) return `, at ${price}`;
  if (profitAtStart === null) return `; nothing sells at ${price} to compare with`;
  if (Math.abs(profit - profitAtStart) < leastDifference) return `, the same profit as at ${price}`;
  return profit > profitAtStart
    ? `, ${isGood ? 'and' : 'but'} ${money.gap(profit, profitAtStart)} more profit than at ${price}`
    : `, ${isGood ? 'but' : 'and'} ${money.gap(profitAtStart, profit)} less profit than at ${price}`;
}

const noBestPrice: Readonly<Record<string, string>> = {
  'volume-does-not-react': 'none: volume does not react, so a higher price always earns more',
  'demand-too-inelastic': 'none: demand is inelastic, so a higher price always earns more',
  'no-marginal-cost': 'none: a unit costs nothing, so a lower price always earns more',
};

/** A name in a list of names needs no quotes. */
const quoted = /^"(.*)"$/u;

/** Prices as they still hold when written with two decimals. */
const lowEnd = (money: Money, price: number): string => money.unit(roundedTowards(price, 'up'));
const highEnd = (money: Money, price: number): string => money.unit(roundedTowards(price, 'down'));

const markNames: Readonly<Record<MarkKind, FigureName>> = {
  scenario: 'scenario',
  start: { today: 'today', planned: 'planned' },
  from: 'meets target from',
  to: 'meets target up to',
  best: 'best',
};

const isMoney = (field: InputName): boolean =>
  scenarioInputs[field].kind === 'unitMoney' || scenarioInputs[field].kind === 'money';

const fieldValue = (field: InputName, value: number | null, money: Money): string =>
  value !== null && isMoney(field) ? money.signed(fieldText(field, value)) : fieldText(field, value);

const withSign = (name: string, sign: string | null): string => (sign === null ? name : `${name} (${sign})`);
const inCurrency = ({ sign }: Money): string => (sign === null ? '' : `; money in ${sign}`);
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const ownFigures = 'My own figures';

/** Everything that the view says in words of its own. */
export const texts = {
  title: 'Price and volume',
  lead: 'Change the figures to see how much you need to sell, how much you can expect to sell, and the profit.',
  noPlan: 'Enter your own figures, or check a plan to start from its products.',
  noProducts: 'The plan has no products to start from. Enter your own figures.',
  subject: {
    label: 'Product',
    typed: ownFigures,
    /** By its name; where others have the same, with what tells them apart. */
    product: (product: Product): string =>
      product.sharesName || product.product === null
        ? label(product).replace(quoted, '$1')
        : shorten(product.product),
    title: 'Name of the scenario',
    titleHint: 'such as the name of the product',
    untitled: 'Price and volume',
  },
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
    availableFrom: (day: Day): string => `Available from ${dateText(day)}.`,
    summary: (standing: Standing, price: string, cost: string, volume: string): string =>
      `${standing === 'today' ? 'Today' : 'Planned'}: net price ${price}, unit cost ${cost}, ${volume} units`,
  },
  scenario: { title: 'What if' },
  field: {
    label: (field: InputName, standing: Standing, { sign }: Money): string => {
      const name = inputName(field, standing);
      return sign !== null && isMoney(field) ? `${name} (${sign})` : name;
    },
    /** A value with its unit, for those who listen to a slider. */
    value: fieldValue,
    /** How a percentage can be typed. */
    share: '0.15, 15 and 15% all mean 15%; 1 means 1%.',
    wrong: (field: InputName, { problem, text, value }: FieldState, money: Money): string => {
      const seen = shorten(text.trim());
      const why =
        problem === 'empty'
          ? 'The field is empty'
          : `${seen} is ${problem === 'no number' ? 'not a number' : 'out of range'}`;
      const until = value === null ? '' : ` Until then, ${fieldValue(field, value, money)} is used.`;
      return `${why}: ${language.scenarios.enter[field]}.${until}`;
    },
    lack: (field: InputName, lack: Lack, standing: Standing): string =>
      [lackSentence(field, lack, standing), fieldWords[field].whenEmpty ?? ''].join(' ').trim(),
    whenEmpty: (field: InputName): string | null => fieldWords[field].whenEmpty ?? null,
  },
  offers: {
    fitted: (elasticity: number, periods: number, low: number, high: number): string =>
      `Use ${elasticityText(elasticity)}, fitted from ${count(periods, 'period')} of history (${elasticityText(low)} to ${elasticityText(high)})`,
    forecastUnits: (units: number): string => `Use ${amount(units)}, the forecast units in the plan`,
  },
  example: 'Fill in an example',
  missing: (names: readonly InputName[], standing: Standing): string =>
    `Still needed: ${enumerate(names.map((name) => nameFor(fieldWords[name].noun, standing)))}.`,
  nothingToCover:
    'With no fixed cost and no target profit, nothing has to be sold. Enter what the product has to cover.',
  noVolume: (money: Money, margin: number): string =>
    margin === 0
      ? 'The unit margin is 0: no volume can reach the target'
      : `The unit margin is ${money.unit(margin)}: no volume can reach the target`,
  verdict: {
    label: 'Summary',
    profit: 'Profit',
    required: 'Required',
    expected: 'Expected',
    unknown: '–',
    meets: (money: Money, profit: number, target: number): string => {
      if (target === 0) return profit > 0 ? `Breaks even and earns ${money.amount(profit)}` : 'Breaks even';
      const over = profit - target < 0.5 ? '' : ` with ${money.gap(profit, target)} to spare`;
      return `Meets the target of ${money.amount(target)}${over}`;
    },
    falls: (money: Money, profit: number, target: number): string =>
      target === 0
        ? `${money.amount(-profit)} short of breaking even`
        : `${money.gap(target, profit)} short of the target of ${money.amount(target)}`,
    compared: comparedWithStart,
    /** Told to those who listen, once the figures stand still. */
    news: (money: Money, standing: Standing, figures: ScenarioFigures, required: number | null): string =>
      `${language.scenarios.figures.profit} ${money.amount(figures.profit)}${comparedWithStart(money, standing, figures, true)}; ${
        required === null ? '' : `required ${amount(required)}; `
      }expected ${amount(figures.expectedVolume)} units.`,
  },
  figures: {
    title: 'Results',
    name: figureName,
    requiredPrice: (volume: number): string =>
      `${language.scenarios.figures.requiredPrice} at ${amount(volume)} units`,
    requiredPriceHint: 'The one price that meets the target if the volume stays as it is.',
    pricesHint: 'The volume follows each price.',
    none: 'none',
    noVolume: 'not at any volume',
    againstStart: (part: number, standing: Standing): string => `${change(part)} ${start[standing].compared}`,
    breakevenHint: (standing: Standing): string =>
      `The volume you can lose, or need to gain, for the same contribution ${start[standing].contribution}.`,
    noBestPrice: ({ because }: NoAnswer): string => noBestPrice[because] ?? 'none',
    range: (money: Money, range: PriceRange | null): string => {
      if (range === null) return 'none';
      const { from, to } = range;
      if (from === null && to === null) return 'any';
      if (from === null) return `up to ${highEnd(money, to ?? 0)}`;
      return to === null
        ? `from ${lowEnd(money, from)}`
        : money.range(roundedTowards(from, 'up'), roundedTowards(to, 'down'));
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
    caption: (spread: number, money: Money): string =>
      `Expected volume ±${share(spread)}${inCurrency(money)}`,
    columns: { low: 'Low', base: 'Base', high: 'High' } satisfies Record<ScenarioCase, string>,
    rows: {
      get volume() {
        return language.scenarios.figures.expectedVolume;
      },
      get required() {
        return language.scenarios.figures.requiredVolume;
      },
      get profit() {
        return language.scenarios.figures.profit;
      },
      target: 'Target',
    },
    target: ({ reachesTarget, requiredVolume, volume }: CaseFigures): string => {
      if (reachesTarget) return 'met';
      if (isNoAnswer(requiredVolume)) return 'never';
      const lacking = requiredVolume - volume;
      return `${lacking < 1e7 ? gap(requiredVolume, volume) : inTable(lacking)} short`;
    },
  },
  chart: {
    title: 'Across prices',
    profit: ({ sign }: Money): string => withSign(language.scenarios.figures.profit, sign),
    units: 'Units',
    axis: ({ sign }: Money): string => withSign(language.scenarios.figures.netPrice, sign),
    label: 'Figures at a net price',
    required: 'required',
    expected: 'expected',
    target: (money: Money, target: number): string =>
      target === 0 ? 'break even' : `target ${money.amount(target)}`,
    mark: (money: Money, standing: Standing, kinds: readonly MarkKind[], price: number): string => {
      const names = kinds.map((kind) => nameFor(markNames[kind], standing)).join(', ');
      const [kind] = kinds;
      const end = kind === 'from' ? lowEnd : kind === 'to' ? highEnd : null;
      return `${names} ${end === null ? money.unit(price) : end(money, price)}`;
    },
    reading: (
      money: Money,
      price: number,
      profit: number,
      required: number | null,
      expected: number,
    ): string =>
      `At ${money.unit(price)}: ${lowerFirst(language.scenarios.figures.profit)} ${money.amount(profit)}; ${
        required === null ? 'no volume reaches the target' : `required ${amount(required)}`
      }; expected ${amount(expected)} units`,
    hint: 'Point at the chart, or use the arrow keys. Press Enter to use the price.',
    useThis: 'Use this price',
    numbers: 'Show as a table',
    numbersCaption: (money: Money): string => `At round net prices${inCurrency(money)}`,
  },
  write: {
    title: 'Live sheet',
    lead: `Adds a sheet with the scenario as live formulas, and a chart. ${clearsUndo}`,
    button: 'Add a live sheet',
    busy: 'Adding…',
    written: (sheet: string): string => `Added as the sheet ${shorten(sheet)}.`,
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
    about: (product: string | null, savedOn: Day | null): string =>
      [product ?? ownFigures, ...(savedOn === null ? [] : [`saved ${dateText(savedOn)}`])].join(' · '),
    readAgain: 'Try again',
    problems: (amountOf: number): string =>
      amountOf === 1
        ? 'A row of Plumbline scenarios is not read'
        : `${count(amountOf, 'row')} of Plumbline scenarios are not read`,
    goTo: (cell: string): string => `Go to ${cell}`,
    goToLabelled: (cell: string): string => `Go to ${cell} on Plumbline scenarios`,
  },
  compare: {
    title: 'Side by side',
    choose: 'Tick two or three scenarios to compare them.',
    choice: (name: string): string => `Compare ${quote(name)}`,
    column: shorten,
    inputs: (sign: string | null): string =>
      `Different assumptions${sign === null ? '' : `; money in ${sign}`}`,
    results: (sign: string | null): string => `Results${sign === null ? '' : `; money in ${sign}`}`,
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
    } satisfies Record<Standing, string>,
    currency: (before: string, now: string | null): string =>
      `Its amounts were saved in ${before}; ${now === null ? 'no currency is known here' : `the plan shows ${now}`}.`,
    differs: 'The plan has changed since this was saved. The scenario keeps its own starting point:',
    difference: (name: string, saved: string, now: string): string => `${name}: saved ${saved}, now ${now}`,
    followPlan: 'Start from the plan',
    undo: 'Bring back what was here',
    dismiss: 'Dismiss',
  },
  name: {
    tooLong: (length: number): string =>
      `The name has ${count(length, 'character')}. Enter at most ${longestScenarioName}.`,
  },
} as const;
