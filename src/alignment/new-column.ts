import { language } from '../languages/language';
import { fieldName, fieldOf, sheetCatalogue } from '../plan/fields/catalogue';
import { columnRule, type KeyCells } from '../plan/fields/column-rule';
import type { Field } from '../plan/fields/field';
import { headingOf } from '../plan/fields/in-words';
import type { Role } from '../plan/fields/roles';
import { comparable } from '../plan/names';
import { type Plan, sourceColumn } from '../plan/plan';
import { absoluteCell, bodyCell, headingCell } from '../spreadsheet/address';
import type { SheetTable } from '../spreadsheet/sheet';
import type { NewColumn } from './finding';
import type { ProposedColumn } from './rule';

/** A column for a field at the end of a table, with what its cells offer and take; null where there is no such table. */
export function newColumnOf(plan: Plan, { table, field }: ProposedColumn): NewColumn | null {
  const found = plan.tables[table];
  if (found === undefined) return null;
  const { source, role } = found;
  const rule = columnRule(role, field, (of) => keyCells(plan, of));
  return {
    sheet: source.sheet,
    table: source.name,
    headingCell: headingCell(source, source.headings.length),
    heading: freeHeading(source, role, field),
    ...(rule === null ? {} : { rule }),
    values: [],
  };
}

/**
 * The heading of a new column: what the field is called in English, or in the language that is spoken where the other headings of the
 * table are words of it. Where a column that is not read has that heading, another word for the field.
 */
export function freeHeading({ headings }: SheetTable, role: Role, field: string): string {
  const taken = new Set(headings.map(comparable));
  const english = fieldName(role, field);
  const names = isInSpokenLanguage(taken, role) ? [headingOf(role, field), english] : [english];
  const others = fieldOf(role, field)?.synonyms.en ?? [];
  return [...names, ...others].find((heading) => !taken.has(comparable(heading))) ?? english;
}

/** Whether more headings are words of the language that is spoken than words of English. */
function isInSpokenLanguage(headings: ReadonlySet<string>, role: Role): boolean {
  const fields = Object.entries<Field>(sheetCatalogue[role].fields);
  const amountOf = (nameOf: (key: string) => string, tag: string): number => {
    const words = fields.flatMap(([key, { synonyms }]) => [
      nameOf(key),
      ...((synonyms as Readonly<Record<string, readonly string[]>>)[tag] ?? []),
    ]);
    const known = new Set(words.map(comparable));
    return [...headings].filter((heading) => known.has(heading)).length;
  };
  return (
    amountOf((key) => headingOf(role, key), language.tag) > amountOf((key) => fieldName(role, key), 'en')
  );
}

/** Where the keys of a role's rows stand: their IDs, or where the table has none their names. */
function keyCells(plan: Plan, role: Role): KeyCells | null {
  const table = plan.tables.find((each) => each.role === role && each.source.rows.length > 0);
  if (table === undefined) return null;
  const { source, columns } = table;
  const idColumn = columns.indexOf('id');
  const column = idColumn >= 0 ? idColumn : columns.indexOf(sheetCatalogue[role].nameField);
  if (column < 0 || column >= source.headings.length) return null;
  const at = sourceColumn(table, column);
  const [first, last] = [bodyCell(source, 0, at), bodyCell(source, source.rows.length - 1, at)];
  const ids = source.rows.flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : []));
  return {
    sheet: source.sheet,
    area: `${absoluteCell(first.row, first.column)}:${absoluteCell(last.row, last.column)}`,
    ids: idColumn < 0 || ids.length === 0 ? null : ids.slice(0, 2).join('; '),
  };
}
