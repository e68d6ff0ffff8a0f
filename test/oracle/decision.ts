import type { Plan, Tactic } from './plan';
import type { OracleCell, OracleRole, OracleSeverity } from './plan-sheets';
import type { Row } from './rows';

/** What a rule decides about a row or, without a row, about the plan. A row that passes has no decision. */
export interface Decision {
  readonly rule: string;
  readonly outcome: 'finding' | 'incomplete';
  readonly severity: OracleSeverity;
  readonly row: Row | null;
  /** Of a finding about a named thing, as the tables of section 2 say; else it is the row's. */
  readonly key?: string;
  /** The fields at fault; the first is the finding's field. */
  readonly fields: readonly string[];
  /** Where they are not the row's cells of these fields. */
  readonly cells?: readonly string[];
  /** The rows of a finding about a column. */
  readonly rows?: readonly Row[];
}

export type Outcome = 'finding' | 'incomplete' | 'pass';

/**
 * The outcome of a rule for one row.
 * @param found whether it is a finding with unreadable cells counted as empty
 * @param couldDiffer whether another value in the row's unreadable cells could make it the opposite
 */
export const outcomeOf = (found: boolean, couldDiffer: boolean): Outcome =>
  couldDiffer ? 'incomplete' : found ? 'finding' : 'pass';

export function decide(
  rule: string,
  severity: OracleSeverity,
  row: Row,
  fields: readonly string[],
  outcome: Outcome,
): Decision[] {
  return outcome === 'pass' ? [] : [{ rule, outcome, severity, row, fields }];
}

/** A finding about the plan, or about a thing that is not a row of it. */
export const aboutPlan = (
  rule: string,
  severity: OracleSeverity,
  fields: readonly string[],
  key?: string,
): Decision => ({
  rule,
  outcome: 'finding',
  severity,
  row: null,
  fields,
  ...(key === undefined ? {} : { key }),
});

/** Values that a cell could have, by field; empty is always one more. Between them they show each outcome that any value could bring. */
export type OtherValues = Readonly<Record<string, readonly OracleCell[] | (() => readonly OracleCell[])>>;

const withCells = (row: Row, cells: Readonly<Record<string, OracleCell>>): Row => ({
  ...row,
  cell: (field) => (field in cells ? (cells[field] ?? null) : row.cell(field)),
});

/**
 * Judges a row with its unreadable cells counted as empty, and again with each of the other values in them: where that
 * makes a difference, the row is undecided.
 */
export function judge(
  plan: Plan,
  row: Row,
  others: OtherValues,
  isFound: (row: Row) => boolean | Outcome,
): Outcome {
  const outcomeAs = (one: Row): Outcome => {
    const found = isFound(one);
    return typeof found === 'string' ? found : found ? 'finding' : 'pass';
  };
  const asItStands = outcomeAs(row);
  const free = Object.entries(others).filter(([field]) => plan.isUnreadable(row, field));
  const isTheSame = (cells: Readonly<Record<string, OracleCell>>, left: typeof free): boolean => {
    const [next, ...rest] = left;
    if (next === undefined) return outcomeAs(withCells(row, cells)) === asItStands;
    const [field, values] = next;
    return [...(typeof values === 'function' ? values() : values), null].every((value) =>
      isTheSame({ ...cells, [field]: value }, rest),
    );
  };
  return free.length === 0 || isTheSame({}, free) ? asItStands : 'incomplete';
}

/** The same of a tactic. */
export const judgeTactic = (
  plan: Plan,
  tactic: Tactic,
  others: OtherValues,
  isFound: (tactic: Tactic) => boolean,
): Outcome =>
  judge(plan, tactic.row, others, (one) => isFound(one === tactic.row ? tactic : plan.tacticOf(one)));

/** Texts that mean the live rows of a sheet, one for each. */
const namesOf = (plan: Plan, role: OracleRole): readonly string[] =>
  plan.live[role].map((row) => plan.directories[role].nameFor(row)).filter((name) => name !== null);

/** References to each live row of the sheet. */
export const eachOf = (plan: Plan, role: OracleRole) => (): readonly string[] => [
  'No such name',
  ...namesOf(plan, role),
];

/** The same, and a list of them all. */
export const eachAndAllOf = (plan: Plan, role: OracleRole) => (): readonly string[] => {
  const names = namesOf(plan, role);
  return ['No such name', ...names, names.join('; ')];
};

/** Lists of some of the live rows of the sheet, whichever, and of a name that is none of theirs. */
export const everyChoiceOf = (plan: Plan, role: OracleRole) => (): readonly string[] =>
  namesOf(plan, role)
    .reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [['No such name'], []])
    .map((set) => set.join('; '));

/** The live strategies that some text in a Strategy cell would resolve to. */
export const nameableStrategies = (plan: Plan) =>
  plan.strategies.filter((strategy) => plan.directories.strategies.canBeNamed(strategy.row));

/** A row lacks what some other row of its sheet has. */
export const whereOthersHave = (
  plan: Plan,
  role: 'strategies' | 'tactics',
  field: string,
  rule: string,
): Decision[] =>
  plan.live[role].some((row) => plan.reading(row, field).state === 'read')
    ? plan.live[role].flatMap((row) =>
        decide(
          rule,
          'advice',
          row,
          [field],
          outcomeOf(plan.reading(row, field).state !== 'read', plan.isUnreadable(row, field)),
        ),
      )
    : [];
