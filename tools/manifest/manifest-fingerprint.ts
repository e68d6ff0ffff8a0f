import { developmentUrl } from './manifest-data';
import { manifestXml } from './manifest-xml';
import { unifiedManifest } from './unified-manifest';
import { isAbove } from './version-number';

/* Office keeps a manifest until its version rises, so that a change under an old version reaches nobody. */

/** What was written last: the version, and what all else amounted to. */
export interface Fingerprint {
  readonly version: string;
  readonly content: string;
}

const mask = (1n << 64n) - 1n;

/** FNV-1a of 64 bits, as hexadecimal digits: it has to tell changes, not to resist anybody. */
const hashOf = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & mask;
  return hash.toString(16).padStart(16, '0');
};

/** Any address that is not this machine's. */
const elsewhere = 'https://plumbline.invalid';

/** Both manifests in both environments without their version; comments do not count. */
const contentText = (version: string): string =>
  [developmentUrl, elsewhere]
    .flatMap((baseUrl) => [manifestXml(baseUrl), JSON.stringify(unifiedManifest(baseUrl))])
    .join('\n')
    .replace(/<!--[^]*?-->/gu, '')
    .replaceAll(`<Version>${version}</Version>`, '')
    .replaceAll(`"version":"${version}"`, '');

export const fingerprintOf = (version: string): Fingerprint => ({
  version,
  content: hashOf(contentText(version)),
});

/** What is wrong with a version after what was written last; null where nothing is. */
export function versionProblem(now: Fingerprint, last: Fingerprint): string | null {
  const hasChanged = now.content !== last.content;
  if (now.version === last.version) {
    return hasChanged
      ? `The manifest has changed since version ${last.version}. Raise manifestVersion in manifest-data.ts, or Office keeps the old one.`
      : null;
  }
  return isAbove(now.version, last.version)
    ? null
    : `The manifest's version went from ${last.version} back to ${now.version}. Raise it instead: Office ignores a lower one.`;
}
