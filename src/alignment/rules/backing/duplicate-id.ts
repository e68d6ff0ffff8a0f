import { comparable } from '../../../plan/names';
import { isUnreadable, type Row } from '../../../plan/rows';
import { proposeFreeId } from '../../free-ids';
import { rolesWithIds, type RowWithId } from '../../rows-with-ids';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const duplicateId = declareRule({
  id: 'duplicate-id',
  group: 'backing',
  title: 'Duplicate ID',
  question: 'Is every ID used only once in its sheet?',
  reason:
    'A reference to a duplicate ID could mean either row. Plumbline uses the first row and ignores the others.',
  severity: 'error',
  judges: {
    goals: ['goals.id'],
    strategies: ['strategies.id'],
    tactics: ['tactics.id'],
    products: ['products.id'],
  },
  select: ({ plan }) => rolesWithIds.map((role) => repeatedIds(plan[role])),
  decide: ({ row, first, mayRepeat }) => {
    if (isUnreadable(row, 'id')) return mayRepeat ? undecided(row, 'id') : 'pass';
    if (first === null || row.id === null) return 'pass';
    return {
      outcome: 'finding',
      detail: { row, first },
      fields: ['id'],
      related: [{ row: first, fields: ['id'] }],
    };
  },
  messages: {
    finding: ({ row, first }) =>
      `${label(row)} has the same ID as an earlier row, ${label(first)}. Give this row its own ID; until then it is ignored.`,
    pass: 'No earlier row has this ID.',
    incomplete: 'The ID of the row could not be read.',
    inapplicable: 'No sheet of the plan has an ID column.',
  },
  fixes: ({ row }, _, { plan }) => proposeFreeId(plan, row),
});

interface ComparedRow {
  readonly row: RowWithId;
  /** The earlier row that has its ID. */
  readonly first: Row | null;
  /** Some earlier row has an ID that it could repeat. */
  readonly mayRepeat: boolean;
}

/** The rows that repeat an ID, or might: the ID of each other row is its own. */
function repeatedIds(rows: readonly RowWithId[]): readonly ComparedRow[] {
  const doubtful: ComparedRow[] = [];
  let firstRows: ReadonlyMap<string, Row> | undefined;
  let mayRepeat = false;
  for (const row of rows) {
    if (row.repeatsId) firstRows ??= firstRowsById(rows);
    const first = row.repeatsId ? (firstRows?.get(comparable(row.id ?? '')) ?? null) : null;
    if (first !== null || isUnreadable(row, 'id')) doubtful.push({ row, first, mayRepeat });
    mayRepeat ||= row.id !== null;
  }
  return doubtful;
}

const firstRowsById = (rows: readonly RowWithId[]): ReadonlyMap<string, Row> =>
  new Map(rows.flatMap((row) => (row.id === null || row.repeatsId ? [] : [[comparable(row.id), row]])));
