import { Inflate } from 'fflate';
import type { WorkbookLimits } from '../../xlsx/limits';
import { readZipDirectory } from '../../xlsx/zip-directory';
import type { ZipEntry } from '../../xlsx/zip-directory';
import { WorkbookError } from '../../xlsx/workbook-error';

/*
 * The command line's archive inflates with Node; this one with plain JavaScript, so that it runs in a browser. Directory,
 * limits and errors are the same.
 */

/** The parts of a package that is held in memory, inflated piece by piece and never beyond the limits. */
export interface PackageArchive {
  readonly limits: WorkbookLimits;
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Throws a WorkbookError for a part that is missing, damaged, read before or larger than `maxBytes`. */
  readonly pieces: (name: string, maxBytes: number) => Generator<Uint8Array, void>;
}

const pieceBytes = 65_536;
const million = 1_000_000;

const comparable = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crcAfter(before: number, bytes: Uint8Array): number {
  let crc = ~before >>> 0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const unpackable = (part: string): WorkbookError =>
  new WorkbookError('damaged-part', { part, detail: 'it cannot be unpacked' });

/* What a deflated part gives, in pieces; each slice of it expands to some 65 MB at the very most before it is looked at. */
function* inflated({ name, packed }: ZipEntry): Generator<Uint8Array, void> {
  const out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  for (let at = 0; at === 0 || at < packed.length; at += pieceBytes) {
    try {
      inflate.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    } catch {
      throw unpackable(name);
    }
    yield* out.splice(0);
  }
}

function* slices({ packed }: ZipEntry): Generator<Uint8Array, void> {
  for (let at = 0; at < packed.length; at += pieceBytes) yield packed.subarray(at, at + pieceBytes);
}

/** Opens a zip archive; throws a WorkbookError where it is damaged or over the limits. */
export function openPackage(bytes: Uint8Array, limits: WorkbookLimits): PackageArchive {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes, limits)) {
    const key = comparable(entry.name);
    if (entries.has(key)) {
      throw new WorkbookError('damaged-zip', { detail: `it has two parts named "${entry.name}"` });
    }
    entries.set(key, entry);
  }
  const read = new Set<string>();
  let totalBytes = 0;

  function* pieces(name: string, maxBytes: number): Generator<Uint8Array, void> {
    const key = comparable(name);
    const entry = entries.get(key);
    if (entry === undefined) throw new WorkbookError('missing-part', { part: name });
    if (read.has(key))
      throw new WorkbookError('damaged-part', { part: name, detail: 'it is used for two things' });
    read.add(key);
    let size = 0;
    let checksum = 0;
    for (const piece of entry.isDeflated ? inflated(entry) : slices(entry)) {
      size += piece.length;
      totalBytes += piece.length;
      if (size > maxBytes)
        throw new WorkbookError('part-too-large', { part: name, limit: maxBytes / million });
      if (totalBytes > limits.totalBytes) {
        throw new WorkbookError('total-too-large', { limit: limits.totalBytes / million });
      }
      if (size > limits.ratioAppliesFromBytes && size > limits.expansionRatio * entry.packed.length) {
        throw new WorkbookError('expands-too-far', { part: name, limit: limits.expansionRatio });
      }
      checksum = crcAfter(checksum, piece);
      yield piece;
    }
    if (size !== entry.size || checksum !== entry.checksum) {
      throw new WorkbookError('damaged-part', { part: name, detail: 'its size or checksum is wrong' });
    }
  }

  return {
    limits,
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(comparable(name)),
    pieces,
  };
}
