import type { Area } from '../spreadsheet/area';
import type { Sheet, Workbook } from '../spreadsheet/sheet';
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
    const { role, confidence, columns, layout } = recogniseTable(source);
    if (role === null) continue;
    const recognised = {
      role,
      source,
      columns,
      layout: { ...layout, merges: mergesIn(source, sheet.merges) },
    };
    if (confidence === 'sure') sure.push(recognised);
    else unsure.push(recognised);
  }
  return { sure, unsure };
}

/** The merged areas of a sheet that begin in a table's body, counted from its first row and column. */
function mergesIn(
  { top, left, rows, headings }: RecognisedTable['source'],
  merges: readonly Area[],
): readonly Area[] {
  const firstRow = top + 1;
  return merges
    .filter(
      (area) =>
        area.top >= firstRow &&
        area.top < firstRow + rows.length &&
        area.left >= left &&
        area.left < left + headings.length,
    )
    .map((area) => ({
      top: area.top - firstRow,
      bottom: area.bottom - firstRow,
      left: area.left - left,
      right: area.right - left,
    }));
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
