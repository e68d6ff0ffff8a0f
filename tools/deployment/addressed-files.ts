import { zipSync } from 'fflate';
import { worksheetFunctions } from '../../src/functions/catalogue';
import { functionsMetadata } from '../../src/runtime/functions/functions-metadata';
import { languages, otherLanguages, packageIcons, pathIn, paths } from '../manifest/manifest-data';
import { manifestXml } from '../manifest/manifest-xml';
import { shortcutNames, shortcutsFile } from '../manifest/shortcuts-file';
import { languageFile, manifestTexts, unifiedManifest } from '../manifest/unified-manifest';

/** Bytes by path below the deployed folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Files that a deployed folder holds for people, and that no page asks for. */
export const manifestPaths = {
  xml: 'manifest.xml',
  json: 'manifest.json',
  /** What Microsoft 365 takes for the unified manifest: it and its two icons. */
  package: 'plumbline.zip',
} as const;

/** Local parts, since a zip holds the time of day without a zone: the same add-in gives the same bytes everywhere. */
const packedAt = new Date(2026, 0, 1);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const jsonBytes = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value, null, 2)}\n`);

/** What is written of the add-in for the address that it is served from: both manifests, and what Excel is told of shortcuts and functions. */
export function addressedFiles(address: string, icons: Files): Files {
  const manifest = jsonBytes(unifiedManifest(address));
  const packed = Object.values(packageIcons).flatMap(({ path }) => {
    const icon = icons.get(path);
    return icon === undefined ? [] : [[path, icon] as const];
  });
  const translated = otherLanguages.map(
    (language) => [languageFile(language), jsonBytes(manifestTexts(language, address))] as const,
  );
  return new Map([
    [paths.shortcuts, jsonBytes(shortcutsFile())],
    ...otherLanguages.map(
      (language) => [pathIn(language, paths.shortcuts), jsonBytes(shortcutNames(language))] as const,
    ),
    ...languages.map(
      (language) =>
        [
          pathIn(language, paths.metadata),
          jsonBytes(functionsMetadata(worksheetFunctions, language)),
        ] as const,
    ),
    [manifestPaths.xml, bytesOf(manifestXml(address))],
    [manifestPaths.json, manifest],
    [
      manifestPaths.package,
      zipSync(
        { [manifestPaths.json]: manifest, ...Object.fromEntries([...packed, ...translated]) },
        { level: 9, mtime: packedAt },
      ),
    ],
  ]);
}
