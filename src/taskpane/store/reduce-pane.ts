import type { RuleId } from '../../alignment/rule-id';
import { withoutScore } from '../../alignment/without-score';
import { cellText } from '../cell-text';
import type { PaneCheck } from '../pane-host';
import { pointsOf } from '../points';
import { texts } from '../texts';
import type { PaneEvent } from './pane-event';
import {
  type Failure,
  faultFindings,
  findingsAtOnce,
  type FixAttempt,
  type PaneState,
  type PreviousCheck,
  type View,
} from './pane-state';
import { type ChangedSelfTest, reduceSelfTest } from './reduce-self-test';

/** What the pane is after something happened. Whatever belongs to a check that is no longer the running one changes nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  if ('run' in event && event.type !== 'check begun' && event.run !== state.running?.id) return state;
  switch (event.type) {
    case 'check begun':
      return announce(
        {
          ...state,
          running: { id: event.run, progress: null, isCancelling: false, changedMeanwhile: false },
          failure: null,
          isChangingSettings: false,
          clearing: state.clearing?.status === 'running' ? state.clearing : null,
          // Who asks for a check wants to see what it finds; who changes a setting goes on where they are.
          view: showsTheCheck[state.view] || !event.isAsked ? state.view : 'overview',
        },
        texts.news.checking,
      );
    case 'check progressed':
      return state.running === null
        ? state
        : { ...state, running: { ...state.running, progress: event.progress } };
    case 'cancel asked':
      return state.running === null ? state : { ...state, running: { ...state.running, isCancelling: true } };
    case 'checked':
      return announce(withCheck(state, event.check), newsOfCheck(event.check));
    case 'compared':
      return state.check?.result === event.result && state.previous !== null
        ? { ...state, previous: { ...state.previous, result: null }, comparison: event.comparison }
        : state;
    case 'no plan':
      return announce(
        { ...withoutCheck(state), noPlan: event.noPlan },
        texts.news.noPlan(event.noPlan.plan.offers.length),
      );
    case 'cancelled':
      return announce({ ...state, running: null, isWaiting: false }, texts.news.cancelled);
    case 'check failed':
      return fail({ ...state, running: null, isWaiting: false }, event.failure);
    case 'failed':
      return fail(state, event.failure);
    case 'failure dismissed':
      return { ...state, failure: null };
    case 'workbook changed':
      return state.check === null || state.isStale
        ? withChange(state)
        : announce(withChange({ ...state, isStale: true }), texts.news.stale);
    case 'waiting':
      return event.isWaiting === state.isWaiting
        ? state
        : event.isWaiting
          ? announce({ ...state, isWaiting: true }, texts.progress.waiting)
          : { ...state, isWaiting: false };
    case 'view chosen':
      return { ...state, view: event.view, wantedPlace: null };
    case 'setup asked':
      return { ...state, view: 'setup', wantedPlace: event.place };
    case 'setup place reached':
      return { ...state, wantedPlace: null };
    case 'settings begun':
      return announce({ ...state, isChangingSettings: true, failure: null }, texts.news.savingSettings);
    case 'settings failed':
      return fail({ ...state, isChangingSettings: false, isWaiting: false }, event.failure);
    case 'severity chosen':
      return { ...state, severity: event.severity };
    case 'rule toggled':
      return { ...state, shown: toggled(state.shown, event.rule) };
    case 'more asked': {
      const shown = Math.min(event.all, (state.shown.get(event.rule) ?? 0) + findingsAtOnce);
      return announce(
        { ...state, shown: new Map(state.shown).set(event.rule, shown) },
        texts.news.shown(shown, event.all),
      );
    }
    case 'preview toggled':
      return { ...state, previewed: state.previewed === event.finding ? null : event.finding };
    case 'gains known':
      return { ...state, gains: new Map([...state.gains, ...event.gains]) };
    case 'fix begun':
      return withAttempt({ ...state, failure: null }, event.finding, { status: 'applying', fix: event.fix });
    case 'fix applied':
      return announce(
        changedByFix(withAttempt(state, event.finding, { status: 'applied', fix: event.fix })),
        texts.news.applied(event.fix.label),
      );
    case 'fix outdated': {
      const { fix, holds } = event;
      const changed = withAttempt(state, event.finding, { status: 'cell changed', fix, holds });
      return announce(changedByFix(changed), texts.fixes.cellChanged(cellText(holds)));
    }
    case 'fix failed':
      return fail({ ...state, fixAttempts: without(state.fixAttempts, event.finding) }, event.failure);
    case 'clear asked':
      return state.clearing?.status === 'running'
        ? state
        : announce({ ...state, clearing: { status: 'asked' } }, texts.clear.question);
    case 'clear declined':
      return state.clearing?.status === 'running' ? state : { ...state, clearing: null };
    case 'clear begun':
      return announce({ ...state, clearing: { status: 'running' }, failure: null }, texts.clear.running);
    case 'cleared':
      return announce(
        { ...state, clearing: { status: 'cleared', left: event.left }, isWaiting: false },
        event.left.length === 0 ? texts.clear.done : texts.clear.partly,
      );
    case 'clear failed':
      return fail({ ...state, clearing: null, isWaiting: false }, event.failure);
    case 'self-test begun':
    case 'self-test progressed':
    case 'self-test cancel asked':
    case 'self-test ended':
    case 'report copied':
      return withSelfTest(state, reduceSelfTest(state.selfTest, event));
    case 'self-test failed':
      return fail({ ...state, selfTest: null, isWaiting: false }, event.failure);
  }
}

/** Whether a view shows what comes of a check. */
const showsTheCheck: Readonly<Record<View, boolean>> = {
  overview: true,
  findings: true,
  'price-and-volume': true,
  functions: false,
  setup: false,
  about: false,
};

