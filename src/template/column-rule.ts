import { language } from '../languages/language';
import { fieldOf, sheetCatalogue } from '../plan/fields/catalogue';
import type { Field } from '../plan/fields/field';
import { choiceWord, headingOf } from '../plan/fields/in-words';
import type { Role } from '../plan/fields/roles';
import { columnLetters } from '../spreadsheet/address';
import { type ColumnRule, headingRow } from './template-workbook';

/** Excel takes no longer text as the list of a validation. */
const longestInlineList = 255;

/** Where the rows of a role stand, so that others can refer to them. */
export interface TableOfRows {
  readonly role: Role;
  readonly sheet: string;
  readonly fields: readonly string[];
  readonly rows: number;
}

/**
 * What the cells of a field's column offer and take, where its kind says so. Keys are offered from all cells of the other table's column:
 * where a list is a whole column of a table, Excel lets it grow with the table.
 */
export function columnRule(role: Role, key: string, tables: readonly TableOfRows[]): ColumnRule | null {
  const field = fieldOf(role, key);
  if (field === undefined) return null;
  const { rules } = language.template;
  const heading = headingOf(role, key);
  switch (field.kind) {
    case 'choice': {
      const words = Object.keys(field.choices).map((value) => choiceWord(key, value));
      if (words.join(',').length > longestInlineList)
        throw new Error(`The choices of ${heading} are too long for a list in a cell.`);
      return { kind: 'words', words, alert: { title: heading, text: rules.unusualWord(heading) } };
    }
    case 'reference':
    case 'list':
      return keysOf(field, heading, tables);
    case 'number':
    case 'money':
    case 'share': {
      const least = field.minimum ?? null;
      const most = field.kind === 'share' ? 1 : null;
      return {
        kind: 'number',
        least,
        most,
        alert: { title: heading, text: numberAlert(field, heading, least) },
      };
    }
    case 'date':
      return { kind: 'date', alert: { title: heading, text: rules.noDate(heading) } };
    case 'text':
    case 'id':
    case 'period':
      return null;
  }
}

function numberAlert({ kind }: Field, heading: string, least: number | null): string {
  const { rules } = language.template;
  if (kind === 'share') return rules.noShare(heading);
  return least === null ? rules.noNumber(heading) : rules.noNumberFromZero(heading);
}

function keysOf(
  field: Extract<Field, { readonly kind: 'reference' | 'list' }>,
  heading: string,
  tables: readonly TableOfRows[],
): ColumnRule | null {
  const target = tables.find(({ role }) => role === field.to);
  if (target === undefined) return null;
  const idColumn = target.fields.indexOf('id');
  const column = idColumn >= 0 ? idColumn : target.fields.indexOf(sheetCatalogue[target.role].nameField);
  if (column < 0) return null;
  const letters = columnLetters(column);
  const first = headingRow + 2;
  const { ids, rules } = language.template;
  const hint =
    field.kind === 'reference' && field.withShares
      ? rules.severalWithShares
      : idColumn >= 0
        ? rules.severalKeys(ids[target.role] ?? '')
        : rules.severalNames;
  return {
    kind: 'keys',
    sheet: target.sheet,
    area: `$${letters}$${first}:$${letters}$${first + target.rows - 1}`,
    prompt: { title: heading, text: hint },
  };
}
