import type { FieldKey } from '../fields/catalogue';
import type { ExampleRole, WrittenRow } from './row';

/** A finding that a planted mistake is to cause. */
export interface CausedFinding {
  readonly rule: string;
  /** The sheet of the row; null where the finding is about no row. */
  readonly role: ExampleRole | null;
  /** As the finding's key in a report. */
  readonly key: string | null;
}

/** One cell of a row of the fixed plan, as the team first wrote it; null for a cell that it left empty. */
export type CellEdit<R extends ExampleRole = ExampleRole> = R extends ExampleRole
  ? {
      readonly role: R;
      /** The key of the row in the fixed plan. */
      readonly key: string;
      readonly field: FieldKey<R>;
      readonly value: string | number | null;
    }
  : never;

/** A row that the team wrote, at the end of its sheet, and that the fixed plan is without. */
export type AddedRow<R extends ExampleRole = ExampleRole> = R extends ExampleRole
  ? { readonly role: R; readonly row: WrittenRow<R> }
  : never;

/** A mistake that a team would make, planted in the worked example for one rule to find. */
export interface Plant {
  readonly rule: string;
  /** How a team comes to make it. */
  readonly why: string;
  /** None where the mistake follows from those of another plant. */
  readonly edits: readonly (CellEdit | AddedRow)[];
  /** The rule whose plant brings this mistake with it. */
  readonly follows?: string;
  /** All findings that there are because of this plant, when every plant is in place. */
  readonly causes: readonly CausedFinding[];
}

export const isAddedRow = (edit: CellEdit | AddedRow): edit is AddedRow => 'row' in edit;
