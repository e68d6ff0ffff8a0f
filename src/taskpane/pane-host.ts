import type { CheckResult } from '../alignment/check';
import type { PastCheck } from '../alignment/comparison/score-history';
import type { CellPlaces, Fix } from '../alignment/finding';
import type { SettingsChange } from '../alignment/workbook-settings/setting-edits';
import type { ScenariosChange } from '../economics/saved-scenarios/change-scenarios';
import type { AddedComment, CommentToAdd } from '../excel/add-comment';
import type { CheckProgress } from '../excel/check-workbook';
import type { NoPlan, ReadWorkbook } from '../excel/checked-workbook';
import type { RefusedFix } from '../excel/fix/cell-changes';
import type { ForecastToWrite, WrittenForecast } from '../excel/forecast/write-forecast';
import type { CountedFormulas, FrozenValues } from '../excel/plumb-formulas/freeze-values';
import type { RepairedFormulas } from '../excel/plumb-formulas/repair-formulas';
import type { SheetProblem, WorkbookProblem } from '../excel/problem';
import type { TableFormats } from '../excel/reading/money-formats';
import type { RememberedResult } from '../excel/report/remembered-result';
import type { ChangedScenarios as ScenariosChangeOutcome } from '../excel/saved-scenarios/change-saved-scenarios';
import type { ReadSavedScenarios as SavedScenariosOutcome } from '../excel/saved-scenarios/read-saved-scenarios';
import type { ScenarioToWrite, WrittenScenario } from '../excel/scenario/scenario-to-write';
import type { ExplainedSelection } from '../excel/selection/explain-selection';
import type { FormulaToInsert, InsertedFormula } from '../excel/selection/insert-formula';
import type { SelectedReference } from '../excel/selection/selected-reference';
import type { WrittenSettings } from '../excel/settings/write-settings';
import type { InsertedPlan, InsertedTemplate } from '../excel/template/insert-template';
import type { WrittenTimeline } from '../excel/timeline/write-timeline';
import type { WrittenMarks } from '../excel/written-marks';
import type { LanguageTag } from '../languages/languages';
import type { HostEvent, Scheme } from './host-events';
import type { SelfTestOutcome, SelfTestProgress, SelfTestResult } from './self-test-result';

/**
 * What the pane asks of the workbook that it stands beside. The pane knows nothing of Excel: whoever implements this does.
 *
 * No method rejects: whatever goes wrong is a value with a sentence for people. Every method may have to wait until the user has
 * finished editing a cell, and says so by the event `waiting for cell edit`.
 */
