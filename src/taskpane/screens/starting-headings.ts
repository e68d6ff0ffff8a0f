import { fieldName, sheetCatalogue, type FieldKey } from '../../plan/fields/catalogue';

/** The columns to begin a plan with, of each sheet that it cannot do without; the name of its rows first. */
const startingFields: {
  readonly [R in 'goals' | 'strategies' | 'tactics']: readonly FieldKey<R>[];
} = {
  goals: ['id', 'target', 'due'],
  strategies: ['id', 'goal', 'segment', 'start', 'end'],
  tactics: ['id', 'strategy', 'owner', 'kpi', 'start', 'end', 'segment', 'budget'],
};

export interface StartingSheet {
  readonly role: keyof typeof startingFields;
  readonly needed: string;
  readonly others: readonly string[];
}

export const startingSheets: readonly StartingSheet[] = (['goals', 'strategies', 'tactics'] as const).map(
  (role) => ({
    role,
    needed: fieldName(role, sheetCatalogue[role].nameField),
    others: startingFields[role].map((field) => fieldName(role, field)),
  }),
);
