import type { DateSystem, SheetTable } from '../../spreadsheet/sheet';
import { findCalendar } from '../calendar/calendar-columns';
import type { Calendar } from '../calendar/calendar-dates';
import { type Role, roles } from '../fields/roles';
import { columnNames, type Mapping, noMapping, notUsed, tableNames } from '../mapping';
import { comparable } from '../names';
import { plainLayout, type TableLayout } from '../recognised-table';
import { linksBetween, type PossibleReference } from './links-between-tables';
import type { LocatedTable } from './locate-tables';
import { isLog } from './log-tables';
import { generalTitles, levels } from './plan-evidence';
import { measureOf } from './quantity-words';
import { type EvidenceName, evidenceOf, type RoleEvidence } from './role-evidence';
import {
  besideFields,
  type HeadingContext,
  readAs,
  type ReadColumn,
  type RoleReading,
  type TableHeadings,
  tableHeadings,
} from './role-reading';
import { evidenceWeights, roleWeights } from './role-weights';
import { isTitleOfSelling, speaksOfSelling } from './selling-words';
import { isForeignTitle, roleFromTitles, type TitleRole, titleRole, titlesOf } from './title-roles';
import { isWordOf, meaningsOf, plainlyMeant } from './vocabulary';
import { yearOfDates } from './year-of-dates';

/** `sure` is used, `unsure` is offered for confirmation, `none` is left alone. */
export type Confidence = 'sure' | 'unsure' | 'none';

/** A role that a table may have. */
export interface Candidate {
  readonly role: Role;
  /** From 0 to 1; those of one table and that it is no plan sum to 1. */
  readonly probability: number;
  readonly reading: RoleReading;
  readonly evidence: RoleEvidence;
}

export interface Recognition {
  /** Null where the table is none of the plan's. */
  readonly role: Role | null;
  readonly confidence: Confidence;
  /** Why a table is left alone that could look like a plan; null for any other. */
  readonly leftAloneAs: 'log' | 'transposed' | null;
  /** Whether somebody said what the table is. */
  readonly isSaid: boolean;
  /** Field property key for each column; null for a column that means no field of the role. */
  readonly columns: readonly (string | null)[];
  readonly layout: TableLayout;
  /** How the table was read as its role; null where it has none. */
  readonly reading: RoleReading | null;
  readonly title: TitleRole | null;
  /** Columns of references that the headings do not tell, with how many of their values name rows of another table. */
  readonly possibleReferences: readonly PossibleReference[];
  /** The roles that it may have, the likeliest first; the first is the recognised one. */
  readonly candidates: readonly Candidate[];
}

/** What the recognition of a workbook's tables depends on beside them. */
export interface RecognitionContext {
  readonly dateSystem: DateSystem;
  readonly mapping: Mapping;
  /** The year of the plan where neither dates nor titles tell it; null for none. */
  readonly planYear: number | null;
}

const nothingSaid: RecognitionContext = { dateSystem: 1900, mapping: noMapping, planYear: null };

/** From which probability on a role is used, and offered. */
export const thresholds = { sure: 0.7, offered: 0.38 } as const;

/** The log odds that the evidence makes of a role against no plan at all. */
export function logOddsOf(role: Role, evidence: RoleEvidence): number {
  let sum = roleWeights[role];
  for (const [name, weight] of Object.entries(evidenceWeights) as [EvidenceName, number][])
    sum += weight * evidence[name];
  return sum;
}

/** Probabilities of several possibilities beside the one that none of them is: they and that one sum to 1. */
export function probabilitiesOf(logOdds: readonly number[]): readonly number[] {
  const highest = Math.max(0, ...logOdds);
  const weights = logOdds.map((odds) => Math.exp(odds - highest));
  const sum = weights.reduce((total, weight) => total + weight, Math.exp(-highest));
  return weights.map((weight) => weight / sum);
}

/** A table with what its columns are read by, whichever its role is. */
interface OpenTable {
  readonly table: LocatedTable | SheetTable;
  readonly headings: TableHeadings;
  readonly calendar: Calendar | null;
  readonly said: Role | 'leave alone' | null;
  readonly fillDown: ReadonlyMap<number, boolean>;
  readonly sections: TableLayout['sections'];
}

/** A table with all that its roles are judged by. */
interface JudgedTable extends OpenTable {
  readonly titles: readonly string[];
  readonly title: TitleRole | null;
  readonly isForeignTitle: boolean;
  readonly isTitledOfSelling: boolean;
  readonly readings: readonly RoleReading[];
  readonly isLog: boolean;
}

function openTable(
  table: LocatedTable | SheetTable,
  name: string,
  { dateSystem, mapping }: RecognitionContext,
  year: number | null,
): OpenTable {
  const key = comparable(name);
  const calendar =
    'headingValues' in table
      ? findCalendar({
          headings: table.headingValues,
          formats: table.headingFormats,
          above: table.upper,
          dateSystem,
        })
      : null;
  const saidOfColumns = byColumn(table, mapping.columns.get(key));
  const context: HeadingContext = {
    inCalendar: new Set(calendar?.columns.map(({ column }) => column)),
    said: new Map([...saidOfColumns].map(([column, field]) => [column, field === notUsed ? null : field])),
    year,
  };
  return {
    table,
    headings: tableHeadings(table, context),
    calendar,
    said: mapping.tables.get(key) ?? null,
    fillDown: byColumn(table, mapping.fillDown.get(key)),
    sections: mapping.sections.get(key) ?? null,
  };
}

