import type { PaneCheck } from '../pane-host';
import { pointsOf } from '../points';
import { cellText } from '../cell-text';
import { texts } from '../texts';
import type { PaneEvent } from './pane-event';
import {
  blamingFindings,
  findingsAtOnce,
  type Failure,
  type PaneState,
  type Repair,
  type View,
} from './pane-state';
import { reduceSelfTest, type ChangedSelfTest } from './reduce-self-test';

/** What the pane is after something happened. Whatever belongs to a check that is no longer the running one changes nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  if ('run' in event && event.type !== 'check begun' && event.run !== state.running?.id) return state;
  switch (event.type) {
    case 'check begun':
      return tell(
        {
          ...state,
          running: { id: event.run, progress: null, isCancelling: false, isOutrun: false },
          failure: null,
          clearing: state.clearing?.status === 'running' ? state.clearing : null,
          // Who asks for a check wants to see what it finds.
          view: showsTheCheck[state.view] ? state.view : 'overview',
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
      return tell(withCheck(state, event.check), newsOfCheck(event.check));
    case 'no plan':
      return tell({ ...withoutCheck(state), noPlanIn: event.sheets }, texts.news.noPlan);
    case 'cancelled':
      return tell({ ...state, running: null, isWaiting: false }, texts.news.cancelled);
    case 'check failed':
      return fail({ ...state, running: null, isWaiting: false }, event.failure);
    case 'failed':
      return fail(state, event.failure);
    case 'failure dismissed':
      return { ...state, failure: null };
    case 'workbook changed':
      return state.check === null || state.isStale
        ? outrun(state)
        : tell(outrun({ ...state, isStale: true }), texts.news.stale);
    case 'waiting':
      return event.isWaiting === state.isWaiting
        ? state
        : event.isWaiting
          ? tell({ ...state, isWaiting: true }, texts.progress.waiting)
          : { ...state, isWaiting: false };
    case 'view chosen':
      return { ...state, view: event.view };
    case 'severity chosen':
      return { ...state, severity: event.severity };
    case 'rule toggled':
      return { ...state, shown: toggled(state.shown, event.rule) };
    case 'more asked': {
      const shown = Math.min(event.all, (state.shown.get(event.rule) ?? 0) + findingsAtOnce);
      return tell(
        { ...state, shown: new Map(state.shown).set(event.rule, shown) },
        texts.news.shown(shown, event.all),
      );
    }
    case 'preview toggled':
      return { ...state, previewed: state.previewed === event.finding ? null : event.finding };
    case 'gains known':
      return { ...state, gains: new Map([...state.gains, ...event.gains]) };
    case 'repair begun':
      return withRepair({ ...state, failure: null }, event.finding, { status: 'applying', fix: event.fix });
    case 'repaired':
      return tell(
        outdated(withRepair(state, event.finding, { status: 'applied', fix: event.fix })),
        texts.news.applied(event.fix.label),
      );
    case 'repair outdated': {
      const { fix, holds } = event;
      const changed = withRepair(state, event.finding, { status: 'cell changed', fix, holds });
      return tell(outdated(changed), texts.fixes.cellChanged(cellText(holds)));
    }
    case 'repair failed':
      return fail({ ...state, repairs: without(state.repairs, event.finding) }, event.failure);
    case 'clear asked':
      return state.clearing?.status === 'running'
        ? state
        : tell({ ...state, clearing: { status: 'asked' } }, texts.clear.question);
    case 'clear declined':
      return state.clearing?.status === 'running' ? state : { ...state, clearing: null };
    case 'clear begun':
      return tell({ ...state, clearing: { status: 'running' }, failure: null }, texts.clear.running);
    case 'cleared':
      return tell(
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
};

/** What belonged to the cells of the last check goes with it; where the user was looking stays. */
function withoutCheck(state: PaneState): PaneState {
  return {
    ...state,
    running: null,
    check: null,
    noPlanIn: null,
    previousScore: null,
    isStale: false,
    isWaiting: false,
    previewed: null,
    repairs: new Map(),
    gains: new Map(),
  };
}

const withCheck = (state: PaneState, check: PaneCheck): PaneState => ({
  ...withoutCheck(state),
  check,
  isStale: state.running?.isOutrun ?? false,
  previousScore: state.check?.result.score.score ?? null,
  // What the user had open stays open, where it is still there.
  previewed: check.result.findings.some(({ id }) => id === state.previewed) ? state.previewed : null,
});

const outrun = (state: PaneState): PaneState =>
  state.running === null || state.running.isOutrun
    ? state
    : { ...state, running: { ...state.running, isOutrun: true } };

const outdated = (state: PaneState): PaneState => outrun({ ...state, isStale: state.check !== null });

function newsOfCheck({ result }: PaneCheck): string {
  const { score } = result.score;
  return score === null
    ? texts.news.checkedEmpty
    : texts.news.checked(pointsOf(100, score), blamingFindings(result.findings).length);
}

function withSelfTest(state: PaneState, { selfTest, news }: ChangedSelfTest): PaneState {
  const next = {
    ...state,
    selfTest,
    failure: selfTest?.status === 'running' ? null : state.failure,
    isWaiting: selfTest?.status === 'ended' ? false : state.isWaiting,
  };
  return news === null ? next : tell(next, news);
}

const withRepair = (state: PaneState, finding: string, repair: Repair): PaneState => ({
  ...state,
  repairs: new Map(state.repairs).set(finding, repair),
});

const tell = (state: PaneState, text: string): PaneState => ({
  ...state,
  news: { number: state.news.number + 1, text, isUrgent: false },
});

const fail = (state: PaneState, failure: Failure): PaneState => ({
  ...state,
  failure,
  news: { number: state.news.number + 1, text: texts.news.problem(failure.problem), isUrgent: true },
});

function toggled(shown: ReadonlyMap<string, number>, rule: string): ReadonlyMap<string, number> {
  return shown.has(rule) ? without(shown, rule) : new Map(shown).set(rule, findingsAtOnce);
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
