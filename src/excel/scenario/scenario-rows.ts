import type { FieldKey } from '../../plan/fields/catalogue';
import { scenarioTexts } from './scenario-texts';
import type { ScenarioToWrite } from './scenario-to-write';

/** How figures of a kind are shown, in the number formats of en-US, which Excel shows in its user's own way. */
export const formats = {
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
export type Format = keyof typeof formats;

export const inputIds = [
  'price',
  'discount',
  'unitCost',
  'fixedCost',
  'targetProfit',
  'elasticity',
  'todayNetPrice',
  'todayUnitCost',
  'todayVolume',
  'spread',
  'plannedUnits',
] as const;
export type InputId = (typeof inputIds)[number];

export const resultIds = [
  'netPrice',
  'unitMargin',
  'marginRatio',
  'requiredVolume',
  'breakevenVolume',
  'breakevenChange',
  'expectedVolume',
  'expectedProfit',
  'overRequired',
  'targetPrice',
  'bestPrice',
  'plannedOverRequired',
] as const;
export type ResultId = (typeof resultIds)[number];

interface Row {
  readonly label: string;
  /** Its unit, and what is to be known of it. */
  readonly note: string;
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
  readonly inPlan: (field: (key: FieldKey<'products'>) => string | null) => string | null;
}

/** A figure that is calculated. */
export interface ResultRow extends Row {
  /** Without its `=`; `at` gives the cell of another figure of the sheet. */
  readonly formula: (at: (id: InputId | ResultId) => string) => string;
}

const perUnit = 'currency per unit';
const currency = 'currency for the period';
const nowhere = () => null;

export const inputRows: Readonly<Record<InputId, InputRow>> = {
  price: {
    label: 'List price',
    note: perUnit,
    format: 'unitMoney',
    value: ({ scenario }) => scenario.price,
    inPlan: (field) => field('price'),
  },
  discount: {
    label: 'Discount',
    note: 'of the list price',
    format: 'share',
    value: ({ scenario }) => scenario.discount,
    inPlan: (field) => field('discount'),
  },
  unitCost: {
    label: 'Unit cost',
    note: `${perUnit}; cost of each additional unit`,
    format: 'unitMoney',
    value: ({ scenario }) => scenario.unitCost,
    inPlan: (field) => field('unitCost'),
  },
  fixedCost: {
    label: 'Fixed cost',
    note: currency,
    format: 'money',
    value: ({ scenario }) => scenario.fixedCost,
    inPlan: (field) => field('fixedCost'),
  },
  targetProfit: {
    label: 'Target profit',
    note: `${currency}; 0 for break-even`,
    format: 'money',
    value: ({ scenario }) => scenario.targetProfit,
    inPlan: (field) => field('targetProfit'),
  },
  elasticity: {
    label: 'Elasticity',
    note: '% change in volume per 1% of price; blank: no response',
    format: 'elasticity',
    value: ({ scenario }) => scenario.elasticity,
    inPlan: (field) => field('elasticity'),
  },
  todayNetPrice: {
    label: 'Net price today',
    note: `${perUnit}, after its discount`,
    format: 'unitMoney',
    value: ({ scenario }) => scenario.today.netPrice,
    inPlan: (field) => {
      const price = field('price');
      const discount = field('discount');
      return price === null || discount === null ? price : `${price}*(1-${discount})`;
    },
  },
  todayUnitCost: {
    label: 'Unit cost today',
    note: perUnit,
    format: 'unitMoney',
    value: ({ scenario }) => scenario.today.unitCost,
    inPlan: (field) => field('unitCost'),
  },
  todayVolume: {
    label: 'Volume today',
    note: 'units in the period',
    format: 'units',
    value: ({ scenario }) => scenario.today.volume,
    inPlan: (field) => field('baseVolume'),
  },
  spread: {
    label: 'Volume range (±)',
    note: 'of the expected volume, up and down',
    format: 'share',
    value: ({ scenario }) => scenario.volumeSpread,
    inPlan: nowhere,
  },
  plannedUnits: {
    label: 'Planned units',
    note: "units of the plan's tactics when this was written",
    format: 'units',
    value: ({ plannedUnits }) => plannedUnits,
    inPlan: nowhere,
  },
};

/** A call of one of Plumbline's functions. */
export const plumb = (name: string, ...given: readonly string[]): string =>
  `PLUMB.${name}(${given.join(',')})`;

/** The volume at a net price: where elasticity is blank, that of today. */
export const expectedVolumeAt = (price: string, at: (id: InputId) => string): string =>
  `IF(${at('elasticity')}="",${at('todayVolume')},${plumb(
    'DEMAND_CONSTANT_ELASTICITY',
    price,
    at('todayNetPrice'),
    at('todayVolume'),
    at('elasticity'),
  )})`;

const text = (words: string): string => `"${words}"`;
const { noBestPrice } = scenarioTexts;

export const resultRows: Readonly<Record<ResultId, ResultRow>> = {
  netPrice: {
    label: 'Net price',
    note: `${perUnit}: list price less discount`,
    format: 'unitMoney',
    formula: (at) => `${at('price')}*(1-${at('discount')})`,
  },
  unitMargin: {
    label: 'Unit margin',
    note: perUnit,
    format: 'unitMoney',
    formula: (at) => plumb('CONTRIBUTION_MARGIN', at('netPrice'), at('unitCost')),
  },
  marginRatio: {
    label: 'Margin ratio',
    note: 'of the net price',
    format: 'share',
    formula: (at) => plumb('MARGIN_RATIO', at('netPrice'), at('unitCost')),
  },
  requiredVolume: {
    label: 'Required volume',
    note: 'units to cover the fixed cost and earn the target profit',
    format: 'units',
    formula: (at) =>
      plumb('REQUIRED_VOLUME', at('fixedCost'), at('netPrice'), at('unitCost'), at('targetProfit')),
  },
  breakevenVolume: {
    label: 'Break-even volume',
    note: 'units to cover the fixed cost',
    format: 'units',
    formula: (at) => plumb('BREAKEVEN_VOLUME', at('fixedCost'), at('netPrice'), at('unitCost')),
  },
  breakevenChange: {
    label: 'Volume change to break even',
    note: "of today's volume, to keep today's contribution",
    format: 'change',
    formula: (at) =>
      plumb(
        'BREAKEVEN_SALES_CHANGE',
        `${at('netPrice')}-${at('todayNetPrice')}`,
        `${at('todayNetPrice')}-${at('todayUnitCost')}`,
        `${at('unitCost')}-${at('todayUnitCost')}`,
      ),
  },
  expectedVolume: {
    label: 'Expected volume',
    note: 'units at the net price',
    format: 'units',
    formula: (at) => expectedVolumeAt(at('netPrice'), at),
  },
  expectedProfit: {
    label: 'Expected profit',
    note: `${currency}, before tax`,
    format: 'money',
    formula: (at) =>
      plumb('CVP_PROFIT', at('expectedVolume'), at('fixedCost'), at('netPrice'), at('unitCost')),
  },
  overRequired: {
    label: 'Expected less required',
    note: 'units; below 0 means a missed target',
    format: 'difference',
    formula: (at) => `${at('expectedVolume')}-${at('requiredVolume')}`,
  },
  targetPrice: {
    label: 'Price that meets the target',
    note: 'net, at the expected volume',
    format: 'unitMoney',
    formula: (at) =>
      plumb('REQUIRED_PRICE', at('expectedVolume'), at('fixedCost'), at('unitCost'), at('targetProfit')),
  },
  bestPrice: {
    label: 'Best price',
    note: '',
    format: 'unitMoney',
    // What is blank counts as 0 beside −1: it is asked first.
    formula: (at) =>
      `IF(${at('elasticity')}="",${text(noBestPrice.noReaction)},` +
      `IF(${at('elasticity')}>=-1,${text(noBestPrice.inelastic)},` +
      `IF(${at('unitCost')}<=0,${text(noBestPrice.noCost)},` +
      `${plumb('OPTIMAL_PRICE', at('unitCost'), at('elasticity'))})))`,
  },
  plannedOverRequired: {
    label: 'Planned less required',
    note: "units of the plan's tactics",
    format: 'difference',
    formula: (at) => `${at('plannedUnits')}-${at('requiredVolume')}`,
  },
};
