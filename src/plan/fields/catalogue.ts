import { components } from './components';
import type { Field } from './field';
import { goals } from './goals';
import { history } from './history';
import { products } from './products';
import type { Role } from './roles';
import { segments } from './segments';
import { strategies } from './strategies';
import { tactics } from './tactics';

/** Every sheet of a plan with its fields: recognition, schemas, rows and documentation derive from it. */
export const sheetCatalogue = { goals, strategies, tactics, products, segments, history, components };

export type SheetCatalogue = typeof sheetCatalogue;

/** The property name of a field in a row of that role: 'kpiTarget'. */
export type FieldKey<R extends Role> = keyof SheetCatalogue[R]['fields'] & string;

/** The property names of a role's fields, in the order of the catalogue. */
export const fieldKeys = (role: Role): readonly string[] => Object.keys(sheetCatalogue[role].fields);

/** A field by its property name. */
export const fieldOf = (role: Role, key: string): Field | undefined =>
  (sheetCatalogue[role].fields as Readonly<Record<string, Field>>)[key];

/** The canonical heading of a field: `kpiTarget` of tactics is 'KPI target'. */
export const fieldName = (role: Role, key: string): string => fieldOf(role, key)?.name ?? key;

/** The fields of a role of a kind, by property name. */
export const fieldsOfKind = (role: Role, kind: Field['kind']): readonly string[] =>
  fieldKeys(role).filter((key) => fieldOf(role, key)?.kind === kind);
