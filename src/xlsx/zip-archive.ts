import { crc32, createInflateRaw } from 'node:zlib';
import type { WorkbookLimits } from './limits';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { WorkbookError } from './workbook-error';

/** A zip archive whose parts are inflated piece by piece and never beyond the limits. */
export interface ZipArchive {
  /** The parts' names, as the archive writes them. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The content of a part, in pieces. A part can be read once: what names it twice is damaged, or wants the work done many times over.
   * Throws a WorkbookError for a part that is missing, damaged or larger than `maxBytes`.
   */
  pieces(name: string, maxBytes: number): AsyncGenerator<Uint8Array, void>;
}

const pieceBytes = 65_536;
const million = 1_000_000;

/** Part names are compared without case, and some writers put a backslash for the slash. */
const comparableName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** Opens a zip archive that is held in memory; throws a WorkbookError where it is damaged or has too many entries. */
export function openZipArchive(bytes: Uint8Array, limits: WorkbookLimits): ZipArchive {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes, limits)) {
    const key = comparableName(entry.name);
    if (entries.has(key))
      throw new WorkbookError('damaged-zip', { detail: `it has two parts named "${entry.name}"` });
    entries.set(key, entry);
  }

  const opened = new Set<string>();
  let totalBytes = 0;

  async function* pieces(name: string, maxBytes: number): AsyncGenerator<Uint8Array, void> {
    const key = comparableName(name);
    const entry = entries.get(key);
    if (entry === undefined) throw new WorkbookError('missing-part', { part: name });
    if (opened.has(key))
      throw new WorkbookError('damaged-part', { part: name, detail: 'it is used for two things' });
    opened.add(key);

    let size = 0;
    let checksum = 0;
    for await (const piece of entry.isDeflated ? inflated(entry) : slices(entry.packed)) {
      size += piece.length;
      totalBytes += piece.length;
      checkSize(entry, size, maxBytes, limits);
      if (totalBytes > limits.totalBytes) {
        throw new WorkbookError('total-too-large', { limit: limits.totalBytes / million });
      }
      checksum = crc32(piece, checksum);
      yield piece;
    }
    if (size !== entry.size || checksum !== entry.checksum) {
      throw new WorkbookError('damaged-part', { part: name, detail: 'its size or checksum is wrong' });
    }
  }

  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(comparableName(name)),
    pieces,
  };
}

function checkSize(entry: ZipEntry, size: number, maxBytes: number, limits: WorkbookLimits): void {
  if (size > maxBytes)
    throw new WorkbookError('part-too-large', { part: entry.name, limit: maxBytes / million });
  if (size > limits.ratioAppliesFromBytes && size > limits.expansionRatio * entry.packed.length) {
    throw new WorkbookError('expands-too-far', { part: entry.name, limit: limits.expansionRatio });
  }
}

async function* inflated(entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const stream = createInflateRaw({ chunkSize: pieceBytes });
  stream.end(entry.packed);
  try {
    // Left early, by a limit or a reader that throws, the loop destroys the stream.
    for await (const piece of stream) yield piece as Uint8Array;
  } catch {
    throw new WorkbookError('damaged-part', { part: entry.name, detail: 'it cannot be unpacked' });
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += pieceBytes)
    yield bytes.subarray(start, start + pieceBytes);
}
