import type { CellPlaces, Fix } from '../../../src/alignment/finding';
import type { SettingsChange } from '../../../src/alignment/workbook-settings/setting-edits';
import {
  changeScenarios,
  type ScenariosChange,
  withEdits,
} from '../../../src/economics/saved-scenarios/change-scenarios';
import { readScenarios } from '../../../src/economics/saved-scenarios/read-scenarios';
import { noScenarios, type SavedScenarios } from '../../../src/economics/saved-scenarios/saved-scenario';
import { blankSheet } from '../../../src/excel/reading/read-own-sheet';
import { speak } from '../../../src/languages/language';
import { languages, type LanguageTag } from '../../../src/languages/languages';
import { forecastSheetName, scenariosSheetName, timelineSheetName } from '../../../src/plan/own-sheets';
import { addressOf } from '../../../src/spreadsheet/address';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import type {
  ApplyOutcome,
  CheckOutcome,
  CheckProgress,
  ClearOutcome,
  CommentOutcome,
  CommentToAdd,
  CountOutcome,
  ExplainOutcome,
  FollowOutcome,
  ForecastOutcome,
  ForecastToWrite,
  FormulaToInsert,
  FreezeOutcome,
  HostEvent,
  InsertedPlan,
  InsertOutcome,
  PaneHost,
  PlainOutcome,
  Problem,
  ReferenceOutcome,
  RememberedResult,
  RepairOutcome,
  SavedScenariosOutcome,
  ScenarioOutcome,
  ScenariosChangeOutcome,
  ScenarioToWrite,
  Scheme,
  SelfTestOutcome,
  SelfTestProgress,
  SettingsOutcome,
  TableFormats,
  TemplateOutcome,
  TimelineOutcome,
} from '../../../src/taskpane/pane-host';
import { exampleCheck } from './pane-checks';

export interface ScriptedHost extends PaneHost {
  /** Tells the pane of something. */
  readonly tell: (event: HostEvent) => void;
  /** Reports progress of the check that goes on. */
  readonly report: (progress: CheckProgress) => void;
  /** Ends the check that goes on. */
  readonly endCheck: (outcome: CheckOutcome) => void;
  /** Reports progress of the self-test that goes on. */
  readonly reportSelfTest: (progress: SelfTestProgress) => void;
  /** Ends the self-test that goes on. */
  readonly endSelfTest: (outcome: SelfTestOutcome) => void;
  readonly selfTests: () => number;
  readonly isSelfTestAborted: () => boolean;
  readonly isAborted: () => boolean;
  readonly visited: readonly CellPlaces[];
  readonly applied: readonly Fix[];
  readonly comments: readonly CommentToAdd[];
  readonly checks: () => number;
  readonly follows: () => number;
  readonly cleared: () => number;
  readonly examplesOpened: () => number;
  readonly scenarios: readonly ScenarioToWrite[];
  readonly forecasts: readonly ForecastToWrite[];
  /** How often the selection was explained. */
  readonly explained: () => number;
  readonly inserted: readonly FormulaToInsert[];
  readonly settingsChanges: readonly SettingsChange[];
  readonly scenariosChanges: readonly ScenariosChange[];
  /** Another cell is selected: tells those who follow the selection. */
  readonly selectAnother: () => void;
  readonly selectionListeners: () => number;
  readonly listeners: () => number;
}

