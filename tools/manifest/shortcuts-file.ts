import { shortcuts } from './manifest-data';

/** What the add-in only manifest says of shortcuts, in a file beside it (extended-manifest.schema of Office). */
export const shortcutsFile = () => ({
  actions: shortcuts.map(({ runs, name }) => ({ id: runs, type: 'ExecuteFunction', name })),
  shortcuts: shortcuts.map(({ runs, keys }) => ({ action: runs, key: { default: keys } })),
});
