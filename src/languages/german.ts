import { approvals } from './german/approvals';
import { coverage } from './german/coverage';
import { choices, fields } from './german/fields';
import { linkUp } from './german/link-up';
import { priceAndVolume } from './german/price-and-volume';
import { roles } from './german/roles';
import { backingRules } from './german/rules-backing';
import { coverageRules } from './german/rules-coverage';
import { economicsRules } from './german/rules-economics';
import { fitRules } from './german/rules-fit';
import { measurementRules } from './german/rules-measurement';
import { orderRules } from './german/rules-order';
import { setup } from './german/setup';
import { tables } from './german/tables';
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
  priceAndVolume,
  setup,
  coverage,
  linkUp,
  approvals,
  tables,
};
