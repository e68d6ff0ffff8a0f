import {
  cellCommands,
  commands,
  developmentUrl,
  otherLanguages,
} from '../../../tools/manifest/manifest-data';
import { manifestXml } from '../../../tools/manifest/manifest-xml';
import { manifestTexts, unifiedManifest } from '../../../tools/manifest/unified-manifest';
import { localizationProblems, validateUnified } from './validate-unified';

const manifest = unifiedManifest(developmentUrl);
const xml = manifestXml(developmentUrl);

describe('unifiedManifest', () => {
  it.each([developmentUrl, 'https://plumbline.example/excel'])(
    'is valid by its own schema, without a network, for %s',
    (baseUrl) => {
      expect(validateUnified(unifiedManifest(baseUrl))).toEqual({ isValid: true, errors: [] });
    },
  );

  it.each(otherLanguages)(
    'has texts for $locale in places that there are, by the schema for them',
    (other) => {
      const texts = manifestTexts(other, developmentUrl);
      expect(localizationProblems(texts)).toEqual([]);
      const written: unknown = manifest;
      for (const [place, text] of Object.entries(texts)) {
        if (place === '$schema') continue;
        const path = place.split(/[.[\]]+/u).filter((step) => step !== '');
        const inEnglish = path.reduce((at: unknown, step) => (at as Record<string, unknown>)[step], written);
        expect([place, typeof inEnglish, text === '']).toEqual([place, 'string', false]);
      }
    },
  );

  it('would not be valid with a fault in it', () => {
    const name = { short: 'x'.repeat(31), full: 'Plumbline' };
    const { isValid, errors } = validateUnified({ ...manifest, name });
    expect(isValid).toBe(false);
    expect(errors.map(({ content }) => content)).toEqual([expect.stringContaining('/name/short')]);
  });

  it('describes the same add-in as the add-in only manifest', () => {
    expect(xml).toContain(`<Id>${manifest.id}</Id>`);
    expect(xml).toContain(`<Version>${manifest.version}</Version>`);
    expect(xml).toContain(`<DisplayName DefaultValue="${manifest.name.short}" />`);
    for (const extension of manifest.extensions) {
      for (const { name, minVersion } of extension.requirements.capabilities) {
        expect(xml).toContain(`<Set Name="${name}" MinVersion="${minVersion}" />`);
      }
      for (const { code, lifetime, customFunctions } of extension.runtimes) {
        for (const url of [code.page, customFunctions.metadataUrl]) {
          expect(xml).toContain(`DefaultValue="${url}"`);
        }
        expect(xml).toContain(`lifetime="${lifetime}"`);
        expect(xml).toContain(`DefaultValue="${customFunctions.namespace.id}"`);
      }
    }
  });

  it('has a button for each command, and an action for each button and shortcut', () => {
    const [extension] = manifest.extensions;
    const actions = extension?.runtimes.flatMap((runtime) => runtime.actions) ?? [];
    const buttons = extension?.ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups)) ?? [];
    const controls = buttons.flatMap((group) => group.controls);
    expect(controls.map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
    const inMenus =
      extension?.contextMenus.flatMap(({ menus }) => menus.flatMap((menu) => menu.controls)) ?? [];
    expect(inMenus.map(({ id }) => id)).toEqual(cellCommands.map(({ id }) => id));
    const byKeys = extension?.keyboardShortcuts.flatMap(({ shortcuts: keys }) => keys) ?? [];
    const wanted = [...controls, ...inMenus, ...byKeys].map(({ actionId }) => actionId);
    expect(actions.map(({ id }) => id)).toEqual([...new Set(wanted)]);
  });
});
