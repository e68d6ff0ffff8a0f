import { language } from '../languages/language';
import { sheetCatalogue } from '../plan/fields/catalogue';
import { columnRule, type KeyCells } from '../plan/fields/column-rule';
import { headingOf } from '../plan/fields/in-words';
import type { Role } from '../plan/fields/roles';
import { columnLetters } from '../spreadsheet/address';
import type { Matrix } from '../spreadsheet/cell';
import { columnLook } from './column-look';
import { headingNote } from './heading-note';
import { headingRow, type PlanSheet } from './template-workbook';

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
  const keysOf = (role: Role): KeyCells | null => {
    const content = contents.find((each) => each.role === role);
    return content === undefined ? null : keyCells(content);
  };
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
        rule: columnRule(content.role, field, keysOf),
      };
    }),
    frozenColumns: fields[0] === 'id' ? 2 : 1,
  }));
}

/** Where the keys of a sheet's rows stand: their IDs, or where it has none their names. */
function keyCells({ role, name, fields, rows }: PlanContent): KeyCells | null {
  const idColumn = fields.indexOf('id');
  const column = idColumn >= 0 ? idColumn : fields.indexOf(sheetCatalogue[role].nameField);
  if (column < 0) return null;
  const letters = columnLetters(column);
  const first = headingRow + 2;
  return {
    sheet: name,
    area: `$${letters}$${first}:$${letters}$${first + rows.length - 1}`,
    ids: idColumn < 0 ? null : (language.template.ids[role] ?? null),
  };
}