export interface Script {
  readonly scheme?: Scheme | null;
  /** The outcome of each check at once; without one the test ends it. */
  readonly check?: (place: number) => CheckOutcome;
  readonly goTo?: () => Promise<PlainOutcome>;
  /** What the workbook remembers of an earlier check; nothing without. */
  readonly remembered?: RememberedResult;
  /** What comes of following edits; nothing without. */
  readonly follow?: () => Promise<FollowOutcome>;
  /** Without one a fix changes nothing that the example's check would see. */
  readonly apply?: (fix: Fix) => Promise<ApplyOutcome>;
  /** Without one a comment is added where its cell stood. */
  readonly addComment?: (comment: CommentToAdd) => Promise<CommentOutcome>;
  readonly gains?: (fixes: readonly Fix[]) => Promise<readonly (number | null)[]>;
  readonly clear?: () => Promise<ClearOutcome>;
  readonly moneyFormats?: readonly TableFormats[];
  readonly writeScenario?: (scenario: ScenarioToWrite) => Promise<ScenarioOutcome>;
  readonly writeTimeline?: () => Promise<TimelineOutcome>;
  readonly writeForecast?: (forecast: ForecastToWrite) => Promise<ForecastOutcome>;
  /** The cell that is selected, and what is to be said of it; a blank one without. */
  readonly explain?: (place: number) => ExplainOutcome | Promise<ExplainOutcome>;
  readonly selectedReference?: (from: string | null) => ReferenceOutcome;
  readonly insert?: (insertion: FormulaToInsert) => InsertOutcome;
  /** What the workbook keeps; what was saved in this session without. */
  readonly savedScenarios?: () => SavedScenarios | SavedScenariosOutcome;
  readonly changeScenarios?: (change: ScenariosChange) => Promise<ScenariosChangeOutcome>;
  readonly changeSettings?: (change: SettingsChange) => Promise<SettingsOutcome>;
  readonly repair?: () => Promise<RepairOutcome>;
  readonly count?: () => Promise<CountOutcome>;
  readonly freeze?: () => Promise<FreezeOutcome>;
  readonly insertTemplate?: (plan: InsertedPlan) => Promise<TemplateOutcome>;
  readonly openExample?: () => Promise<PlainOutcome>;
  /** Without one the language is spoken; Excel speaks English. */
  readonly speakLanguage?: (choice: LanguageTag | null) => Promise<PlainOutcome>;
  /** The outcome of each self-test at once; without one the test ends it. */
  readonly selfTest?: SelfTestOutcome;
}

const selectedCell = { sheet: 'Plan', cell: 'D7' } as const;

