import type { SheetTable } from '../../spreadsheet/sheet';
import { fieldKeys, fieldOf, sheetCatalogue } from '../fields/catalogue';
import type { Role } from '../fields/roles';
import { type ColumnValues, columnValues, isAllFigures, isKeyColumn, speaksAgainst } from './column-values';
import { figureInstead, levels, reportRoles, standIns, tellingFields } from './plan-evidence';
import {
  isCanonical,
  isForeign,
  isNeutral,
  isReporting,
  meaningsOf,
  plainlyMeant,
  strengths,
} from './vocabulary';

/** The headings of a table as every role meets them; what its columns hold is looked up once, and only where asked. */
export interface TableHeadings {
  readonly headings: readonly string[];
  readonly isNeutral: readonly boolean[];
  readonly isForeign: readonly boolean[];
  readonly valuesOf: (column: number) => ColumnValues;
}

export function tableHeadings(table: SheetTable): TableHeadings {
  const known = new Map<number, ColumnValues>();
  return {
    headings: table.headings,
    isNeutral: table.headings.map(isNeutral),
    isForeign: table.headings.map(isForeign),
    valuesOf: (column) => {
      const values = known.get(column) ?? columnValues(table, column);
      known.set(column, values);
      return values;
    },
  };
}

/** A table read as if it were of a role: what each column would mean, and what speaks for that. */
export interface RoleReading {
  readonly role: Role;
  /** Field property key for each column; null for a column that would mean nothing. */
  readonly columns: readonly (string | null)[];
  /** How surely the name of the rows is there; 0 where it or another required field is missing. */
  readonly nameStrength: number;
  /** Fields beside the name that the headings plainly mean. */
  readonly others: number;
  /** Whether one of them tells the role from other tables. */
  readonly hasTellingField: boolean;
  /** Whether the role has several required fields and the headings plainly mean them all. */
  readonly isRecord: boolean;
  /** How much of the headings that count is understood, from 0 to 1. */
  readonly coverage: number;
  /** Whether all headings are the role's own names for its fields, and the required ones among them. */
  readonly isCanonical: boolean;
  /** Whether the name stands before all columns that mean nothing: what names a row stands first. */
  readonly nameLeads: boolean;
  /** Headings of tables that are no plan. */
  readonly foreign: number;
  /** For the order of candidates. */
  readonly score: number;
}

interface Option {
  readonly column: number;
  readonly field: string;
  readonly strength: number;
}

const requiredKeys = (role: Role): readonly string[] =>
  fieldKeys(role).filter((key) => fieldOf(role, key)?.required === true);

/** What the headings may mean, the surest first. A heading that is only a synonym must not be denied by its values. */
function optionsOf(table: TableHeadings, role: Role): readonly Option[] {
  const options = table.headings.flatMap((heading, column) => {
    const needed = table.isNeutral[column] || table.isForeign[column] ? strengths.plural : 0;
    return meaningsOf(role, heading)
      .filter(({ strength }) => strength >= needed)
      .filter(({ field, strength }) => {
        const declared = fieldOf(role, field);
        return (
          strength === strengths.canonical || !declared || !speaksAgainst(table.valuesOf(column), declared)
        );
      })
      .map(({ field, strength }) => ({ column, field, strength }));
  });
  return [...withFigures(table, role, options)].sort(
    (one, other) => other.strength - one.strength || one.column - other.column,
  );
}

/** A name column that holds only figures states what `figureInstead` says, unless another column plainly does. */
function withFigures(table: TableHeadings, role: Role, options: readonly Option[]): readonly Option[] {
  const instead = figureInstead[role];
  const name: string = sheetCatalogue[role].nameField;
  if (
    instead === undefined ||
    options.some(({ field, strength }) => field === instead && strength >= plainlyMeant)
  ) {
    return options;
  }
  return options.map((option) =>
    option.field === name && isAllFigures(table.valuesOf(option.column))
      ? { ...option, field: instead }
      : option,
  );
}

/** Gives each field its surest column, the leftmost on a tie, and each column one field. */
function assigned(options: readonly Option[]): Map<string, Option> {
  const byField = new Map<string, Option>();
  const taken = new Set<number>();
  for (const option of options) {
    if (byField.has(option.field) || taken.has(option.column)) continue;
    byField.set(option.field, option);
    taken.add(option.column);
  }
  return byField;
}

