import { fieldKeys, fieldOf } from './fields/catalogue';
import { type Role, roles } from './fields/roles';
import type { PlanRows } from './plan';
import type { Row } from './rows';
import type { UnfoldedTable } from './unfolding/unfolded-table';

/** A row while it is read. */
export type Draft = Record<string, unknown> & {
  unreadable: readonly string[];
  table: number;
  rowIndex: number;
  line: number;
};

export type Drafts = Record<Role, Draft[]>;

/** The rows of all tables, of which nothing is read yet. */
export function draftRows(tables: readonly UnfoldedTable[]): Drafts {
  const drafts = Object.fromEntries(roles.map((role) => [role, [] as Draft[]])) as Drafts;
  tables.forEach((unfolded, table) => {
    unfolded.lines.forEach((_, line) => drafts[unfolded.role].push(draftRow(unfolded, table, line)));
  });
  return drafts;
}

/** The row of one line of a table, of which nothing is read yet. */
export function draftRow(
  { role, source, lines, isDerived }: UnfoldedTable,
  table: number,
  line: number,
): Draft {
  const draft = { ...(blankDrafts[role] ??= blankDraft(role)) };
  draft.table = table;
  draft.rowIndex = lines[line]?.place ?? 0;
  draft.line = line;
  draft['hidden'] = source.hiddenRows.has(draft.rowIndex);
  draft['derived'] = isDerived;
  return draft;
}

/** A draft as the row that it is or will be: every field of the catalogue is given a value of its kind. */
export const asRow = (draft: Draft): Row => draft as unknown as Row;

/** `asRow` of all of them. */
export const asRows = (drafts: Drafts): PlanRows => drafts as unknown as PlanRows;

/** The blank draft of each role that was read so far. */
const blankDrafts: { [R in Role]?: Draft } = {};

/**
 * A blank draft of a role, to be copied. Properties that are added to an object one by one make engines look each of them up
 * in a dictionary ever after; a parsed object, and every copy of it, keeps them in place. Large plans are checked several times
 * as fast for it.
 */
function blankDraft(role: Role): Draft {
  const identity = {
    role,
    key: '',
    table: 0,
    rowIndex: 0,
    line: 0,
    hidden: false,
    derived: false,
    repeatsId: false,
    sharesName: false,
    nameable: false,
    retired: false,
  };
  const fields = fieldKeys(role).map((key): [string, null] => [key, null]);
  const names = JSON.stringify(
    Object.fromEntries([...Object.entries(identity), ['unreadable', null], ...fields]),
  );
  const blank = JSON.parse(names) as Draft;
  blank.unreadable = readable;
  for (const key of fieldKeys(role)) if (isMultiple(role, key)) blank[key] = nothingNamed;
  return blank;
}

/** What a row without unreadable cells shares with all others. */
const readable: readonly string[] = Object.freeze([]);

const nothingNamed: readonly never[] = Object.freeze([]);

function isMultiple(role: Role, key: string): boolean {
  const kind = fieldOf(role, key)?.kind;
  return kind === 'reference' || kind === 'list';
}
