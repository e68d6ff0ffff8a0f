import type { CellValue } from '../../spreadsheet/cell';
import { fieldOf } from '../fields/catalogue';
import { retiredStatuses, type Status } from '../fields/common';
import type { Role } from '../fields/roles';
import type { ReadingSettings } from '../plan';
import { readCell } from '../reading/cell';
import { layoutOf, type RecognisedTable, type TableLayout } from '../recognised-table';
import { deriveLevels, type LevelColumns } from './derived-levels';
import { fillDown, fillMerged, looksFilledDown } from './filled-down';
import { addFromCalendar } from './from-calendar';
import { addFromMeasures } from './from-measures';
import { rowKindsOf } from './row-kinds';
import { dropRunningNumbers } from './running-numbers';
import { type SectionRow, sectionTexts } from './section-rows';
import { type SplitIds, splitTactics, spreadReferences } from './split-tactics';
import { addColumn, isEmptyCell, type Layout, type UnfoldedTable } from './unfolded-table';

/** A recognised table and its rows, before the levels of the plan are known. */
interface Opened {
  readonly table: RecognisedTable;
  readonly beside: TableLayout;
  readonly layout: Layout;
  readonly sections: readonly SectionRow[];
}

/**
 * Lays out recognised tables as lists of rows, one for each row of the plan; a table that carries several levels gives a table
 * of its own for each derived one, behind itself. The order of the tables is kept. Without a year for them, calendars are left out.
 */
export function unfoldTables(
  recognised: readonly RecognisedTable[],
  settings: ReadingSettings,
  year: number | null = null,
): readonly UnfoldedTable[] {
  const { derivesLevels = true } = settings;
  const opened = recognised.map((table) => openTable(table, settings));
  const hasRows = (role: Role): boolean =>
    opened.some(({ table, layout }) => table.role === role && layout.lines.length > 0);
  for (const each of opened) applySections(each, hasRows('strategies'));
  dropRunningNumbers(opened.map(({ table: { role }, layout }) => ({ role, layout })));
  if (year !== null)
    for (const { table, layout } of opened) addFromCalendar(table, layout, { settings, year });
  const derives = {
    strategies: derivesLevels && !hasRows('strategies'),
    goals: derivesLevels && !hasRows('goals'),
  };
  const levels = new Map<Opened, LevelColumns>();
  for (const each of opened) {
    const ofTable = each.table.role === 'tactics' && derives.strategies ? levelColumns(each) : null;
    if (ofTable !== null) levels.set(each, ofTable);
    fillValues(each, ofTable);
  }
  const derived = deriveLevels([...levels.values()], derives);
  const splitIds: SplitIds = new Map();
  for (const [{ layout }] of levels) {
    keepTactics(layout);
    splitTactics(layout, splitIds, settings);
  }
  return opened.flatMap(({ table, layout }) => {
    if (table.role === 'tactics') spreadReferences(layout, splitIds);
    const { source, columns, sourceColumns, lines } = layout;
    const own: UnfoldedTable = { role: table.role, source, columns, sourceColumns, lines, isDerived: false };
    return [own, ...derived.filter((each) => each.source === source)];
  });
}

function openTable(table: RecognisedTable, settings: ReadingSettings): Opened {
  const { source } = table;
  const beside = layoutOf(table);
  const { sections, body } = rowKindsOf(table);
  const { goalColumn } = beside;
  // In a column of a level the heading of a section is that level's text: its row tells the level and nothing else.
  const isLevel = (column: number): boolean => column === goalColumn || isLevelField(table, column);
  const headings = new Set(sections.filter(({ column }) => !isLevel(column)).map(({ place }) => place));
  const layout: Layout = {
    source,
    columns: [...onlyFirst(table.columns)],
    sourceColumns: source.headings.map((_, column) => column),
    lines: body
      .filter((place) => !headings.has(place))
      .map((place) => ({ place, cells: source.rows[place] ?? [] })),
    isCopied: false,
  };
  const opened = { table, beside, layout, sections };
  addBesideColumns(opened, settings);
  return opened;
}

const isLevelField = ({ role, columns }: RecognisedTable, column: number): boolean =>
  (role === 'tactics' && columns[column] === 'strategy') ||
  (role === 'strategies' && columns[column] === 'goal');

