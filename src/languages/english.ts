import { approvals } from './english/approvals';
import { calls } from './english/calls';
import { checking } from './english/checking';
import { columnRules } from './english/column-rules';
import { coverage } from './english/coverage';
import { excel } from './english/excel';
import { explanations } from './english/explanations';
import { choices, fields } from './english/fields';
import { forecast } from './english/forecast';
import { forecastSheet } from './english/forecast-sheet';
import { functionBrowser } from './english/function-browser';
import { functionGroups, functions } from './english/functions';
import { keptWords } from './english/kept-words';
import { linkUp } from './english/link-up';
import { office } from './english/office';
import { pages } from './english/pages';
import { pane } from './english/pane';
import { priceAndVolume } from './english/price-and-volume';
import { reading } from './english/reading';
import { report } from './english/report';
import { reports } from './english/reports';
import { roles } from './english/roles';
import { backingRules } from './english/rules-backing';
import { coverageRules } from './english/rules-coverage';
import { economicsRules } from './english/rules-economics';
import { fitRules } from './english/rules-fit';
import { measurementRules } from './english/rules-measurement';
import { orderRules } from './english/rules-order';
import { ruleWords } from './english/rules-shared';
import { scenarioSheet } from './english/scenario-sheet';
import { scenarios } from './english/scenarios';
import { selfTest } from './english/self-test';
import { settingsSheet } from './english/settings';
import { setup } from './english/setup';
import { tables } from './english/tables';
import { template } from './english/template';
import { timeline } from './english/timeline';
import { timelineSheet } from './english/timeline-sheet';
import { words } from './english/words';
import { workbookFiles } from './english/workbook-files';

export const english = {
  /** ISO 639-1. */
  tag: 'en',
  /** Its numbers are written so where no other locale is known. */
  locale: 'en-US',
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

export type English = typeof english;