/** What belonged to the cells of the last check goes with it; where the user was looking stays. */
function withoutCheck(state: PaneState): PaneState {
  return {
    ...state,
    running: null,
    check: null,
    noPlan: null,
    previous: null,
    comparison: null,
    isStale: false,
    isWaiting: false,
    previewed: null,
    fixAttempts: new Map(),
    gains: new Map(),
  };
}

const withCheck = (state: PaneState, check: PaneCheck): PaneState => ({
  ...withoutCheck(state),
  check,
  isStale: state.running?.changedMeanwhile ?? false,
  previous: state.check === null ? null : previousOf(state.check),
  // What the user had open stays open, where it is still there.
  previewed: check.result.findings.some(({ id }) => id === state.previewed) ? state.previewed : null,
});

const previousOf = ({ result }: PaneCheck): PreviousCheck => ({
  score: result.score.score,
  profile: result.alignment.settings.profile,
  result,
});

const withChange = (state: PaneState): PaneState =>
  state.running === null || state.running.changedMeanwhile
    ? state
    : { ...state, running: { ...state.running, changedMeanwhile: true } };

const changedByFix = (state: PaneState): PaneState => withChange({ ...state, isStale: state.check !== null });

function newsOfCheck({ result }: PaneCheck): string {
  const { score } = result.score;
  return score === null
    ? texts.news.checkedWithoutScore(withoutScore(result.alignment.plan).found)
    : texts.news.checked(pointsOf(100, score), faultFindings(result.findings).length);
}

function withSelfTest(state: PaneState, { selfTest, news }: ChangedSelfTest): PaneState {
  const next = {
    ...state,
    selfTest,
    failure: selfTest?.status === 'running' ? null : state.failure,
    isWaiting: selfTest?.status === 'ended' ? false : state.isWaiting,
  };
  return news === null ? next : announce(next, news);
}

const withAttempt = (state: PaneState, finding: string, attempt: FixAttempt): PaneState => ({
  ...state,
  fixAttempts: new Map(state.fixAttempts).set(finding, attempt),
});

const announce = (state: PaneState, text: string): PaneState => ({
  ...state,
  news: { number: state.news.number + 1, text, isUrgent: false },
});

const fail = (state: PaneState, failure: Failure): PaneState => ({
  ...state,
  failure,
  news: { number: state.news.number + 1, text: texts.news.problem(failure.problem), isUrgent: true },
});

function toggled(shown: ReadonlyMap<RuleId, number>, rule: RuleId): ReadonlyMap<RuleId, number> {
  return shown.has(rule) ? without(shown, rule) : new Map(shown).set(rule, findingsAtOnce);
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
