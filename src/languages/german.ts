import { approvals } from './german/approvals';
import { calls } from './german/calls';
import { checking } from './german/checking';
import { columnRules } from './german/column-rules';
import { coverage } from './german/coverage';
import { excel } from './german/excel';
import { explanations } from './german/explanations';
import { choices, fields } from './german/fields';
import { forecast } from './german/forecast';
import { forecastSheet } from './german/forecast-sheet';
import { functionBrowser } from './german/function-browser';
import { functionGroups, functions } from './german/functions';
import { keptWords } from './german/kept-words';
import { linkUp } from './german/link-up';
import { office } from './german/office';
import { pages } from './german/pages';
import { pane } from './german/pane';
import { priceAndVolume } from './german/price-and-volume';
import { reading } from './german/reading';
import { report } from './german/report';
import { reports } from './german/reports';
import { roles } from './german/roles';
import { backingRules } from './german/rules-backing';
import { coverageRules } from './german/rules-coverage';
import { economicsRules } from './german/rules-economics';
import { fitRules } from './german/rules-fit';
import { measurementRules } from './german/rules-measurement';
import { orderRules } from './german/rules-order';
import { ruleWords } from './german/rules-shared';
import { scenarioSheet } from './german/scenario-sheet';
import { scenarios } from './german/scenarios';
import { selfTest } from './german/self-test';
import { settingsSheet } from './german/settings';
import { setup } from './german/setup';
import { tables } from './german/tables';
import { template } from './german/template';
import { timeline } from './german/timeline';
import { timelineSheet } from './german/timeline-sheet';
import { words } from './german/words';
import { workbookFiles } from './german/workbook-files';
import type { Language } from './language';

export const german: Language = {
  tag: 'de',
  locale: 'de-DE',
  words,
  kept: keptWords,
  office,
  roles,
  fields,
  choices,
  columnRules,
  reading,
  calls,
  functions,
  functionGroups,
  explanations,
  checking,
  ruleWords,
  settingsSheet,
  scenarios,
  template,
  excel,
  report,
  scenarioSheet,
  timelineSheet,
  pane,
  functionBrowser,
  priceAndVolume,
  setup,
  coverage,
  forecast,
  forecastSheet,
  timeline,
  linkUp,
  approvals,
  tables,
  pages,
  reports,
  workbookFiles,
  selfTest,
  rules: {
    ...backingRules,
    ...coverageRules,
    ...economicsRules,
    ...fitRules,
    ...measurementRules,
    ...orderRules,
  },
};
