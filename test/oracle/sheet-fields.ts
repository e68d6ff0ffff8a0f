import { sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { Field } from '../../src/plan/fields/field';
import { type OracleRole, oracleRoles } from './plan-sheets';

/* What a field is, is the catalogue's to say; what becomes of its cells the oracle says for itself. */

export type FieldKind =
  | { readonly kind: 'id' | 'text' | 'date' | 'period' }
  | { readonly kind: 'number' | 'share'; readonly mayBeNegative: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list' | 'reference'; readonly to: OracleRole | null; readonly withShares: boolean };

export const retiredStatuses = ['paused', 'dropped', 'cancelled', 'rejected', 'archived'];

const roleOf = (to: string | null): OracleRole | null => oracleRoles.find((role) => role === to) ?? null;

function kindOf(field: Field): FieldKind {
  switch (field.kind) {
    case 'number':
    case 'money':
      return { kind: 'number', mayBeNegative: field.minimum === undefined };
    case 'share':
      return { kind: 'share', mayBeNegative: field.minimum === undefined };
    case 'choice':
      return { kind: 'choice', values: Object.keys(field.choices) };
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