/** Reads an open table as each of the roles. */
function judge(open: OpenTable): JudgedTable {
  const { table, headings } = open;
  const titles = titlesOf(table);
  const title = roleFromTitles(titles);
  const readings = roles.map((role) => readAs(headings, role, title?.plain === true && title.role === role));
  return {
    ...open,
    titles,
    title,
    isForeignTitle: titles.some(isForeignTitle),
    isTitledOfSelling: titles.some(isTitleOfSelling),
    readings,
    isLog: isLog(headings, readings),
  };
}

function byColumn<Said>(
  { headings }: SheetTable,
  said: ReadonlyMap<string, Said> | undefined,
): ReadonlyMap<number, Said> {
  const found = new Map<number, Said>();
  if (said !== undefined)
    columnNames(headings).forEach((name, column) => {
      const of = said.get(comparable(name));
      if (of !== undefined) found.set(column, of);
    });
  return found;
}

/** What it counts that all headings are the role's own names for its fields: nobody else has those by chance. */
const ownHeadings = 20;

function candidatesIn(open: JudgedTable, linkedAs: (role: Role) => number): readonly Candidate[] {
  const { inCalendar } = open.headings;
  const written = open.table.headings.filter(
    (heading, column) => heading !== '' && !inCalendar.has(column),
  ).length;
  if ('isTransposed' in open.table && open.table.isTransposed) return [];
  const read = open.readings.flatMap((reading) => {
    const { role } = reading;
    if (open.isLog && levels.includes(role)) return [];
    const evidence = evidenceOf(reading, {
      title: open.title,
      isForeignTitle: open.isForeignTitle,
      hasCalendar: open.calendar !== null,
      isCalled: (role) =>
        open.titles.some((title) => titleRole(title)?.role === role && !isWordOf(generalTitles, title)),
      isTitledOfSelling: open.isTitledOfSelling,
      speakOfSelling: (column) => speaksOfSelling(open.headings.profileOf(column)),
      linked: linkedAs(role),
    });
    return evidence === null ? [] : [{ role, reading, evidence }];
  });
  const isTitled = (role: Role): boolean => open.title?.plain === true && open.title.role === role;
  const isOwn = ({ reading, role }: (typeof read)[number]): boolean =>
    reading.isCanonical && (written > 1 || levels.includes(role) || isTitled(role));
  const probabilities = probabilitiesOf(
    read.map((each) => logOddsOf(each.role, each.evidence) + (isOwn(each) ? ownHeadings : 0)),
  );
  return toLowestLevel(read.map((each, place) => ({ ...each, probability: probabilities[place] ?? 0 }))).sort(
    (one, other) => other.probability - one.probability,
  );
}

/**
 * A table of goals, strategies and tactics could be read as each of them, and is surely one of them: it is that of the lowest, whose
 * rows it holds, and the levels above are read from its columns. What speaks for them speaks for it.
 */
function toLowestLevel(candidates: readonly Candidate[]): Candidate[] {
  const lowest = levels.flatMap(
    (level) =>
      candidates.find(
        ({ role, reading, evidence }) =>
          role === level && evidence.levelAbove === 1 && (reading.name?.heading ?? 0) >= plainlyMeant,
      ) ?? [],
  )[0];
  if (lowest === undefined) return [...candidates];
  const isAbove = (each: Candidate): boolean => levels.includes(each.role) && each.evidence.lowerLevel === 1;
  const taken = candidates.filter(isAbove).reduce((sum, { probability }) => sum + probability, 0);
  return candidates.map((each) =>
    each === lowest
      ? { ...each, probability: each.probability + taken }
      : isAbove(each)
        ? { ...each, probability: 0 }
        : each,
  );
}

/** The roles in which a table may be read by itself, the likeliest first. */
export const candidatesOf = (table: SheetTable | LocatedTable): readonly Candidate[] =>
  candidatesIn(judge(openTable(table, table.sheet, nothingSaid, null)), () => 0);

/**
 * Recognises what the tables of a workbook are and what their columns mean: each by its headings, values and titles, and all by
 * what they say of one another. Does not depend on the number of their rows.
 */
export function recogniseTables(
  tables: readonly (LocatedTable | SheetTable)[],
  context: RecognitionContext = nothingSaid,
): readonly Recognition[] {
  const names = tableNames(tables);
  const year = yearOfDates(tables) ?? context.planYear;
  const opened = tables.map((table, place) =>
    judge(openTable(table, names[place] ?? table.sheet, context, year)),
  );
  const alone = opened.map((open) => candidatesIn(open, () => 0));
  const links = linksBetween(
    opened.map(({ table, headings, said }, place) => ({
      table,
      headings,
      role: said === 'leave alone' ? null : (said ?? alone[place]?.[0]?.role ?? null),
    })),
  );
  return opened.map((open, place) =>
    settle(
      open,
      candidatesIn(open, (role) => links.linked(place, role, open.readings)),
      (role, reading) => links.possible(place, role, reading),
    ),
  );
}

