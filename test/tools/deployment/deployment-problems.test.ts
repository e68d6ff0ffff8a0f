import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { german } from '../../../src/languages/german';
import { addressedFiles, manifestPaths } from '../../../tools/deployment/addressed-files';
import { deploymentProblems, pathsNamedIn } from '../../../tools/deployment/deployment-problems';
import {
  iconPath,
  packageIcons,
  pathIn,
  paths,
  ribbonIconPaths,
} from '../../../tools/manifest/manifest-data';

const address = 'https://example.org/tools/plumbline';
const iconFiles = [...ribbonIconPaths, ...Object.values(packageIcons).map(({ path }) => path)];
const icons = new Map(
  iconFiles.map((path) => [path, readFileSync(join(__dirname, '../../../assets/icons', basename(path)))]),
);

/** All files that a folder needs; the pages and the script are empty, since nothing here looks into them. */
const whole: ReadonlyMap<string, Uint8Array> = new Map<string, Uint8Array>([
  ...Object.values(paths).map((path) => [path, new Uint8Array()] as const),
  ...icons,
  ...addressedFiles(address, icons),
]);

const withText = (path: string, revise: (text: string) => string): ReadonlyMap<string, Uint8Array> =>
  new Map(whole).set(path, new TextEncoder().encode(revise(new TextDecoder().decode(whole.get(path)))));

function without(path: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map(whole);
  files.delete(path);
  return files;
}

describe('deploymentProblems', () => {
  it('has nothing to say about a whole folder', () => {
    expect(deploymentProblems(whole, address)).toEqual([]);
  });

  it.each(Object.values(paths).filter((path) => path !== paths.metadata))('misses %s', (path) => {
    expect(deploymentProblems(without(path), address)).toEqual([
      `The manifests name ${path}, and there is no such file.`,
    ]);
  });

  it.each([
    [
      'an icon of the ribbon that is not there',
      without(iconPath(80)),
      `There is no icon at ${address}/${iconPath(80)}.`,
    ],
    [
      'an icon of the package of other pixels',
      new Map(whole).set(packageIcons.colour.path, icons.get(iconPath(64)) ?? new Uint8Array()),
      `The icon at ${address}/colour-192.png has 64 × 64 pixels; the manifest shows it at 192 × 192.`,
    ],
    [
      'a fault of the add-in only manifest',
      withText(manifestPaths.xml, (text) => text.replace('lifetime="long"', 'lifetime="short"')),
      'The Runtime is not long-lived: give it lifetime="long".',
    ],
    [
      'a fault of the functions',
      withText(paths.metadata, (text) => text.replace('"allowErrorForDataTypeAny": true', '"x": true')),
      'allowErrorForDataTypeAny is not set: one error in a range would fail the whole call.',
    ],
    [
      'a description that is too long for Excel, in German',
      withText(pathIn(german, paths.metadata), (text) =>
        text.replace(/(?<="description": ")[^"]*/u, 'x'.repeat(129)),
      ),
      `${worksheetFunctions[0]?.id ?? ''}: it has a description of 129 characters; shorten it to 128.`,
    ],
    [
      'a page that only the unified manifest names',
      withText(manifestPaths.json, (text) => text.replace('privacy.html', 'secrecy.html')),
      'The manifests name secrecy.html, and there is no such file.',
    ],
  ])('finds %s', (_, files, problem) => {
    expect(deploymentProblems(files, address)).toEqual([problem]);
  });
});

describe('pathsNamedIn', () => {
  it('gives what lies below the address, each once, and nothing of a neighbour', () => {
    const text = `"${address}/a.html" "${address}/b/c.png" "${address}/a.html" "${address}2/d.html" "${address}"`;
    expect(pathsNamedIn(text, address)).toEqual(['a.html', 'b/c.png']);
  });
});
