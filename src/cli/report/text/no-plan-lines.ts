import { fieldName, sheetCatalogue, type FieldKey } from '../../../plan/fields/catalogue';
import { labelled, paragraph, type Paper } from './paper';

/** The columns to begin a plan with, of each sheet that it cannot do without. */
const firstColumns: {
  readonly [R in 'goals' | 'strategies' | 'tactics']: readonly FieldKey<R>[];
} = {
  goals: ['id', 'goal', 'target', 'due'],
  strategies: ['id', 'strategy', 'goal', 'segment', 'start', 'end'],
  tactics: ['id', 'tactic', 'strategy', 'owner', 'kpi', 'start', 'end', 'segment', 'budget'],
};

/** What was looked for in a workbook that has no table of a plan, and the headings to use. */
export function* noPlanLines(on: Paper): Generator<string> {
  yield* paragraph(
    'No plan was found in this workbook. Plumbline looks on every sheet for tables whose headings say what their rows are. Give the tables these headings (only those with * are needed; any order, more columns and other layouts are fine):',
    2,
    on,
  );
  yield '';
  const roles = ['goals', 'strategies', 'tactics'] as const;
  const labelWidth = Math.max(...roles.map((role) => role.length));
  for (const role of roles) {
    const keys: readonly string[] = firstColumns[role];
    const headings = keys.map(
      (key) => fieldName(role, key) + (key === sheetCatalogue[role].nameField ? '*' : ''),
    );
    yield* labelled(role, headings.join(' | '), { indent: 4, labelWidth, paint: on.bold }, on);
  }
}
