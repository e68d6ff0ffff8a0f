import { fieldsPage } from './fields-page';
import { functionPages, functionsPage } from './functions-page';
import { rulePages, rulesPage } from './rules-page';
import { settingsPage } from './settings-page';

/** The reference pages, by path. */
export const referencePages: Readonly<Record<string, () => string>> = {
  'rules.md': rulesPage,
  ...rulePages(),
  'functions.md': functionsPage,
  'fields.md': fieldsPage,
  'settings.md': settingsPage,
  ...functionPages(),
};

/** Folders in which there are reference pages only. */
export const pageFolders = ['functions', 'rules'] as const;
