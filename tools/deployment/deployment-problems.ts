import type { FunctionsMetadata } from '../../src/runtime/functions/functions-metadata';
import { iconProblems, iconsOf } from '../manifest/check-icons';
import { checkManifest } from '../manifest/check-manifest';
import { languages, packageIcons, pathIn, paths, urlBelow } from '../manifest/manifest-data';
import { parseXml } from '../manifest/xml';
import { checkMetadata } from '../metadata/check-metadata';
import { type Files, manifestPaths } from './addressed-files';

/** Addresses that stand in quotation marks: enough for manifests and for pages written here. */
const quotedAddress = /"(https:\/\/[^"\s]+)"/gu;

/** The paths below an address that a text names, each once. */
export function pathsNamedIn(text: string, address: string): readonly string[] {
  const start = `${address}/`;
  const named = [...text.matchAll(quotedAddress)].map(([, url = '']) => url);
  return [...new Set(named.filter((url) => url.startsWith(start)).map((url) => url.slice(start.length)))];
}

/** Excel's own function names are looked at by the tests; here the list would have to be shipped. */
const noTakenNames: ReadonlySet<string> = new Set();

/** What is wrong with a folder that is to be served from an address, in plain words; nothing where Office will take it. */
export function deploymentProblems(files: Files, address: string): readonly string[] {
  const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
  const xml = textOf(manifestPaths.xml);
  const root = parseXml(xml);
  const packed = Object.values(packageIcons).map(({ path, size }) => ({
    url: urlBelow(address, path),
    size,
  }));
  const icons = [...(typeof root === 'string' ? [] : iconsOf(root)), ...packed];
  const named = [xml, textOf(manifestPaths.json)].flatMap((text) => pathsNamedIn(text, address));
  const withoutIcons = named.filter((path) => !icons.some(({ url }) => url === urlBelow(address, path)));
  const missing = [...new Set(withoutIcons)].filter((path) => !files.has(path));
  return [
    ...checkManifest(xml),
    ...iconProblems(icons, (url) => files.get(url.slice(address.length + 1)) ?? null),
    ...languages.flatMap((language) =>
      checkMetadata(JSON.parse(textOf(pathIn(language, paths.metadata))) as FunctionsMetadata, noTakenNames),
    ),
    ...missing.map((path) => `The manifests name ${path}, and there is no such file.`),
  ];
}
