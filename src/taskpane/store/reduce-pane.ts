import type { Fix } from '../../alignment/finding';
import { withoutScore } from '../../alignment/without-score';
import { language } from '../../languages/language';
import { inSheet } from '../../spreadsheet/sheet-name';
import { cellText } from '../cell-text';
import type { PaneCheck } from '../pane-host';
import { pointsOf } from '../points';
import type { PaneEvent } from './pane-event';
import {
  type Failure,
  faultFindings,
  isLive,
  lastRead,
  type MadeFix,
  type PaneState,
  type PreviousCheck,
  type View,
} from './pane-state';
import { type ChangedSelfTest, reduceSelfTest } from './reduce-self-test';
import { fixNews, formulasTold } from './told';

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
          commenting: null,
          clearing: state.clearing?.status === 'running' ? state.clearing : null,
          // Who asks for a check wants to see what it finds; who changes a setting goes on where they are.
          view: showsTheCheck[state.view] || !event.isAsked ? state.view : 'overview',
        },
        language.pane.news.checking,
      );
    case 'check progressed':
      return state.running === null
        ? state
        : { ...state, running: { ...state.running, progress: event.progress } };
    case 'cancel asked':
      return state.running === null ? state : { ...state, running: { ...state.running, isCancelling: true } };
    case 'checked':
      return announce(withAskedCheck(state, event.check), newsOfCheck(event.check));
    case 'compared':
      return state.check?.result === event.result && state.previous !== null
        ? { ...state, previous: { ...state.previous, result: null }, comparison: event.comparison }
        : state;
    case 'no plan':
      return announce(
        { ...withoutCheck(state), noPlan: event.noPlan },
        language.pane.news.noPlan(event.noPlan.plan.offers.length),
      );
    case 'cancelled':
      return announce({ ...state, running: null, isWaiting: false }, language.pane.news.cancelled);
    case 'check failed':
      return fail({ ...state, running: null, isWaiting: false }, event.failure);
    case 'failed':
      return fail(state, event.failure);
    case 'failure dismissed':
      return { ...state, failure: null };
    case 'remembered':
      return lastRead(state) === null ? { ...state, remembered: event.result } : state;
    case 'workbook changed':
      if (lastRead(state) === null) return withChange(state);
      return state.isStale || isLive(state)
        ? withChange({ ...state, isStale: true, isFollowingBroken: false })
        : announce(withChange({ ...state, isStale: true }), language.pane.news.stale);
    case 'followed': {
      const next = { ...withCheck(state, event.check), isStale: event.isStale };
      const news = newsOfFollowing(event.check);
      return state.check !== null && newsOfFollowing(state.check) === news ? next : announce(next, news);
    }
    case 'followed to no plan':
      return { ...withoutCheck(state), noPlan: event.noPlan };
    case 'following failed':
      return announce({ ...state, isFollowingBroken: true }, language.pane.news.stale);
    case 'live chosen':
      return { ...state, live: event.live };
    case 'approver named':
      return { ...state, approver: event.approver };
    case 'scheme chosen':
      return { ...state, scheme: event.scheme };
    case 'language chosen':
      return announce({ ...withoutOldWords(state), language: event.language }, language.pane.news.language);
    case 'waiting':
      return event.isWaiting === state.isWaiting
        ? state
        : event.isWaiting
          ? announce({ ...state, isWaiting: true }, language.pane.progress.waiting)
          : { ...state, isWaiting: false };
    case 'view chosen':
      return { ...state, view: event.view, wantedPlace: null };
    case 'setup asked':
      return { ...state, view: 'setup', wantedPlace: event.place };
    case 'setup place reached':
      return { ...state, wantedPlace: null };
    case 'settings begun':
      return announce(
        { ...state, isChangingSettings: true, failure: null },
        language.pane.news.savingSettings,
      );
    case 'settings failed':
      return fail({ ...state, isChangingSettings: false, isWaiting: false }, event.failure);
    case 'findings shown': {
      const findingsShown = { ...state.findingsShown, ...event.change };
      return { ...state, findingsShown };
    }
    case 'group toggled':
      return { ...state, opened: new Map(state.opened).set(event.group, event.isOpen) };
    case 'selected':
      return { ...state, selected: event.of };
    case 'selected at': {
      const { finding, group, cause } = event.place;
      const opened = new Map(state.opened).set(group, true);
      return { ...state, selected: finding.id, opened: cause === null ? opened : opened.set(cause, true) };
    }
    case 'mute asked':
      return { ...state, muting: new Map(state.muting).set(event.of, event.reason) };
    case 'mute answered': {
      const muting = new Map(state.muting);
      muting.delete(event.of);
      return { ...state, muting };
    }
    case 'gains known':
      return { ...state, gains: new Map([...state.gains, ...event.gains]) };
    case 'fix begun': {
      const { of, fix } = event;
      return { ...state, failure: null, madeFix: null, commenting: null, fixing: { of, fix } };
    }
    case 'fix made': {
      const madeFix = madeFixOf(state, event);
      return announce(
        { ...withCheck(state, event.check), fixing: null, madeFix, isWaiting: false },
        fixNews(madeFix),
      );
    }
    case 'fix refused': {
      const { of, refused } = event;
      const refusedFixes = new Map(state.refusedFixes).set(of, refused);
      return announce(
        { ...state, fixing: null, isWaiting: false, isStale: lastRead(state) !== null, refusedFixes },
        language.pane.fixes.cellChanged(refused, cellText(refused.holds)),
      );
    }
    case 'fix failed':
      return fail({ ...state, fixing: null, isWaiting: false }, event.failure);
    case 'comment begun':
      return { ...state, failure: null, madeFix: null, commenting: { status: 'running' } };
    case 'comment added': {
      const { at } = event;
      return announce(
        { ...state, commenting: { status: 'added', ...at }, isWaiting: false },
        language.pane.comment.added(inSheet(at.sheet, at.cell)),
      );
    }
    case 'comment failed':
      return fail({ ...state, commenting: null, isWaiting: false }, event.failure);
    case 'comment read':
      return { ...state, commenting: null };
    case 'made fix read':
      return { ...state, madeFix: null };
    case 'marks read':
      return { ...state, readMarks: state.check?.marks ?? null };
    case 'clear asked':
      return state.clearing?.status === 'running'
        ? state
        : announce({ ...state, clearing: { status: 'asked' } }, language.pane.clear.question);
    case 'clear declined':
      return state.clearing?.status === 'running' ? state : { ...state, clearing: null };
    case 'clear begun':
      return announce(
        { ...state, clearing: { status: 'running' }, failure: null },
        language.pane.clear.running,
      );
    case 'cleared':
      return announce(
        { ...state, clearing: { status: 'cleared', left: event.left }, remembered: null, isWaiting: false },
        event.left.length === 0 ? language.pane.clear.done : language.pane.clear.partly,
      );
    case 'clear failed':
      return fail({ ...state, clearing: null, isWaiting: false }, event.failure);
    case 'template asked':
      return state.inserting?.status === 'running'
        ? state
        : announce({ ...state, inserting: { status: 'asked' } }, language.pane.template.question);
    case 'template begun':
      return announce(
        { ...state, inserting: { status: 'running' }, failure: null },
        language.pane.template.running,
      );
    case 'template inserted': {
      const { plan, guide } = event;
      return announce(
        { ...state, inserting: { status: 'inserted', plan, guide }, isWaiting: false },
        language.pane.template.done(guide),
      );
    }
    case 'template failed':
      return fail({ ...state, inserting: null, isWaiting: false }, event.failure);
    case 'template read':
      return state.inserting?.status === 'running' ? state : { ...state, inserting: null };
    case 'formula work':
      return announce(
        { ...state, formulaWork: event.work, failure: null, isWaiting: false },
        formulasTold(event.work),
      );
    case 'formula work failed':
      return fail({ ...state, formulaWork: null, isWaiting: false }, event.failure);
    case 'formula work read':
      return { ...state, formulaWork: null };
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
  'link-up': true,
  approvals: true,
  'price-and-volume': true,
  forecast: true,
  coverage: true,
  timeline: true,
  functions: false,
  setup: false,
  about: false,
};