/** A field is read from the leftmost of the columns that are said to hold it, so that a row's key and its values agree. */
const onlyFirst = (columns: readonly (string | null)[]): readonly (string | null)[] =>
  columns.map((key, column) => (columns.indexOf(key) === column ? key : null));

/** Adds the columns that are made of what stands beside the fields. */
function addBesideColumns({ table, beside, layout }: Opened, settings: ReadingSettings): void {
  const { dayColumn, retiringColumn } = beside;
  if (dayColumn !== null && !['start', 'end', 'period'].some((field) => layout.columns.includes(field)))
    for (const field of ['start', 'end'])
      addColumn(layout, field, dayColumn, ({ cells }) => cells[dayColumn] ?? null);
  if (retiringColumn !== null) addRetired(layout, table.role, retiringColumn, settings);
  addFromMeasures(layout, beside.measures);
}

/** Of the planner's own words for how far a row is only those count that retire it. */
function addRetired(layout: Layout, role: Role, column: number, settings: ReadingSettings): void {
  const field = fieldOf(role, 'status');
  if (field?.kind !== 'choice') return;
  const retires = (value: CellValue): boolean => {
    const reading = readCell(field, value, settings);
    return reading.status === 'read' && retiredStatuses.has(reading.value as Status);
  };
  const retired = layout.lines.map(({ cells }) => retires(cells[column] ?? null));
  if (!retired.includes(true)) return;
  addColumn(layout, 'status', column, ({ cells }, line) =>
    retired[line] === true ? (cells[column] ?? null) : null,
  );
}

/** Sections that are periods give their rows that period; others are the level that somebody said they are. */
function applySections({ table, beside, layout, sections }: Opened, hasStrategies: boolean): void {
  const [first] = sections;
  if (first === undefined) return;
  const texts = sectionTexts(
    sections,
    layout.lines.map(({ place }) => place),
  );
  const add = (field: string, kind: 'period' | 'other'): void => {
    addColumn(layout, field, first.column, (_, line) => texts[line]?.[kind] ?? null);
  };
  const hasPeriods = texts.some(({ period }) => period !== null);
  if (hasPeriods && fieldOf(table.role, 'period') !== undefined) add('period', 'period');
  if (table.role !== 'tactics') return;
  if (beside.sections === 'strategies' && !hasStrategies && !layout.columns.includes('strategy'))
    add('strategy', 'other');
  if (beside.sections === 'goals') add(sectionGoals, 'other');
}

/** Not a field: the goals that accepted sections name, until they are derived. */
const sectionGoals = '@goals';

function levelColumns({ beside, layout }: Opened): LevelColumns | null {
  const placeOf = (field: string): number | null => {
    const column = layout.columns.indexOf(field);
    return column < 0 ? null : column;
  };
  const strategies = placeOf('strategy');
  const goals = beside.goalColumn ?? placeOf(sectionGoals);
  return strategies === null && goals === null ? null : { layout, strategies, goals };
}

/** Merged cells hold in all their rows; the columns of derived levels are filled down where they look so, others where somebody says so. */
function fillValues({ table, beside, layout, sections }: Opened, levels: LevelColumns | null): void {
  const references = layout.columns.flatMap((key, column) =>
    key !== null && fieldOf(table.role, key)?.kind === 'reference' ? [column] : [],
  );
  const ofLevels = [levels?.strategies, levels?.goals].flatMap((column) => column ?? []);
  fillMerged(layout, new Set([...references, ...ofLevels]), beside.merges);
  for (const column of new Set([...references, ...ofLevels])) {
    const said = beside.fillDown.get(layout.sourceColumns[column] ?? column);
    const isHeaded = sections.some((section) => section.column === column);
    if (said ?? (isHeaded || (ofLevels.includes(column) && looksFilledDown(layout, column))))
      fillDown(layout, column);
  }
}

/** In a table of several levels a row without a tactic's text is no tactic; a text that cannot be read is one. */
function keepTactics(layout: Layout): void {
  const name = layout.columns.indexOf('tactic');
  layout.lines = layout.lines.filter(({ cells }) => !isEmptyCell(cells[name]));
}
