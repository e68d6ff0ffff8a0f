import type { CheckResult } from '../../alignment/check';
import type { Comparison } from '../../alignment/comparison/compare-checks';
import type { Finding, Fix } from '../../alignment/finding';
import type { RuleId } from '../../alignment/rule-id';
import type { Profile, SettingsProblem, Severity } from '../../alignment/settings';
import type { LanguageTag } from '../../languages/languages';
import type { Plan } from '../../plan/plan';
import type { CellValue } from '../../spreadsheet/cell';
import type {
  CheckProgress,
  CountOutcome,
  Failed,
  FreezeOutcome,
  InsertedPlan,
  NoPlan,
  PaneCheck,
  Problem,
  ReadWorkbook,
  RememberedResult,
  RepairOutcome,
  SelfTestProgress,
  SelfTestReport,
  SheetProblem,
} from '../pane-host';

export const views = [
  'overview',
  'findings',
  'link-up',
  'price-and-volume',
  'forecast',
  'coverage',
  'timeline',
  'approvals',
  'functions',
  'setup',
  'about',
] as const;
export type View = (typeof views)[number];

/** A part of the setup that other views lead to. */
export type SetupPlace = 'questions' | 'tables' | 'checking' | 'rules';

/** A check that goes on; `id` tells it from those that were begun before. */
export interface RunningCheck {
  readonly id: number;
  readonly progress: CheckProgress | null;
  readonly isCancelling: boolean;
  /** The workbook was changed since it began, perhaps after the cells in question were read. */
  readonly changedMeanwhile: boolean;
}

/** What has fixes: a finding, or what several findings have in common. */
export interface Fixable {
  readonly id: string;
  /** Points of the score that it costs. */
  readonly points: number;
}

/** A fix that is being written, and what it is for. */
export interface Fixing {
  readonly of: string;
  readonly fix: Fix;
}

/** A fix that was not made, as a cell holds something else by now. */
export interface RefusedFix {
  readonly fix: Fix;
  readonly sheet: string;
  readonly cell: string;
  readonly holds: CellValue;
}

/** What became of the last fix. */
export interface MadeFix {
  readonly label: string;
  /** The cells that were written. */
  readonly cells: number;
  /** A sheet that is added ends Excel's undo history. */
  readonly canBeUndone: boolean;
  /** The score afterwards, and its change; null where there is none. */
  readonly score: number | null;
  readonly change: number | null;
}

/** Where a comment was added. */
export interface CommentPlace {
  readonly sheet: string;
  readonly cell: string;
}

export type Commenting = { readonly status: 'running' } | ({ readonly status: 'added' } & CommentPlace);

/** Whether the pane follows edits: off by itself where a check takes long, unless the user wants it all the same. */
export type Live = 'on' | 'off' | 'too slow' | 'on all the same';

/** Light or dark, for where the application does not say which it is. */
export const schemeChoices = ['automatic', 'light', 'dark'] as const;
export type SchemeChoice = (typeof schemeChoices)[number];

/** What can be tried again where it failed. */
export type Command = 'check' | 'clear' | 'example' | 'self-test' | 'other';

export interface Failure {
  readonly problem: Problem;
  readonly command: Command;
}

export type Clearing =
  | { readonly status: 'asked' }
  | { readonly status: 'running' }
  | { readonly status: 'cleared'; readonly left: readonly SheetProblem[] };

/** A workbook to plan in, which is asked about, inserted, or there. */
export type Inserting =
  | { readonly status: 'asked' }
  | { readonly status: 'running' }
  /** `guide` is the sheet that says how to go on. */
  | { readonly status: 'inserted'; readonly plan: InsertedPlan; readonly guide: string };

/** What goes on with the formulas that call functions of PLUMB, or came of it. */
export type FormulaWork =
  | { readonly status: 'repairing' }
  | { readonly status: 'counting' }
  | { readonly status: 'freezing' }
  | Exclude<RepairOutcome, Failed>
  | Exclude<CountOutcome, Failed>
  | Exclude<FreezeOutcome, Failed>;

