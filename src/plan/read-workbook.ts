import { withMergedReferences } from './merged-references';
import type { Plan, ReadingSettings } from './plan';
import { readPlan } from './read-plan';
import type { RecognisedTable } from './recognised-table';
import { locateTables } from './recognition/locate-tables';
import { recogniseTable } from './recognition/recognise';
import type { Sheet, Workbook } from './sheet-table';

/** The tables of a sheet that are surely part of a plan, with their roles and columns. */
export const recogniseSheet = (sheet: Sheet): readonly RecognisedTable[] =>
  locateTables(sheet).flatMap((source) => {
    const { role, confidence, columns } = recogniseTable(source);
    return role !== null && confidence === 'sure'
      ? [withMergedReferences({ role, source, columns }, sheet.merges)]
      : [];
  });

/** Reads the plan of a whole workbook, whichever its sheets and layout. */
export function readWorkbookPlan(workbook: Workbook, settings: Omit<ReadingSettings, 'dateSystem'>): Plan {
  const tables = workbook.sheets.flatMap(recogniseSheet);
  return readPlan(tables, { ...settings, dateSystem: workbook.dateSystem });
}
