import { english } from '../../../src/languages/english';
import { readManifest } from '../../../src/workbench/page/manifest';
import {
  cellCommands,
  commands,
  developmentUrl,
  iconPath,
  ribbon,
  shortcuts,
} from '../../../tools/manifest/manifest-data';
import { unifiedManifest } from '../../../tools/manifest/unified-manifest';

const manifest = unifiedManifest(developmentUrl);

describe('the manifest as the workbench reads it', () => {
  it('has the ribbon as it was declared', () => {
    const { groups } = readManifest(manifest);
    expect(groups.map(({ label }) => label)).toEqual([ribbon.label]);
    expect(groups.flatMap(({ buttons }) => buttons)).toEqual(
      commands.map(({ id, runs, icon }) => ({
        id,
        ...english.office.commands[id],
        runs,
        icon: `/${iconPath(32, icon)}`,
      })),
    );
  });

  it('has the menu of a cell, and the shortcuts', () => {
    const { cellCommands: offered, shortcuts: keys } = readManifest(manifest);
    expect(offered.map(({ id, runs }) => [id, runs])).toEqual(cellCommands.map(({ id, runs }) => [id, runs]));
    expect(keys).toEqual(shortcuts.map(({ keys: pressed, runs }) => ({ keys: pressed, runs })));
  });

  it('has neither where the manifest says nothing of them', () => {
    const [{ contextMenus: _, keyboardShortcuts: __, ...extension }] = manifest.extensions as [
      (typeof manifest.extensions)[number],
    ];
    expect(readManifest({ ...manifest, extensions: [extension] })).toMatchObject({
      cellCommands: [],
      shortcuts: [],
    });
  });

  it('is the same at whatever address it was made for', () => {
    const { name: _, ...elsewhere } = readManifest(unifiedManifest('https://plumbline.example'));
    const { name: __, ...here } = readManifest(manifest);
    expect(elsewhere).toEqual(here);
    expect(here).toMatchObject({
      page: '/taskpane.html',
      functions: '/functions.json',
      namespace: 'PLUMB',
    });
  });

  it.each([[null], [{}], [[]], [{ ...manifest, extensions: [] }], [{ ...manifest, name: 'Plumbline' }]])(
    'is refused where it is none (%#)',
    (json) => {
      expect(() => readManifest(json)).toThrow();
    },
  );
});
