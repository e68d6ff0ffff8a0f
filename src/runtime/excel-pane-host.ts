import type { CheckedPlan, CheckedWorkbook, NoPlan } from '../excel/checked-workbook';
import { backgroundRunner, Cancelled, createExcelRunner, isCellEdited } from '../excel/excel-runner';
import { problemOf, problems } from '../excel/problem';
import type { PlanPlaces } from '../excel/row-places';
import type { WrittenMarks } from '../excel/written-marks';
import type { HostEvents } from '../taskpane/host-events';
import type { Failed, PaneCheck, PaneHost } from '../taskpane/pane-host';
import { officeScheme } from './office-scheme';
import { createPaneSelection } from './pane-selection';
import { speakLanguage } from './speak-with-user';
import { openWorkedExample } from './worked-example';

const done = { status: 'done' } as const;
const failed = (error: unknown): Failed => ({ status: 'failed', problem: problemOf(error) });

/** What reads a plan and judges it is fetched when it is first asked for: the pane shows itself without it. */
const loadEngine = () => import(/* webpackChunkName: "check" */ './check-engine');
const loadMemory = () => import(/* webpackChunkName: "remembered" */ '../excel/read-remembered');
const loadTemplate = () => import(/* webpackChunkName: "template" */ '../excel/template/insert-template');
const loadSelfTest = () => import(/* webpackChunkName: "self-test" */ './self-test/self-test');

