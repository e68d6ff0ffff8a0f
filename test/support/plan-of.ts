import { fieldKeys, fieldName } from '../../src/plan/fields/catalogue';
import { type Role, roles } from '../../src/plan/fields/roles';
import type { Plan, ReadingSettings } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/read-plan';
import type { RecognisedTable } from '../../src/plan/recognised-table';
import type { CellValue } from '../../src/spreadsheet/cell';
import { dayFromIso } from '../../src/spreadsheet/day';

/** A sheet with canonical headings in row 1, from column A. */
export interface PlanSheet {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats, cell for cell as `rows`. */
  readonly formats?: readonly (readonly (string | null)[])[];
}

export type PlanSheets = { readonly [R in Role]?: PlanSheet };

const today = dayFromIso('2026-11-22') ?? 0;

/** The sheets hold all of the plan: a text beside tactics refers to a row of a sheet, or to nothing. */
export const readingSettings: ReadingSettings = {
  planDate: today,
  locale: 'en-US',
  dateSystem: 1900,
  fiscalYearStart: 1,
  derivesLevels: false,
};

/** The tables of such sheets; each sheet bears the name of its role. */
export const tablesOf = (sheets: PlanSheets): readonly RecognisedTable[] =>
  roles.flatMap((role) => {
    const sheet = sheets[role];
    if (sheet === undefined) return [];
    const byName = new Map(fieldKeys(role).map((key) => [fieldName(role, key), key]));
    const source = {
      sheet: role.charAt(0).toUpperCase() + role.slice(1),
      name: null,
      top: 0,
      left: 0,
      headings: sheet.headings,
      rows: sheet.rows,
      formats: sheet.formats ?? null,
      hiddenRows: new Set<number>(),
    };
    return [{ role, source, columns: sheet.headings.map((heading) => byName.get(heading) ?? null) }];
  });

export const planOf = (sheets: PlanSheets, settings: Partial<ReadingSettings> = {}): Plan =>
  readPlan(tablesOf(sheets), { ...readingSettings, ...settings });

/** A sheet from rows as text: cells parted by `|`, the headings first; blank cells are empty, numbers are numbers. */
export function sheet(...lines: readonly string[]): PlanSheet {
  const [headings = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { headings, rows: rows.map((cells) => cells.map(cellOf)) };
}

function cellOf(text: string): CellValue {
  if (text === '') return null;
  if (/^#[A-Z/0!]+[!?A]$/u.test(text)) return { error: text };
  return /^-?\d+(\.\d+)?$/u.test(text) ? Number(text) : text;
}
