import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fieldsPage } from './fields-page';
import { functionsPage } from './functions-page';
import { rulesPage } from './rules-page';

/** The reference pages, by file name. */
export const referencePages: Readonly<Record<string, () => string>> = {
  'rules.md': rulesPage,
  'functions.md': functionsPage,
  'fields.md': fieldsPage,
};

if (require.main === module) {
  for (const [name, write] of Object.entries(referencePages)) writeFileSync(join(__dirname, name), write());
}
