import { shortcuts } from '../../../tools/manifest/manifest-data';
import { shortcutsFile } from '../../../tools/manifest/shortcuts-file';

describe('the shortcuts', () => {
  const file = shortcutsFile();

  it('each run an action that the file declares, with keys of their own', () => {
    expect(file.shortcuts.map(({ action }) => action)).toEqual(file.actions.map(({ id }) => id));
    expect(new Set(file.shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  it.each(shortcuts)(
    '$keys is what Office takes: modifiers and a letter, and a name that is not too long',
    (shortcut) => {
      expect(shortcut.keys).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/u);
      expect(shortcut.name.length).toBeLessThanOrEqual(64);
    },
  );
});
