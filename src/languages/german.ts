import { checking } from './german/checking';
import { excel } from './german/excel';
import { choices, fields } from './german/fields';
import { keptWords } from './german/kept-words';
import { office } from './german/office';
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
import { ruleWords } from './german/rules-shared-a';
import { ruleMeasures } from './german/rules-shared-b';
import { scenarioSheet } from './german/scenario-sheet';
import { scenarios } from './german/scenarios';
import { selfTest } from './german/self-test';
import { settingsSheet } from './german/settings';
import { template } from './german/template';
import { timeline } from './german/timeline';
import { words } from './german/words';
import type { Language } from './language';

export const german: Language = {
  tag: 'de',
  locale: 'de-DE',
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
