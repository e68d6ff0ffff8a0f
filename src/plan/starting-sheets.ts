import { type FieldKey, sheetCatalogue } from './fields/catalogue';
import { headingOf } from './fields/in-words';

/** The columns to begin a plan with, of each sheet that it cannot do without. */
const startingFields: {
  readonly [R in 'goals' | 'strategies' | 'tactics']: readonly FieldKey<R>[];
} = {
  goals: ['id', 'goal', 'target', 'due'],
  strategies: ['id', 'strategy', 'goal', 'segment', 'start', 'end'],
  tactics: ['id', 'tactic', 'strategy', 'owner', 'kpi', 'start', 'end', 'segment', 'budget'],
};

/** A sheet that a plan cannot do without, with the headings to begin it with. */
export interface StartingSheet {
  readonly role: keyof typeof startingFields;
  readonly headings: readonly { readonly heading: string; readonly isNeeded: boolean }[];
}

/** What hosts offer where a workbook holds no plan, in the language that is spoken. */
export const startingSheets = (): readonly StartingSheet[] =>
  (['goals', 'strategies', 'tactics'] as const).map((role) => ({
    role,
    headings: startingFields[role].map((field: string) => ({
      heading: headingOf(role, field),
      isNeeded: field === sheetCatalogue[role].nameField,
    })),
  }));
