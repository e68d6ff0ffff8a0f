import { type CheckSettings, defaultCheckSettings, profiles } from '../../alignment/settings';
import { type NoAnswer, noAnswer } from '../../economics/no-answer';
import { language } from '../../languages/language';
import { fieldKeys, fieldName, fieldOf, sheetCatalogue } from '../../plan/fields/catalogue';
import { headingOf } from '../../plan/fields/in-words';
import type { Role } from '../../plan/fields/roles';
import { comparable } from '../../plan/names';
import { isOwnHeading } from '../../plan/own-columns';
import type { Plan, ReadingSettings } from '../../plan/plan';
import { readPlan } from '../../plan/read-plan';
import type { RecognisedTable } from '../../plan/recognised-table';
import { recogniseAs } from '../../plan/recognition/recognise';
import type { Strategy } from '../../plan/rows';
import { type CellValue, isCellError, type Matrix } from '../../spreadsheet/cell';
import { dayFromParts } from '../../spreadsheet/day';
import type { SheetTable } from '../../spreadsheet/sheet';
import type { ErrorDeclaration, Parameter } from '../function';

/* The parameters of the alignment functions: ranges with headings, read as the tables of a workbook are. */

export const tactics = { name: 'tactics', kind: 'range' } as const satisfies Parameter;

export const strategies = { name: 'strategies', kind: 'range' } as const satisfies Parameter;

export const goals = { name: 'goals', kind: 'range', default: null } as const satisfies Parameter;

export const products = { name: 'products', kind: 'range', default: null } as const satisfies Parameter;

export const profile = {
  name: 'profile',
  kind: 'text',
  choices: profiles,
  default: 'core',
} as const satisfies Parameter;

export const mapping = { name: 'mapping', kind: 'values', default: null } as const satisfies Parameter;

/** The errors of every function that reads ranges of a plan. */
export const rangeErrors = {
  'heading-unknown': { error: '#VALUE!', mentions: ['range', 'field', 'headings'] },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;

/** The errors of those that take a mapping too. */
export const mappingErrors = {
  'mapping-unknown': { error: '#VALUE!', mentions: ['seen'] },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;

/** The error of those that give a row for each live strategy. */
export const noStrategies = {
  'no-strategies': { error: '#N/A' },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;

export type RangeReason = keyof typeof rangeErrors;
export type MappingReason = keyof typeof mappingErrors;

/** Fields by the heading that somebody says means them, both in comparable form. */
export type HeadingMapping = ReadonlyMap<string, string>;

const nothingMapped: HeadingMapping = new Map();

/**
 * The year of Periods that state none, in plans that state no date at all. A function must give the same for the same
 * arguments on every day, and the score does not depend on the year.
 */
const planDate = dayFromParts(2026, 1, 1) ?? 0;

/** A range that is passed is the plan's sheet of its kind: texts beside tactics are references, whatever they resolve to. */
const readingSettings: ReadingSettings = {
  planDate,
  locale: 'en-US',
  dateSystem: 1900,
  fiscalYearStart: 1,
  derivesLevels: false,
};

export type RangeRole = 'tactics' | 'strategies' | 'goals' | 'products';

/** Reads a plan from ranges; one that was not passed is a sheet that the plan does not have. */
export function readRanges(
  ranges: Readonly<Partial<Record<RangeRole, Matrix | null>>>,
  fieldOfHeading: HeadingMapping = nothingMapped,
): Plan | NoAnswer<RangeReason> {
  const tables: RecognisedTable[] = [];
  for (const role of ['goals', 'strategies', 'tactics', 'products'] as const) {
    const range = ranges[role];
    if (range === null || range === undefined) continue;
    const table = recogniseRange(role, range, fieldOfHeading);
    if ('because' in table) return table;
    tables.push(table);
  }
  return readPlan(tables, readingSettings);
}

export const checkSettings = (asked: CheckSettings['profile']): CheckSettings => ({
  ...defaultCheckSettings,
  profile: asked,
});

function recogniseRange(
  role: RangeRole,
  range: Matrix,
  fieldOfHeading: HeadingMapping,
): RecognisedTable | NoAnswer<RangeReason> {
  const [headings = [], ...rows] = withoutOwnColumns(range);
  const source: SheetTable = {
    sheet: role,
    name: null,
    top: 0,
    left: 0,
    headings: headings.map(headingText),
    rows: rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell))),
    formats: null,
    hiddenRows: new Set(),
  };
  const { nameField } = sheetCatalogue[role];
  const recognised = recogniseAs(source, role);
  const columns = applyMapping(source.headings, recognised.columns, role, fieldOfHeading);
  if (!columns.includes(nameField) || (fieldOfHeading.size === 0 && !recognised.isNamed)) {
    return noAnswer('heading-unknown', {
      range: role,
      field: headingOf(role, nameField),
      headings: source.headings.filter((heading) => heading !== '').join(', ') || language.calls.noHeadings,
    });
  }
  const rowsWithBlanks = source.rows.map(withBlanks(role, columns));
  return { role, source: { ...source, rows: rowsWithBlanks }, columns, layout: recognised.layout };
}

