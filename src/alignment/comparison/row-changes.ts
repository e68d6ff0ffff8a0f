import type { Role } from '../../plan/fields/roles';
import type { RecordedRow } from './check-record';
import type { Comparison } from './compare-checks';
import type { FieldChange } from './plan-changes';
import { byCost, pointsOfRows } from './score-changes';

/** A row that is new, gone or says something else, with what became of the points that it costs. */
export interface RowChange {
  readonly role: Role;
  readonly status: 'changed' | 'new' | 'gone';
  /** As it is now; as it was, where it is gone. */
  readonly row: RecordedRow;
  /** Its place among the rows of its sheet, in the plan of now; in that of before, where it is gone. */
  readonly place: number;
  /** What a changed row says now that it did not. */
  readonly fields: readonly FieldChange[];
  /** Points that it brought, or cost where below 0. */
  readonly points: number;
}

/** All that changed in the plan, in one list: what moved most points first, then the changed, the new and the gone rows. */
export function rowChanges({ plan, score }: Pick<Comparison, 'plan' | 'score'>): readonly RowChange[] {
  const points = pointsOfRows(score.rows);
  const none: readonly FieldChange[] = [];
  const all = [
    ...plan.changed.map(({ role, after, place, fields }) => ({
      role,
      status: 'changed' as const,
      row: after,
      place,
      fields,
    })),
    ...plan.new.map((lone) => ({ ...lone, status: 'new' as const, fields: none })),
    ...plan.gone.map((lone) => ({ ...lone, status: 'gone' as const, fields: none })),
  ].map((change): RowChange => ({ ...change, points: points.get(change.row) ?? 0 }));
  return byCost(all, (change) => change.points);
}
