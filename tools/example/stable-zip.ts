import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Local parts, because a zip holds the time of day without a zone: the same bytes come out everywhere. */
const fixedTime = new Date(2026, 10, 22);

/**
 * A zip with the same files and none of what the moment of packing leaves in it. `revise` may replace a file's text.
 */
export function repackStably(
  zip: Uint8Array,
  revise: (path: string, text: string) => string = (_path, text) => text,
): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    if (path.endsWith('/')) continue;
    const isText = path.endsWith('.xml') || path.endsWith('.rels');
    files[path] = isText ? new TextEncoder().encode(revise(path, new TextDecoder().decode(bytes))) : bytes;
  }
  return zipSync(files, { level: 9, mtime: fixedTime });
}
