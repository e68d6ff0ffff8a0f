import { excel } from './german/excel';
import { choices, fields } from './german/fields';
import { keptWords } from './german/kept-words';
import { report } from './german/report';
import { reports } from './german/reports';
import { roles } from './german/roles';
import { backingRules } from './german/rules-backing';
import { coverageRules } from './german/rules-coverage';
import { economicsRules } from './german/rules-economics';
import { fitRules } from './german/rules-fit';
import { measurementRules } from './german/rules-measurement';
import { orderRules } from './german/rules-order';
import { scenarioSheet } from './german/scenario-sheet';
import { selfTest } from './german/self-test';
import { words } from './german/words';
import type { Language } from './language';

export const german: Language = {
  tag: 'de',
  locale: 'de-DE',
  words,
  roles,
  fields,
  choices,
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
};