export type SelfTest =
  | { readonly status: 'running'; readonly progress: SelfTestProgress | null; readonly isCancelling: boolean }
  | {
      readonly status: 'ended';
      readonly report: SelfTestReport;
      /** Whether the report could be copied, once that was tried. */
      readonly isCopied: boolean | null;
    };

/** Something to tell those who listen to the screen; the same words again are news again. */
export interface News {
  readonly number: number;
  readonly text: string;
  /** A failure interrupts; all else waits its turn. */
  readonly isUrgent: boolean;
}

/** What is kept of the check before the last one. */
export interface PreviousCheck {
  /** null where the plan had none. */
  readonly score: number | null;
  readonly profile: Profile;
  /** Let go as soon as it is compared with the last one: a large plan takes much room. */
  readonly result: CheckResult | null;
}

/** What findings can be grouped by. */
export const groupings = ['rule', 'sheet', 'owner', 'strategy'] as const;
export type Grouping = (typeof groupings)[number];

/** A row of a sheet, counted from 0. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
}

/** Which findings are listed, and how. */
export interface FindingsShown {
  /** null for those of every severity. */
  readonly severity: Severity | null;
  readonly search: string;
  /** null for those of every row. */
  readonly row: SheetRow | null;
  readonly grouping: Grouping;
}

/** All of them, by rule. */
export const allFindingsShown: FindingsShown = { severity: null, search: '', row: null, grouping: 'rule' };

/** The group of a rule's findings, where they are grouped by rule. */
export const groupOfRule = (rule: RuleId): string => `rule/${rule}`;

/** A finding where it stands among the groups. */
export interface FindingPlace {
  readonly finding: Finding;
  readonly group: string;
  /** The cause that it stands under; null where it stands by itself. */
  readonly cause: string | null;
}

export interface PaneState {
  readonly running: RunningCheck | null;
  /** What an earlier check found, by the memory of the workbook, until there is one in this pane. */
  readonly remembered: RememberedResult | null;
  /** The last check that came to its end. */
  readonly check: PaneCheck | null;
  /** What the last check saw, where it found no plan in it. */
  readonly noPlan: NoPlan | null;
  /** The last check that the user asked for: what followed edits and fixes since is compared with it. */
  readonly asked: PreviousCheck | null;
  /** What the last check is compared with: the one that was asked for before; null where there is none in this pane. */
  readonly previous: PreviousCheck | null;
  /** What changed between the two, once that is known. */
  readonly comparison: Comparison | null;
  /** The workbook has changed since the last check. */
  readonly isStale: boolean;
  readonly live: Live;
  readonly scheme: SchemeChoice;
  /** null for that of Excel. */
  readonly language: LanguageTag | null;
  /** Who approves, by name: what was entered last on this machine. */
  readonly approver: string;
  /** The last attempt to follow edits failed. */
  readonly isFollowingBroken: boolean;
  readonly isWaiting: boolean;
  readonly failure: Failure | null;
  readonly clearing: Clearing | null;
  readonly inserting: Inserting | null;
  readonly selfTest: SelfTest | null;
  readonly formulaWork: FormulaWork | null;
  /** A change of settings is being written; a check follows it. */
  readonly isChangingSettings: boolean;
  readonly view: View;
  /** The part of the setup that the user was led to and that is not shown yet. */
  readonly wantedPlace: SetupPlace | null;
  readonly findingsShown: FindingsShown;
  /** Whether a group, or a cause, shows its findings, of those that the user opened or closed. */
  readonly opened: ReadonlyMap<string, boolean>;
  /** What is looked at, by id: why it matters and how to fix it are shown. */
  readonly selected: string | null;
  /** What the user is asked why to mute, by the id of the finding or rule, with the reason so far. */
  readonly muting: ReadonlyMap<string, string>;
  readonly fixing: Fixing | null;
  /** By the id of what it was for. */
  readonly refusedFixes: ReadonlyMap<string, RefusedFix>;
  /** Until it is read, or another is made. */
  readonly madeFix: MadeFix | null;
  /** What became of the last comment that was to be added, until it is read. */
  readonly commenting: Commenting | null;
  /** What was said of these marks is read. */
  readonly readMarks: PaneCheck['marks'];
  /** What a fix brings, by `fixKey`. */
  readonly gains: ReadonlyMap<string, number | null>;
  readonly news: News;
}

