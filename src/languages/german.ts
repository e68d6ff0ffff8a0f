import { choices, fields } from './german/fields';
import { office } from './german/office';
import { roles } from './german/roles';
import { backingRules } from './german/rules-backing';
import { coverageRules } from './german/rules-coverage';
import { economicsRules } from './german/rules-economics';
import { fitRules } from './german/rules-fit';
import { measurementRules } from './german/rules-measurement';
import { orderRules } from './german/rules-order';
import { ruleMeasures } from './german/rules-shared-b';
import { timeline } from './german/timeline';
import { timelineSheet } from './german/timeline-sheet';
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
  timelineSheet,
  rules: {
    ...backingRules,
    ...coverageRules,
    ...economicsRules,
    ...fitRules,
    ...measurementRules,
    ...orderRules,
  },
  ruleMeasures,
};
