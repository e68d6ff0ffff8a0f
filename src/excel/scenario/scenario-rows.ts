import { type FigureKey, figureName } from '../../economics/scenario/figure-names';
import { type InputName, inputName, type Standing } from '../../economics/scenario/scenario-inputs';
import { language } from '../../languages/language';
import type { FieldKey } from '../../plan/fields/catalogue';
import type { MoneySign } from '../../plan/money-sign';
import type { ScenarioToWrite } from './scenario-to-write';

/** How figures of a kind are shown, in the number formats of en-US, which Excel shows in its user's own way. */
export const plainFormats = {
  general: 'General',
  unitMoney: '#,##0.00',
  money: '#,##0',
  units: '#,##0',
  share: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  difference: '+#,##0;-#,##0;0',
  elasticity: '0.00',
  // Away from the figure at its left.
  note: '"  "@',
} as const;
export type Format = keyof typeof plainFormats;

/** The number format of a kind of figure, with the sign of the currency where it is money. */
export function numberFormat(format: Format, currency: MoneySign | null): string {
  const plain = plainFormats[format];
  if (currency === null || (format !== 'unitMoney' && format !== 'money')) return plain;
  const { text, isBehind, isApart } = currency;
  const space = isApart ? ' ' : '';
  return isBehind ? `${plain}${space}[$${text}]` : `[$${text}]${space}${plain}`;
}

export const inputIds = [
  'price',
  'discount',
  'unitCost',
  'fixedCost',
  'targetProfit',
  'elasticity',
  'todayPrice',
  'todayCost',
  'todayVolume',
  'volumeSpread',
  'plannedUnits',
] as const satisfies readonly (InputName | 'plannedUnits')[];
export type InputId = (typeof inputIds)[number];

export const resultIds = [
  'netPrice',
  'unitMargin',
  'marginRatio',
  'requiredVolume',
  'breakevenVolume',
  'breakevenChange',
  'expectedVolume',
  'profit',
  'profitAtStart',
  'overRequired',
  'requiredPrice',
  'lowestForTarget',
  'highestForTarget',
  'bestPrice',
  'plannedOverRequired',
] as const;
export type ResultId = (typeof resultIds)[number];

/** What the words of a row depend on. */
export interface RowWords {
  readonly standing: Standing;
  /** The unit of money: the sign of the currency, or the word. */
  readonly money: string;
}

interface Row {
  readonly label: (words: RowWords) => string;
  /** Its unit, and what is to be known of it. */
  readonly note: (words: RowWords) => string;
  readonly format: Format;
}

/** A figure that is typed. */
export interface InputRow extends Row {
  /** Null for a blank cell. */
  readonly value: (given: ScenarioToWrite) => number | null;
  /**
   * The same figure of the plan, as a formula without its `=`; `field` gives the product's cell of a field, null where the plan
   * has none.
   */
  readonly inPlan: (field: (key: FieldKey<'products'>) => string | null, standing: Standing) => string | null;
}

/** A figure that is calculated. */
export interface ResultRow extends Row {
  /** Without its `=`; `at` gives the cell of another figure of the sheet. */
  readonly formula: (at: (id: InputId | ResultId) => string) => string;
}

const texts = () => language.scenarioSheet;
const notes = () => texts().notes;
const nowhere = () => null;

type InputOf = Omit<InputRow, 'label'>;

const input = (name: InputName, row: InputOf): InputRow => ({
  label: ({ standing }) => inputName(name, standing),
  ...row,
});

