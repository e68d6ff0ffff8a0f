import { sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { ChoiceField, Field } from '../../src/plan/fields/field';
import { type OracleRole, oracleRoles } from './plan-sheets';
import { folded } from './read-cell';

/* What a field is, is the catalogue's to say; what becomes of its cells the oracle says for itself. */

export type FieldKind =
  | { readonly kind: 'id' | 'text' | 'date' | 'period' }
  | { readonly kind: 'number' | 'money' | 'share'; readonly mayBeNegative: boolean }
  /** The value of each word that means one, as `folded`. */
  | { readonly kind: 'choice'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'list' | 'reference'; readonly to: OracleRole | null; readonly withShares: boolean };

export const retiredStatuses = ['paused', 'dropped', 'cancelled', 'rejected', 'archived'];

const roleOf = (to: string | null): OracleRole | null => oracleRoles.find((role) => role === to) ?? null;

/** A value's own name means it whatever the synonyms of others say. */
function wordsOf({ choices }: ChoiceField): ReadonlyMap<string, string> {
  const values = Object.entries(choices);
  return new Map([
    ...values
      .flatMap(([value, synonyms]) =>
        Object.values(synonyms).flatMap((words) => words.map((word) => [folded(word), value] as const)),
      )
      .reverse(),
    ...values.map(([value]) => [folded(value), value] as const),
  ]);
}

function kindOf(field: Field): FieldKind {
  switch (field.kind) {
    case 'number':
    case 'money':
    case 'share':
      return { kind: field.kind, mayBeNegative: field.minimum === undefined };
    case 'choice':
      return { kind: 'choice', values: wordsOf(field) };
    case 'list':
      return { kind: 'list', to: roleOf(field.to), withShares: false };
    case 'reference':
      return { kind: 'reference', to: roleOf(field.to), withShares: field.withShares };
    case 'id':
    case 'text':
    case 'date':
    case 'period':
      return { kind: field.kind };
  }
}

const fieldsOf = (role: OracleRole): readonly (readonly [string, Field])[] =>
  Object.entries(sheetCatalogue[role].fields);

const ofEachRole = <Value>(valueOf: (role: OracleRole) => Value): Readonly<Record<OracleRole, Value>> => ({
  goals: valueOf('goals'),
  strategies: valueOf('strategies'),
  tactics: valueOf('tactics'),
  products: valueOf('products'),
  segments: valueOf('segments'),
  history: valueOf('history'),
  components: valueOf('components'),
});

/** The field that names a row of the sheet. */
export const nameFieldOf = ofEachRole((role) => {
  const { nameField } = sheetCatalogue[role];
  return fieldsOf(role).find(([key]) => key === nameField)?.[1].name ?? '';
});

/** The fields of each sheet by their canonical names. */
export const sheetFields: Readonly<Record<OracleRole, Readonly<Record<string, FieldKind>>>> = ofEachRole(
  (role) => Object.fromEntries(fieldsOf(role).map(([, field]) => [field.name, kindOf(field)])),
);
