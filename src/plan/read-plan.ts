import { asRow, asRows, type Draft, draftRows, type Drafts } from './drafts';
import { fieldOf, sheetCatalogue } from './fields/catalogue';
import { type Role, roles } from './fields/roles';
import { indexKeys, type KeyIndex } from './key-index';
import type { Plan, PlanTable, ReadingSettings } from './plan';
import { usualYear } from './plan-year';
import { readCell } from './reading/cell';
import type { NamedRows } from './reading/references';
import { layoutOf, type RecognisedTable } from './recognised-table';
import { rememberReading, rereadPlan } from './reread-plan';
import { cellOf, datePeriod, fieldReaders, type Reader, readRow } from './row-reader';
import { unfoldTables } from './unfolding/unfold';

/**
 * Reads the rows of recognised tables. What cannot be read is listed, counts as empty, and never stops the rest. Of the plan as it
 * was before an edit all is taken over that did not change: the answer is the same as without it, and quicker.
 */
export const readPlan = (
  recognised: readonly RecognisedTable[],
  settings: ReadingSettings,
  before: Plan | null = null,
): Plan =>
  (before === null ? null : rereadPlan(before, recognised, settings)) ?? readAfresh(recognised, settings);

function readAfresh(recognised: readonly RecognisedTable[], settings: ReadingSettings): Plan {
  const undated = readTables(recognised, settings, null);
  const year = usualYear(asRows(undated.drafts), settings.planDate);
  // Calendars have the year of the dates beside them, and are read once that is known.
  const hasCalendar = recognised.some((table) => layoutOf(table).calendar !== null);
  const { drafts, reader } = hasCalendar ? readTables(recognised, settings, year) : undated;
  for (const role of roles) for (const draft of drafts[role]) datePeriod(role, draft, reader, year);
  rememberReading(reader, year);
  return {
    ...asRows(drafts),
    tables: reader.tables,
    recognised,
    workbookTables: [],
    offers: [],
    unreadableCells: reader.unreadableCells,
    textNumbers: [...reader.textNumbers.values()],
    date: settings.planDate,
    periodYears: { year, fiscalYearStart: settings.fiscalYearStart },
  };
}

/** Reads all rows, without the dates that periods give. */
function readTables(
  recognised: readonly RecognisedTable[],
  settings: ReadingSettings,
  year: number | null,
): { readonly drafts: Drafts; readonly reader: Reader } {
  const tables = unfoldTables(recognised, settings, year).map((table) => ({
    ...table,
    rowCount: table.lines.length,
  }));
  const drafts = draftRows(tables);
  const named = Object.fromEntries(
    roles.map((role) => [role, nameRows(role, drafts[role], tables, settings)]),
  ) as Record<Role, NamedRows>;
  const reader: Reader = { tables, settings, unreadableCells: [], textNumbers: new Map(), named };
  for (const role of roles) {
    const readField = fieldReaders(role, reader);
    for (const draft of drafts[role]) readRow(draft, reader, readField);
  }
  return { drafts, reader };
}

/** Reads IDs and names before all else: the cells of other rows are read by them. */
function nameRows(
  role: Role,
  drafts: readonly Draft[],
  tables: readonly PlanTable[],
  settings: ReadingSettings,
): NamedRows {
  const { nameField } = sheetCatalogue[role];
  const text = (draft: Draft, key: string): string | null => {
    const field = fieldOf(role, key);
    const column = tables[draft.table]?.columns.indexOf(key) ?? -1;
    if (field === undefined || (field.kind !== 'id' && field.kind !== 'text') || column < 0) return null;
    const reading = readCell(field, cellOf(tables, draft, column), settings);
    return reading.status === 'read' && typeof reading.value === 'string' ? reading.value : null;
  };
  const index: KeyIndex = indexKeys(
    drafts.map((draft) => ({ id: text(draft, 'id'), name: text(draft, nameField) })),
  );
  drafts.forEach((draft, place) => {
    draft['key'] = index.keys[place];
    draft['repeatsId'] = index.repeatsId[place];
    draft['sharesName'] = index.sharesName[place];
    draft['nameable'] = index.nameable[place];
  });
  return { index, rows: drafts.map(asRow) };
}
