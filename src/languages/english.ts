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
import { words } from './english/words';

export const english = {
  /** BCP 47 tag; its numbers are written so where no other locale is known. */
  tag: 'en',
  locale: 'en-US',
  words,
  roles,
  fields,
  choices,
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
};

export type English = typeof english;