export const firstState: PaneState = {
  running: null,
  remembered: null,
  check: null,
  noPlan: null,
  asked: null,
  previous: null,
  comparison: null,
  isStale: false,
  live: 'on',
  scheme: 'automatic',
  language: null,
  approver: '',
  isFollowingBroken: false,
  isWaiting: false,
  failure: null,
  clearing: null,
  inserting: null,
  selfTest: null,
  formulaWork: null,
  isChangingSettings: false,
  view: 'overview',
  wantedPlace: null,
  findingsShown: allFindingsShown,
  opened: new Map(),
  selected: null,
  muting: new Map(),
  fixing: null,
  refusedFixes: new Map(),
  madeFix: null,
  commenting: null,
  readMarks: null,
  gains: new Map(),
  news: { number: 0, text: '', isUrgent: false },
};

/** What the last check read, whether it found a plan or not; null before there is one. */
export const lastRead = ({ check, noPlan }: PaneState): ReadWorkbook | null => check ?? noPlan;

/** The plan of the last check, be it without rows. */
export const lastPlan = ({ check, noPlan }: PaneState): Plan | null =>
  check?.result.alignment.plan ?? noPlan?.plan ?? null;

/** What is wrong with the settings of the workbook. */
export const settingsProblems = ({ check, noPlan }: PaneState): readonly SettingsProblem[] =>
  check?.result.alignment.settings.problems ?? noPlan?.problems ?? noProblems;

const noProblems: readonly never[] = [];

/** Whether there is a score to show, and so an overview and findings. */
export const hasScore = ({ check }: PaneState): boolean =>
  check !== null && check.result.score.score !== null;

/** The views that there are something to show in. */
export const viewsOf = (state: PaneState): readonly View[] => (hasScore(state) ? views : viewsWithoutScore);

const viewsWithoutScore: readonly View[] = views.filter((view) => view !== 'findings');

/** The view that is shown: without findings the overview takes the place of theirs. */
export const shownView = (state: PaneState): View =>
  viewsOf(state).includes(state.view) ? state.view : 'overview';

/** While one of these goes on the others wait: they would write over each other. */
export const isBusy = ({
  running,
  fixing,
  commenting,
  clearing,
  inserting,
  selfTest,
  formulaWork,
  isChangingSettings,
}: PaneState): boolean =>
  running !== null ||
  fixing !== null ||
  commenting?.status === 'running' ||
  isChangingSettings ||
  clearing?.status === 'running' ||
  inserting?.status === 'running' ||
  selfTest?.status === 'running' ||
  isAtFormulas(formulaWork);

const isAtFormulas = (work: FormulaWork | null): boolean =>
  work?.status === 'repairing' || work?.status === 'counting' || work?.status === 'freezing';

/** Whether edits are followed. */
export const isLive = ({ live }: PaneState): boolean => live === 'on' || live === 'on all the same';

/** Tells fixes apart. */
export const fixKey = ({ label, edits }: Fix): string => JSON.stringify([label, edits[0]]);

/** The findings that blame a row or the plan: what the plan merely lacks is told apart from them. */
export const faultFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => rule !== missingColumnRule);

export const missingFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => rule === missingColumnRule);

const missingColumnRule = 'column-missing';
