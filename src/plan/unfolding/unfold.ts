import { readPeriodText } from '../calendar/period-text';
import { fieldOf } from '../fields/catalogue';
import type { Role } from '../fields/roles';
import { layoutOf, type RecognisedTable, type TableLayout } from '../recognised-table';
import { findBodyRows } from './body-rows';
import { deriveLevels, type LevelColumns } from './derived-levels';
import { fillDown, fillMerged, looksFilledDown } from './filled-down';
import { findSectionRows, type SectionRow } from './section-rows';
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
 * of its own for each derived one, behind itself. The order of the tables is kept.
 */
export function unfoldTables(
  recognised: readonly RecognisedTable[],
  derivesLevels = true,
): readonly UnfoldedTable[] {
  const opened = recognised.map(openTable);
  const hasRows = (role: Role): boolean =>
    opened.some(({ table, layout }) => table.role === role && layout.lines.length > 0);
  for (const each of opened) applySections(each, hasRows('strategies'));
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
    splitTactics(layout, splitIds);
  }
  return opened.flatMap(({ table, layout }) => {
    if (table.role === 'tactics') spreadReferences(layout, splitIds);
    const { source, columns, sourceColumns, lines } = layout;
    const own: UnfoldedTable = { role: table.role, source, columns, sourceColumns, lines, isDerived: false };
    return [own, ...derived.filter((each) => each.source === source)];
  });
}

function openTable(table: RecognisedTable): Opened {
  const { source } = table;
  const beside = layoutOf(table);
  const sections = findSectionRows(table);
  const { goalColumn } = beside;
  // In a column of a level the heading of a section is that level's text: its row tells the level and nothing else.
  const isLevel = (column: number): boolean => column === goalColumn || isLevelField(table, column);
  const headings = new Set(sections.filter(({ column }) => !isLevel(column)).map(({ place }) => place));
  const layout: Layout = {
    source,
    columns: [...onlyFirst(table.columns)],
    sourceColumns: source.headings.map((_, column) => column),
    lines: findBodyRows(table)
      .filter((place) => !headings.has(place))
      .map((place) => ({ place, cells: source.rows[place] ?? [] })),
    isCopied: false,
  };
  const opened = { table, beside, layout, sections };
  addBesideColumns(opened);
  return opened;
}

const isLevelField = ({ role, columns }: RecognisedTable, column: number): boolean =>
  (role === 'tactics' && columns[column] === 'strategy') ||
  (role === 'strategies' && columns[column] === 'goal');

/** A field is read from the leftmost of the columns that are said to hold it, so that a row's key and its values agree. */
const onlyFirst = (columns: readonly (string | null)[]): readonly (string | null)[] =>
  columns.map((key, column) => (columns.indexOf(key) === column ? key : null));

/** Adds the columns that are made of what stands beside the fields. */
function addBesideColumns({ beside, layout }: Opened): void {
  const { dayColumn } = beside;
  if (dayColumn !== null) {
    for (const field of ['start', 'end'])
      if (!layout.columns.includes(field))
        addColumn(layout, field, dayColumn, ({ cells }) => cells[dayColumn] ?? null);
  }
}

/** The section that a row stands under; of two headings right below one another the lower one. */
function sectionOf(sections: readonly SectionRow[], place: number): SectionRow | null {
  let found: SectionRow | null = null;
  for (const section of sections) {
    if (section.place > place) break;
    found = section;
  }
  return found;
}

/** Sections that are periods give their rows that period; others are the level that somebody said they are. */
function applySections({ table, beside, layout, sections }: Opened, hasStrategies: boolean): void {
  const [first] = sections;
  if (first === undefined) return;
  const textAt = new Map(layout.lines.map(({ place }) => [place, sectionOf(sections, place)?.text ?? null]));
  const isPeriod = ({ text }: SectionRow): boolean => readPeriodText(text) !== null;
  const has = (...fields: readonly string[]): boolean =>
    fields.some((field) => layout.columns.includes(field));
  if (fieldOf(table.role, 'period') !== undefined && sections.every(isPeriod)) {
    if (!has('period', 'start', 'end', 'due'))
      addColumn(layout, 'period', first.column, ({ place }) => textAt.get(place) ?? null);
    return;
  }
  if (table.role !== 'tactics' || beside.sections === null || beside.sections === 'not used') return;
  if (beside.sections === 'strategies' && !has('strategy') && !hasStrategies)
    addColumn(layout, 'strategy', first.column, ({ place }) => textAt.get(place) ?? null);
  if (beside.sections === 'goals')
    addColumn(layout, sectionGoals, first.column, ({ place }) => textAt.get(place) ?? null);
}

/** Not a field: the goals that accepted sections name, until they are derived. */
const sectionGoals = '@goals';

function levelColumns({ beside, layout }: Opened): LevelColumns | null {
  const strategies = layout.columns.indexOf('strategy');
  if (strategies < 0) return null;
  const fromSections = layout.columns.indexOf(sectionGoals);
  return { layout, strategies, goals: beside.goalColumn ?? (fromSections < 0 ? null : fromSections) };
}

/** Merged cells hold in all their rows; the columns of derived levels are filled down where they look so, others where somebody says so. */
function fillValues({ table, beside, layout, sections }: Opened, levels: LevelColumns | null): void {
  const references = layout.columns.flatMap((key, column) =>
    key !== null && fieldOf(table.role, key)?.kind === 'reference' ? [column] : [],
  );
  const ofLevels =
    levels === null ? [] : [levels.strategies, ...(levels.goals === null ? [] : [levels.goals])];
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
