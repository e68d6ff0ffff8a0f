import { approvals } from './english/approvals';
import { coverage } from './english/coverage';
import { choices, fields } from './english/fields';
import { linkUp } from './english/link-up';
import { priceAndVolume } from './english/price-and-volume';
import { roles } from './english/roles';
import { backingRules } from './english/rules-backing';
import { coverageRules } from './english/rules-coverage';
import { economicsRules } from './english/rules-economics';
import { fitRules } from './english/rules-fit';
import { measurementRules } from './english/rules-measurement';
import { orderRules } from './english/rules-order';
import { setup } from './english/setup';
import { tables } from './english/tables';
import { words } from './english/words';

export const english = {
  /** BCP 47 tag; its numbers are written so where no other locale is known. */
  tag: 'en',
  locale: 'en-US',
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
  priceAndVolume,
  setup,
  coverage,
  linkUp,
  approvals,
  tables,
};

export type English = typeof english;
