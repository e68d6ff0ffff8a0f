import type { CheckResult } from '../../alignment/check';
import { comparable } from '../../plan/names';
import { isLive } from '../../plan/rows';

/** What of a plan somebody answers for. */
export interface OwnerShare {
  /** As first written. */
  readonly owner: string;
  /** Live goals, strategies and tactics with this owner. */
  readonly rows: number;
  /** Points of the score that these rows lose. */
  readonly points: number;
}

/** The owners of a plan's goals, strategies and tactics: of most rows first, then who comes first in the plan, from its goals down. */
export function ownersOf({ alignment, findings, muted }: CheckResult): readonly OwnerShare[] {
  const { goals, strategies, tactics } = alignment.plan;
  const shares = new Map<string, { readonly owner: string; rows: number; points: number }>();
  for (const row of [...goals, ...strategies, ...tactics]) {
    if (!isLive(row) || row.owner === null) continue;
    const name = comparable(row.owner);
    const share = shares.get(name);
    if (share === undefined) shares.set(name, { owner: row.owner, rows: 1, points: 0 });
    else share.rows += 1;
  }
  for (const { row, points } of [...findings, ...muted.map(({ finding }) => finding)]) {
    if (row === null || !('owner' in row) || row.owner === null || !isLive(row)) continue;
    const share = shares.get(comparable(row.owner));
    if (share !== undefined) share.points += points;
  }
  return [...shares.values()].sort((a, b) => b.rows - a.rows);
}