export interface PaneHost {
  /**
   * Reads the workbook, checks its plan and marks its rows. Progress may be reported as often as it changes, and not after the
   * promise has settled. After `signal` aborts nothing more is written, and the outcome is `cancelled` unless it was too late.
   */
  readonly check: (report: (progress: CheckProgress) => void, signal: AbortSignal) => Promise<CheckOutcome>;
  /** Shows and selects cells. */
  readonly goTo: (place: CellPlaces) => Promise<PlainOutcome>;
  /** What the last check of this workbook found, as its report says; null where it says nothing. */
  readonly remember: () => Promise<RememberedResult | null>;
  /**
   * Reads the workbook and checks its plan as `check` does, and writes nothing into it: a write would stand in the user's undo
   * history. Nobody is made to wait for it: while a cell is edited it ends at once.
   */
  readonly follow: (signal: AbortSignal) => Promise<FollowOutcome>;
  /**
   * Writes the new values of a fix where its cells still hold the old ones, and checks the plan as it is then; cells, marks and
   * report in one undo step.
   */
  readonly apply: (fix: Fix) => Promise<ApplyOutcome>;
  /** Writes a finding as a comment into its cell, unless that has one. A check never touches it. */
  readonly addComment: (comment: CommentToAdd) => Promise<AddedComment>;
  /** What each fix would bring: the score with it alone applied minus the score of the last check; null where that is unknown. */
  readonly gains: (fixes: readonly Fix[], signal: AbortSignal) => Promise<readonly (number | null)[]>;
  /** Takes all marks and Plumbline's sheet out of the workbook. */
  readonly clear: () => Promise<ClearOutcome>;
  /** The number formats of the amounts of the last check's plan, table for table: they show its currency. None where they cannot be read. */
  readonly moneyFormats: () => Promise<readonly TableFormats[]>;
  /** Writes a scenario onto a new sheet: its figures as live formulas, with a chart beside them. */
  readonly writeScenario: (scenario: ScenarioToWrite) => Promise<WrittenScenario>;
  /**
   * Writes the plan of the last check over time onto a new sheet, with live dates and bars, and shows it. That ends Excel's undo history,
   * so the user is told beforehand.
   */
  readonly writeTimeline: () => Promise<WrittenTimeline>;
  /**
   * Writes the forecast of a product of the last check onto a new sheet, as live formulas with a chart beside them, and shows it. That
   * ends Excel's undo history, so the user is told beforehand.
   */
  readonly writeForecast: (forecast: ForecastToWrite) => Promise<WrittenForecast>;
  /** The scenarios of price and volume that the workbook keeps on the sheet *Plumbline scenarios*. */
  readonly savedScenarios: () => Promise<SavedScenariosOutcome>;
  /**
   * Saves, renames or removes one of them. The sheet is added for the first one: that ends Excel's undo history, so the user is told
   * beforehand where there is no such sheet.
   */
  readonly changeScenarios: (change: ScenariosChange) => Promise<ScenariosChangeOutcome>;
  /**
   * Changes settings on the sheet *Plumbline settings*, which is added for the first one that differs: that ends Excel's undo
   * history, so the user is told beforehand where a check found no such sheet. A check is to follow.
   */
  readonly changeSettings: (change: SettingsChange) => Promise<WrittenSettings>;
  /**
   * What the formula of the selected cell does with the functions of PLUMB. `isAsked` is whether the user asks, or the pane merely
   * follows the selection: then nobody is told of a wait.
   */
  readonly explainSelection: (isAsked: boolean) => Promise<ExplainOutcome>;
  /** The selected cells as a formula on the sheet `from` names them; null for a formula that has no place yet. */
  readonly selectedReference: (from: string | null) => Promise<ReferenceOutcome>;
  /** Writes a formula into a cell and selects it, in one undo step; a cell that is not blank is never written over unasked. */
  readonly insertFormula: (insertion: FormulaToInsert) => Promise<InsertedFormula>;
  /** Writes formulas with functions of PLUMB that show `#NAME?` again. */
  readonly repairFormulas: () => Promise<RepairedFormulas>;
  /** Counts the formulas that `freezeValues` would take the place of. */
  readonly countFormulas: () => Promise<CountedFormulas>;
  /** Puts values in the place of formulas with functions of PLUMB, in one undo step. */
  readonly freezeValues: () => Promise<FrozenValues>;
  /** Tells, once the user rests, that another cell or sheet is selected, until the returned function is called. */
  readonly listenToSelection: (changed: () => void) => () => void;
  /**
   * Inserts the sheets of the template at the end of the workbook, and shows the first of them. That ends Excel's undo history, so the
   * user is told beforehand.
   */
  readonly insertTemplate: (plan: InsertedPlan) => Promise<InsertedTemplate>;
  /** Opens the worked example in a workbook of its own. */
  readonly openExample: () => Promise<PlainOutcome>;
  /**
   * Tries, in a blank workbook, what Plumbline rests on, and leaves the workbook as it was. After `signal` aborts it ends with what is
   * known until then.
   */
  readonly selfTest: (
    report: (progress: SelfTestProgress) => void,
    signal: AbortSignal,
  ) => Promise<SelfTestOutcome>;
  /** Speaks the language from now on; null for that of Excel. What was worded before stays as it is. */
  readonly speakLanguage: (choice: LanguageTag | null) => Promise<PlainOutcome>;
  /** The theme of the application; null where it does not say. */
  readonly scheme: () => Scheme | null;
  /** Tells what happens outside the pane until the returned function is called. */
  readonly listen: (listener: (event: HostEvent) => void) => () => void;
}

