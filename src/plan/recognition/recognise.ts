import type { SheetTable } from '../../spreadsheet/sheet';
import { type Role, roles } from '../fields/roles';
import type { LocatedTable } from './locate-tables';
import { levels, thresholds } from './plan-evidence';
import { readAs, type RoleReading, tableHeadings } from './role-reading';
import { roleFromTitles, type TitleRole, titlesOf } from './title-roles';
import { plainlyMeant, strengths } from './vocabulary';

/** `sure` is used, `unsure` is offered for confirmation, `none` is left alone. */
export type Confidence = 'sure' | 'unsure' | 'none';

/** A role that a table may have. */
export interface Candidate {
  readonly role: Role;
  readonly confidence: 'sure' | 'unsure';
  /** For comparing the candidates of one table; it has no unit. */
  readonly score: number;
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

/** Recognises what a table is and what its columns mean. Does not depend on the number of its rows. */
export function recogniseTable(table: SheetTable | LocatedTable): Recognition {
  const headings = tableHeadings(table);
  const title = roleFromTitles(titlesOf(table));
  const candidates = roles
    .map((role) => readAs(headings, role, title?.plain === true && title.role === role))
    .flatMap((reading): readonly Candidate[] => {
      const confidence = confidenceOf(
        reading,
        title,
        table.headings.filter((heading) => heading !== '').length,
      );
      if (confidence === 'none') return [];
      const { role, score, columns } = reading;
      return [{ role, confidence, score, columns }];
    });
  const ranked = rank(candidates, title);
  const best = ranked[0];
  return best === undefined
    ? { role: null, confidence: 'none', columns: table.headings.map(() => null), candidates: [] }
    : { role: best.role, confidence: best.confidence, columns: best.columns, candidates: ranked };
}

function confidenceOf(reading: RoleReading, title: TitleRole | null, written: number): Confidence {
  const isTitled = title?.plain === true && title.role === reading.role;
  if (reading.nameStrength === 0) return 'none';
  if (reading.isCanonical)
    return written > 1 || isTitled || levels.includes(reading.role) ? 'sure' : 'unsure';
  if (isSure(reading, isTitled)) return 'sure';
  return isLikely(reading, isTitled) ? 'unsure' : 'none';
}

function isSure(reading: RoleReading, isTitled: boolean): boolean {
  const { nameStrength, others, hasTellingField, isRecord, coverage, nameLeads, foreign } = reading;
  const isOwnName = nameStrength === strengths.canonical;
  if (nameStrength < plainlyMeant) return false;
  if (foreign > 0 || !nameLeads) {
    return foreign < 2 && isOwnName && hasTellingField && others >= 3 && coverage >= thresholds.sureCoverage;
  }
  return (
    (isOwnName && others >= 1 && coverage >= 1) ||
    (others >= 2 && coverage >= thresholds.sureCoverage) ||
    (others >= 2 && hasTellingField && coverage >= thresholds.sureCoverageWithTellingField) ||
    (others >= 3 && hasTellingField && coverage >= thresholds.sureCoverageWithThreeFields) ||
    (isRecord && hasTellingField && coverage >= thresholds.sureCoverageOfRecords) ||
    (others >= 1 && isTitled && coverage >= thresholds.sureCoverageWithTitle)
  );
}

function isLikely({ others, coverage, foreign, nameLeads }: RoleReading, isTitled: boolean): boolean {
  if (foreign > 1 || (foreign > 0 && !nameLeads)) return false;
  return (others >= 1 && coverage >= thresholds.unsureCoverage) || isTitled;
}

const explained = ({ columns }: Candidate): number => columns.filter((key) => key !== null).length;

/** The likeliest first: sure ones before others. */
const rank = (candidates: readonly Candidate[], title: TitleRole | null): readonly Candidate[] =>
  (['sure', 'unsure'] as const).flatMap((confidence) => {
    const equal = candidates.filter((candidate) => candidate.confidence === confidence);
    const ofLevels = rankLevels(
      equal.filter(({ role }) => levels.includes(role)),
      title,
      confidence === 'sure',
    );
    const others = equal.filter(({ role }) => !levels.includes(role)).sort(byScore);
    const levelScore = Math.max(...ofLevels.map(({ score }) => score));
    const before = others.filter(({ score }) => score > levelScore);
    return [...before, ...ofLevels, ...others.slice(before.length)];
  });

const byScore = (one: Candidate, other: Candidate): number => other.score - one.score;

/**
 * The levels of a plan: the lowest first where they are sure, else by score; before them the one that the title
 * plainly names, if it explains as many columns as the first.
 */
function rankLevels(
  candidates: readonly Candidate[],
  title: TitleRole | null,
  lowestFirst: boolean,
): readonly Candidate[] {
  const ranked = lowestFirst
    ? levels.flatMap((level) => candidates.filter(({ role }) => role === level))
    : [...candidates].sort(byScore);
  const [first] = ranked;
  const titled = title?.plain === true ? ranked.find(({ role }) => role === title.role) : undefined;
  if (first === undefined || titled === undefined || explained(titled) < explained(first)) return ranked;
  return [titled, ...ranked.filter((candidate) => candidate !== titled)];
}

/** A table whose role is known: what its columns mean, and whether the column that names its rows is plain. */
export interface KnownRoleRecognition {
  readonly columns: readonly (string | null)[];
  readonly isNamed: boolean;
}

/** Recognises the columns of a table of which somebody says what it is, such as an argument of a worksheet function. */
export function recogniseAs(table: SheetTable, role: Role): KnownRoleRecognition {
  const { columns, nameStrength } = readAs(tableHeadings(table), role, true);
  return { columns, isNamed: nameStrength >= plainlyMeant };
}
