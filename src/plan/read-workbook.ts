import type { Area } from '../spreadsheet/area';
import { yearOf } from '../spreadsheet/day';
import type { Workbook } from '../spreadsheet/sheet';
import { type Mapping, noMapping } from './mapping';
import type { Plan, ReadingSettings } from './plan';
import { readPlan } from './read-plan';
import type { RecognisedTable, TableLayout } from './recognised-table';
import { locateTables } from './recognition/locate-tables';
import { recogniseTables } from './recognition/recognise';
import type { TableOfWorkbook } from './table-of-workbook';

/** How a workbook is read. */
export interface WorkbookReadingSettings extends Omit<ReadingSettings, 'dateSystem'> {
  /** What the user said about the tables; nothing where left out. */
  readonly mapping?: Mapping;
  /** Whether tables that are only offered are read too. */
  readonly acceptsOffers?: boolean;
}

/** All tables of a workbook, recognised together. */
export function recogniseWorkbook(
  { sheets, dateSystem }: Workbook,
  mapping: Mapping = noMapping,
  planYear: number | null = null,
): readonly TableOfWorkbook[] {
  const located = sheets.flatMap((sheet) =>
    locateTables(sheet).map((source) => ({ source, merges: sheet.merges })),
  );
  const recognitions = recogniseTables(
    located.map(({ source }) => source),
    { dateSystem, mapping, planYear },
  );
  return located.flatMap(({ source, merges }, place) => {
    const recognition = recognitions[place];
    if (recognition === undefined) return [];
    const layout = { ...recognition.layout, merges: mergesIn(source, merges) };
    return [{ source, recognition: { ...recognition, layout } }];
  });
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

/** What section rows are offered as, accepted: the strategies of their rows, or the goals where a column holds the strategies. */
function withSections(
  role: RecognisedTable['role'],
  columns: RecognisedTable['columns'],
  layout: TableLayout,
): TableLayout {
  if (role !== 'tactics' || layout.sections !== null) return layout;
  if (!columns.includes('strategy')) return { ...layout, sections: 'strategies' };
  return layout.goalColumn === null ? { ...layout, sections: 'goals' } : layout;
}

/** Reads the plan of a whole workbook, whichever its sheets and layout; of the plan as it was before, what did not change is kept. */
export function readWorkbookPlan(
  workbook: Workbook,
  { mapping, acceptsOffers = false, ...settings }: WorkbookReadingSettings,
  before: Plan | null = null,
): Plan {
  const tables = recogniseWorkbook(workbook, mapping, yearOf(settings.planDate));
  const asPlanTable = ({
    source,
    recognition: { role, columns, layout },
  }: TableOfWorkbook): RecognisedTable[] =>
    role === null
      ? []
      : [{ role, source, columns, layout: acceptsOffers ? withSections(role, columns, layout) : layout }];
  const isRead = ({ recognition: { confidence } }: TableOfWorkbook): boolean =>
    confidence === 'sure' || (acceptsOffers && confidence === 'unsure');
  const plan = readPlan(
    tables.filter(isRead).flatMap(asPlanTable),
    { ...settings, dateSystem: workbook.dateSystem },
    before,
  );
  return {
    ...plan,
    workbookTables: tables,
    offers: tables.filter((each) => !isRead(each)).flatMap(asPlanTable),
  };
}
