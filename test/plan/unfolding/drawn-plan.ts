import type { Role } from '../../../src/plan/fields/roles';
import type { Plan, ReadingSettings } from '../../../src/plan/plan';
import { readPlan } from '../../../src/plan/read-plan';
import { plainLayout, type RecognisedTable, type TableLayout } from '../../../src/plan/recognised-table';
import { locateTables } from '../../../src/plan/recognition/locate-tables';
import { recogniseAs } from '../../../src/plan/recognition/recognise';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { type Day, isoText } from '../../../src/spreadsheet/day';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import { readingSettings } from '../../support/plan-of';
import { sheetOf } from '../recognition/sheet-of';

/** What is said of a drawn table beside its cells. */
interface Said extends Partial<TableLayout> {
  readonly sheet?: Partial<Sheet>;
}

const withLines = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replaceAll('\\n', '\n') : value;

/** The one table of a drawn sheet, of which it is known what it is: `\n` is a line break in a cell, `.` a blank one. */
export function drawnTable(
  role: Role,
  drawing: string,
  { sheet = {}, ...layout }: Said = {},
): RecognisedTable {
  const drawn = sheetOf(drawing, { name: role, ...sheet });
  const cells = drawn.cells.map((row) => row.map(withLines));
  const [source] = locateTables({ ...drawn, cells });
  if (source === undefined) throw new Error('The drawing holds no table.');
  const recognised = recogniseAs(source, role);
  return {
    role,
    source,
    columns: recognised.columns,
    layout: { ...plainLayout, ...recognised.layout, ...layout },
  };
}

/** The plan of drawn tables; levels that stand in no table of their own are derived. */
export const drawnPlan = (
  tables: readonly RecognisedTable[],
  settings: Partial<ReadingSettings> = {},
): Plan => readPlan(tables, { ...readingSettings, derivesLevels: true, ...settings });

/** The keys of a plan's rows with the texts of what they refer to: `['Fair', 'Be seen; Be near']`. */
export const linksOf = (
  rows: readonly {
    readonly key: string;
    readonly strategy?: unknown;
    readonly goal?: unknown;
  }[],
): readonly (readonly [string, string])[] =>
  rows.map(({ key, strategy, goal }) => {
    const links = (Array.isArray(strategy) ? strategy : goal) as readonly { readonly text: string }[];
    return [key, links.map(({ text }) => text).join('; ')];
  });

/** When rows run, as `2026-01-01..2026-03-31`. */
export const datesOf = (
  rows: readonly { readonly key: string; readonly start: Day | null; readonly end: Day | null }[],
): readonly (readonly [string, string])[] =>
  rows.map(({ key, start, end }) => [key, `${day(start)}..${day(end)}`]);

const day = (value: Day | null): string => (value === null ? '' : isoText(value));