export type { AddedComment as CommentOutcome, CommentToAdd } from '../excel/add-comment';
export type { CheckProgress } from '../excel/check-workbook';
export type { NoPlan, ReadWorkbook } from '../excel/checked-workbook';
export type { SheetProblem, WorkbookProblem as Problem } from '../excel/problem';
export type { ForecastToWrite, WrittenForecast as ForecastOutcome } from '../excel/forecast/write-forecast';
export type { RememberedFinding, RememberedResult } from '../excel/report/remembered-result';
export type { TableFormats } from '../excel/reading/money-formats';
export type { ChangedScenarios as ScenariosChangeOutcome } from '../excel/saved-scenarios/change-saved-scenarios';
export type { ReadSavedScenarios as SavedScenariosOutcome } from '../excel/saved-scenarios/read-saved-scenarios';
export type {
  ScenarioToWrite,
  WrittenScenario as ScenarioOutcome,
} from '../excel/scenario/scenario-to-write';
export type {
  CountedFormulas as CountOutcome,
  FrozenValues as FreezeOutcome,
} from '../excel/plumb-formulas/freeze-values';
export type { KeptFormulas } from '../excel/plumb-formulas/locked-formulas';
export type { RepairedFormulas as RepairOutcome } from '../excel/plumb-formulas/repair-formulas';
export type { NamedCell } from '../excel/selection/explain-selection';
export type { FormulaToInsert, InsertedFormula as InsertOutcome } from '../excel/selection/insert-formula';
export type { WrittenSettings as SettingsOutcome } from '../excel/settings/write-settings';
export type { InsertedPlan, InsertedTemplate as TemplateOutcome } from '../excel/template/insert-template';
export type { WrittenTimeline as TimelineOutcome } from '../excel/timeline/write-timeline';
export type { HostEvent, Scheme } from './host-events';
export { schemes } from './host-events';
export type { SelfTestOutcome, SelfTestProgress, SelfTestReport, SelfTestResult } from './self-test-result';

export type CheckStage = CheckProgress['stage'];

export interface PaneCheck extends ReadWorkbook {
  readonly result: CheckResult;
  /** The scores that the workbook remembers with that of this check, the newest first. */
  readonly history: readonly PastCheck[];
  readonly finishedAt: Date;
  /** What the last check or fix that wrote marks wrote; null where there are none. */
  readonly marks: WrittenMarks | null;
  /** Whether the sheets show other marks than this check would. */
  readonly areMarksBehind: boolean;
}

export interface Failed {
  readonly status: 'failed';
  readonly problem: WorkbookProblem;
}

export type PlainOutcome = { readonly status: 'done' } | Failed;

export type CheckOutcome =
  | { readonly status: 'checked'; readonly check: PaneCheck }
  | { readonly status: 'no plan'; readonly noPlan: NoPlan }
  | { readonly status: 'cancelled' }
  | Failed;

export type FollowOutcome =
  /** `milliseconds` is how long it took. */
  | { readonly status: 'checked'; readonly check: PaneCheck; readonly milliseconds: number }
  | { readonly status: 'no plan'; readonly noPlan: NoPlan }
  | { readonly status: 'cell edited' }
  | { readonly status: 'cancelled' }
  | Failed;

export type ApplyOutcome = { readonly status: 'applied'; readonly check: PaneCheck } | RefusedFix | Failed;

export type ClearOutcome =
  /** `left` says which sheets still bear marks that could not be deleted. */
  { readonly status: 'cleared'; readonly left: readonly SheetProblem[] } | Failed;

export type ExplainOutcome = ExplainedSelection | Failed;

export type ReferenceOutcome = ({ readonly status: 'named' } & SelectedReference) | Failed;

/** From what matters most on. */
export const selfTestStatuses = [
  'failed',
  'not supported',
  'passed',
] as const satisfies readonly SelfTestResult['status'][];
export type SelfTestStatus = SelfTestResult['status'];
