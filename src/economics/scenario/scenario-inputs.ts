/**
 * What a scenario starts from: today, for a product that is sold today; else what is planned for it. Nothing of a product that is yet
 * to be launched is called today's.
 */
export const standings = ['today', 'planned'] as const;
export type Standing = (typeof standings)[number];

/** How a figure is counted, and so how it is read and shown. */
export type FigureKind = 'unitMoney' | 'money' | 'units' | 'share' | 'elasticity';

/** A name, or one for what is so today and one for what is planned. */
export type FigureName = string | Readonly<Record<Standing, string>>;

export const nameFor = (name: FigureName, standing: Standing): string =>
  typeof name === 'string' ? name : name[standing];

interface Input {
  /** What people call it: in the pane, on the sheet of a scenario, and where scenarios are kept. */
  readonly name: FigureName;
  readonly kind: FigureKind;
  /** What the scenario starts from, or what it changes. */
  readonly group: 'start' | 'scenario';
  readonly least: number | null;
  /** Whether `least` itself is allowed. */
  readonly mayBeLeast?: boolean;
  /** The value lies below it. */
  readonly below?: number;
  /** What it may be, after "Enter". */
  readonly expected: string;
  /** What an empty field counts as; null: it counts as nothing known, and that is an answer. Undefined: it has to be filled. */
  readonly empty?: number | null;
}

const declareInputs = <Name extends string>(inputs: Readonly<Record<Name, Input>>): typeof inputs => inputs;

/** The figures that a scenario is made of, in the order in which they are asked for. */
export const scenarioInputs = declareInputs({
  todayPrice: {
    name: { today: 'Net price today', planned: 'Planned net price' },
    kind: 'unitMoney',
    group: 'start',
    least: 0,
    expected: 'a price above 0, such as 230',
  },
  todayCost: {
    name: { today: 'Unit cost today', planned: 'Planned unit cost' },
    kind: 'unitMoney',
    group: 'start',
    least: 0,
    mayBeLeast: true,
    expected: 'a cost of 0 or more, such as 150',
  },
  todayVolume: {
    name: { today: 'Volume today', planned: 'Planned volume' },
    kind: 'units',
    group: 'start',
    least: 0,
    mayBeLeast: true,
    expected: 'a number of units, 0 or more, such as 800',
  },
  price: {
    name: 'List price',
    kind: 'unitMoney',
    group: 'scenario',
    least: 0,
    expected: 'a price above 0, such as 250',
  },
  discount: {
    name: 'Discount',
    kind: 'share',
    group: 'scenario',
    least: 0,
    mayBeLeast: true,
    below: 1,
    empty: 0,
    expected: 'a percentage from 0% to below 100%, such as 8%',
  },
  unitCost: {
    name: 'Unit cost',
    kind: 'unitMoney',
    group: 'scenario',
    least: 0,
    mayBeLeast: true,
    expected: 'a cost of 0 or more, such as 150',
  },
  fixedCost: {
    name: 'Fixed cost',
    kind: 'money',
    group: 'scenario',
    least: 0,
    mayBeLeast: true,
    empty: 0,
    expected: 'an amount of 0 or more, such as 50,000',
  },
  targetProfit: {
    name: 'Target profit',
    kind: 'money',
    group: 'scenario',
    least: null,
    empty: 0,
    expected: 'an amount, such as 10,000',
  },
  elasticity: {
    name: 'Elasticity',
    kind: 'elasticity',
    group: 'scenario',
    least: null,
    below: 0,
    empty: null,
    expected: 'a number below 0, such as −1.5, or leave it empty if volume does not react',
  },
  volumeSpread: {
    name: 'Volume range (±)',
    kind: 'share',
    group: 'scenario',
    least: 0,
    mayBeLeast: true,
    below: 1,
    empty: 0,
    expected: 'a percentage from 0% to below 100%, such as 20%',
  },
});

export type InputName = keyof typeof scenarioInputs;

export const inputNames = Object.keys(scenarioInputs) as readonly InputName[];

export const inputsOf = (group: Input['group']): readonly InputName[] =>
  inputNames.filter((name) => scenarioInputs[name].group === group);

/** What people call an input. */
export const inputName = (name: InputName, standing: Standing): string =>
  nameFor(scenarioInputs[name].name, standing);

/** Whether a value is one that the input can have. */
export function isAllowed(name: InputName, value: number): boolean {
  const { least, mayBeLeast = false, below }: Input = scenarioInputs[name];
  if (least !== null && (mayBeLeast ? value < least : value <= least)) return false;
  return below === undefined || value < below;
}

/** Whether the scenario can do without it. */
export const mayBeEmpty = (name: InputName): boolean => 'empty' in scenarioInputs[name];

/** What the input counts as where nothing is said; null where that is not known. */
export const emptyValue = (name: InputName): number | null => {
  const input: Input = scenarioInputs[name];
  return input.empty ?? null;
};

/** The values of all inputs; null for one that is not known. */
export type ScenarioValues = Readonly<Record<InputName, number | null>>;