export const inputRows: Readonly<Record<InputId, InputRow>> = {
  price: input('price', {
    note: ({ money }) => notes().price(money),
    format: 'unitMoney',
    value: ({ scenario }) => scenario.price,
    inPlan: (field) => field('price'),
  }),
  discount: input('discount', {
    note: () => notes().discount,
    format: 'share',
    value: ({ scenario }) => scenario.discount,
    inPlan: (field) => field('discount'),
  }),
  unitCost: input('unitCost', {
    note: ({ money }) => notes().unitCost(money),
    format: 'unitMoney',
    value: ({ scenario }) => scenario.unitCost,
    inPlan: (field) => field('unitCost'),
  }),
  fixedCost: input('fixedCost', {
    note: ({ money }) => notes().fixedCost(money),
    format: 'money',
    value: ({ scenario }) => scenario.fixedCost,
    inPlan: (field) => field('fixedCost'),
  }),
  targetProfit: input('targetProfit', {
    note: ({ money }) => notes().targetProfit(money),
    format: 'money',
    value: ({ scenario }) => scenario.targetProfit,
    inPlan: (field) => field('targetProfit'),
  }),
  elasticity: input('elasticity', {
    note: () => notes().elasticity,
    format: 'elasticity',
    value: ({ scenario }) => scenario.elasticity,
    inPlan: (field) => field('elasticity'),
  }),
  todayPrice: input('todayPrice', {
    note: ({ money }) => notes().todayPrice(money),
    format: 'unitMoney',
    value: ({ scenario }) => scenario.today.netPrice,
    inPlan: (field) => {
      const price = field('price');
      const discount = field('discount');
      return price === null || discount === null ? price : `${price}*(1-${discount})`;
    },
  }),
  todayCost: input('todayCost', {
    note: ({ money }) => notes().todayCost(money),
    format: 'unitMoney',
    value: ({ scenario }) => scenario.today.unitCost,
    inPlan: (field) => field('unitCost'),
  }),
  todayVolume: input('todayVolume', {
    note: () => notes().todayVolume,
    format: 'units',
    value: ({ scenario }) => scenario.today.volume,
    inPlan: (field, standing) =>
      (standing === 'planned' ? field('forecastUnits') : null) ?? field('baseVolume'),
  }),
  volumeSpread: input('volumeSpread', {
    note: () => notes().volumeSpread,
    format: 'share',
    value: ({ scenario }) => scenario.volumeSpread,
    inPlan: nowhere,
  }),
  plannedUnits: {
    label: () => texts().labels.plannedUnits,
    note: () => notes().plannedUnits,
    format: 'units',
    value: ({ plannedUnits }) => plannedUnits,
    inPlan: nowhere,
  },
};

/** A call of one of Plumbline's functions. */
export const plumb = (name: string, ...given: readonly string[]): string =>
  `PLUMB.${name}(${given.join(',')})`;

/** The volume at a net price: where elasticity is blank, that which the scenario starts from. */
export const expectedVolumeAt = (price: string, at: (id: InputId) => string): string =>
  `IF(${at('elasticity')}="",${at('todayVolume')},${plumb(
    'DEMAND_CONSTANT_ELASTICITY',
    price,
    at('todayPrice'),
    at('todayVolume'),
    at('elasticity'),
  )})`;

const text = (words: string): string => `"${words}"`;

/** The lowest (1) or highest (2) of the prices that meet the target; `none` where none does. */
const priceForTarget = (at: (id: InputId) => string, end: 1 | 2, none: string): string => {
  const prices = plumb(
    'PRICES_FOR_TARGET',
    at('targetProfit'),
    at('unitCost'),
    at('todayPrice'),
    at('todayVolume'),
    `IF(${at('elasticity')}="",0,${at('elasticity')})`,
    at('fixedCost'),
  );
  return `IFERROR(INDEX(${prices},1,${end}),${text(none)})`;
};

type ResultOf = Omit<ResultRow, 'label'>;

const result = (figure: FigureKey, row: ResultOf): ResultRow => ({
  label: ({ standing }) => figureName(figure, standing),
  ...row,
});

