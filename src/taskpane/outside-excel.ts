import type { Failed, PaneHost } from './pane-host';
import { problems } from './problems';

const nothingOpen = (): Promise<Failed> =>
  Promise.resolve({ status: 'failed', problem: problems.outsideExcel() });

/** The host of a page that stands beside no workbook: it explains itself whatever it is asked, in the language that is chosen. */
export const outsideExcel = (speakLanguage: PaneHost['speakLanguage']): PaneHost => ({
  check: nothingOpen,
  goTo: nothingOpen,
  remember: () => Promise.resolve(null),
  follow: nothingOpen,
  apply: nothingOpen,
  addComment: nothingOpen,
  gains: (fixes) => Promise.resolve(fixes.map(() => null)),
  clear: nothingOpen,
  moneyFormats: () => Promise.resolve([]),
  writeScenario: nothingOpen,
  writeTimeline: nothingOpen,
  writeForecast: nothingOpen,
  savedScenarios: nothingOpen,
  changeScenarios: nothingOpen,
  changeSettings: nothingOpen,
  explainSelection: nothingOpen,
  selectedReference: nothingOpen,
  insertFormula: nothingOpen,
  repairFormulas: nothingOpen,
  countFormulas: nothingOpen,
  freezeValues: nothingOpen,
  listenToSelection: () => () => undefined,
  insertTemplate: nothingOpen,
  openExample: nothingOpen,
  selfTest: nothingOpen,
  speakLanguage,
  scheme: () => null,
  listen: () => () => undefined,
});
