import type { SheetTable } from '../../spreadsheet/sheet';
import { type Role, roles } from '../fields/roles';
import type { LocatedTable } from './locate-tables';
import { evidenceOf, type EvidenceContext, type EvidenceName, type RoleEvidence } from './role-evidence';
import { type ReadColumn, readAs, type RoleReading, tableHeadings } from './role-reading';
import { evidenceWeights, roleWeights } from './role-weights';
import { isForeignTitle, roleFromTitles, titlesOf } from './title-roles';
import { plainlyMeant } from './vocabulary';

/** `sure` is used, `unsure` is offered for confirmation, `none` is left alone. */
export type Confidence = 'sure' | 'unsure' | 'none';

/** A role that a table may have. */
export interface Candidate {
  readonly role: Role;
  readonly confidence: Confidence;
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
  /** The roles that it may have, the likeliest first; the first is the recognised one. */
  readonly candidates: readonly Candidate[];
}

export const thresholds = { sure: 0.7, lead: 0.15, offered: 0.3 };

/** The probability that the evidence makes of a role. */
export function probabilityOf(role: Role, evidence: RoleEvidence): number {
  let logOdds = roleWeights[role];
  for (const [name, weight] of Object.entries(evidenceWeights) as [EvidenceName, number][])
    logOdds += weight * evidence[name];
  return 1 / (1 + Math.exp(-logOdds));
}

const columnsOf = (table: SheetTable, columns: readonly ReadColumn[]): readonly (string | null)[] => {
  const keys = table.headings.map((): string | null => null);
  for (const { column, field } of columns) keys[column] = field;
  return keys;
};

export function candidatesOf(table: SheetTable | LocatedTable): readonly Candidate[] {
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
  return roles.flatMap((role): Candidate[] => {
    const reading = readAs(headings, role, title?.plain === true && title.role === role);
    const evidence = evidenceOf(reading, context);
    if (evidence === null) return [];
    const probability = reading.isCanonical && table.headings.filter((h) => h !== '').length > 1 ? 0.999 : probabilityOf(role, evidence);
    return [
      {
        role,
        confidence: 'none',
        probability,
        reading,
        evidence,
        columns: columnsOf(table, reading.columns),
      },
    ];
  });
}

/** Recognises what a table is and what its columns mean. Does not depend on the number of its rows. */
export function recogniseTable(table: SheetTable | LocatedTable): Recognition {
  const candidates = [...candidatesOf(table)].sort((one, other) => other.probability - one.probability);
  const [best, second] = candidates;
  if (best === undefined || best.probability < thresholds.offered)
    return { role: null, confidence: 'none', columns: table.headings.map(() => null), candidates: [] };
  const lead = best.probability - (second?.probability ?? 0);
  const isSure = best.probability >= thresholds.sure && (lead >= thresholds.lead || best.reading.isCanonical);
  const confidence = isSure ? 'sure' : 'unsure';
  return { role: best.role, confidence, columns: best.columns, candidates: candidates.filter(({ probability }) => probability >= thresholds.offered) };
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

