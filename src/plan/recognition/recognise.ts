import type { SheetTable } from '../../spreadsheet/sheet';
import { type Role, roles } from '../fields/roles';
import { plainLayout, type TableLayout } from '../recognised-table';
import type { LocatedTable } from './locate-tables';
import { type EvidenceContext, type EvidenceName, evidenceOf, type RoleEvidence } from './role-evidence';
import { besideFields, readAs, type ReadColumn, type RoleReading, tableHeadings } from './role-reading';
import { evidenceWeights, roleWeights } from './role-weights';
import { isForeignTitle, roleFromTitles, titlesOf } from './title-roles';
import { plainlyMeant } from './vocabulary';

/** `sure` is used, `unsure` is offered for confirmation, `none` is left alone. */
export type Confidence = 'sure' | 'unsure' | 'none';

/** A role that a table may have. */
export interface Candidate {
  readonly role: Role;
  /** From 0 to 1. */
  readonly probability: number;
  readonly reading: RoleReading;
  readonly evidence: RoleEvidence;
  /** Field property key for each column; null for a column that means nothing. */
  readonly columns: readonly (string | null)[];
}

export interface Recognition {
  /** Null where the table is none of the plan's. */
  readonly role: Role | null;
  readonly confidence: Confidence;
  /** Field property key for each column; null for a column that means nothing. */
  readonly columns: readonly (string | null)[];
  readonly layout: TableLayout;
  /** The roles that it may have, the likeliest first; the first is the recognised one. */
  readonly candidates: readonly Candidate[];
}

/** From which probability on a role is used, and offered. */
export const thresholds = { sure: 0.6, offered: 0.25 } as const;

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

const columnsOf = (table: SheetTable, columns: readonly ReadColumn[]): readonly (string | null)[] => {
  const keys = table.headings.map((): string | null => null);
  for (const { column, field } of columns) if (!field.startsWith('@')) keys[column] = field;
  return keys;
};

/** What the columns say beside the fields of the role. */
function layoutFrom({ columns }: RoleReading): TableLayout {
  const columnOf = (meaning: string): number | null =>
    columns.find(({ field }) => field === meaning)?.column ?? null;
  return {
    ...plainLayout,
    goalColumn: columnOf(besideFields.goalLevel),
    dayColumn: columnOf(besideFields.day),
  };
}

/** The roles in which a table can be read, the likeliest first. */
export function candidatesOf(table: SheetTable | LocatedTable): readonly Candidate[] {
  const written = table.headings.filter((heading) => heading !== '').length;
  const headings = tableHeadings(table);
  const titles = titlesOf(table);
  const title = roleFromTitles(titles);
  const context: EvidenceContext = {
    title,
    isForeignTitle: titles.some(isForeignTitle),
    hasCalendar: headings.inCalendar.size > 0,
    isLog: false,
    linked: 0,
  };
  const read = roles.flatMap((role) => {
    const reading = readAs(headings, role, title?.plain === true && title.role === role);
    const evidence = evidenceOf(reading, context);
    if (evidence === null) return [];
    return [{ role, reading, evidence }];
  });
  const isOwn = ({ reading }: (typeof read)[number]): boolean => reading.isCanonical && written > 1;
  const probabilities = probabilitiesOf(
    read.map((each) => logOddsOf(each.role, each.evidence) + (isOwn(each) ? ownHeadings : 0)),
  );
  return read
    .map(({ role, reading, evidence }, place) => ({
      role,
      probability: probabilities[place] ?? 0,
      reading,
      evidence,
      columns: columnsOf(table, reading.columns),
    }))
    .sort((one, other) => other.probability - one.probability);
}

/** What it counts that all headings are the role's own names for its fields: nobody else has those by chance. */
const ownHeadings = 20;

/** Recognises what a table is and what its columns mean. Does not depend on the number of its rows. */
export function recogniseTable(table: SheetTable | LocatedTable): Recognition {
  const candidates = candidatesOf(table);
  const [best] = candidates;
  if (best === undefined || best.probability < thresholds.offered)
    return {
      role: null,
      confidence: 'none',
      columns: table.headings.map(() => null),
      layout: plainLayout,
      candidates: [],
    };
  return {
    role: best.role,
    confidence: best.probability >= thresholds.sure ? 'sure' : 'unsure',
    columns: best.columns,
    layout: layoutFrom(best.reading),
    candidates: candidates.filter(({ probability }) => probability >= thresholds.offered / 2),
  };
}

/** A table whose role is known: what its columns mean, and whether the column that names its rows is plain. */
export interface KnownRoleRecognition {
  readonly columns: readonly (string | null)[];
  readonly isNamed: boolean;
}

/** Recognises the columns of a table of which somebody says what it is, such as an argument of a worksheet function. */
export function recogniseAs(table: SheetTable, role: Role): KnownRoleRecognition {
  const { columns, name } = readAs(tableHeadings(table), role, true);
  return { columns: columnsOf(table, columns), isNamed: (name?.heading ?? 0) >= plainlyMeant };
}
