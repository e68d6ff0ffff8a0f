import { inField } from './amounts';

/** How the text of a field is read, and how its value is written. */
export type FieldKind = keyof typeof inField;

interface Field {
  readonly kind: FieldKind;
  /** Today's figures are what the scenario's are compared with. */
  readonly group: 'today' | 'scenario';
  readonly least: number | null;
  /** Whether `least` itself is allowed. */
  readonly mayBeLeast?: boolean;
  /** The value lies below it. */
  readonly below?: number;
  /** What an empty field counts as; null: it counts as nothing known, and that is an answer. Undefined: it has to be filled. */
  readonly empty?: number | null;
}

const declareFields = <Name extends string>(fields: Readonly<Record<Name, Field>>): typeof fields => fields;

/** The figures that a scenario is made of, in the order in which they are asked for. */
export const fields = declareFields({
  todayPrice: { kind: 'money', group: 'today', least: 0 },
  todayCost: { kind: 'money', group: 'today', least: 0, mayBeLeast: true },
  todayVolume: { kind: 'amount', group: 'today', least: 0, mayBeLeast: true },
  price: { kind: 'money', group: 'scenario', least: 0 },
  discount: { kind: 'share', group: 'scenario', least: 0, mayBeLeast: true, below: 1, empty: 0 },
  unitCost: { kind: 'money', group: 'scenario', least: 0, mayBeLeast: true },
  fixedCost: { kind: 'amount', group: 'scenario', least: 0, mayBeLeast: true, empty: 0 },
  targetProfit: { kind: 'amount', group: 'scenario', least: null, empty: 0 },
  elasticity: { kind: 'elasticity', group: 'scenario', least: null, below: 0, empty: null },
  volumeSpread: { kind: 'share', group: 'scenario', least: 0, mayBeLeast: true, below: 1, empty: 0 },
});

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as readonly FieldName[];

export const fieldsOf = (group: Field['group']): readonly FieldName[] =>
  fieldNames.filter((name) => fields[name].group === group);

/** Whether a value is one that the field can hold. */
export function isAllowed(name: FieldName, value: number): boolean {
  const { least, mayBeLeast = false, below }: Field = fields[name];
  if (least !== null && (mayBeLeast ? value < least : value <= least)) return false;
  return below === undefined || value < below;
}

/** Whether the scenario can do without it. */
export const mayBeEmpty = (name: FieldName): boolean => 'empty' in fields[name];

/** What the field counts as where nothing is in it; null where that is not known. */
export const emptyValue = (name: FieldName): number | null => {
  const field: Field = fields[name];
  return field.empty ?? null;
};

/** The text by which a value stands in its field. */
export const fieldText = (name: FieldName, value: number | null): string =>
  value === null ? '' : inField[fields[name].kind](value);
