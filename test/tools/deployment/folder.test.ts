import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFiles, replaceFolder, writeFiles } from '../../../tools/deployment/folder';

const textFiles = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

describe('the deployed folder', () => {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'folder-'));
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  it('reads back what was written, folders in it too', () => {
    const files = textFiles({ 'a.html': 'A', 'assets/icons/b.png': 'B' });
    writeFiles(parent, files);
    expect(readFiles(parent)).toEqual(files);
  });

  it.each([
    ['takes the place of one that was there, of which nothing is left', { 'old.html': 'old' }],
    ['is put where nothing was', null],
  ])('%s', (_, before) => {
    const [folder, finished] = [join(parent, 'dist/addin'), join(parent, 'finished')];
    if (before !== null) writeFiles(folder, textFiles(before));
    writeFiles(finished, textFiles({ 'new.html': 'new' }));
    replaceFolder(folder, finished);
    expect([...readFiles(parent).keys()]).toEqual(['dist/addin/new.html']);
    expect(existsSync(finished)).toBe(false);
  });

  it('stays where the finished one cannot take its place', () => {
    const folder = join(parent, 'addin');
    writeFiles(folder, textFiles({ 'old.html': 'old' }));
    expect(() => replaceFolder(folder, join(parent, 'missing'))).toThrow('ENOENT');
    expect([...readFiles(parent).keys()]).toEqual(['addin/old.html']);
  });
});
