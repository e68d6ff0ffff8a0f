import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { developmentUrl, manifestVersion } from './manifest-data';
import { fingerprintOf, versionProblem } from './manifest-fingerprint';
import type { Fingerprint } from './manifest-fingerprint';
import { manifestXml } from './manifest-xml';

/* Writes the manifest for development, and notes what it amounted to; refuses where it changed and its version did not. */

const fingerprintFile = join(__dirname, 'manifest-fingerprint.json');
const manifestFile = join(__dirname, '../../../manifest.xml');

const now = fingerprintOf(manifestVersion);
const last = existsSync(fingerprintFile)
  ? (JSON.parse(readFileSync(fingerprintFile, 'utf8')) as Fingerprint)
  : null;
const problem = last === null ? null : versionProblem(now, last);

if (problem === null) {
  writeFileSync(manifestFile, manifestXml(developmentUrl));
  writeFileSync(fingerprintFile, `${JSON.stringify(now, null, 2)}\n`);
} else {
  console.error(problem);
  process.exitCode = 1;
}
