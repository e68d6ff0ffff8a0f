import type { Role } from '../../src/plan/fields/roles';
import { locateTables } from '../../src/plan/recognition/locate-tables';
import { recogniseTables, type Recognition } from '../../src/plan/recognition/recognise';
import type { Sheet } from '../../src/spreadsheet/sheet';
import type { LabelledTable } from './labelled-tables';
import { isRightField, rightRoles, roleOfLabel } from './labels';

/** What became of one labelled table. */
export interface Verdict {
  readonly table: LabelledTable;
  readonly expected: Role | null;
  readonly located: boolean;
  /** The role that the product would use, or offer; null where it leaves the table alone. */
  readonly role: Role | null;
  readonly confidence: Recognition['confidence'];
  /** Whether what the product does by itself is right: the right role used, or nothing used where none is right. */
  readonly isRight: boolean;
  /** Whether it is right once the first offer is accepted. */
  readonly isRightIfConfirmed: boolean;
  /** A table, or another part of its sheet, is used as what it is not; or offered as that. */
  readonly isWrongClaim: boolean;
  readonly isWrongOffer: boolean;
  /** Of the columns of a plan's table whose role is right: how many are read as a field, how many of these rightly. */
  readonly claimed: number;
  readonly rightlyClaimed: number;
  /** How many have a label that is a field of ours, and how many of these are read as such. */
  readonly labelled: number;
  readonly found: number;
  /** The columns that are wrong or missed, in words. */
  readonly misses: readonly string[];
}

/** Judges the product's own path, from the cells of a sheet to roles and fields. */
export function judge(table: LabelledTable, sheet: Sheet): Verdict {
  const sources = locateTables(sheet);
  const recognitions = recogniseTables(sources);
  const at = sources.findIndex(({ top }) => top === table.preRows.length);
  const meant = recognitions[at];
  const left = sources[at]?.left ?? 0;
  const stray = recognitions.find((each, place) => place !== at && each.confidence === 'sure');
  const role = stray?.role ?? meant?.role ?? null;
  const confidence = stray?.confidence ?? meant?.confidence ?? 'none';
  const right = rightRoles(table);
  const isRightRole = stray === undefined && role !== null && right.includes(role);
  const mayBeNone = right.includes(null);
  const columns =
    table.role === 'other' || !isRightRole || meant === undefined
      ? []
      : judgeColumns(table, meant, role, left);
  const count = (holds: (column: JudgedColumn) => boolean): number => columns.filter(holds).length;
  return {
    table,
    expected: roleOfLabel[table.role],
    located: at >= 0,
    role,
    confidence,
    isRight: confidence === 'sure' ? isRightRole : mayBeNone,
    isRightIfConfirmed: isRightRole || (mayBeNone && role === null),
    isWrongClaim: confidence === 'sure' && !isRightRole,
    isWrongOffer: confidence === 'unsure' && !isRightRole,
    claimed: count(({ field }) => field !== null),
    rightlyClaimed: count(({ field, isRight }) => field !== null && isRight),
    labelled: count(({ isLabelled }) => isLabelled),
    found: count(({ isLabelled, field, isRight }) => isLabelled && field !== null && isRight),
    misses: columns.flatMap(({ heading, field, labels, isRight, isLabelled }) =>
      isRight && !(isLabelled && field === null)
        ? []
        : [`${heading}: ${field ?? 'not used'}, should be ${labels}`],
    ),
  };
}

interface JudgedColumn {
  readonly heading: string;
  readonly field: string | null;
  readonly labels: string;
  readonly isRight: boolean;
  readonly isLabelled: boolean;
}

function judgeColumns(
  table: LabelledTable,
  { columns, layout }: Recognition,
  role: Role,
  left: number,
): readonly JudgedColumn[] {
  return table.headers.map((heading, place) => {
    const column = place - left;
    const beside = column === layout.goalColumn ? 'goal' : column === layout.dayColumn ? 'start' : null;
    const field = columns[column] ?? beside;
    return {
      heading,
      field,
      labels: [table.fields[place] ?? 'none', ...(table.fieldsAlt[place] ?? [])].join(' or '),
      isRight: isRightField(table, place, role, field),
      isLabelled: !isRightField(table, place, role, null),
    };
  });
}
