import type { FieldKey, SheetCatalogue } from '../fields/catalogue';
import type { Role } from '../fields/roles';

/** A day as ISO text, such as '2027-03-18'. */
export type IsoDay = `${number}-${number}-${number}`;

type WrittenValue<F> = F extends { readonly kind: 'number' | 'money' | 'share' }
  ? number
  : F extends { readonly kind: 'date' }
    ? IsoDay
    : F extends { readonly kind: 'choice'; readonly choices: infer Choices }
      ? keyof Choices & string
      : string;

/** A row as somebody types it: every field is optional, and its value is of the kind that the catalogue says. */
export type WrittenRow<R extends Role> = {
  readonly [Key in FieldKey<R>]?: WrittenValue<SheetCatalogue[R]['fields'][Key]>;
};

/** The sheets that the worked example has, from the top of the plan down. */
export const exampleRoles = [
  'goals',
  'strategies',
  'tactics',
  'products',
  'segments',
  'history',
] as const satisfies readonly Role[];

export type ExampleRole = (typeof exampleRoles)[number];

/** A plan as its rows are typed, before it stands in any sheet. */
export type WrittenPlan = { readonly [R in ExampleRole]: readonly WrittenRow<R>[] };
