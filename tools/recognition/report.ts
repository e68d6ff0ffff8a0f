import { type Role, roles } from '../../src/plan/fields/roles';
import type { Verdict } from './judge';

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
const sum = (verdicts: readonly Verdict[], figure: (verdict: Verdict) => number): number =>
  verdicts.reduce((total, verdict) => total + figure(verdict), 0);
const count = (verdicts: readonly Verdict[], holds: (verdict: Verdict) => boolean): number =>
  verdicts.filter(holds).length;

const isPlan = ({ table }: Verdict): boolean => table.role !== 'other';

/** The figures of an evaluation. Accuracies are shares from 0 to 1. */
export interface Figures {
  readonly tables: number;
  /** Tables of which what the product does by itself is right: only what is sure is used. */
  readonly roleAccuracy: number;
  /** Tables whose role is right if the user confirms what is offered. */
  readonly roleAccuracyIfConfirmed: number;
  /** Columns of the plans' tables with the right field; none of a table whose role is wrong, missing or not located. */
  readonly fieldAccuracy: number;
  /** The same, where a field of ours that the labels have no word for counts as wrong. */
  readonly fieldAccuracyStrict: number;
  /** Fields of the tables alone whose role is right. */
  readonly fieldAccuracyWhereRoleIsRight: number;
  readonly sure: number;
  readonly sureAndRight: number;
  readonly unsure: number;
  readonly unsureAndRight: number;
  /** Tables that are no plan and are used as one. */
  readonly falseAlarms: number;
  readonly notLocated: number;
  readonly columns: number;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const sure = verdicts.filter(({ confidence }) => confidence === 'sure');
  const unsure = verdicts.filter(({ confidence }) => confidence === 'unsure');
  const columns = sum(verdicts, ({ fields }) => fields);
  const rightRole = verdicts.filter(
    (verdict) => isPlan(verdict) && verdict.role !== null && verdict.isRightIfConfirmed,
  );
  return {
    tables: verdicts.length,
    roleAccuracy: share(
      count(verdicts, ({ isRight }) => isRight),
      verdicts.length,
    ),
    roleAccuracyIfConfirmed: share(
      count(verdicts, ({ isRightIfConfirmed }) => isRightIfConfirmed),
      verdicts.length,
    ),
    fieldAccuracy: share(
      sum(verdicts, ({ rightFields }) => rightFields),
      columns,
    ),
    fieldAccuracyStrict: share(
      sum(verdicts, ({ rightFieldsStrict }) => rightFieldsStrict),
      columns,
    ),
    fieldAccuracyWhereRoleIsRight: share(
      sum(rightRole, ({ rightFields }) => rightFields),
      sum(rightRole, ({ fields }) => fields),
    ),
    sure: sure.length,
    sureAndRight: count(sure, ({ isRight }) => isRight),
    unsure: unsure.length,
    unsureAndRight: count(unsure, ({ isRightIfConfirmed }) => isRightIfConfirmed),
    falseAlarms: count(
      verdicts,
      (verdict) => verdict.confidence === 'sure' && !isPlan(verdict) && !verdict.isRight,
    ),
    notLocated: count(verdicts, ({ located }) => !located),
    columns,
  };
}

const lines = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, String(cell).length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const labelsIn = (verdicts: readonly Verdict[]): readonly string[] =>
  [...new Set(verdicts.map(({ table }) => table.role))].sort();

function row(name: string, verdicts: readonly Verdict[]): readonly (string | number)[] {
  const columns = sum(verdicts, ({ fields }) => fields);
  const right = count(verdicts, ({ isRight }) => isRight);
  return [
    name,
    verdicts.length,
    right,
    share(right, verdicts.length).toFixed(3),
    count(verdicts, ({ isRightIfConfirmed }) => isRightIfConfirmed),
    count(verdicts, ({ confidence }) => confidence === 'unsure'),
    count(verdicts, ({ located }) => !located),
    columns,
    columns === 0
      ? '–'
      : share(
          sum(verdicts, ({ rightFields }) => rightFields),
          columns,
        ).toFixed(3),
  ];
}

const byRole = (verdicts: readonly Verdict[]): string =>
  lines([
    [
      'label',
      'tables',
      'right',
      'accuracy',
      'right if confirmed',
      'unsure',
      'not located',
      'columns',
      'field accuracy',
    ],
    ...labelsIn(verdicts).map((label) =>
      row(
        label,
        verdicts.filter(({ table }) => table.role === label),
      ),
    ),
    row('all', verdicts),
  ]);

function confusion(verdicts: readonly Verdict[]): string {
  const outcome = ({ role, confidence }: Verdict): string =>
    role === null ? 'left alone' : confidence === 'sure' ? role : `${role}?`;
  const outcomes = [...roles.flatMap((role: Role) => [role, `${role}?`]), 'left alone'].filter((name) =>
    verdicts.some((verdict) => outcome(verdict) === name),
  );
  const rows = labelsIn(verdicts).map((label) => [
    label,
    ...outcomes.map((name) =>
      count(verdicts, (verdict) => verdict.table.role === label && outcome(verdict) === name),
    ),
  ]);
  return lines([['label', ...outcomes], ...rows]);
}

const missed = (verdicts: readonly Verdict[]): string =>
  lines(
    verdicts
      .filter(({ isRight, rightFields, fields }) => !isRight || rightFields < fields)
      .map(({ table, role, confidence, located, rightFields, fields }) => [
        table.id,
        table.role,
        !located ? 'not located' : role === null ? 'left alone' : `${role} (${confidence})`,
        `${rightFields}/${fields}`,
      ]),
  );

/** The report for a reader: right tables and fields by label, confusion, and what was missed. */
export const report = (verdicts: readonly Verdict[]): string =>
  [
    'By label',
    byRole(verdicts),
    '',
    'Label against outcome (? is offered, not used)',
    confusion(verdicts),
    '',
    'Not wholly right (label, outcome, right columns)',
    missed(verdicts),
    '',
  ].join('\n');
