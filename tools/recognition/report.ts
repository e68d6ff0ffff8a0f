import { roles } from '../../src/plan/fields/roles';
import type { Verdict } from './judge';

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
const sum = (verdicts: readonly Verdict[], figure: (verdict: Verdict) => number): number =>
  verdicts.reduce((total, verdict) => total + figure(verdict), 0);
const count = (verdicts: readonly Verdict[], holds: (verdict: Verdict) => boolean): number =>
  verdicts.filter(holds).length;

/** The figures of an evaluation. All but the counts are shares from 0 to 1. */
export interface Figures {
  readonly tables: number;
  /** What the product does by itself is right: only what is sure is used. */
  readonly surelyRight: number;
  /** The same once the first offer is accepted. */
  readonly rightWithFirstOffer: number;
  /** Tables that are used as what they are not, and tables that are offered as that. */
  readonly wrongClaims: number;
  readonly wrongOffers: number;
  /** Of the columns that are read as a field, those that are it; in tables whose role is right. */
  readonly fieldPrecision: number;
  /** Of the columns that are a field of ours, those that are read as it; in tables whose role is right. */
  readonly fieldRecall: number;
  readonly notLocated: number;
}

export const figuresOf = (verdicts: readonly Verdict[]): Figures => ({
  tables: verdicts.length,
  surelyRight: share(
    count(verdicts, ({ isRight }) => isRight),
    verdicts.length,
  ),
  rightWithFirstOffer: share(
    count(verdicts, ({ isRightIfConfirmed }) => isRightIfConfirmed),
    verdicts.length,
  ),
  wrongClaims: share(
    count(verdicts, ({ isWrongClaim }) => isWrongClaim),
    verdicts.length,
  ),
  wrongOffers: share(
    count(verdicts, ({ isWrongOffer }) => isWrongOffer),
    verdicts.length,
  ),
  fieldPrecision: share(
    sum(verdicts, ({ rightlyClaimed }) => rightlyClaimed),
    sum(verdicts, ({ claimed }) => claimed),
  ),
  fieldRecall: share(
    sum(verdicts, ({ found }) => found),
    sum(verdicts, ({ labelled }) => labelled),
  ),
  notLocated: count(verdicts, ({ located }) => !located),
});

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

const columns = [
  'tables',
  'surely right',
  'with first offer',
  'wrong claims',
  'wrong offers',
  'precision',
  'recall',
];

function row(name: string, verdicts: readonly Verdict[]): readonly (string | number)[] {
  const figures = figuresOf(verdicts);
  return [
    name,
    figures.tables,
    ...[figures.surelyRight, figures.rightWithFirstOffer, figures.wrongClaims, figures.wrongOffers].map(
      (each) => each.toFixed(3),
    ),
    ...(verdicts.some(({ claimed }) => claimed > 0)
      ? [figures.fieldPrecision.toFixed(3), figures.fieldRecall.toFixed(3)]
      : ['–', '–']),
  ];
}

/** A row of figures for each value that something has in the tables, and one for all. */
function by(name: string, verdicts: readonly Verdict[], of: (verdict: Verdict) => string): string {
  const values = [...new Set(verdicts.map(of))].sort();
  return lines([
    [name, ...columns],
    ...values.map((value) =>
      row(
        value,
        verdicts.filter((verdict) => of(verdict) === value),
      ),
    ),
    row('all', verdicts),
  ]);
}

function confusion(verdicts: readonly Verdict[]): string {
  const outcome = ({ role, confidence }: Verdict): string =>
    role === null ? 'left alone' : confidence === 'sure' ? role : `${role}?`;
  const outcomes = [...roles.flatMap((role) => [role, `${role}?`]), 'left alone'].filter((name) =>
    verdicts.some((verdict) => outcome(verdict) === name),
  );
  const labels = [...new Set(verdicts.map(({ table }) => table.role))].sort();
  const rows = labels.map((label) => [
    label,
    ...outcomes.map((name) =>
      count(verdicts, (verdict) => verdict.table.role === label && outcome(verdict) === name),
    ),
  ]);
  return lines([['label', ...outcomes], ...rows]);
}

const missed = (verdicts: readonly Verdict[]): string =>
  verdicts
    .flatMap(({ table, role, confidence, isRight, located, misses }) => [
      ...(isRight
        ? []
        : [
            `${table.id}: ${[table.role, ...table.roleAlt].join(' or ')}, ${located ? (role === null ? 'left alone' : `${role} (${confidence})`) : 'not found where it stands'}`,
          ]),
      ...misses.map((miss) => `${table.id}: ${miss}`),
    ])
    .join('\n');

/** What came of the tables of a file: by role, by language, by outcome, and every miss. */
export const report = (verdicts: readonly Verdict[]): string =>
  [
    by('role', verdicts, ({ table }) => table.role),
    by('language', verdicts, ({ table }) => table.lang),
    confusion(verdicts),
    `Missed:\n${missed(verdicts) || 'nothing'}`,
  ].join('\n\n');
