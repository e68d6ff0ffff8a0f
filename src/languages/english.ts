import { choices, fields } from './english/fields';
import { office } from './english/office';
import { roles } from './english/roles';
import { backingRules } from './english/rules-backing';
import { coverageRules } from './english/rules-coverage';
import { economicsRules } from './english/rules-economics';
import { fitRules } from './english/rules-fit';
import { measurementRules } from './english/rules-measurement';
import { orderRules } from './english/rules-order';
import { ruleMeasures } from './english/rules-shared-b';
import { timeline } from './english/timeline';
import { timelineSheet } from './english/timeline-sheet';
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

export type English = typeof english;
