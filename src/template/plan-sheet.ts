import { headingOf } from '../plan/fields/in-words';
import type { Role } from '../plan/fields/roles';
import type { Matrix } from '../spreadsheet/cell';
import { columnLook } from './column-look';
import { columnRule } from './column-rule';
import { headingNote } from './heading-note';
import type { PlanSheet } from './template-workbook';

/** What a plan sheet is to hold. */
export interface PlanContent {
  readonly role: Role;
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly explanation: string;
  /** The property names of its columns' fields. */
  readonly fields: readonly string[];
  readonly rows: Matrix;
}

/** The sheets of a plan with all that follows from their fields and cells. `currency` is the sign that amounts have; null for none. */
export function planSheets(
  contents: readonly PlanContent[],
  { currency, hasNotes }: { readonly currency: string | null; readonly hasNotes: boolean },
): readonly PlanSheet[] {
  const tables = contents.map(({ role, name, fields, rows }) => ({
    role,
    sheet: name,
    fields,
    rows: rows.length,
  }));
  return contents.map(({ fields, ...content }): PlanSheet => ({
    kind: 'plan',
    ...content,
    columns: fields.map((field, column) => {
      const heading = headingOf(content.role, field);
      const cells = content.rows.map((row) => row[column] ?? null);
      return {
        field,
        heading,
        note: hasNotes ? headingNote(content.role, field) : null,
        look: columnLook(content.role, field, heading, cells, currency),
        rule: columnRule(content.role, field, tables),
      };
    }),
    frozenColumns: fields[0] === 'id' ? 2 : 1,
  }));
}