/** What belonged to the cells of the last check goes with it; where the user was looking stays. */
function withoutCheck(state: PaneState): PaneState {
  return {
    ...state,
    running: null,
    remembered: null,
    check: null,
    noPlan: null,
    asked: null,
    previous: null,
    comparison: null,
    isStale: false,
    isFollowingBroken: false,
    isWaiting: false,
    refusedFixes: new Map(),
    gains: new Map(),
  };
}

/** What was worded before another language was chosen, and is not worded again with the check that follows. */
const withoutOldWords = (state: PaneState): PaneState => ({
  ...state,
  failure: null,
  madeFix: null,
  refusedFixes: new Map(),
  readMarks: state.check?.marks ?? null,
  clearing: state.clearing?.status === 'cleared' ? null : state.clearing,
  selfTest: state.selfTest?.status === 'ended' ? null : state.selfTest,
});

/** A check that the user asked for: it is compared with the one that they asked for before. */
const withAskedCheck = (state: PaneState, check: PaneCheck): PaneState => ({
  ...withCheck(state, check),
  isStale: state.running?.changedMeanwhile ?? false,
  asked: previousOf(check),
  madeFix: null,
});

const withCheck = (state: PaneState, check: PaneCheck): PaneState => ({
  ...withoutCheck(state),
  check,
  asked: state.asked ?? previousOf(check),
  previous: state.asked,
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

function newsOfCheck({ result }: PaneCheck): string {
  const { score } = result.score;
  return score === null
    ? language.pane.news.checkedWithoutScore(withoutScore(result.alignment.plan).found)
    : language.pane.news.checked(pointsOf(100, score), faultFindings(result.findings).length);
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

/** Points with a change too small to be shown are the same score. */
const newsOfFollowing = ({ result }: PaneCheck): string => {
  const { score } = result.score;
  return score === null
    ? language.pane.news.nowWithoutScore
    : language.pane.news.now(pointsOf(100, score), faultFindings(result.findings).length);
};

function madeFixOf(
  { check: before }: PaneState,
  { fix, check: after }: { readonly fix: Fix; readonly check: PaneCheck },
): MadeFix {
  const { score } = after.result.score;
  const scoreBefore = before?.result.score.score ?? null;
  return {
    label: fix.label,
    cells: cellsOf(fix),
    // The first setting of a workbook comes with a sheet.
    canBeUndone:
      fix.newSheet === undefined && !(fix.settings !== undefined && before?.hasSettingsSheet === false),
    score,
    change: score === null || scoreBefore === null ? null : score - scoreBefore,
  };
}

/** How many cells of sheets that are there a fix writes. */
function cellsOf({ edits, newColumns = [] }: Fix): number {
  const places = edits.map(({ sheet, cell }) => JSON.stringify([sheet, cell.row, cell.column]));
  return newColumns.reduce((sum, { values }) => sum + values.length, new Set(places).size);
}

const announce = (state: PaneState, text: string): PaneState => ({
  ...state,
  news: { number: state.news.number + 1, text, isUrgent: false },
});

const fail = (state: PaneState, failure: Failure): PaneState => ({
  ...state,
  failure,
  news: {
    number: state.news.number + 1,
    text: `${failure.problem.sentence} ${failure.problem.whatToDo}`,
    isUrgent: true,
  },
});
