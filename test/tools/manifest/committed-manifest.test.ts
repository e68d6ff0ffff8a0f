import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconProblems, iconsOf, pngPixels } from '../../../tools/manifest/check-icons';
import { checkManifest } from '../../../tools/manifest/check-manifest';
import {
  allCommands,
  developmentUrl,
  iconPath,
  manifestVersion,
} from '../../../tools/manifest/manifest-data';
import {
  type Fingerprint,
  fingerprintOf,
  versionProblem,
} from '../../../tools/manifest/manifest-fingerprint';
import { manifestXml } from '../../../tools/manifest/manifest-xml';
import { parseXml, type XmlElement } from '../../../tools/manifest/xml';

const root = join(__dirname, '../../..');
const noteFile = 'tools/manifest/written-manifest.json';
const committed = readFileSync(join(root, 'manifest.xml'), 'utf8');

function parsed(text: string): XmlElement {
  const manifest = parseXml(text);
  if (typeof manifest === 'string') throw new Error(manifest);
  return manifest;
}

/** The file of the repository that is served at an address of the development server. */
function bytesAt(url: string): Uint8Array | null {
  const file = join(root, url.slice(developmentUrl.length));
  return url.startsWith(developmentUrl) && existsSync(file) ? readFileSync(file) : null;
}

describe('manifest.xml', () => {
  it('is what the data gives: npm run generate writes it', () => {
    expect(committed).toBe(manifestXml(developmentUrl));
  });

  it('has no fault that can be found without Microsoft', () => {
    expect(checkManifest(committed)).toEqual([]);
  });

  it('names icons that are there, of the pixels that it says', () => {
    const icons = iconsOf(parsed(committed));
    for (const { icon } of allCommands)
      expect(
        icons
          .filter(({ url, size }) => url === `${developmentUrl}/${iconPath(size, icon)}`)
          .map(({ size }) => size),
      ).toEqual(expect.arrayContaining([16, 32, 64, 80]));
    expect(iconProblems(icons, bytesAt)).toEqual([]);
  });

  it('has a version that rose with its last change: npm run generate notes it', () => {
    const noted = JSON.parse(readFileSync(join(root, noteFile), 'utf8')) as Fingerprint;
    const now = fingerprintOf(manifestVersion);
    expect(versionProblem(now, noted)).toBeNull();
    expect(now).toEqual(noted);
  });
});

describe('manifestXml', () => {
  it('gives a manifest without fault for any address of the web, with an id of its own', () => {
    const elsewhere = manifestXml('https://plumbline.example/excel/');
    expect(checkManifest(elsewhere)).toEqual([]);
    expect(elsewhere).toContain('"https://plumbline.example/excel/taskpane.html"');
    expect(elsewhere).not.toContain('localhost');
    const idOf = (text: string): string => /<Id>(.*)<\/Id>/u.exec(text)?.[1] ?? '';
    expect(idOf(elsewhere)).not.toBe(idOf(committed));
  });

  it('does not hide an address that Office would not load', () => {
    expect(checkManifest(manifestXml('http://localhost:3000'))).toContain(
      'SupportUrl names http://localhost:3000/support.html; Office loads only https.',
    );
  });
});

describe('iconProblems', () => {
  const icon = { url: `${developmentUrl}/assets/icons/icon-32.png`, size: 32 };
  const png = bytesAt(icon.url) ?? new Uint8Array();

  it('reads the pixels of a PNG, and of nothing else', () => {
    expect(pngPixels(png)).toEqual({ width: 32, height: 32 });
    expect(pngPixels(png.subarray(0, 23))).toBeNull();
    expect(pngPixels(Uint8Array.from(png, (byte, place) => (place === 1 ? 0 : byte)))).toBeNull();
  });

  it.each([
    ['an icon that is not there', icon, null, `There is no icon at ${icon.url}.`],
    ['a file that is no PNG', icon, new Uint8Array(64), `The icon at ${icon.url} is no PNG.`],
    [
      'an icon of other pixels',
      { ...icon, size: 80 },
      png,
      `The icon at ${icon.url} has 32 × 32 pixels; the manifest shows it at 80 × 80.`,
    ],
  ])('finds %s', (_, named, bytes, problem) => {
    expect(iconProblems([named], () => bytes)).toEqual([problem]);
  });
});

describe('versionProblem', () => {
  const last: Fingerprint = { version: '1.9.0', content: 'aa' };

  it.each([
    ['nothing changed', { version: '1.9.0', content: 'aa' }],
    ['a change came with a higher version', { version: '1.14.0', content: 'bb' }],
    ['only the version rose', { version: '1.9.0.1', content: 'aa' }],
  ])('has nothing to say where %s', (_, now) => {
    expect(versionProblem(now, last)).toBeNull();
  });

  it.each([
    [
      'a change under the same version',
      { version: '1.9.0', content: 'bb' },
      'has changed since version 1.9.0',
    ],
    ['a lower version', { version: '1.8.2', content: 'bb' }, 'went from 1.9.0 back to 1.8.2'],
  ])('finds %s', (_, now, problem) => {
    expect(versionProblem(now, last)).toContain(problem);
  });

  it('does not take the version for content', () => {
    expect(fingerprintOf(manifestVersion).content).toMatch(/^[0-9a-f]{16}$/u);
    expect(fingerprintOf('0.0.0').content).not.toBe(fingerprintOf(manifestVersion).content);
  });
});
