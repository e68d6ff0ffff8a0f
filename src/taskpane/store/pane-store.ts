import type { CheckResult } from '../../alignment/check';
import type { Comparison } from '../../alignment/comparison/compare-checks';
import type { CellPlaces, Finding, Fix } from '../../alignment/finding';
import type { RuleId } from '../../alignment/rule-id';
import type { Severity } from '../../alignment/settings';
import type { SettingsChange } from '../../alignment/workbook-settings/setting-edits';
import type { ApplyOutcome, CheckOutcome, Failed, PaneHost, PlainOutcome } from '../pane-host';
import { texts } from '../texts';
import type { PaneEvent } from './pane-event';
import {
  type Command,
  type Failure,
  firstState,
  fixKey,
  isBusy,
  type PaneState,
  type SetupPlace,
  type View,
} from './pane-state';
import { reducePane } from './reduce-pane';

/** What the user can do in the pane. */
/** What has fixes: a finding, or what several findings come from. */
export type Fixable = Pick<Finding, 'id' | 'points'>;

export interface PaneCommands {
  readonly check: () => void;
  readonly cancel: () => void;
  readonly goTo: (place: CellPlaces) => void;
  /** Opens or closes the preview of the fixes of a finding, or of a cause of several. */
  readonly preview: (of: Fixable, fixes: readonly Fix[]) => void;
  readonly apply: (of: Fixable, fix: Fix) => void;
  readonly askClear: () => void;
  readonly declineClear: () => void;
  readonly clear: () => void;
  readonly openExample: () => void;
  /** Changes the workbook's settings, and checks by them. Refused, with false, while something else goes on. */
  readonly changeSettings: (change: SettingsChange) => boolean;
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
  readonly chooseSeverity: (severity: Severity | null) => void;
  readonly toggleRule: (rule: RuleId) => void;
  readonly showMore: (rule: RuleId, all: number) => void;
}

export interface PaneStore {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly commands: PaneCommands;
  /** Stops listening to the host, and cancels a running check. */
  readonly close: () => void;
}

/** The pane's state and what changes it: the user's commands and the host's answers. */
export function createPaneStore(host: PaneHost): PaneStore {
  let state = firstState;
  let runs = 0;
  let stopCheck: AbortController | null = null;
  let stopGains: AbortController | null = null;
  let stopSelfTest: AbortController | null = null;
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
    void begin().then(settle, () => settle(unexpected));
  };

  const beginCheck = (isAsked: boolean): void => {
    const run = (runs += 1);
    const stop = new AbortController();
    stopCheck = stop;
    stopGains?.abort();
    dispatch({ type: 'check begun', run, isAsked });
    attempt(
      () => host.check((progress) => dispatch({ type: 'check progressed', run, progress }), stop.signal),
      (outcome) => dispatch(endOfCheck(run, outcome)),
    );
  };

  const check = (): void => {
    if (!isBusy(state)) beginCheck(true);
  };

  const plainly = (work: () => Promise<PlainOutcome>, command: Command): void =>
    attempt(work, (outcome) => {
      if (outcome.status === 'failed') dispatch({ type: 'failed', failure: failure(outcome, command) });
    });

  const preview = (finding: Fixable, fixes: readonly Fix[]): void => {
    dispatch({ type: 'preview toggled', finding: finding.id });
    stopGains?.abort();
    const unknown = fixes.filter((fix) => !state.gains.has(fixKey(fix)));
    if (state.previewed !== finding.id || unknown.length === 0) return;
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

  const apply = (finding: Fixable, fix: Fix): void => {
    const before = state.fixAttempts.get(finding.id);
    if (before?.status === 'applying' || before?.status === 'applied') return;
    dispatch({ type: 'fix begun', finding: finding.id, fix });
    attempt(
      () => host.apply(fix),
      (outcome) => dispatch(endOfFix(finding.id, fix, outcome)),
    );
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
    if (event.type === 'workbook changed') dispatch({ type: 'workbook changed' });
    else if (event.type === 'waiting for cell edit')
      dispatch({ type: 'waiting', isWaiting: event.isWaiting });
    else if (event.type === 'check asked') check();
    else if (event.type === 'clear asked') dispatch({ type: 'clear asked' });
  });

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
      preview,
      apply,
      askClear: () => dispatch({ type: 'clear asked' }),
      declineClear: () => dispatch({ type: 'clear declined' }),
      clear,
      openExample: () => plainly(host.openExample, 'example'),
      changeSettings,
      runSelfTest,
      cancelSelfTest,
      reportCopied: (isCopied) => dispatch({ type: 'report copied', isCopied }),
      keepComparison: (result, comparison) => dispatch({ type: 'compared', result, comparison }),
      dismissFailure: () => dispatch({ type: 'failure dismissed' }),
      chooseView: (view) => dispatch({ type: 'view chosen', view }),
      openSetup: (place) => dispatch({ type: 'setup asked', place }),
      reachSetupPlace: () => dispatch({ type: 'setup place reached' }),
      chooseSeverity: (severity) => dispatch({ type: 'severity chosen', severity }),
      toggleRule: (rule) => dispatch({ type: 'rule toggled', rule }),
      showMore: (rule, all) => dispatch({ type: 'more asked', rule, all }),
    },
    close: () => {
      stopListening();
      stopCheck?.abort();
      stopGains?.abort();
      stopSelfTest?.abort();
    },
  };
}

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

function endOfFix(finding: string, fix: Fix, outcome: ApplyOutcome): PaneEvent {
  switch (outcome.status) {
    case 'applied':
      return { type: 'fix applied', finding, fix };
    case 'cell changed':
      return { type: 'fix outdated', finding, fix, holds: outcome.holds };
    case 'failed':
      return { type: 'fix failed', finding, failure: failure(outcome, 'other') };
  }
}

const unexpected: Failed = { status: 'failed', problem: texts.problems.unexpected };

const failure = ({ problem }: Failed, command: Command): Failure => ({ problem, command });
