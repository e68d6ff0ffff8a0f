import { checking } from './english/checking';
import { choices, fields } from './english/fields';
import { office } from './english/office';
import { reading } from './english/reading';
import { calls } from './english/calls';
import { choices, fields } from './english/fields';
import { functionGroups, functions } from './english/functions';
import { roles } from './english/roles';
import { backingRules } from './english/rules-backing';
import { coverageRules } from './english/rules-coverage';
import { economicsRules } from './english/rules-economics';
import { fitRules } from './english/rules-fit';
import { measurementRules } from './english/rules-measurement';
import { orderRules } from './english/rules-order';
import { ruleMeasures } from './english/rules-shared-b';
import { timeline } from './english/timeline';
import { scenarios } from './english/scenarios';
import { settingsSheet } from './english/settings';
import { template } from './english/template';
import { ruleWords } from './english/rules-shared-a';
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
  functions,
  functionGroups,
  calls,
  rules: {
    ...backingRules,
    ...coverageRules,
    ...economicsRules,
    ...fitRules,
    ...measurementRules,
    ...orderRules,
  },
  ruleMeasures,
  ruleWords,
};

export type English = typeof english;
