import { english } from '../../src/languages/english';
import type { Language } from '../../src/languages/language';
import { shortcuts } from './manifest-data';

const nameOf = (runs: string): string => `${runs}_name`;

/** The names of shortcuts in a language, as Office asks for them. */
export const shortcutNames = ({ office }: Language) =>
  Object.fromEntries(shortcuts.map(({ runs }) => [nameOf(runs), { value: office.shortcuts[runs] }]));

/** What the add-in only manifest says of shortcuts, in a file beside it (extended-manifest.schema of Office). */
export const shortcutsFile = () => ({
  actions: shortcuts.map(({ runs }) => ({
    id: runs,
    type: 'ExecuteFunction',
    name: `\${resource.${nameOf(runs)}}`,
  })),
  shortcuts: shortcuts.map(({ runs, keys }) => ({ action: runs, key: { default: keys } })),
  resources: { default: shortcutNames(english) },
});
