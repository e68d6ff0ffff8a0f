import { readManifest } from '../../../src/workbench/page/manifest';
import { commands, developmentUrl, ribbon } from '../../../tools/manifest/manifest-data';
import { unifiedManifest } from '../../../tools/manifest/unified-manifest';

const manifest = unifiedManifest(developmentUrl);

describe('the manifest as the workbench reads it', () => {
  it('has the ribbon as it was declared', () => {
    const { groups } = readManifest(manifest);
    expect(groups.map(({ label }) => label)).toEqual([ribbon.label]);
    expect(groups.flatMap(({ buttons }) => buttons)).toEqual(
      commands.map(({ id, label, tip, runs }) => ({
        id,
        label,
        tip,
        runs,
        icon: '/assets/icons/icon-32.png',
      })),
    );
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
