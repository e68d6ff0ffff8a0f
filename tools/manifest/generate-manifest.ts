import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { developmentUrl, manifestVersion } from './manifest-data';
import { fingerprintOf, versionProblem } from './manifest-fingerprint';
import type { Fingerprint } from './manifest-fingerprint';
import { manifestXml } from './manifest-xml';

/*
 * Writes the manifest for development, and notes what it amounted to; refuses where it changed and its version did not. An
 * argument names another root than that of the repository.
 */

const root = process.argv[2] ?? join(__dirname, '../..');
const noteFile = join(root, 'tools/manifest/written-manifest.json');

const now = fingerprintOf(manifestVersion);
const last = existsSync(noteFile) ? (JSON.parse(readFileSync(noteFile, 'utf8')) as Fingerprint) : null;
const problem = last === null ? null : versionProblem(now, last);

if (problem === null) {
  writeFileSync(join(root, 'manifest.xml'), manifestXml(developmentUrl));
  writeFileSync(noteFile, `${JSON.stringify(now, null, 2)}\n`);
} else {
  console.error(problem);
  process.exitCode = 1;
}
