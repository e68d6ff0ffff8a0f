import type { Failed, PaneHost } from './pane-host';
import { texts } from './texts';

const nothingOpen: Failed = { status: 'failed', problem: texts.problems.outsideExcel };

/** The host of a page that stands beside no workbook: it explains itself whatever it is asked. */
export const outsideExcel: PaneHost = {
  check: () => Promise.resolve(nothingOpen),
  goTo: () => Promise.resolve(nothingOpen),
  remember: () => Promise.resolve(null),
  follow: () => Promise.resolve(nothingOpen),
  apply: () => Promise.resolve(nothingOpen),
  addComment: () => Promise.resolve(nothingOpen),
  gains: (fixes) => Promise.resolve(fixes.map(() => null)),
  clear: () => Promise.resolve(nothingOpen),
  moneyFormats: () => Promise.resolve([]),
  writeScenario: () => Promise.resolve(nothingOpen),
  writeTimeline: () => Promise.resolve(nothingOpen),
  savedScenarios: () => Promise.resolve(nothingOpen),
  changeScenarios: () => Promise.resolve(nothingOpen),
  changeSettings: () => Promise.resolve(nothingOpen),
  explainSelection: () => Promise.resolve(nothingOpen),
  selectedReference: () => Promise.resolve(nothingOpen),
  insertFormula: () => Promise.resolve(nothingOpen),
  repairFormulas: () => Promise.resolve(nothingOpen),
  countFormulas: () => Promise.resolve(nothingOpen),
  freezeValues: () => Promise.resolve(nothingOpen),
  listenToSelection: () => () => undefined,
  insertTemplate: () => Promise.resolve(nothingOpen),
  openExample: () => Promise.resolve(nothingOpen),
  selfTest: () => Promise.resolve(nothingOpen),
  scheme: () => null,
  listen: () => () => undefined,
};
