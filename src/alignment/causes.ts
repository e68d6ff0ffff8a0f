import { type Role, roles } from '../plan/fields/roles';
import { ruleById } from './catalogue';
import { rowsCounted } from './comparison/comparison-words';
import type { Finding, Fix, FixEdit } from './finding';
import { severities, type Severity } from './settings';
import { enumerate, label } from './wording';

/** What a reader of findings needs of one to tell what it comes from. */
type CausedFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'role' | 'row' | 'points' | 'cause'>;

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
const ownCause = ({ rule, row, message }: CausedFinding): string =>
  row === null ? `${rule}: ${message}` : rule;

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
  const says = first.cause?.says ?? ruleById[first.rule].title;
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

/** Nobody looks through more edits before applying them, and to work them out takes time. */
const mostFixedTogether = 500;

/**
 * The fixes of a cause's findings as one; null where none has any, where there are too many to look through, and where one of
 * several can be fixed in several ways: what somebody has to choose is chosen one by one. Findings that one edit removes share it,
 * and an edit of a cell that another edit already changes as a whole is left out.
 */
export function fixOfCause({ title, findings }: Cause): Fix | null {
  if (findings.length > mostFixedTogether) return null;
  const edits: FixEdit[] = [];
  const changed = new Map<string, 'whole' | Set<string>>();
  let only: Fix | null = null;
  let fixes = 0;
  for (const finding of findings) {
    const [best, ...others] = finding.fixes();
    if (others.length > 0 && findings.length > 1) return null;
    if (best === undefined) continue;
    if (best.edits.some((edit) => isTaken(changed, edit))) continue;
    for (const edit of best.edits) take(changed, edit);
    fixes += 1;
    only = best;
    edits.push(...best.edits);
  }
  return fixes > 1 ? { label: title, edits } : only;
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