/** A host that does as a test says. */
export function scriptedHost(script: Script = {}): ScriptedHost {
  const listeners = new Set<(event: HostEvent) => void>();
  const visited: CellPlaces[] = [];
  const applied: Fix[] = [];
  const comments: CommentToAdd[] = [];
  const scenarios: ScenarioToWrite[] = [];
  const forecasts: ForecastToWrite[] = [];
  const inserted: FormulaToInsert[] = [];
  const settingsChanges: SettingsChange[] = [];
  const scenariosChanges: ScenariosChange[] = [];
  let scenarioSheet: Sheet | null = null;
  let kept: SavedScenarios = noScenarios;
  const selectionListeners = new Set<() => void>();
  let explained = 0;
  let checks = 0;
  let follows = 0;
  let cleared = 0;
  let examples = 0;
  let report: (progress: CheckProgress) => void = () => undefined;
  let endCheck: (outcome: CheckOutcome) => void = () => undefined;
  let signal: AbortSignal | null = null;
  let selfTests = 0;
  let reportSelfTest: (progress: SelfTestProgress) => void = () => undefined;
  let endSelfTest: (outcome: SelfTestOutcome) => void = () => undefined;
  let selfTestSignal: AbortSignal | null = null;
  return {
    check: (reportTo, stop) => {
      checks += 1;
      report = reportTo;
      signal = stop;
      if (script.check !== undefined) return Promise.resolve(script.check(checks));
      return new Promise((resolve) => {
        endCheck = resolve;
      });
    },
    remember: async () => script.remembered ?? null,
    follow: async () => {
      follows += 1;
      return (await script.follow?.()) ?? { status: 'cancelled' };
    },
    goTo: async (place) => {
      visited.push(place);
      return (await script.goTo?.()) ?? { status: 'done' };
    },
    apply: async (fix) => {
      applied.push(fix);
      return (await script.apply?.(fix)) ?? { status: 'applied', check: exampleCheck() };
    },
    addComment: async (comment) => {
      comments.push(comment);
      const { sheet } = comment;
      return (await script.addComment?.(comment)) ?? { status: 'added', sheet, cell: addressOf(comment) };
    },
    gains: async (fixes) => (await script.gains?.(fixes)) ?? fixes.map(() => null),
    clear: async () => {
      cleared += 1;
      return (await script.clear?.()) ?? { status: 'cleared', left: [] };
    },
    moneyFormats: async () => script.moneyFormats ?? [],
    writeScenario: async (scenario) => {
      scenarios.push(scenario);
      return (await script.writeScenario?.(scenario)) ?? { status: 'written', sheet: scenario.title };
    },
    writeTimeline: async () =>
      (await script.writeTimeline?.()) ?? { status: 'written', sheet: timelineSheetName },
    writeForecast: async (forecast) => {
      forecasts.push(forecast);
      return (await script.writeForecast?.(forecast)) ?? { status: 'written', sheet: forecastSheetName };
    },
    savedScenarios: async () => {
      const reading = script.savedScenarios?.() ?? kept;
      return 'status' in reading ? reading : { status: 'read', saved: reading };
    },
    changeScenarios: async (change) => {
      scenariosChanges.push(change);
      const scripted = await script.changeScenarios?.(change);
      if (scripted !== undefined) return scripted;
      const sheet = scenarioSheet ?? blankSheet(scenariosSheetName);
      const outcome = changeScenarios(scenarioSheet, change);
      if (outcome.status === 'no headings') return { status: 'failed', problem: protectedSheet };
      if (outcome.status !== 'edits') return outcome;
      const madeSheet = scenarioSheet === null;
      scenarioSheet = withEdits(sheet, outcome.edits);
      kept = readScenarios(scenarioSheet, 1900);
      return { status: 'changed', madeSheet, saved: kept };
    },
    changeSettings: async (change) => {
      settingsChanges.push(change);
      return (await script.changeSettings?.(change)) ?? { status: 'changed', madeSheet: false };
    },
    explainSelection: async () => {
      explained += 1;
      return (
        script.explain?.(explained) ?? {
          status: 'nothing to explain',
          selected: selectedCell,
          holds: 'nothing',
        }
      );
    },
    selectedReference: async (from) =>
      script.selectedReference?.(from) ?? { status: 'named', reference: 'D7', active: selectedCell },
    insertFormula: async (insertion) => {
      inserted.push(insertion);
      return script.insert?.(insertion) ?? { status: 'inserted' };
    },
    repairFormulas: async () =>
      (await script.repair?.()) ?? { status: 'repaired', all: 0, healed: 0, unknown: 0, kept: [] },
    countFormulas: async () => (await script.count?.()) ?? { status: 'counted', all: 0, errors: 0 },
    freezeValues: async () =>
      (await script.freeze?.()) ?? { status: 'frozen', frozen: 0, cells: 0, errors: 0, kept: [] },
    listenToSelection: (listener) => {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    insertTemplate: async (plan) =>
      (await script.insertTemplate?.(plan)) ?? { status: 'inserted', plan, guide: 'Guide' },
    openExample: async () => {
      examples += 1;
      return (await script.openExample?.()) ?? { status: 'done' };
    },
    selfTest: (reportTo, stop) => {
      selfTests += 1;
      reportSelfTest = reportTo;
      selfTestSignal = stop;
      if (script.selfTest !== undefined) return Promise.resolve(script.selfTest);
      return new Promise((resolve) => {
        endSelfTest = resolve;
      });
    },
    speakLanguage: async (choice) => {
      const scripted = await script.speakLanguage?.(choice);
      if (scripted !== undefined) return scripted;
      speak(await languages[choice ?? 'en'].load());
      return { status: 'done' };
    },
    scheme: () => script.scheme ?? null,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    report: (progress) => report(progress),
    endCheck: (outcome) => endCheck(outcome),
    reportSelfTest: (progress) => reportSelfTest(progress),
    endSelfTest: (outcome) => endSelfTest(outcome),
    selfTests: () => selfTests,
    isSelfTestAborted: () => selfTestSignal?.aborted ?? false,
    isAborted: () => signal?.aborted ?? false,
    visited,
    applied,
    comments,
    scenarios,
    forecasts,
    explained: () => explained,
    inserted,
    settingsChanges,
    scenariosChanges,
    selectAnother: () => {
      for (const listener of selectionListeners) listener();
    },
    selectionListeners: () => selectionListeners.size,
    checks: () => checks,
    follows: () => follows,
    cleared: () => cleared,
    examplesOpened: () => examples,
    listeners: () => listeners.size,
  };
}

export const protectedSheet: Problem & { readonly sheet: string } = {
  id: 'sheet-protected',
  sheet: 'Strategies',
  sentence: 'The sheet Strategies is protected, so its rows could not be marked.',
  whatToDo: 'Unprotect it on the Review tab, then check again.',
};

export const unreachable: Problem = {
  id: 'workbook-busy',
  sentence: 'Excel did not answer while the workbook was read.',
  whatToDo: 'Close any open dialog in Excel and try again.',
};