/** Ranges such as Tactics[#All] hold what Plumbline wrote beside the rows too: its columns count as blank. */
function withoutOwnColumns(range: Matrix): Matrix {
  const own = new Set(range[0]?.flatMap((heading, column) => (isOwnHeading(heading) ? [column] : [])));
  return own.size === 0
    ? range
    : range.map((cells) => cells.map((cell, column) => (own.has(column) ? null : cell)));
}

/** Fields in which 0 is something that people write. */
const quantities: readonly (string | undefined)[] = ['number', 'money', 'share'];

/**
 * Excel on the desktop hands 0 over for a blank cell of an argument, the web a blank (OfficeDev/office-js, issues 1951 and 4702). A 0
 * says nothing in a column of words, keys or dates, and a row of nothing but 0 is a blank one. A blank quantity cannot
 * be told from 0 there; `IF(range="","",range)` as the argument keeps it apart.
 */
function withBlanks(role: RangeRole, columns: readonly (string | null)[]) {
  const isWords = columns.map((key) => key !== null && !quantities.includes(fieldOf(role, key)?.kind));
  return (cells: readonly CellValue[]): readonly CellValue[] => {
    if (!cells.includes(0)) return cells;
    if (cells.every((cell) => cell === 0)) return cells.map(() => null);
    return cells.map((cell, column) => (cell === 0 && isWords[column] === true ? null : cell));
  };
}

const headingText = (cell: CellValue): string =>
  cell === null || isCellError(cell) ? '' : String(cell).trim();

/** The user's own meaning of a heading wins over the recognised one, and takes the field from other columns. */
function applyMapping(
  headings: readonly string[],
  recognised: readonly (string | null)[],
  role: RangeRole,
  fieldOfHeading: HeadingMapping,
): readonly (string | null)[] {
  const byName = new Map(fieldKeys(role).map((key) => [comparable(fieldName(role, key)), key]));
  const mapped = headings.map((heading) => {
    const field = fieldOfHeading.get(comparable(heading));
    return field === undefined ? undefined : byName.get(field);
  });
  return recognised.map((key, column) => mapped[column] ?? (mapped.includes(key ?? undefined) ? null : key));
}

/** Reads what headings mean by the user's own mapping: two columns, heading and field. */
export function readMapping(mapped: Matrix | null): HeadingMapping | NoAnswer<MappingReason> {
  const fieldOfHeading = new Map<string, string>();
  for (const cells of mapped ?? []) {
    const [heading, field] = cells.map(headingText);
    if (heading === '' && field === '') continue;
    if (cells.length !== 2 || heading === undefined || field === undefined || !isFieldName(field)) {
      return noAnswer('mapping-unknown', { seen: cells.map(headingText).join(' – ') });
    }
    fieldOfHeading.set(comparable(heading), comparable(field));
  }
  return fieldOfHeading;
}

const allFieldNames: ReadonlySet<string> = new Set(
  (Object.keys(sheetCatalogue) as Role[]).flatMap((role) =>
    fieldKeys(role).map((key) => comparable(fieldName(role, key))),
  ),
);

const isFieldName = (text: string): boolean => allFieldNames.has(comparable(text));

/** What a strategy is called in a cell: its own text, or its ID where it has none. */
export const strategyText = ({ strategy, key }: Strategy): string => strategy ?? key;
