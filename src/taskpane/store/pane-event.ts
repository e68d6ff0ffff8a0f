import type { CheckResult } from '../../alignment/check';
import type { Comparison } from '../../alignment/comparison/compare-checks';
import type { LanguageTag } from '../../languages/languages';
import type {
  CheckProgress,
  InsertedPlan,
  NoPlan,
  PaneCheck,
  RememberedResult,
  SelfTestProgress,
  SelfTestReport,
  SheetProblem,
} from '../pane-host';
import type {
  CommentPlace,
  Failure,
  FindingPlace,
  FindingsShown,
  Fixing,
  FormulaWork,
  Live,
  RefusedFix,
  SchemeChoice,
  SetupPlace,
  View,
} from './pane-state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  /** `isAsked` is whether the user asks for it, or it follows a change of settings. */
  | { readonly type: 'check begun'; readonly run: number; readonly isAsked: boolean }
  | { readonly type: 'check progressed'; readonly run: number; readonly progress: CheckProgress }
  | { readonly type: 'cancel asked' }
  | { readonly type: 'checked'; readonly run: number; readonly check: PaneCheck }
  | { readonly type: 'compared'; readonly result: CheckResult; readonly comparison: Comparison }
  | { readonly type: 'no plan'; readonly run: number; readonly noPlan: NoPlan }
  | { readonly type: 'cancelled'; readonly run: number }
  | { readonly type: 'check failed'; readonly run: number; readonly failure: Failure }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'failure dismissed' }
  | { readonly type: 'remembered'; readonly result: RememberedResult }
  | { readonly type: 'workbook changed' }
  /** Edits were followed; `isStale` is whether there were more of them meanwhile. */
  | { readonly type: 'followed'; readonly check: PaneCheck; readonly isStale: boolean }
  | { readonly type: 'followed to no plan'; readonly noPlan: NoPlan }
  | { readonly type: 'following failed' }
  | { readonly type: 'live chosen'; readonly live: Live }
  | { readonly type: 'approver named'; readonly approver: string }
  | { readonly type: 'scheme chosen'; readonly scheme: SchemeChoice }
  | { readonly type: 'language chosen'; readonly language: LanguageTag | null }
  | { readonly type: 'waiting'; readonly isWaiting: boolean }
  | { readonly type: 'view chosen'; readonly view: View }
  | { readonly type: 'setup asked'; readonly place: SetupPlace }
  | { readonly type: 'setup place reached' }
  | { readonly type: 'settings begun' }
  | { readonly type: 'settings failed'; readonly failure: Failure }
  | { readonly type: 'findings shown'; readonly change: Partial<FindingsShown> }
  | { readonly type: 'group toggled'; readonly group: string; readonly isOpen: boolean }
  | { readonly type: 'selected'; readonly of: string | null }
  | { readonly type: 'selected at'; readonly place: FindingPlace }
  | { readonly type: 'mute asked'; readonly of: string; readonly reason: string }
  | { readonly type: 'mute answered'; readonly of: string }
  | { readonly type: 'gains known'; readonly gains: ReadonlyMap<string, number | null> }
  | ({ readonly type: 'fix begun' } & Fixing)
  | ({ readonly type: 'fix made'; readonly check: PaneCheck } & Fixing)
  | { readonly type: 'fix refused'; readonly of: string; readonly refused: RefusedFix }
  | { readonly type: 'fix failed'; readonly failure: Failure }
  | { readonly type: 'comment begun' }
  | { readonly type: 'comment added'; readonly at: CommentPlace }
  | { readonly type: 'comment failed'; readonly failure: Failure }
  | { readonly type: 'comment read' }
  | { readonly type: 'made fix read' }
  | { readonly type: 'marks read' }
  | { readonly type: 'clear asked' }
  | { readonly type: 'clear declined' }
  | { readonly type: 'clear begun' }
  | { readonly type: 'cleared'; readonly left: readonly SheetProblem[] }
  | { readonly type: 'clear failed'; readonly failure: Failure }
  | { readonly type: 'template asked' }
  | { readonly type: 'template begun' }
  | { readonly type: 'template inserted'; readonly plan: InsertedPlan; readonly guide: string }
  | { readonly type: 'template failed'; readonly failure: Failure }
  | { readonly type: 'template read' }
  | { readonly type: 'formula work'; readonly work: FormulaWork }
  | { readonly type: 'formula work failed'; readonly failure: Failure }
  | { readonly type: 'formula work read' }
  | { readonly type: 'self-test begun' }
  | { readonly type: 'self-test progressed'; readonly progress: SelfTestProgress }
  | { readonly type: 'self-test cancel asked' }
  | { readonly type: 'self-test ended'; readonly report: SelfTestReport }
  | { readonly type: 'self-test failed'; readonly failure: Failure }
  | { readonly type: 'report copied'; readonly isCopied: boolean };
