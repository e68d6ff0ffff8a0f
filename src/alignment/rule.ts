import type { Role } from '../plan/fields/roles';
import type { Row } from '../plan/rows';
import type { AbsentColumnName } from './absent-columns';
import type { Alignment } from './alignment';
import type { CellChange, CellPlaces, FindingCause } from './finding';
import type { LimitId } from './limits';
import type { Loss } from './loss';
import type { Need } from './needs';
import type { RuleId } from './rule-id';
import type { Lead, Profile, Severity } from './settings';
import { startSentence } from './wording';

export const ruleGroups = ['backing', 'order', 'fit', 'economics', 'coverage', 'measurement'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What a rule looks at: a row (with what is linked to it), or the plan as a whole. */
export interface Judged {
  readonly row: Row | null;
}

/** Cells of a row, by property name of their fields. */
export interface RowCells {
  readonly row: Row;
  readonly fields: readonly string[];
}

/** Cells that stand in no row of the plan: a heading, or a column of cells. */
export interface ColumnCells {
  /** The place of the table in `Plan.tables`. */
  readonly table: number;
  /** The column of the table, counted from 0; null where the table lacks it. */
  readonly column: number | null;
  /** Rows of the body, counted from 0; null means the heading. */
  readonly rowIndexes: readonly number[] | null;
}

/** What to write into a cell of a row: a new value, or one part of its text in place of another that it holds (`S9` by `S1`). */
export type ProposedEdit = { readonly row: Row; readonly field: string } & CellChange;

/** A repair as described edits, which belong together; hosts apply it. */
export interface ProposedFix {
  readonly label: string;
  readonly edits: readonly ProposedEdit[];
  /** Columns that a table lacks, to be added empty. */
  readonly columns?: readonly ProposedColumn[];
}

/** A column for a field, at the end of a table. */
export interface ProposedColumn {
  /** The place of the table in `Plan.tables`. */
  readonly table: number;
  /** Property name of the field. */
  readonly field: string;
}

export interface FindingOutcome<Detail> {
  readonly outcome: 'finding';
  /** What the message names. */
  readonly detail: Detail;
  /** The fields of the judged row that are at fault, the first being the finding's field. */
  readonly fields: readonly string[];
  /** Where the finding stands in no row. */
  readonly columnCells?: ColumnCells;
  /** Where it stands outside the plan. */
  readonly outside?: CellPlaces;
  /** Replaces the rule's severity in this case. */
  readonly severity?: Severity;
  /** Other cells that make it one. */
  readonly related?: readonly RowCells[];
  /** What tells several findings of this rule about one row apart, and survives sorting. */
  readonly part?: string;
  /** The thing that it names, where that is not the row: `P1 / awareness`, `price`. It is the finding's key and tells it apart. */
  readonly name?: string;
  /** What it comes from, where other findings come from the same. */
  readonly cause?: FindingCause;
  /** Losses that this finding carries whatever `carriers.ts` says about its rule. */
  readonly carries?: (loss: Loss) => boolean;
}

/** Not decided: with another value in these cells the outcome could be another, or the rule needs what is missing there. */
export interface IncompleteOutcome {
  readonly outcome: 'incomplete';
  readonly reason: 'unreadable' | 'missing';
  readonly cells: readonly RowCells[];
}

export type Outcome<Detail> =
  'pass' | IncompleteOutcome | FindingOutcome<Detail> | readonly FindingOutcome<Detail>[];

export interface RuleDeclaration<Subject extends Judged, Detail> {
  /** The name of its file. `npm run generate` adds it to the rule ids. */
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The limits that it judges by. */
  readonly limits?: readonly LimitId[];
  /** For each role whose rows it judges, and for the plan as a whole, what it needs there. */
  readonly judges: Readonly<Partial<Record<Role | 'plan', readonly Need[]>>>;
  /** Columns without which it finds nothing: where the whole plan lacks one, `column-missing` says so once. */
  readonly passesWithout?: readonly AbsentColumnName[];
  /** The rule asks only where the settings give it a severity: it is not sure enough to speak unasked. It carries no points. */
  readonly usuallyOff?: boolean;
  /** The rule asks only in this profile. */
  readonly onlyIn?: Profile;
  /** In this profile it is applicable whatever the plan lacks. */
  readonly alwaysApplicableIn?: Profile;
  /** What it says of a row depends on tactics that have nothing to do with it: after an edit it is asked again of all rows. */
  readonly comparesTactics?: boolean;
  /** What it looks at, in lists of which each holds rows of one sheet. Rules that name the same list go through it together. */
  readonly select: (alignment: Alignment) => readonly (readonly Subject[])[];
  readonly decide: (subject: Subject, alignment: Alignment) => Outcome<Detail>;
  /** What was found, and what to do about it. */
  readonly message: (detail: Detail, lead: Lead) => string;
  /** Repairs, best first; worked out only when somebody asks. */
  readonly fixes?: (subject: Subject, detail: Detail, alignment: Alignment) => readonly ProposedFix[];
}

/** A finding before the engine gives it its address, identity and points. */
export interface RawFinding {
  readonly row: Row | null;
  readonly severity: Severity;
  readonly message: string;
  readonly fields: readonly string[];
  readonly columnCells: ColumnCells | null;
  readonly outside: CellPlaces | null;
  readonly related: readonly RowCells[];
  readonly part: string;
  readonly name: string | null;
  readonly cause: FindingCause | null;
  readonly carries: (loss: Loss) => boolean;
  readonly proposeFixes: () => readonly ProposedFix[];
}

export interface RawIncomplete {
  readonly row: Row | null;
  readonly reason: 'unreadable' | 'missing';
  readonly cells: readonly RowCells[];
}

/** What rules say about a plan, as it is gathered. */
export interface Verdicts {
  readonly findings: { readonly rule: Rule; readonly raw: RawFinding }[];
  readonly incomplete: { readonly rule: Rule; readonly raw: RawIncomplete }[];
  /** Of how many subjects each rule has findings, however many it has of one. */
  readonly faulty: Map<RuleId, number>;
}

/** A rule as the engine sees it: what it looks at and what its findings detail stay its own affair. */
export interface Rule extends Pick<RuleDeclaration<Judged, unknown>, 'id' | 'group' | 'severity' | 'judges'> {
  readonly limits: readonly LimitId[];
  readonly passesWithout: readonly AbsentColumnName[];
  readonly usuallyOff: boolean;
  readonly onlyIn: Profile | null;
  readonly alwaysApplicableIn: Profile | null;
  readonly comparesTactics: boolean;
  readonly select: (alignment: Alignment) => readonly (readonly Judged[])[];
  /** Decides one of what it selected, and adds what it has to say. */
  readonly judge: (subject: Judged, alignment: Alignment, verdicts: Verdicts) => void;
}

const carriesNothing = (): boolean => false;

/**
 * Makes a rule of a declaration. What it selects is all that it is ever given to judge, so that the types of its subjects and
 * details, which differ from rule to rule, can stay behind it.
 */
export function declareRule<Subject extends Judged, Detail>(
  declaration: RuleDeclaration<Subject, Detail>,
): Rule {
  const {
    select,
    decide,
    message,
    fixes,
    limits,
    passesWithout,
    usuallyOff,
    onlyIn,
    alwaysApplicableIn,
    comparesTactics,
    ...described
  } = declaration;

  const toFinding = (subject: Subject, found: FindingOutcome<Detail>, alignment: Alignment): RawFinding => ({
    row: subject.row,
    severity: found.severity ?? declaration.severity,
    message: startSentence(message(found.detail, alignment.settings.lead)),
    fields: found.fields,
    columnCells: found.columnCells ?? null,
    outside: found.outside ?? null,
    related: found.related ?? [],
    part: found.part ?? '',
    name: found.name ?? null,
    cause: found.cause ?? null,
    carries: found.carries ?? carriesNothing,
    proposeFixes: () => fixes?.(subject, found.detail, alignment) ?? [],
  });

  const judge = (subject: Subject, alignment: Alignment, verdicts: Verdicts): void => {
    const outcome = decide(subject, alignment);
    if (outcome === 'pass') return;
    const { findings, incomplete, faulty } = verdicts;
    if ('outcome' in outcome && outcome.outcome === 'incomplete') {
      incomplete.push({ rule, raw: { row: subject.row, reason: outcome.reason, cells: outcome.cells } });
      return;
    }
    const found = 'outcome' in outcome ? [outcome] : outcome;
    if (found.length === 0) return;
    for (const each of found) findings.push({ rule, raw: toFinding(subject, each, alignment) });
    faulty.set(rule.id, (faulty.get(rule.id) ?? 0) + 1);
  };

  const rule: Rule = {
    ...described,
    limits: limits ?? [],
    passesWithout: passesWithout ?? [],
    usuallyOff: usuallyOff ?? false,
    onlyIn: onlyIn ?? null,
    alwaysApplicableIn: alwaysApplicableIn ?? null,
    comparesTactics: comparesTactics ?? false,
    select,
    judge: judge as Rule['judge'],
  };
  return rule;
}

/** Not decided because rows that the judged one depends on say nothing in a field. */
export const missingIn = (rows: readonly Row[], field: string): IncompleteOutcome => ({
  outcome: 'incomplete',
  reason: 'missing',
  cells: rows.map((row) => ({ row, fields: [field] })),
});

/** Not decided because of cells of the judged row that could not be read. */
export const undecided = (row: Row, ...fields: string[]): IncompleteOutcome => ({
  outcome: 'incomplete',
  reason: 'unreadable',
  cells: [{ row, fields: fields.filter((field) => row.unreadable.includes(field)) }],
});