/** Recognises a table that stands by itself. */
export function recogniseTable(table: SheetTable | LocatedTable): Recognition {
  const [recognition] = recogniseTables([table]);
  if (recognition === undefined) throw new Error('A table was not recognised at all.');
  return recognition;
}

function settle(
  open: JudgedTable,
  candidates: readonly Candidate[],
  possibleReferences: (role: Role, reading: RoleReading) => readonly PossibleReference[],
): Recognition {
  const { table, said, title } = open;
  const [best] = candidates;
  const isOffered = best !== undefined && best.probability >= thresholds.offered;
  const reading =
    said === 'leave alone'
      ? null
      : said !== null
        ? readAs(open.headings, said, true)
        : isOffered
          ? best.reading
          : null;
  const rest = {
    leftAloneAs: leftAloneAs(open),
    title,
    isSaid: said !== null,
    candidates: candidates.filter(({ probability }) => probability >= thresholds.offered / 2),
  };
  if (reading === null)
    return {
      ...rest,
      role: null,
      confidence: 'none',
      columns: table.headings.map(() => null),
      layout: plainLayout,
      reading: null,
      possibleReferences: [],
    };
  return {
    ...rest,
    role: reading.role,
    confidence: said !== null || isSure(open, best) ? 'sure' : 'unsure',
    columns: columnsOf(table, reading.columns),
    layout: layoutFrom(open, reading),
    reading,
    possibleReferences: possibleReferences(reading.role, reading),
  };
}

/** A single column tells too little, unless it is called what it is; and a list of errands could be anybody's. */
function isSure({ table, title }: JudgedTable, best: Candidate | undefined): boolean {
  if (best === undefined || best.probability < thresholds.sure || best.evidence.anyList === 1) return false;
  const isLone = table.headings.filter((heading) => heading !== '').length === 1;
  const isCalledSo = title?.plain === true && title.role === best.role;
  return !isLone || isCalledSo || (levels.includes(best.role) && best.reading.isCanonical);
}

const leftAloneAs = (open: JudgedTable): Recognition['leftAloneAs'] =>
  'isTransposed' in open.table && open.table.isTransposed ? 'transposed' : open.isLog ? 'log' : null;

const columnsOf = (table: SheetTable, columns: readonly ReadColumn[]): readonly (string | null)[] => {
  const keys = table.headings.map((): string | null => null);
  for (const { column, field } of columns) if (!field.startsWith('@')) keys[column] = field;
  return keys;
};

/** What the columns say beside the fields of the role. */
function layoutFrom(open: OpenTable, { role, columns }: RoleReading): TableLayout {
  const columnOf = (meaning: string): number | null =>
    columns.find(({ field }) => field === meaning)?.column ?? null;
  return {
    ...plainLayout,
    goalColumn: columnOf(besideFields.goalLevel),
    dayColumn: columnOf(besideFields.day),
    retiringColumn: columnOf('status') === null ? statusOfOwnWords(open, role, columns) : null,
    calendar: open.calendar,
    measures: role === 'tactics' && columnOf('kpi') === null ? measuresOf(open, columns) : [],
    fillDown: open.fillDown,
    sections: open.sections,
  };
}

/** The columns that mean no field and whose headings are measures. */
function measuresOf({ table, headings }: OpenTable, columns: readonly ReadColumn[]): TableLayout['measures'] {
  const used = new Set(columns.map(({ column }) => column));
  return table.headings.flatMap((heading, column) =>
    used.has(column) || headings.inCalendar.has(column) || headings.said.has(column)
      ? []
      : (measureOf(heading, column) ?? []),
  );
}

/** A column headed as a status whose words are the planner's own: it is no status, but a retired word in it retires the row. */
function statusOfOwnWords(
  { table, headings }: OpenTable,
  role: Role,
  columns: readonly ReadColumn[],
): number | null {
  const used = new Set(columns.map(({ column }) => column));
  const column = table.headings.findIndex(
    (heading, place) =>
      !used.has(place) &&
      !headings.said.has(place) &&
      meaningsOf(role, heading).some(({ field, strength }) => field === 'status' && strength >= plainlyMeant),
  );
  return column < 0 ? null : column;
}

/** A table whose role is known: what its columns mean, and whether the column that names its rows is plain. */
export interface KnownRoleRecognition {
  readonly columns: readonly (string | null)[];
  readonly layout: TableLayout;
  readonly isNamed: boolean;
}

/** Recognises the columns of a table of which somebody says what it is, such as an argument of a worksheet function. */
export function recogniseAs(table: SheetTable | LocatedTable, role: Role): KnownRoleRecognition {
  const open = openTable(table, table.sheet, nothingSaid, yearOfDates([table]));
  const reading = readAs(open.headings, role, true);
  return {
    columns: columnsOf(table, reading.columns),
    layout: layoutFrom(open, reading),
    isNamed: (reading.name?.heading ?? 0) >= plainlyMeant,
  };
}
