import { languages, otherLanguages, shortcuts } from '../../../tools/manifest/manifest-data';
import { shortcutNames, shortcutsFile } from '../../../tools/manifest/shortcuts-file';

describe('the shortcuts', () => {
  const file = shortcutsFile();

  it('each run an action that the file declares, with keys of their own', () => {
    expect(file.shortcuts.map(({ action }) => action)).toEqual(file.actions.map(({ id }) => id));
    expect(new Set(file.shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  it('have a name in every language by which Office asks for it', () => {
    for (const names of [file.resources.default, ...otherLanguages.map(shortcutNames)]) {
      const asked = file.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/u.exec(name)?.[1] ?? '');
      for (const name of asked) expect(names[name]?.value).toMatch(/\w/u);
    }
  });

  it.each(shortcuts)(
    '$keys is what Office takes: modifiers and a letter, and names that are not too long',
    (shortcut) => {
      expect(shortcut.keys).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/u);
      for (const { office } of languages) {
        expect(office.shortcuts[shortcut.runs].length).toBeLessThanOrEqual(64);
      }
    },
  );
});
