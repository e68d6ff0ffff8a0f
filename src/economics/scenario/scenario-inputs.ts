import { language } from '../../languages/language';

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
  readonly kind: FigureKind;
  /** What the scenario starts from, or what it changes. */
  readonly group: 'start' | 'scenario';
  readonly least: number | null;
  /** Whether `least` itself is allowed. */
  readonly mayBeLeast?: boolean;
  /** The value lies below it. */
  readonly below?: number;
  /** What an empty field counts as; null: it counts as nothing known, and that is an answer. Undefined: it has to be filled. */
  readonly empty?: number | null;
}

const declareInputs = <Name extends string>(inputs: Readonly<Record<Name, Input>>): typeof inputs => inputs;

/** The figures that a scenario is made of, in the order in which they are asked for. */
export const scenarioInputs = declareInputs({
  todayPrice: {
    kind: 'unitMoney',
    group: 'start',
    least: 0,
  },
  todayCost: {
    kind: 'unitMoney',
    group: 'start',
    least: 0,
    mayBeLeast: true,
  },
  todayVolume: {
    kind: 'units',
    group: 'start',
    least: 0,
    mayBeLeast: true,
  },
  price: {
    kind: 'unitMoney',
    group: 'scenario',
    least: 0,
  },
  discount: {
    kind: 'share',
    group: 'scenario',
    least: 0,
    mayBeLeast: true,
    below: 1,
    empty: 0,
  },
  unitCost: {
    kind: 'unitMoney',
    group: 'scenario',
    least: 0,
    mayBeLeast: true,
  },
  fixedCost: {
    kind: 'money',
    group: 'scenario',
    least: 0,
    mayBeLeast: true,
    empty: 0,
  },
  targetProfit: {
    kind: 'money',
    group: 'scenario',
    least: null,
    empty: 0,
  },
  elasticity: {
    kind: 'elasticity',
    group: 'scenario',
    least: null,
    below: 0,
    empty: null,
  },
  volumeSpread: {
    kind: 'share',
    group: 'scenario',
    least: 0,
    mayBeLeast: true,
    below: 1,
    empty: 0,
  },
});

export type InputName = keyof typeof scenarioInputs;

export const inputNames = Object.keys(scenarioInputs) as readonly InputName[];

export const inputsOf = (group: Input['group']): readonly InputName[] =>
  inputNames.filter((name) => scenarioInputs[name].group === group);

/** What people call an input, in the pane and on the sheet of a scenario. */
export const inputName = (name: InputName, standing: Standing): string =>
  nameFor(language.scenarios.inputs[name], standing);

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
