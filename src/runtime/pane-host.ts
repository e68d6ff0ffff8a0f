import type { CheckResult } from '../alignment/check';
import type { CellPlaces, Fix } from '../alignment/finding';
import { defaultCheckSettings } from '../alignment/settings';
import { dayFromParts } from '../plan/calendar/day';
import type { CellValue } from '../plan/sheet-table';
import type { CheckedWorkbook, CheckProgress } from '../workbook/check-workbook';
import { Cancelled, createExcelRunner } from '../workbook/excel-runner';
import type { WrittenMarks } from '../workbook/marks/write-marks';
import { problemOf, problems, type SheetProblem, type WorkbookProblem } from '../workbook/problem';
import type { ScenarioToWrite, WrittenScenario } from '../workbook/scenario/scenario-to-write';
import type { HostEvents } from './host-events';
import type { SelfTestOutcome, SelfTestProgress } from './self-test/self-test-result';
import { createPaneSelection } from './pane-selection';
import { openWorkedExample } from './worked-example';

/* What the pane asks for, answered by Excel. The pane declares the same shape as its own; neither knows the other. */

interface Failed {
  readonly status: 'failed';
  readonly problem: WorkbookProblem;
}

type CheckOutcome =
  | {
      readonly status: 'checked';
      readonly check: {
        readonly result: CheckResult;
        readonly finishedAt: Date;
        readonly marks: WrittenMarks;
      };
    }
  | { readonly status: 'no plan'; readonly sheets: readonly string[] }
  | { readonly status: 'cancelled' }
  | Failed;

type ApplyOutcome =
  { readonly status: 'applied' } | { readonly status: 'cell changed'; readonly holds: CellValue } | Failed;

type PlainOutcome = { readonly status: 'done' } | Failed;

const done = { status: 'done' } as const;
const failed = (error: unknown): Failed => ({ status: 'failed', problem: problemOf(error) });

/** What reads a plan and judges it is fetched when it is first asked for: the pane shows itself without it. */
const loadEngine = () => import(/* webpackChunkName: "check" */ './check-engine');
const loadSelfTest = () => import(/* webpackChunkName: "self-test" */ './self-test/self-test');

/** What the pane asks of Excel. No method rejects: what goes wrong is an outcome with a sentence for people. */
export function createPaneHost(events: HostEvents) {
  const runner = createExcelRunner((isWaiting) => {
    events.tell({ event: 'waiting for cell edit', isWaiting });
  });
  let last: CheckedWorkbook | null = null;

  const check = async (
    report: (progress: CheckProgress) => void,
    signal: AbortSignal,
  ): Promise<CheckOutcome> => {
    try {
      const { checkWorkbook, isNoPlan } = await loadEngine();
      const now = new Date();
      const planDate = dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
      const outcome = await checkWorkbook(
        runner,
        {
          reading: { planDate, locale: 'en-US', fiscalYearStart: 1 },
          check: defaultCheckSettings,
          now,
          mayWrite: true,
        },
        report,
        signal,
      );
      if (isNoPlan(outcome)) return { status: 'no plan', sheets: outcome.sheets };
      last = outcome;
      const marks = outcome.marks ?? { marked: 0, beyondMost: 0, problems: [] };
      return { status: 'checked', check: { result: outcome.result, finishedAt: new Date(), marks } };
    } catch (error) {
      return error instanceof Cancelled ? { status: 'cancelled' } : failed(error);
    }
  };

  const goTo = async (place: CellPlaces): Promise<PlainOutcome> => {
    try {
      const engine = await loadEngine();
      const problem = last === null ? null : await engine.goTo(runner, last.result.alignment.plan, place);
      return problem === null ? done : { status: 'failed', problem };
    } catch (error) {
      return failed(error);
    }
  };

  const apply = async (fix: Fix): Promise<ApplyOutcome> => {
    try {
      const engine = await loadEngine();
      if (last === null) return { status: 'failed', problem: problems.rowGone(fix.sheet) };
      return await engine.applyFix(runner, last.result.alignment.plan, fix);
    } catch (error) {
      return failed(error);
    }
  };

  const gains = async (fixes: readonly Fix[], signal: AbortSignal): Promise<readonly (number | null)[]> => {
    const { gainOfFix } = await loadEngine();
    const found: (number | null)[] = [];
    for (const fix of fixes) {
      // Between two fixes of a large plan the page can answer its user.
      await new Promise((resolve) => setTimeout(resolve, 0));
      found.push(last === null || signal.aborted ? null : gainOfFix(last.result, fix, last.reading));
    }
    return found;
  };

  const clear = async (): Promise<{ status: 'cleared'; left: readonly SheetProblem[] } | Failed> => {
    try {
      const { clearMarks } = await loadEngine();
      return { status: 'cleared', left: await clearMarks(runner) };
    } catch (error) {
      return failed(error);
    }
  };

  const writeScenario = async (scenario: ScenarioToWrite): Promise<WrittenScenario> => {
    try {
      const engine = await loadEngine();
      return await engine.writeScenario(runner, last?.result.alignment.plan ?? null, scenario);
    } catch (error) {
      return failed(error);
    }
  };

  const openExample = async (): Promise<PlainOutcome> => {
    try {
      await openWorkedExample();
      return done;
    } catch {
      return { status: 'failed', problem: problems.noNewWorkbook() };
    }
  };

  const selfTest = async (
    report: (progress: SelfTestProgress) => void,
    signal: AbortSignal,
  ): Promise<SelfTestOutcome> => {
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
    writeScenario,
    ...createPaneSelection(runner),
    openExample,
    selfTest,
    scheme: officeScheme,
    listen: events.listen,
  };
}

/** Whether Office is dark; null where it does not say, as on the web. */
function officeScheme(): 'light' | 'dark' | null {
  const { officeTheme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  return officeTheme?.isDarkTheme === undefined ? null : officeTheme.isDarkTheme ? 'dark' : 'light';
}
