import { checking } from './english/checking';
import { excel } from './english/excel';
import { choices, fields } from './english/fields';
import { keptWords } from './english/kept-words';
import { office } from './english/office';
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
import { ruleWords } from './english/rules-shared-a';
import { ruleMeasures } from './english/rules-shared-b';
import { scenarioSheet } from './english/scenario-sheet';
import { scenarios } from './english/scenarios';
import { selfTest } from './english/self-test';
import { settingsSheet } from './english/settings';
import { template } from './english/template';
import { timeline } from './english/timeline';
import { words } from './english/words';

export const english = {
  /** BCP 47 tag; its numbers are written so where no other locale is known. */
  tag: 'en',
  locale: 'en-US',
  words,
  office,
  roles,
  fields,
  choices,
  timeline,
  checking,
  settingsSheet,
  scenarios,
  reading,
  template,
  rules: {
    ...backingRules,
    ...coverageRules,
    ...economicsRules,
    ...fitRules,
    ...measurementRules,
    ...orderRules,
  },
  excel,
  kept: keptWords,
  report,
  reports,
  scenarioSheet,
  selfTest,
  ruleMeasures,
  ruleWords,
};

export type English = typeof english;
