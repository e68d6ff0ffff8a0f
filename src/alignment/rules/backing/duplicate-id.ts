import { language } from '../../../languages/language';
import { comparable } from '../../../plan/names';
import type { Row } from '../../../plan/rows';
import { proposeFreeId } from '../../free-ids';
import { rolesWithIds, type RowWithId } from '../../rows-with-ids';
import { declareRule } from '../../rule';
import { label } from '../../wording';

export const duplicateId = declareRule({
  id: 'duplicate-id',
  group: 'backing',
  severity: 'error',
  judges: {
    goals: ['goals.id'],
    strategies: ['strategies.id'],
    tactics: ['tactics.id'],
    products: ['products.id'],
  },
  select: ({ plan }) => rolesWithIds.map((role) => repeatedIds(plan[role])),
  decide: ({ row, first }) => ({
    outcome: 'finding',
    detail: { row, first },
    fields: ['id'],
    related: [{ row: first, fields: ['id'] }],
  }),
  message: ({ row, first }) =>
    language.rules['duplicate-id'].finding({ row: label(row), first: label(first) }),
  fixes: ({ row }, _, { plan }) => proposeFreeId(plan, row),
});

interface RepeatedRow {
  readonly row: RowWithId;
  /** The earlier row that has its ID. */
  readonly first: Row;
}

/** The rows that repeat an ID: the ID of each other row is its own. */
function repeatedIds(rows: readonly RowWithId[]): readonly RepeatedRow[] {
  const repeated = rows.filter((row) => row.repeatsId);
  if (repeated.length === 0) return [];
  const firstRows = firstRowsById(rows);
  return repeated.flatMap((row) => {
    const first = firstRows.get(comparable(row.id ?? ''));
    return first === undefined ? [] : [{ row, first }];
  });
}

const firstRowsById = (rows: readonly RowWithId[]): ReadonlyMap<string, Row> =>
  new Map(rows.flatMap((row) => (row.id === null || row.repeatsId ? [] : [[comparable(row.id), row]])));
