import { enumerate } from '../languages/words';
import { type Role, roles } from '../plan/fields/roles';
import { rowsCounted } from './comparison/comparison-words';
import type { Finding, Fix, FixEdit } from './finding';
import { ruleTexts } from './rule-texts';
import { severities, type Severity } from './settings';
import { label } from './wording';

/** What a reader of findings needs of one to tell what it comes from. */
type CausedFinding = Pick<
  Finding,
  'id' | 'rule' | 'severity' | 'message' | 'role' | 'row' | 'points' | 'cause'
>;

/** Findings that come from one thing, which one decision, or one column to fill in, removes. */
export interface Cause<Found extends CausedFinding = Finding> {
  /** Tells causes of one check apart. */
  readonly id: string;
  /** What is wrong, and how far it reaches: `Unknown strategy "S9": 159 tactics`. */
  readonly title: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  /** Points of the score that its findings carry together. */
  readonly points: number;
  /** Those that carry most first. */
  readonly findings: readonly Found[];
}

/** The causes of findings: those that cost most first, then the worst, then those that reach farthest. */
export function rankCauses<Found extends CausedFinding>(findings: readonly Found[]): readonly Cause<Found>[] {
  const groups = new Map<string, Found[]>();
  for (const finding of findings) {
    const id = finding.cause?.key ?? ownCause(finding);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([id, group]) => causeOf(id, group))
    .sort(
      (a, b) =>
        b.points - a.points ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.findings.length - a.findings.length,
    );
}

/** Rows that lack the same are one cause; what is said of the plan as a whole, or of a column, is one by itself. */
const ownCause = ({ id, rule, row }: CausedFinding): string => (row === null ? `${rule}: ${id}` : rule);

function causeOf<Found extends CausedFinding>(id: string, group: readonly Found[]): Cause<Found> {
  const findings = [...group].sort((a, b) => b.points - a.points);
  const ranks = findings.map(({ severity }) => severities.indexOf(severity));
  return {
    id,
    title: titleOf(findings),
    severity: severities[Math.min(...ranks)] ?? 'advice',
    points: findings.reduce((sum, { points }) => sum + points, 0),
    findings,
  };
}

function titleOf(findings: readonly CausedFinding[]): string {
  const [first] = findings;
  if (first === undefined) return '';
  if (first.row === null && first.cause === null) return first.message;
  const says = first.cause?.says ?? ruleTexts(first.rule).title;
  const reach = reachOf(findings);
  // What is wrong with a row often names it.
  return reach === '' || says.includes(reach) ? says : `${says}: ${reach}`;
}

/** The row that is concerned, or how many of which kind. */
function reachOf(findings: readonly CausedFinding[]): string {
  const rows = new Set(findings.flatMap(({ row }) => row ?? []));
  const [only] = rows;
  if (rows.size === 1 && only !== undefined) return label(only);
  const amounts = new Map<Role, number>();
  for (const { role } of rows) amounts.set(role, (amounts.get(role) ?? 0) + 1);
  return enumerate(
    roles.flatMap((role) => {
      const amount = amounts.get(role);
      return amount === undefined ? [] : [rowsCounted(role, amount)];
    }),
  );
}

/** More edits than rows are ever marked nobody can follow up, and to work them out takes time. */
const mostFixedTogether = 5000;

/**
 * The fixes that remove all findings of a cause at once, best first: what each of them proposes alike, or, where each proposes one
 * thing, all of these. None where rows can be fixed in several ways of their own: what somebody has to choose for each of them is
 * chosen one by one.
 */
export function fixesOfCause({ title, findings }: Cause): readonly Fix[] {
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) return only.fixes();
  if (findings.length > mostFixedTogether) return [];
  const proposals = findings.map((finding) => finding.fixes()).filter(({ length }) => length > 0);
  if (proposals.every(({ length }) => length === 1)) {
    const fixes = proposals.flat();
    const [proposed] = fixes;
    const isOne = fixes.every((fix) => fix.label === proposed?.label);
    return oneOrNone(together(isOne && proposed !== undefined ? proposed.label : title, fixes));
  }
  // Rows that merely lack the same have nothing in common that one choice could fit.
  if (only?.cause == null || proposals.length < findings.length) return [];
  return (proposals[0] ?? []).flatMap(({ label: proposed }) => {
    const alike = proposals.flatMap((fixes) => fixes.find((fix) => fix.label === proposed) ?? []);
    return alike.length < proposals.length ? [] : oneOrNone(together(proposed, alike));
  });
}

/** What several findings propose, each one thing, as one fix; findings that leave a choice are left out. None for fewer than two. */
export function fixOfAll(title: string, findings: readonly Finding[]): Fix | null {
  if (findings.length > mostFixedTogether) return null;
  const proposed = findings.map((finding) => finding.fixes()).filter(({ length }) => length === 1);
  return proposed.length < 2 ? null : together(title, proposed.flat());
}

const oneOrNone = (fix: Fix | null): readonly Fix[] => (fix === null ? [] : [fix]);

/**
 * Several fixes as one; null for none. Findings that one edit removes share it, and a fix that changes a cell which another already
 * changes as a whole is left out.
 */
function together(label: string, fixes: readonly Fix[]): Fix | null {
  const made: Fix[] = [];
  const changed = new Map<string, 'whole' | Set<string>>();
  for (const fix of fixes) {
    if (fix.edits.some((edit) => isTaken(changed, edit))) continue;
    for (const edit of fix.edits) take(changed, edit);
    made.push(fix);
  }
  return made.length > 1 ? { label, edits: made.flatMap(({ edits }) => edits) } : (made[0] ?? null);
}

const placeOf = ({ sheet, cell: { row, column } }: FixEdit): string => JSON.stringify([sheet, row, column]);

/** Whether an edit cannot be made beside those before it. */
function isTaken(changed: ReadonlyMap<string, 'whole' | ReadonlySet<string>>, edit: FixEdit): boolean {
  const known = changed.get(placeOf(edit));
  if (known === undefined) return false;
  return known === 'whole' || 'newValue' in edit || known.has(edit.oldPart);
}

/** Notes what an edit changes. */
function take(changed: Map<string, 'whole' | Set<string>>, edit: FixEdit): void {
  const place = placeOf(edit);
  const known = changed.get(place);
  if ('newValue' in edit) changed.set(place, 'whole');
  else if (known === undefined) changed.set(place, new Set([edit.oldPart]));
  else if (known !== 'whole') known.add(edit.oldPart);
}