/** Finds the name of the rows where no heading says it: a field that stands in for it, or the words of a column. */
function completeName(
  table: TableHeadings,
  role: Role,
  byField: Map<string, Option>,
  isTitled: boolean,
): void {
  const name: string = sheetCatalogue[role].nameField;
  const standIn = standIns[role];
  const found = byField.get(name)?.strength ?? 0;
  if (found >= plainlyMeant) return;
  const replacement = standIn && byField.get(standIn.field);
  if (standIn && replacement && replacement.strength * 0.75 > found) {
    if (standIn.with === null || byField.has(standIn.with)) {
      byField.delete(standIn.field);
      byField.set(name, { ...replacement, field: name, strength: replacement.strength * 0.75 });
      return;
    }
  }
  if (found > 0) return;
  const taken = new Set([...byField.values()].map(({ column }) => column));
  const first = table.headings.findIndex(
    (heading, column) => !taken.has(column) && (heading !== '' || column === 0),
  );
  if (first < 0 || table.isNeutral[first] || table.isForeign[first]) return;
  const { filled, figures } = table.valuesOf(first);
  const hasBlankHeading = table.headings[first] === '';
  if (filled > 0 && figures * 2 < filled && (hasBlankHeading || isTitled)) {
    byField.set(name, { column: first, field: name, strength: strengths.inner });
  }
}

/** A first column of keys such as S1 needs no heading to be the ID. */
function completeId(table: TableHeadings, role: Role, byField: Map<string, Option>): void {
  if (fieldOf(role, 'id') === undefined || byField.has('id')) return;
  const isFree = [...byField.values()].every(({ column }) => column !== 0);
  if (isFree && table.headings[0] === '' && isKeyColumn(table.valuesOf(0))) {
    byField.set('id', { column: 0, field: 'id', strength: plainlyMeant });
  }
}

/** Whether a heading names a level of the plan above that of the role: it says nothing against the role. */
const namesLevelAbove = (role: Role, heading: string): boolean => {
  const at = levels.indexOf(role);
  return (
    at >= 0 &&
    levels.slice(at + 1).some((above) => {
      const [meaning] = meaningsOf(above, heading);
      return meaning?.field === sheetCatalogue[above].nameField && meaning.strength >= plainlyMeant;
    })
  );
};

/**
 * Reads a table as a role.
 *
 * @param isTitled whether the title of the table says that it is of this role
 */
export function readAs(table: TableHeadings, role: Role, isTitled: boolean): RoleReading {
  const name: string = sheetCatalogue[role].nameField;
  const byField = assigned(optionsOf(table, role));
  completeId(table, role, byField);
  completeName(table, role, byField, isTitled);
  const columns = table.headings.map((): string | null => null);
  for (const { column, field } of byField.values()) columns[column] = field;

  const written = table.headings.flatMap((heading, column) => (heading === '' ? [] : [column]));
  const above = written.filter(
    (column) => columns[column] === null && namesLevelAbove(role, table.headings[column] ?? ''),
  );
  const judged = table.headings.flatMap((heading, column) =>
    columns[column] !== null || (heading !== '' && !table.isNeutral[column] && !above.includes(column))
      ? [column]
      : [],
  );
  const options = [...byField.values()];
  const known = options.reduce((sum, { strength }) => sum + strength, 0);
  const plain = options.filter(({ field, strength }) => field !== name && strength >= plainlyMeant);
  const telling = plain.filter(({ field }) => tellingFields[role].includes(field)).length;
  const nameColumn = byField.get(name)?.column ?? -1;
  const required = requiredKeys(role);
  const hasRequired = required.every((key) => byField.has(key));
  const isRequiredCanonical = required.every((key) => byField.get(key)?.strength === strengths.canonical);
  return {
    role,
    columns,
    nameStrength: hasRequired ? (byField.get(name)?.strength ?? 0) : 0,
    others: plain.length + above.length,
    hasTellingField: telling > 0,
    isRecord:
      required.length > 1 && required.every((key) => (byField.get(key)?.strength ?? 0) >= plainlyMeant),
    coverage: judged.length === 0 ? 0 : known / judged.length,
    isCanonical:
      isRequiredCanonical && written.every((column) => isCanonical(role, table.headings[column] ?? '')),
    nameLeads:
      required.length > 1 || judged.every((column) => columns[column] !== null || column > nameColumn),
    foreign: written.filter((column) => speaksForeign(table, role, column) && columns[column] === null)
      .length,
    score: known + telling / 2 + (isTitled ? 1 : 0),
  };
}

const speaksForeign = (table: TableHeadings, role: Role, column: number): boolean =>
  table.isForeign[column] === true && !(reportRoles.has(role) && isReporting(table.headings[column] ?? ''));
