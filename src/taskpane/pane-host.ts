import type { SelfTestOutcome, SelfTestProgress } from '../runtime/self-test/self-test-result';
import type { CheckResult } from '../alignment/check';
import type { CellPlaces, Fix } from '../alignment/finding';
import type { PriceScenario } from '../economics/scenario/price-scenario';
import type { FormulaExplanation } from '../functions/explain/explanation';
import type { CellValue } from '../plan/sheet-table';

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
  /** Writes the new value of a fix, in one undo step, where the cell still holds the old value. */
  readonly apply: (fix: Fix) => Promise<ApplyOutcome>;
  /** What each fix would bring: the score with it alone applied minus the score of the last check; null where that is unknown. */
  readonly gains: (fixes: readonly Fix[], signal: AbortSignal) => Promise<readonly (number | null)[]>;
  /** Takes all marks and Plumbline's sheet out of the workbook. */
  readonly clear: () => Promise<ClearOutcome>;
  /** Writes a scenario onto a new sheet: its figures as live formulas, with a chart beside them. */
  readonly writeScenario: (scenario: ScenarioToWrite) => Promise<ScenarioOutcome>;
  /**
   * What the formula of the selected cell does with the functions of PLUMB. `isAsked` is whether the user asks, or the pane merely
   * follows the selection: then nobody is told of a wait.
   */
  readonly explainSelection: (isAsked: boolean) => Promise<ExplainOutcome>;
  /** The selected cells as a formula on the sheet `from` names them; null for a formula that has no place yet. */
  readonly selectedReference: (from: string | null) => Promise<ReferenceOutcome>;
  /** Writes a formula into a cell and selects it, in one undo step; a cell that is not blank is never written over unasked. */
  readonly insertFormula: (insertion: FormulaToInsert) => Promise<InsertOutcome>;
  /** Tells, once the user rests, that another cell or sheet is selected, until the returned function is called. */
  readonly listenToSelection: (changed: () => void) => () => void;
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
  /** The theme of the application; null where it does not say. */
  readonly scheme: () => Scheme | null;
  /** Tells what happens outside the pane until the returned function is called. */
  readonly listen: (listener: (event: HostEvent) => void) => () => void;
}

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What went wrong, told to people. */
export interface Problem {
  /** For tests and reports, such as `sheet-protected`. */
  readonly id: string;
  /** What was seen, and where: one sentence. */
  readonly sentence: string;
  /** What to do about it: one sentence. */
  readonly whatToDo: string;
}

/** A problem of one sheet, while the rest went well. */
export interface SheetProblem extends Problem {
  readonly sheet: string;
}

/** From first to last. */
export const checkStages = ['reading', 'checking', 'marking'] as const;
export type CheckStage = (typeof checkStages)[number];

export interface CheckProgress {
  readonly stage: CheckStage;
  /** The done part of the whole check, 0 to 1; null where it cannot be told. */
  readonly share: number | null;
  /** The sheet that it is at. */
  readonly sheet: string | null;
}

export interface PaneCheck {
  readonly result: CheckResult;
  readonly finishedAt: Date;
  readonly marks: Marks;
}

/** What the check wrote into the workbook. */
export interface Marks {
  /** Rows that bear a mark now. */
  readonly marked: number;
  /** Rows that ought to bear one, but are more than can be marked. */
  readonly beyondMost: number;
  /** Sheets that could not be marked, wholly or in part. */
  readonly problems: readonly SheetProblem[];
}

export interface Failed {
  readonly status: 'failed';
  readonly problem: Problem;
}

export type PlainOutcome = { readonly status: 'done' } | Failed;

export type CheckOutcome =
  | { readonly status: 'checked'; readonly check: PaneCheck }
  /** No table of the workbook is recognised as part of a plan; `sheets` are those that were looked at. */
  | { readonly status: 'no plan'; readonly sheets: readonly string[] }
  | { readonly status: 'cancelled' }
  | Failed;

export type ApplyOutcome =
  | { readonly status: 'applied' }
  /** The cell holds something else by now; nothing was written. */
  | { readonly status: 'cell changed'; readonly holds: CellValue }
  | Failed;

export type ClearOutcome =
  /** `left` says which sheets still bear marks that could not be deleted. */
  { readonly status: 'cleared'; readonly left: readonly SheetProblem[] } | Failed;

/** A scenario of price and volume as a sheet is to hold it. */
export interface ScenarioToWrite {
  /** What it is about: the product's name, or words of the user. It names the sheet. */
  readonly title: string;
  /** The key of the product in the plan of the last check, to whose cells the sheet then refers; null for typed figures. */
  readonly product: string | null;
  readonly scenario: PriceScenario;
  /** Units that the plan's tactics are to sell of the product; null where there is no plan. */
  readonly plannedUnits: number | null;
  /** Net prices of one unit for which the table and the chart show profit and volumes, ascending. */
  readonly prices: readonly number[];
}

export type ScenarioOutcome = { readonly status: 'written'; readonly sheet: string } | Failed;

/** A cell as people call it: its sheet, and an address such as `C5`. */
export interface NamedCell {
  readonly sheet: string;
  readonly cell: string;
}

export type ExplainOutcome =
  | {
      readonly status: 'explained';
      /** The selected cell. */
      readonly selected: NamedCell;
      /** The cell of the formula: another one where the selected cell is one that the formula spills into. */
      readonly at: NamedCell;
      readonly explanation: FormulaExplanation;
    }
  | {
      readonly status: 'nothing to explain';
      readonly selected: NamedCell;
      readonly holds: 'nothing' | 'a value' | 'another formula';
    }
  | Failed;

export type ReferenceOutcome =
  | {
      readonly status: 'named';
      /** Such as `B2:B9`, `Plan!B2` or `Tactics[Budget]`. */
      readonly reference: string;
      /** The cell of the selection that typing would go into. */
      readonly active: NamedCell;
    }
  | Failed;

export interface FormulaToInsert extends NamedCell {
  /** With its `=`. */
  readonly formula: string;
  /** What the cell holds that may be replaced, as it was told; null where nothing may be. */
  readonly replaces: string | null;
}

export type InsertOutcome =
  | { readonly status: 'inserted' }
  /** The cell holds something else than may be replaced; nothing was written. */
  | { readonly status: 'cell not blank'; readonly holds: string }
  | Failed;

export type {
  SelfTestOutcome,
  SelfTestProgress,
  SelfTestReport,
  SelfTestResult,
} from '../runtime/self-test/self-test-result';

/** From what matters most on. */
export const selfTestStatuses = ['failed', 'not supported', 'passed'] as const;
export type SelfTestStatus = (typeof selfTestStatuses)[number];

export type HostEvent =
  | { readonly event: 'scheme changed'; readonly scheme: Scheme | null }
  /** Somebody edited the workbook, this pane's own writes apart. */
  | { readonly event: 'workbook changed' }
  | { readonly event: 'waiting for cell edit'; readonly isWaiting: boolean }
  /** A button of the ribbon asks for what the pane does. */
  | { readonly event: 'check asked' }
  | { readonly event: 'clear asked' };
