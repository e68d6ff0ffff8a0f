import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Local parts, because a zip holds the time of day without a zone: the same bytes come out everywhere. */
const fixedTime = new Date(2026, 10, 22);

/**
 * A zip with the same files and none of what the moment of packing leaves in it. `revise` may replace a file's text; `added` are files
 * that the zip is to have beside its own.
 */
export function repackStably(
  zip: Uint8Array,
  revise: (path: string, text: string) => string,
  added: ReadonlyMap<string, string>,
): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    if (path.endsWith('/')) continue;
    const isText = /\.(?:xml|rels|vml)$/u.test(path);
    files[path] = isText ? new TextEncoder().encode(revise(path, new TextDecoder().decode(bytes))) : bytes;
  }
  for (const [path, text] of added) files[path] = new TextEncoder().encode(text);
  return zipSync(files, { level: 9, mtime: fixedTime });
}
