import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fieldsPage } from './fields-page';
import { functionPages, functionsPage } from './functions-page';
import { rulesPage } from './rules-page';

/** The reference pages, by path. */
export const referencePages: Readonly<Record<string, () => string>> = {
  'rules.md': rulesPage,
  'functions.md': functionsPage,
  'fields.md': fieldsPage,
  ...functionPages(),
};

/** Folders in which there are reference pages only. */
export const pageFolders = ['functions'] as const;

if (require.main === module) {
  for (const folder of pageFolders) {
    const path = join(__dirname, '../../docs', folder);
    mkdirSync(path, { recursive: true });
    for (const name of readdirSync(path)) {
      if (!(`${folder}/${name}` in referencePages)) rmSync(join(path, name));
    }
  }
  for (const [name, write] of Object.entries(referencePages))
    writeFileSync(join(__dirname, '../../docs', name), write());
}
