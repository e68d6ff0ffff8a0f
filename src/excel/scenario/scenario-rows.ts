import { type FigureKey, figureName } from '../../economics/scenario/figure-names';
import { type InputName, inputName, type Standing } from '../../economics/scenario/scenario-inputs';
import type { FieldKey } from '../../plan/fields/catalogue';
import type { MoneySign } from '../../plan/money-sign';
import { scenarioTexts } from './scenario-texts';
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

const perUnit = ({ money }: RowWords): string => `${money} per unit`;
const ofPeriod = ({ money }: RowWords): string => `${money} for the period`;
const always = (words: string) => (): string => words;
const nowhere = () => null;

type InputOf = Omit<InputRow, 'label'>;

const input = (name: InputName, row: InputOf): InputRow => ({
  label: ({ standing }) => inputName(name, standing),
  ...row,
});

export const inputRows: Readonly<Record<InputId, InputRow>> = {
  price: input('price', {
    note: perUnit,
    format: 'unitMoney',
    value: ({ scenario }) => scenario.price,
    inPlan: (field) => field('price'),
  }),
  discount: input('discount', {
    note: always('of the list price'),
    format: 'share',
    value: ({ scenario }) => scenario.discount,
    inPlan: (field) => field('discount'),
  }),
  unitCost: input('unitCost', {
    note: (words) => `${perUnit(words)}; cost of each additional unit`,
    format: 'unitMoney',
    value: ({ scenario }) => scenario.unitCost,
    inPlan: (field) => field('unitCost'),
  }),
  fixedCost: input('fixedCost', {
    note: ofPeriod,
    format: 'money',
    value: ({ scenario }) => scenario.fixedCost,
    inPlan: (field) => field('fixedCost'),
  }),
  targetProfit: input('targetProfit', {
    note: (words) => `${ofPeriod(words)}; 0 for break-even`,
    format: 'money',
    value: ({ scenario }) => scenario.targetProfit,
    inPlan: (field) => field('targetProfit'),
  }),
  elasticity: input('elasticity', {
    note: always('% change in volume per 1% of price; blank: no response'),
    format: 'elasticity',
    value: ({ scenario }) => scenario.elasticity,
    inPlan: (field) => field('elasticity'),
  }),
  todayPrice: input('todayPrice', {
    note: (words) => `${perUnit(words)}, after its discount`,
    format: 'unitMoney',
    value: ({ scenario }) => scenario.today.netPrice,
    inPlan: (field) => {
      const price = field('price');
      const discount = field('discount');
      return price === null || discount === null ? price : `${price}*(1-${discount})`;
    },
  }),
  todayCost: input('todayCost', {
    note: perUnit,
    format: 'unitMoney',
    value: ({ scenario }) => scenario.today.unitCost,
    inPlan: (field) => field('unitCost'),
  }),
  todayVolume: input('todayVolume', {
    note: always('units in the period'),
    format: 'units',
    value: ({ scenario }) => scenario.today.volume,
    inPlan: (field, standing) =>
      (standing === 'planned' ? field('forecastUnits') : null) ?? field('baseVolume'),
  }),
  volumeSpread: input('volumeSpread', {
    note: always('of the expected volume, up and down'),
    format: 'share',
    value: ({ scenario }) => scenario.volumeSpread,
    inPlan: nowhere,
  }),
  plannedUnits: {
    label: always('Planned by the tactics'),
    note: always("units of the plan's tactics when this was written"),
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
const { noBestPrice } = scenarioTexts;

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
    note: (words) => `${perUnit(words)}: list price less discount`,
    format: 'unitMoney',
    formula: (at) => `${at('price')}*(1-${at('discount')})`,
  }),
  unitMargin: result('unitMargin', {
    note: perUnit,
    format: 'unitMoney',
    formula: (at) => plumb('CONTRIBUTION_MARGIN', at('netPrice'), at('unitCost')),
  }),
  marginRatio: result('marginRatio', {
    note: always('of the net price'),
    format: 'share',
    formula: (at) => plumb('MARGIN_RATIO', at('netPrice'), at('unitCost')),
  }),
  requiredVolume: result('requiredVolume', {
    note: always('units to cover the fixed cost and earn the target profit'),
    format: 'units',
    formula: (at) =>
      plumb('REQUIRED_VOLUME', at('fixedCost'), at('netPrice'), at('unitCost'), at('targetProfit')),
  }),
  breakevenVolume: result('breakevenVolume', {
    note: always('units to cover the fixed cost'),
    format: 'units',
    formula: (at) => plumb('BREAKEVEN_VOLUME', at('fixedCost'), at('netPrice'), at('unitCost')),
  }),
  breakevenChange: result('breakevenChange', {
    note: ({ standing }) =>
      standing === 'today'
        ? "of today's volume, to keep today's contribution"
        : 'of the planned volume, to keep the planned contribution',
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
    note: always('units at the net price'),
    format: 'units',
    formula: (at) => expectedVolumeAt(at('netPrice'), at),
  }),
  profit: result('profit', {
    note: (words) => `${ofPeriod(words)}, before tax`,
    format: 'money',
    formula: (at) =>
      plumb('CVP_PROFIT', at('expectedVolume'), at('fixedCost'), at('netPrice'), at('unitCost')),
  }),
  profitAtStart: result('profitAtStart', {
    note: (words) => `${ofPeriod(words)}, all else as in the scenario`,
    format: 'money',
    formula: (at) =>
      plumb('CVP_PROFIT', at('todayVolume'), at('fixedCost'), at('todayPrice'), at('unitCost')),
  }),
  overRequired: {
    label: always('Expected less required'),
    note: always('units; below 0 means a missed target'),
    format: 'difference',
    formula: (at) => `${at('expectedVolume')}-${at('requiredVolume')}`,
  },
  requiredPrice: result('requiredPrice', {
    note: always('net, to meet the target at the expected volume'),
    format: 'unitMoney',
    formula: (at) =>
      plumb('REQUIRED_PRICE', at('expectedVolume'), at('fixedCost'), at('unitCost'), at('targetProfit')),
  }),
  lowestForTarget: {
    label: ({ standing }) => scenarioTexts.pricesForTarget.lowest(figureName('pricesForTarget', standing)),
    note: always('net, with the volume that each price brings; 0: every lower price does'),
    format: 'unitMoney',
    formula: (at) => priceForTarget(at, 1, scenarioTexts.pricesForTarget.none),
  },
  highestForTarget: {
    label: ({ standing }) => scenarioTexts.pricesForTarget.highest(figureName('pricesForTarget', standing)),
    note: always('net; blank: every higher price does'),
    format: 'unitMoney',
    formula: (at) => priceForTarget(at, 2, ''),
  },
  bestPrice: result('bestPrice', {
    // What it says where there is none needs the space.
    note: always(''),
    format: 'unitMoney',
    // What is blank counts as 0 beside −1: it is asked first.
    formula: (at) =>
      `IF(${at('elasticity')}="",${text(noBestPrice.noReaction)},` +
      `IF(${at('elasticity')}>=-1,${text(noBestPrice.inelastic)},` +
      `IF(${at('unitCost')}<=0,${text(noBestPrice.noCost)},` +
      `${plumb('OPTIMAL_PRICE', at('unitCost'), at('elasticity'))})))`,
  }),
  plannedOverRequired: {
    label: always('Planned less required'),
    note: always("units of the plan's tactics"),
    format: 'difference',
    formula: (at) => `${at('plannedUnits')}-${at('requiredVolume')}`,
  },
};