export const resultRows: Readonly<Record<ResultId, ResultRow>> = {
  netPrice: result('netPrice', {
    note: ({ money }) => notes().netPrice(money),
    format: 'unitMoney',
    formula: (at) => `${at('price')}*(1-${at('discount')})`,
  }),
  unitMargin: result('unitMargin', {
    note: ({ money }) => notes().unitMargin(money),
    format: 'unitMoney',
    formula: (at) => plumb('CONTRIBUTION_MARGIN', at('netPrice'), at('unitCost')),
  }),
  marginRatio: result('marginRatio', {
    note: () => notes().marginRatio,
    format: 'share',
    formula: (at) => plumb('MARGIN_RATIO', at('netPrice'), at('unitCost')),
  }),
  requiredVolume: result('requiredVolume', {
    note: () => notes().requiredVolume,
    format: 'units',
    formula: (at) =>
      plumb('REQUIRED_VOLUME', at('fixedCost'), at('netPrice'), at('unitCost'), at('targetProfit')),
  }),
  breakevenVolume: result('breakevenVolume', {
    note: () => notes().breakevenVolume,
    format: 'units',
    formula: (at) => plumb('BREAKEVEN_VOLUME', at('fixedCost'), at('netPrice'), at('unitCost')),
  }),
  breakevenChange: result('breakevenChange', {
    note: ({ standing }) => notes().breakevenChange(standing),
    format: 'change',
    formula: (at) =>
      plumb(
        'BREAKEVEN_SALES_CHANGE',
        `${at('netPrice')}-${at('todayPrice')}`,
        `${at('todayPrice')}-${at('todayCost')}`,
        `${at('unitCost')}-${at('todayCost')}`,
      ),
  }),
  expectedVolume: result('expectedVolume', {
    note: () => notes().expectedVolume,
    format: 'units',
    formula: (at) => expectedVolumeAt(at('netPrice'), at),
  }),
  profit: result('profit', {
    note: ({ money }) => notes().profit(money),
    format: 'money',
    formula: (at) =>
      plumb('CVP_PROFIT', at('expectedVolume'), at('fixedCost'), at('netPrice'), at('unitCost')),
  }),
  profitAtStart: result('profitAtStart', {
    note: ({ money }) => notes().profitAtStart(money),
    format: 'money',
    formula: (at) =>
      plumb('CVP_PROFIT', at('todayVolume'), at('fixedCost'), at('todayPrice'), at('unitCost')),
  }),
  overRequired: {
    label: () => texts().labels.overRequired,
    note: () => notes().overRequired,
    format: 'difference',
    formula: (at) => `${at('expectedVolume')}-${at('requiredVolume')}`,
  },
  requiredPrice: result('requiredPrice', {
    note: () => notes().requiredPrice,
    format: 'unitMoney',
    formula: (at) =>
      plumb('REQUIRED_PRICE', at('expectedVolume'), at('fixedCost'), at('unitCost'), at('targetProfit')),
  }),
  lowestForTarget: {
    label: ({ standing }) => texts().pricesForTarget.lowest(figureName('pricesForTarget', standing)),
    note: () => notes().lowestForTarget,
    format: 'unitMoney',
    formula: (at) => priceForTarget(at, 1, texts().pricesForTarget.none),
  },
  highestForTarget: {
    label: ({ standing }) => texts().pricesForTarget.highest(figureName('pricesForTarget', standing)),
    note: () => notes().highestForTarget,
    format: 'unitMoney',
    formula: (at) => priceForTarget(at, 2, ''),
  },
  bestPrice: result('bestPrice', {
    // What it says where there is none needs the space.
    note: () => '',
    format: 'unitMoney',
    // What is blank counts as 0 beside −1: it is asked first.
    formula: (at) =>
      `IF(${at('elasticity')}="",${text(texts().noBestPrice.noReaction)},` +
      `IF(${at('elasticity')}>=-1,${text(texts().noBestPrice.inelastic)},` +
      `IF(${at('unitCost')}<=0,${text(texts().noBestPrice.noCost)},` +
      `${plumb('OPTIMAL_PRICE', at('unitCost'), at('elasticity'))})))`,
  }),
  plannedOverRequired: {
    label: () => texts().labels.plannedOverRequired,
    note: () => notes().plannedOverRequired,
    format: 'difference',
    formula: (at) => `${at('plannedUnits')}-${at('requiredVolume')}`,
  },
};
