import type { Sheet, Workbook } from '../spreadsheet/sheet';
import { withMergedReferences } from './merged-references';
import type { Plan, ReadingSettings } from './plan';
import { readPlan } from './read-plan';
import type { RecognisedTable } from './recognised-table';
import { locateTables } from './recognition/locate-tables';
import { recogniseTable } from './recognition/recognise';

interface FoundTables {
  /** Surely part of a plan. */
  readonly sure: readonly RecognisedTable[];
  /** Perhaps. */
  readonly unsure: readonly RecognisedTable[];
}

/** The tables of a sheet that are or may be part of a plan, with their roles and columns. */
export function recogniseSheet(sheet: Sheet): FoundTables {
  const sure: RecognisedTable[] = [];
  const unsure: RecognisedTable[] = [];
  for (const source of locateTables(sheet)) {
    const { role, confidence, columns } = recogniseTable(source);
    if (role === null) continue;
    if (confidence === 'sure') sure.push(withMergedReferences({ role, source, columns }, sheet.merges));
    else unsure.push({ role, source, columns });
  }
  return { sure, unsure };
}

/** Reads the plan of a whole workbook, whichever its sheets and layout. */
export function readWorkbookPlan(workbook: Workbook, settings: Omit<ReadingSettings, 'dateSystem'>): Plan {
  const found = workbook.sheets.map(recogniseSheet);
  const plan = readPlan(
    found.flatMap(({ sure }) => sure),
    { ...settings, dateSystem: workbook.dateSystem },
  );
  return { ...plan, offers: found.flatMap(({ unsure }) => unsure) };
}
