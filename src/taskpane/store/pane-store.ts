import type { CheckResult } from '../../alignment/check';
import type { Comparison } from '../../alignment/comparison/compare-checks';
import type { CellPlaces, Finding, Fix } from '../../alignment/finding';
import type { SettingsChange } from '../../alignment/workbook-settings/setting-edits';
import type { LanguageTag } from '../../languages/languages';
import type {
  ApplyOutcome,
  CheckOutcome,
  CommentToAdd,
  Failed,
  FollowOutcome,
  InsertedPlan,
  PaneHost,
  PlainOutcome,
} from '../pane-host';
import { problems } from '../problems';
import { choicesForgotten, type KeptChoices, keptLanguage } from './kept-choices';
import type { PaneEvent } from './pane-event';
import {
  allFindingsShown,
  type Command,
  type Failure,
  type FindingPlace,
  type FindingsShown,
  firstState,
  type Fixable,
  fixKey,
  type FormulaWork,
  groupOfRule,
  isBusy,
  isLive,
  lastRead,
  type PaneState,
  type SchemeChoice,
  schemeChoices,
  type SetupPlace,
  type View,
} from './pane-state';
import { reducePane } from './reduce-pane';

/** What the user can do in the pane. */
export interface PaneCommands {
  readonly check: () => void;
  readonly cancel: () => void;
  readonly goTo: (place: CellPlaces) => void;
  /** Shows why something matters and how to fix it; null for nothing. */
  readonly select: (of: string | null) => void;
  /** Selects a finding, and opens what it stands under. */
  readonly selectAt: (place: FindingPlace) => void;
  /** Goes to a finding among all others of its rule. */
  readonly openFinding: (finding: Finding) => void;
  /** Works out what fixes that are looked at would bring. */
  readonly foretell: (fixes: readonly Fix[]) => void;
  /** Writes a fix, and shows the plan as it is then. */
  readonly apply: (of: Fixable, fix: Fix) => void;
  /** Writes a finding as a comment into its cell. */
  readonly addComment: (comment: CommentToAdd) => void;
  /** What was said of the last comment is read. */
  readonly dismissComment: () => void;
  /** What was said of the last fix is read. */
  readonly dismissMadeFix: () => void;
  /** What could not be marked is read. */
  readonly dismissMarks: () => void;
  /** Whether edits are followed from now on. */
  readonly setLive: (isOn: boolean) => void;
  readonly chooseScheme: (scheme: SchemeChoice) => void;
  /** Speaks another language at once, and words what was found anew; null for that of Excel. */
  readonly chooseLanguage: (language: LanguageTag | null) => void;
  /** Says who approves, for this and later approvals. */
  readonly nameApprover: (approver: string) => void;
  readonly askClear: () => void;
  readonly declineClear: () => void;
  readonly clear: () => void;
  readonly openExample: () => void;
  /** Asks whether to insert sheets to plan in, and which. */
  readonly askTemplate: () => void;
  /** Inserts them; where they hold the example, it is checked. */
  readonly insertTemplate: (plan: InsertedPlan) => void;
  /** What was said of the template is read, or the question declined. */
  readonly dismissTemplate: () => void;
  /** Changes the workbook's settings, and checks by them. Refused, with false, while something else goes on. */
  readonly changeSettings: (change: SettingsChange) => boolean;
  /** Writes formulas with functions of PLUMB that show `#NAME?` again. */
  readonly repairFormulas: () => void;
  /** Counts the formulas, and asks whether to put values in their place. */
  readonly askFreeze: () => void;
  readonly freezeValues: () => void;
  /** What was said of formulas is read, or the question declined. */
  readonly dismissFormulas: () => void;
  readonly runSelfTest: () => void;
  readonly cancelSelfTest: () => void;
  readonly reportCopied: (isCopied: boolean) => void;
  /** The last check, which found `result`, is compared with the one before it. */
  readonly keepComparison: (result: CheckResult, comparison: Comparison) => void;
  readonly dismissFailure: () => void;
  readonly chooseView: (view: View) => void;
  /** Opens the setup where it is about something. */
  readonly openSetup: (place: SetupPlace) => void;
  /** The part of the setup that was asked for is shown. */
  readonly reachSetupPlace: () => void;
  readonly showFindings: (change: Partial<FindingsShown>) => void;
  readonly toggleGroup: (group: string, isOpen: boolean) => void;
  /** Asks why to mute a finding or a rule; `reason` is what the user says so far. */
  readonly askMute: (of: string, reason: string) => void;
  /** The question why to mute is answered, or not to be answered. */
  readonly closeMute: (of: string) => void;
}

