import type { CellValue } from '../../spreadsheet/cell';
import { dayFromIso, serialFromDay } from '../../spreadsheet/day';
import { fieldKeys, fieldName, fieldOf, sheetCatalogue } from '../fields/catalogue';
import { sheetNames } from '../sheet-names';
import { plantedMistakes } from './as-first-written';
import { handbagLaunch } from './handbag-launch';
import { isAddedRow, type Plant } from './plant';
import { type ExampleRole, exampleRoles } from './row';

export const exampleVersions = ['as-first-written', 'fixed'] as const;
export type ExampleVersion = (typeof exampleVersions)[number];

/** A sheet of the worked example, before any host gives it a place and a look. */
export interface ExampleSheet {
  readonly role: ExampleRole;
  readonly title: string;
  /** Property names of the columns' fields. */
  readonly fields: readonly string[];
  /** The canonical names of the fields. */
  readonly headings: readonly string[];
  /** Cells under the headings. Dates are serials of the 1900 system; null is a blank cell. */
  readonly rows: readonly (readonly CellValue[])[];
}

type LooseRow = Readonly<Record<string, string | number | null | undefined>>;

/**
 * The worked example as sheets: the plan as a team would first write it, or fixed.
 * Both have the same columns: those fields of the catalogue that some row of the fixed plan has.
 */
export const exampleSheets = (version: ExampleVersion): readonly ExampleSheet[] =>
  sheetsWithPlants(version === 'fixed' ? [] : plantedMistakes);

/** The fixed plan with some mistakes planted in it. */
export const sheetsWithPlants = (plants: readonly Plant[]): readonly ExampleSheet[] =>
  exampleRoles.map((role) => {
    const fields = fieldKeys(role).filter((field) => fixedRows(role).some((row) => row[field] !== undefined));
    return {
      role,
      title: sheetNames[role],
      fields,
      headings: fields.map((field) => fieldName(role, field)),
      rows: rowsWithPlants(role, plants).map((row) =>
        fields.map((field) => cellValue(role, field, row[field])),
      ),
    };
  });

/** The key of a row as written: its ID, else its name. */
export const keyOfExampleRow = (role: ExampleRole, row: LooseRow): string =>
  String(row['id'] ?? row[sheetCatalogue[role].nameField] ?? '');

const fixedRows = (role: ExampleRole): readonly LooseRow[] => handbagLaunch[role];

function rowsWithPlants(role: ExampleRole, plants: readonly Plant[]): readonly LooseRow[] {
  const edits = plants.flatMap((plant) => plant.edits).filter((edit) => edit.role === role);
  const cellsByKey = new Map<string, Record<string, string | number | null>>();
  const added: LooseRow[] = [];
  for (const edit of edits) {
    if (isAddedRow(edit)) added.push(edit.row);
    else cellsByKey.set(edit.key, { ...cellsByKey.get(edit.key), [edit.field]: edit.value });
  }
  return [
    ...fixedRows(role).map((row) => ({ ...row, ...cellsByKey.get(keyOfExampleRow(role, row)) })),
    ...added,
  ];
}

/** ISO dates of date fields become serials; a date that a plant writes in another way stays the text that it is. */
function cellValue(role: ExampleRole, field: string, value: string | number | null | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || fieldOf(role, field)?.kind !== 'date') return value;
  const day = dayFromIso(value);
  return day === null ? value : serialFromDay(day, 1900);
}
