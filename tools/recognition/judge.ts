import type { Role } from '../../src/plan/fields/roles';
import { locateTables } from '../../src/plan/recognition/locate-tables';
import { recogniseTable, type Recognition } from '../../src/plan/recognition/recognise';
import type { Sheet, SheetTable } from '../../src/spreadsheet/sheet';
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
  /** Whether what the product does by itself is right: the right role used, or none where none is right. */
  readonly isRight: boolean;
  /** Whether the role is right if the user confirms what is offered. */
  readonly isRightIfConfirmed: boolean;
  /** Columns of a plan's table with the right field, where the role used or offered is right; else none of them. */
  readonly rightFields: number;
  readonly rightFieldsStrict: number;
  readonly fields: number;
}

const nothing: Recognition = { role: null, confidence: 'none', columns: [], candidates: [] };

/** Judges the product's own path, from the cells of a sheet to roles and fields. */
export function judge(table: LabelledTable, sheet: Sheet): Verdict {
  const found = locateTables(sheet).map((source) => ({ source, recognition: recogniseTable(source) }));
  const meant = found.find(({ source }) => source.top === table.preRows.length);
  const stray = found.find(
    ({ source, recognition }) => source !== meant?.source && recognition.confidence === 'sure',
  );
  const { role, confidence } = stray?.recognition ?? meant?.recognition ?? nothing;
  const right = rightRoles(table);
  const isRightRole = stray === undefined && meant !== undefined && role !== null && right.includes(role);
  const isPlan = table.role !== 'other';
  const isLeftAlone = right.includes(null) && confidence !== 'sure' && (meant !== undefined || !isPlan);
  const count = (how: 'strict' | 'lenient'): number =>
    isPlan && isRightRole ? rightFields(table, meant.source, meant.recognition, how) : 0;
  return {
    table,
    expected: roleOfLabel[table.role],
    located: meant !== undefined,
    role,
    confidence,
    isRight: (isRightRole && confidence === 'sure') || isLeftAlone,
    isRightIfConfirmed: isRightRole || (right.includes(null) && role === null),
    rightFields: count('lenient'),
    rightFieldsStrict: count('strict'),
    fields: isPlan ? table.headers.length : 0,
  };
}

function rightFields(
  table: LabelledTable,
  source: SheetTable,
  recognition: Recognition,
  how: 'strict' | 'lenient',
): number {
  const { role } = recognition;
  if (role === null) return 0;
  return table.headers.filter((_, column) =>
    isRightField(table, column, role, recognition.columns[column - source.left] ?? null, how),
  ).length;
}