export interface PaneStore {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly commands: PaneCommands;
  /** Stops listening to the host, and cancels a running check. */
  readonly close: () => void;
}

/** The pane's state and what changes it: the user's commands and the host's answers. */
export function createPaneStore(host: PaneHost, kept: KeptChoices = choicesForgotten): PaneStore {
  let state = firstStateBy(kept);
  let runs = 0;
  let stopCheck: AbortController | null = null;
  let stopGains: AbortController | null = null;
  let stopSelfTest: AbortController | null = null;
  let stopFollow: AbortController | null = null;
  let wordTimer: ReturnType<typeof setTimeout> | undefined;
  let languageChoices = 0;
  let followTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the findings of the selected row are to be shown once the plan is checked. */
  let isRowWanted = false;
  /** How often the workbook was changed by others than this pane. */
  let changes = 0;
  const listeners = new Set<() => void>();

  const dispatch = (event: PaneEvent): void => {
    const next = reducePane(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  /** A host that breaks its word and rejects is an unexpected failure, not a silent one. */
  const attempt = <Outcome extends { readonly status: string }>(
    work: () => Promise<Outcome>,
    settle: (outcome: Outcome | Failed) => void,
  ): void => {
    const begin = async (): Promise<Outcome> => work();
    void begin().then(settle, () => settle(unexpected()));
  };

  const beginCheck = (isAsked: boolean): void => {
    const run = (runs += 1);
    const stop = new AbortController();
    stopCheck = stop;
    stopGains?.abort();
    stopFollowing();
    dispatch({ type: 'check begun', run, isAsked });
    attempt(
      () => host.check((progress) => dispatch({ type: 'check progressed', run, progress }), stop.signal),
      (outcome) => {
        dispatch(endOfCheck(run, outcome));
        if (isRowWanted) showSelectedRow();
        if (state.isStale && isLive(state)) followSoon(pauseAfterEdit);
      },
    );
  };

  const check = (): void => {
    if (!isBusy(state)) beginCheck(true);
  };

  /** Shows the findings of the row in which a cell is selected. */
  const showSelectedRow = (): void => {
    isRowWanted = false;
    if (state.check === null) return;
    attempt(
      () => host.selectedReference(null),
      (outcome) => {
        if (outcome.status === 'failed') {
          dispatch({ type: 'failed', failure: failure(outcome, 'other') });
          return;
        }
        const { sheet, cell } = outcome.active;
        const row = Number(/\d+$/u.exec(cell)?.[0]) - 1;
        dispatch({ type: 'view chosen', view: 'findings' });
        dispatch({ type: 'findings shown', change: { ...allFindingsShown, row: { sheet, row } } });
      },
    );
  };

  const rowAsked = (): void => {
    if (state.check !== null) showSelectedRow();
    else if (!isBusy(state)) {
      isRowWanted = true;
      beginCheck(true);
    }
  };

  const plainly = (work: () => Promise<PlainOutcome>, command: Command): void =>
    attempt(work, (outcome) => {
      if (outcome.status === 'failed') dispatch({ type: 'failed', failure: failure(outcome, command) });
    });

  const foretell = (fixes: readonly Fix[]): void => {
    stopGains?.abort();
    const unknown = fixes.filter((fix) => !state.gains.has(fixKey(fix)));
    if (unknown.length === 0) return;
    const stop = new AbortController();
    stopGains = stop;
    // What a fix would bring is nice to know; where it cannot be told, nothing is said.
    const ask = async (): Promise<void> => {
      const gains = await host.gains(unknown, stop.signal);
      if (stop.signal.aborted) return;
      dispatch({
        type: 'gains known',
        gains: new Map(unknown.map((fix, place) => [fixKey(fix), gains[place] ?? null])),
      });
    };
    void ask().catch(() => undefined);
  };

  const apply = ({ id }: Fixable, fix: Fix): void => {
    if (isBusy(state)) return;
    stopFollowing();
    stopGains?.abort();
    dispatch({ type: 'fix begun', of: id, fix });
    attempt(
      () => host.apply(fix),
      (outcome) => {
        dispatch(endOfFix(id, fix, outcome));
        // What formulas make of the new values is seen only once Excel has calculated them, and what a cell holds by now is news.
        if (outcome.status !== 'failed') follow();
      },
    );
  };

  const addComment = (comment: CommentToAdd): void => {
    if (isBusy(state)) return;
    dispatch({ type: 'comment begun' });
    attempt(
      () => host.addComment(comment),
      (outcome) => {
        dispatch(
          outcome.status === 'added'
            ? { type: 'comment added', at: { sheet: outcome.sheet, cell: outcome.cell } }
            : { type: 'comment failed', failure: failure(outcome, 'other') },
        );
        // Whatever was edited meanwhile had to wait.
        if (state.isStale && isLive(state)) followSoon(pauseAfterEdit);
      },
    );
  };

  const stopFollowing = (): void => {
    clearTimeout(followTimer);
    stopFollow?.abort();
    stopFollow = null;
  };

  /** Checks again, without writing anything, unless something else goes on. Nobody asked for it where `tells` is false: then it fails without a word. */
  const follow = (tells = false): void => {
    stopFollowing();
    if (isBusy(state)) return;
    const stop = new AbortController();
    stopFollow = stop;
    const changesBefore = changes;
    attempt(
      () => host.follow(stop.signal),
      (outcome) => {
        if (stopFollow !== stop) return;
        stopFollow = null;
        if (tells && outcome.status === 'failed')
          dispatch({ type: 'failed', failure: failure(outcome, 'check') });
        else endOfFollowing(outcome, changes !== changesBefore);
      },
    );
  };

  const endOfFollowing = (outcome: FollowOutcome, hasChanged: boolean): void => {
    switch (outcome.status) {
      case 'checked':
        dispatch({ type: 'followed', check: outcome.check, isStale: hasChanged });
        if (state.live === 'on' && outcome.milliseconds > longestFollowing)
          dispatch({ type: 'live chosen', live: 'too slow' });
        if (hasChanged && isLive(state)) followSoon(pauseAfterEdit);
        break;
      case 'no plan':
        dispatch({ type: 'followed to no plan', noPlan: outcome.noPlan });
        break;
      case 'cell edited':
        followSoon(pauseWhileEditing);
        break;
      // What cannot be read now may be after the next edit, or when the user asks.
      case 'failed':
        dispatch({ type: 'following failed' });
        break;
      case 'cancelled':
        break;
    }
  };

  const followSoon = (pause: number): void => {
    stopFollowing();
    followTimer = setTimeout(() => follow(), pause);
  };

  /** What was found is worded by a check; what goes on meanwhile words in the language in which it began. */
  const wordAnew = (): void => {
    if (!isBusy(state)) {
      if (lastRead(state) !== null) follow(true);
      return;
    }
    clearTimeout(wordTimer);
    wordTimer = setTimeout(wordAnew, pauseAfterEdit);
  };

  const chooseLanguage = (language: LanguageTag | null): void => {
    const choice = (languageChoices += 1);
    attempt(
      () => host.speakLanguage(language),
      (outcome) => {
        if (choice !== languageChoices) return;
        if (outcome.status === 'failed') {
          dispatch({ type: 'failed', failure: failure(outcome, 'other') });
          return;
        }
        kept.keep('language', language ?? '');
        dispatch({ type: 'language chosen', language });
        wordAnew();
      },
    );
  };

  const setLive = (isOn: boolean): void => {
    kept.keep('live', isOn ? 'on' : 'off');
    dispatch({
      type: 'live chosen',
      live: !isOn ? 'off' : state.live === 'too slow' ? 'on all the same' : 'on',
    });
    if (isOn && state.isStale) follow();
    else if (!isOn) stopFollowing();
  };

  const workbookChanged = (): void => {
    changes += 1;
    dispatch({ type: 'workbook changed' });
    if (isLive(state) && lastRead(state) !== null) followSoon(pauseAfterEdit);
  };

  const changeSettings = (change: SettingsChange): boolean => {
    // A check that goes on would go by what was set before.
    if (isBusy(state)) return false;
    dispatch({ type: 'settings begun' });
    attempt(
      () => host.changeSettings(change),
      (outcome) => {
        if (outcome.status === 'changed') beginCheck(false);
        else dispatch({ type: 'settings failed', failure: failure(outcome, 'other') });
      },
    );
    return true;
  };

  const clear = (): void => {
    if (isBusy(state)) return;
    dispatch({ type: 'clear begun' });
    attempt(host.clear, (outcome) =>
      outcome.status === 'cleared'
        ? dispatch({ type: 'cleared', left: outcome.left })
        : dispatch({ type: 'clear failed', failure: failure(outcome, 'clear') }),
    );
  };

  const insertTemplate = (plan: InsertedPlan): void => {
    if (isBusy(state)) return;
    stopFollowing();
    dispatch({ type: 'template begun' });
    attempt(
      () => host.insertTemplate(plan),
      (outcome) => {
        if (outcome.status === 'failed') {
          dispatch({ type: 'template failed', failure: failure(outcome, 'other') });
          return;
        }
        dispatch({ type: 'template inserted', plan, guide: outcome.guide });
        if (plan === 'example') beginCheck(false);
        else if (lastRead(state) !== null) follow();
      },
    );
  };

  const workOnFormulas = (
    begun: FormulaWork,
    work: () => Promise<FormulaWork | Failed>,
    isChange: boolean,
  ): void => {
    if (isBusy(state)) return;
    stopFollowing();
    dispatch({ type: 'formula work', work: begun });
    attempt(work, (outcome) => {
      if (outcome.status === 'failed')
        dispatch({ type: 'formula work failed', failure: failure(outcome, 'other') });
      else dispatch({ type: 'formula work', work: outcome });
      if (isChange && lastRead(state) !== null) follow();
    });
  };

  const repairFormulas = (): void =>
    workOnFormulas({ status: 'repairing' }, () => host.repairFormulas(), true);
  const askFreeze = (): void => workOnFormulas({ status: 'counting' }, () => host.countFormulas(), false);
  const freezeValues = (): void => workOnFormulas({ status: 'freezing' }, () => host.freezeValues(), true);

  const runSelfTest = (): void => {
    if (isBusy(state)) return;
    const stop = new AbortController();
    stopSelfTest = stop;
    dispatch({ type: 'self-test begun' });
    attempt(
      () => host.selfTest((progress) => dispatch({ type: 'self-test progressed', progress }), stop.signal),
      (outcome) =>
        outcome.status === 'ended'
          ? dispatch({ type: 'self-test ended', report: outcome.report })
          : dispatch({ type: 'self-test failed', failure: failure(outcome, 'self-test') }),
    );
  };

  const cancelSelfTest = (): void => {
    dispatch({ type: 'self-test cancel asked' });
    stopSelfTest?.abort();
  };

  const cancel = (): void => {
    if (state.running === null) return;
    dispatch({ type: 'cancel asked' });
    stopCheck?.abort();
  };

  const stopListening = host.listen((event) => {
    if (event.type === 'workbook changed') workbookChanged();
    else if (event.type === 'waiting for cell edit')
      dispatch({ type: 'waiting', isWaiting: event.isWaiting });
    else if (event.type === 'check asked') check();
    else if (event.type === 'clear asked') dispatch({ type: 'clear asked' });
    else if (event.type === 'template asked') dispatch({ type: 'template asked' });
    else if (event.type === 'row asked') rowAsked();
    else if (event.type === 'repair asked') repairFormulas();
    else if (event.type === 'freeze asked') askFreeze();
  });

  const remember = async (): Promise<void> => {
    const result = await host.remember();
    if (result !== null) dispatch({ type: 'remembered', result });
  };
  // Who does not remember begins anew.
  void remember().catch(() => undefined);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commands: {
      check,
      cancel,
      goTo: (place) => plainly(() => host.goTo(place), 'other'),
      select: (of) => dispatch({ type: 'selected', of }),
      selectAt: (place) => dispatch({ type: 'selected at', place }),
      openFinding: ({ id, rule }) => {
        dispatch({ type: 'view chosen', view: 'findings' });
        dispatch({ type: 'findings shown', change: allFindingsShown });
        dispatch({ type: 'group toggled', group: groupOfRule(rule), isOpen: true });
        dispatch({ type: 'selected', of: id });
      },
      foretell,
      apply,
      addComment,
      dismissComment: () => dispatch({ type: 'comment read' }),
      dismissMadeFix: () => dispatch({ type: 'made fix read' }),
      dismissMarks: () => dispatch({ type: 'marks read' }),
      setLive,
      chooseScheme: (scheme) => {
        kept.keep('scheme', scheme);
        dispatch({ type: 'scheme chosen', scheme });
      },
      chooseLanguage,
      nameApprover: (approver) => {
        kept.keep('approver', approver);
        dispatch({ type: 'approver named', approver });
      },
      askClear: () => dispatch({ type: 'clear asked' }),
      declineClear: () => dispatch({ type: 'clear declined' }),
      clear,
      openExample: () => plainly(host.openExample, 'example'),
      askTemplate: () => dispatch({ type: 'template asked' }),
      insertTemplate,
      dismissTemplate: () => dispatch({ type: 'template read' }),
      changeSettings,
      repairFormulas,
      askFreeze,
      freezeValues,
      dismissFormulas: () => dispatch({ type: 'formula work read' }),
      runSelfTest,
      cancelSelfTest,
      reportCopied: (isCopied) => dispatch({ type: 'report copied', isCopied }),
      keepComparison: (result, comparison) => dispatch({ type: 'compared', result, comparison }),
      dismissFailure: () => dispatch({ type: 'failure dismissed' }),
      chooseView: (view) => dispatch({ type: 'view chosen', view }),
      openSetup: (place) => dispatch({ type: 'setup asked', place }),
      reachSetupPlace: () => dispatch({ type: 'setup place reached' }),
      showFindings: (change) => dispatch({ type: 'findings shown', change }),
      toggleGroup: (group, isOpen) => dispatch({ type: 'group toggled', group, isOpen }),
      askMute: (of, reason) => dispatch({ type: 'mute asked', of, reason }),
      closeMute: (of) => dispatch({ type: 'mute answered', of }),
    },
    close: () => {
      stopListening();
      stopFollowing();
      clearTimeout(wordTimer);
      stopCheck?.abort();
      stopGains?.abort();
      stopSelfTest?.abort();
    },
  };
}

/** The pane as it opens. That a plan was too slow to follow is of that plan, and not kept. */
const firstStateBy = (kept: KeptChoices): PaneState => ({
  ...firstState,
  live: kept.of('live') === 'off' ? 'off' : 'on',
  approver: kept.of('approver') ?? firstState.approver,
  scheme: schemeChoices.find((each) => each === kept.of('scheme')) ?? firstState.scheme,
  language: keptLanguage(kept),
});

function endOfCheck(run: number, outcome: CheckOutcome): PaneEvent {
  switch (outcome.status) {
    case 'checked':
      return { type: 'checked', run, check: outcome.check };
    case 'no plan':
      return { type: 'no plan', run, noPlan: outcome.noPlan };
    case 'cancelled':
      return { type: 'cancelled', run };
    case 'failed':
      return { type: 'check failed', run, failure: failure(outcome, 'check') };
  }
}

function endOfFix(of: string, fix: Fix, outcome: ApplyOutcome): PaneEvent {
  switch (outcome.status) {
    case 'applied':
      return { type: 'fix made', of, fix, check: outcome.check };
    case 'cell changed':
      return { type: 'fix refused', of, refused: { fix, ...outcome } };
    case 'failed':
      return { type: 'fix failed', failure: failure(outcome, 'other') };
  }
}

/** So long the pane waits after an edit, as another often follows; and before it tries again while a cell is edited. */
const pauseAfterEdit = 600;
const pauseWhileEditing = 2000;

/** A plan that takes longer to check is followed only where the user wants that all the same, in milliseconds. */
const longestFollowing = 1000;

const unexpected = (): Failed => ({ status: 'failed', problem: problems.unexpected() });

const failure = ({ problem }: Failed, command: Command): Failure => ({ problem, command });
