import type { CheckedWorkbook } from '../excel/check-workbook';
import { Cancelled, createExcelRunner } from '../excel/excel-runner';
import { problemOf, problems } from '../excel/problem';
import type { Plan } from '../plan/plan';
import type { HostEvents } from '../taskpane/host-events';
import type { Failed, PaneHost, Scheme } from '../taskpane/pane-host';
import { createPaneSelection } from './pane-selection';
import { openWorkedExample } from './worked-example';

const done = { status: 'done' } as const;
const failed = (error: unknown): Failed => ({ status: 'failed', problem: problemOf(error) });

/** What reads a plan and judges it is fetched when it is first asked for: the pane shows itself without it. */
const loadEngine = () => import(/* webpackChunkName: "check" */ './check-engine');
const loadSelfTest = () => import(/* webpackChunkName: "self-test" */ './self-test/self-test');

/** What the pane asks, answered by Excel. */
export function createExcelPaneHost(events: HostEvents): PaneHost {
  const runner = createExcelRunner((isWaiting) => {
    events.tell({ type: 'waiting for cell edit', isWaiting });
  });
  let last: CheckedWorkbook | null = null;
  /** Of the last check, be it without rows. */
  let plan: Plan | null = null;

  const check: PaneHost['check'] = async (report, signal) => {
    try {
      const { checkWorkbook, isNoPlan } = await loadEngine();
      const occasion = { now: new Date(), mayWrite: true, before: last?.result ?? null };
      const outcome = await checkWorkbook(runner, occasion, report, signal);
      if (isNoPlan(outcome)) {
        plan = outcome.plan;
        return { status: 'no plan', noPlan: outcome };
      }
      last = outcome;
      plan = outcome.result.alignment.plan;
      const { result, history, settings, hasSettingsSheet, marks, leftOut } = outcome;
      return {
        status: 'checked',
        check: {
          result,
          history,
          settings,
          hasSettingsSheet,
          leftOut,
          finishedAt: new Date(),
          marks: marks ?? { marked: 0, beyondMost: 0, problems: [] },
        },
      };
    } catch (error) {
      return error instanceof Cancelled ? { status: 'cancelled' } : failed(error);
    }
  };

  const goTo: PaneHost['goTo'] = async (place) => {
    try {
      const engine = await loadEngine();
      const problem = plan === null ? null : await engine.goTo(runner, plan, place);
      return problem === null ? done : { status: 'failed', problem };
    } catch (error) {
      return failed(error);
    }
  };

  const apply: PaneHost['apply'] = async (fix) => {
    try {
      const engine = await loadEngine();
      if (last === null) return { status: 'failed', problem: problems.rowGone(fix.edits[0]?.sheet ?? '') };
      return await engine.applyFix(runner, last.result.alignment.plan, fix);
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
      return { status: 'cleared', left: await clearMarks(runner) };
    } catch (error) {
      return failed(error);
    }
  };

  const moneyFormats: PaneHost['moneyFormats'] = async () => {
    try {
      const engine = await loadEngine();
      return plan === null ? [] : await engine.readMoneyFormats(runner, plan);
    } catch {
      // Amounts are then shown without a currency.
      return [];
    }
  };

  const writeScenario: PaneHost['writeScenario'] = async (scenario) => {
    try {
      const engine = await loadEngine();
      return await engine.writeScenario(runner, last?.result.alignment.plan ?? null, scenario);
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
    goTo,
    apply,
    gains,
    clear,
    moneyFormats,
    writeScenario,
    savedScenarios,
    changeScenarios,
    changeSettings,
    ...createPaneSelection(runner),
    openExample,
    selfTest,
    scheme: officeScheme,
    listen: events.listen,
  };
}

/** Whether Office is dark; null where it does not say, as on the web. */
function officeScheme(): Scheme | null {
  const { officeTheme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  return officeTheme?.isDarkTheme === undefined ? null : officeTheme.isDarkTheme ? 'dark' : 'light';
}
