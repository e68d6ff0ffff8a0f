import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { developmentUrl, manifestVersion } from '../../../tools/manifest/manifest-data';
import { fingerprintOf } from '../../../tools/manifest/manifest-fingerprint';
import { manifestXml } from '../../../tools/manifest/manifest-xml';

const script = join(__dirname, '../../../tools/manifest/generate-manifest.ts');

describe('generate-manifest', () => {
  let root = '';
  const manifest = (): string => join(root, 'manifest.xml');
  const note = (): string => join(root, 'tools/manifest/written-manifest.json');
  const generate = () =>
    spawnSync(process.execPath, ['-r', '@swc-node/register', script, root], { encoding: 'utf8' });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'generate-manifest-'));
    mkdirSync(join(root, 'tools/manifest'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('writes the manifest and notes what it amounted to, and the same once more', () => {
    for (const time of ['first', 'second']) {
      expect([time, generate().status]).toEqual([time, 0]);
      expect(readFileSync(manifest(), 'utf8')).toBe(manifestXml(developmentUrl));
      expect(JSON.parse(readFileSync(note(), 'utf8'))).toEqual(fingerprintOf(manifestVersion));
    }
  });

  it('refuses a change whose version did not rise, and writes nothing', () => {
    const noted = JSON.stringify({ version: manifestVersion, content: 'another' });
    writeFileSync(note(), noted);
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toContain(`The manifest has changed since version ${manifestVersion}.`);
    expect(existsSync(manifest())).toBe(false);
    expect(readFileSync(note(), 'utf8')).toBe(noted);
  });
});
