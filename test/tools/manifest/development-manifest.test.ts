import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestFiles, manifestProblem, noteFile } from '../../../tools/manifest/development-manifest';
import { developmentUrl, manifestVersion } from '../../../tools/manifest/manifest-data';
import { fingerprintOf } from '../../../tools/manifest/manifest-fingerprint';
import { manifestXml } from '../../../tools/manifest/manifest-xml';

describe('the manifest that npm run generate writes', () => {
  let folder = '';
  const note = (): string => join(folder, 'note.json');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'development-manifest-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('has a note beside it of what it amounted to', () => {
    const files = manifestFiles();
    expect(files.get('manifest.xml')).toBe(manifestXml(developmentUrl));
    expect(JSON.parse(files.get(noteFile) ?? '')).toEqual(fingerprintOf(manifestVersion));
  });

  it('may be written where nothing was noted, and again where nothing changed', () => {
    expect(manifestProblem(note())).toBeNull();
    writeFileSync(note(), manifestFiles().get(noteFile) ?? '');
    expect(manifestProblem(note())).toBeNull();
  });

  it('may not where it changed and its version did not rise', () => {
    writeFileSync(note(), JSON.stringify({ version: manifestVersion, content: 'another' }));
    expect(manifestProblem(note())).toContain(`The manifest has changed since version ${manifestVersion}.`);
  });
});