/** What the pane asks, answered by Excel. */
export function createExcelPaneHost(events: HostEvents): PaneHost {
  const runner = createExcelRunner((isWaiting) => {
    events.tell({ type: 'waiting for cell edit', isWaiting });
  });
  let last: CheckedPlan | null = null;
  /** What the last check or fix that wrote marks wrote. */
  let marked: WrittenMarks | null = null;
  /** Of the last check, be it without rows. */
  let places: PlanPlaces | null = null;

  const keep = (checked: CheckedWorkbook): PaneCheck => {
    const { result, history, settings, hasSettingsSheet, leftOut, sheetIds, tableIds, areMarksBehind } =
      checked;
    last = checked;
    places = { plan: result.alignment.plan, sheetIds, tableIds };
    marked = checked.marks ?? marked;
    return {
      result,
      history,
      settings,
      hasSettingsSheet,
      leftOut,
      sheetIds,
      tableIds,
      finishedAt: new Date(),
      marks: marked,
      areMarksBehind,
    };
  };

  const keepNoPlan = (noPlan: NoPlan): { readonly status: 'no plan'; readonly noPlan: NoPlan } => {
    places = noPlan;
    return { status: 'no plan', noPlan };
  };

  /** The plan of the last check: one that found none stands for no check before it. */
  const lastPlan = (): CheckedPlan | null =>
    last !== null && last.result.alignment.plan === places?.plan ? last : null;

  const check: PaneHost['check'] = async (report, signal) => {
    try {
      const engine = await loadEngine();
      const occasion = { now: new Date(), mayWrite: true, before: last?.result ?? null };
      const outcome = await engine.checkWorkbook(runner, occasion, report, signal);
      if (engine.isNoPlan(outcome)) return keepNoPlan(outcome);
      return { status: 'checked', check: keep(outcome) };
    } catch (error) {
      return error instanceof Cancelled ? { status: 'cancelled' } : failed(error);
    }
  };

  const remember: PaneHost['remember'] = async () => {
    try {
      const { readRemembered } = await loadMemory();
      return await readRemembered(backgroundRunner);
    } catch {
      // What cannot be read now is found by the next check.
      return null;
    }
  };

  const follow: PaneHost['follow'] = async (signal) => {
    try {
      const engine = await loadEngine();
      const begin = performance.now();
      const occasion = { now: new Date(), mayWrite: false, before: last?.result ?? null };
      const outcome = await engine.checkWorkbook(backgroundRunner, occasion, () => undefined, signal);
      // What is overtaken by something that the user asked for is not what the pane shows.
      if (signal.aborted) return { status: 'cancelled' };
      if (engine.isNoPlan(outcome)) return keepNoPlan(outcome);
      const followed = keep(outcome);
      return { status: 'checked', check: followed, milliseconds: performance.now() - begin };
    } catch (error) {
      if (error instanceof Cancelled) return { status: 'cancelled' };
      return isCellEdited(error) ? { status: 'cell edited' } : failed(error);
    }
  };

  const goTo: PaneHost['goTo'] = async (place) => {
    try {
      const engine = await loadEngine();
      const problem = await engine.goTo(runner, places, place);
      return problem === null ? done : { status: 'failed', problem };
    } catch (error) {
      return failed(error);
    }
  };

  const apply: PaneHost['apply'] = async (fix) => {
    try {
      const engine = await loadEngine();
      if (last === null) return { status: 'failed', problem: problems.rowGone(fix.edits[0]?.sheet ?? '') };
      const outcome = await engine.applyFix(runner, last, fix, new Date());
      return outcome.status === 'applied' ? { status: 'applied', check: keep(outcome.check) } : outcome;
    } catch (error) {
      return failed(error);
    }
  };

  const addComment: PaneHost['addComment'] = async (comment) => {
    try {
      const engine = await loadEngine();
      if (places === null) return { status: 'failed', problem: problems.rowGone(comment.sheet) };
      return await engine.addComment(runner, places, comment);
    } catch (error) {
      return failed(error);
    }
  };

  const gains: PaneHost['gains'] = async (fixes, signal) => {
    const { gainOfFix } = await loadEngine();
    const found: (number | null)[] = [];
    for (const fix of fixes) {
      // Between two fixes of a large plan the page can answer its user.
      await new Promise((resolve) => setTimeout(resolve, 0));
      found.push(last === null || signal.aborted ? null : gainOfFix(last.result, fix, last.reading));
    }
    return found;
  };

  const clear: PaneHost['clear'] = async () => {
    try {
      const { clearMarks } = await loadEngine();
      const left = await clearMarks(runner);
      marked = null;
      return { status: 'cleared', left };
    } catch (error) {
      return failed(error);
    }
  };

  const moneyFormats: PaneHost['moneyFormats'] = async () => {
    try {
      const engine = await loadEngine();
      return places === null ? [] : await engine.readMoneyFormats(runner, places);
    } catch {
      // Amounts are then shown without a currency.
      return [];
    }
  };

  const writeScenario: PaneHost['writeScenario'] = async (scenario) => {
    try {
      const engine = await loadEngine();
      return await engine.writeScenario(runner, places, scenario);
    } catch (error) {
      return failed(error);
    }
  };

  const writeTimeline: PaneHost['writeTimeline'] = async () => {
    try {
      const engine = await loadEngine();
      return await engine.writeTimeline(runner, lastPlan());
    } catch (error) {
      return failed(error);
    }
  };

  const writeForecast: PaneHost['writeForecast'] = async (forecast) => {
    try {
      const engine = await loadEngine();
      return await engine.writeForecast(runner, lastPlan(), forecast);
    } catch (error) {
      return failed(error);
    }
  };

  const savedScenarios: PaneHost['savedScenarios'] = async () => {
    try {
      const engine = await loadEngine();
      return await engine.readSavedScenarios(runner);
    } catch (error) {
      return failed(error);
    }
  };

  const changeScenarios: PaneHost['changeScenarios'] = async (change) => {
    try {
      const engine = await loadEngine();
      return await engine.changeSavedScenarios(runner, change);
    } catch (error) {
      return failed(error);
    }
  };

  const changeSettings: PaneHost['changeSettings'] = async (change) => {
    try {
      const engine = await loadEngine();
      return await engine.writeSettings(runner, change);
    } catch (error) {
      return failed(error);
    }
  };

  const insertTemplate: PaneHost['insertTemplate'] = async (plan) => {
    try {
      const engine = await loadTemplate();
      return await engine.insertTemplate(runner, plan);
    } catch (error) {
      return failed(error);
    }
  };

  const openExample: PaneHost['openExample'] = async () => {
    try {
      await openWorkedExample();
      return done;
    } catch {
      return { status: 'failed', problem: problems.noNewWorkbook() };
    }
  };

  const selfTest: PaneHost['selfTest'] = async (report, signal) => {
    try {
      const [engine, test] = await Promise.all([loadEngine(), loadSelfTest()]);
      return await test.selfTest(engine, runner, report, signal);
    } catch (error) {
      return failed(error);
    }
  };

  return {
    check,
    remember,
    follow,
    goTo,
    apply,
    addComment,
    gains,
    clear,
    moneyFormats,
    writeScenario,
    writeTimeline,
    writeForecast,
    savedScenarios,
    changeScenarios,
    changeSettings,
    ...createPaneSelection(runner),
    insertTemplate,
    openExample,
    selfTest,
    speakLanguage,
    scheme: officeScheme,
    listen: events.listen,
  };
}
