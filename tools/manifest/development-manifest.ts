import { existsSync, readFileSync } from 'node:fs';
import { developmentUrl, manifestVersion } from './manifest-data';
import { type Fingerprint, fingerprintOf, versionProblem } from './manifest-fingerprint';
import { manifestXml } from './manifest-xml';

/** Where it is noted what the manifest amounted to when it was last written. */
export const noteFile = 'tools/manifest/written-manifest.json';

/** What stands in the way of writing the manifest: it changed and its version did not rise. Null where nothing does. */
export function manifestProblem(note: string): string | null {
  const last = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Fingerprint) : null;
  return last === null ? null : versionProblem(fingerprintOf(manifestVersion), last);
}

/** The manifest for development and the note beside it, by path. */
export const manifestFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['manifest.xml', manifestXml(developmentUrl)],
    [noteFile, `${JSON.stringify(fingerprintOf(manifestVersion), null, 2)}\n`],
  ]);
