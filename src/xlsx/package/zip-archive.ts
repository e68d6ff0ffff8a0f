import { inflated } from './inflate';
import type { WorkbookLimits } from './limits';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { WorkbookError } from './workbook-error';

/** A zip archive whose parts are inflated piece by piece and never beyond the limits. */
export interface ZipArchive {
  /** What reading it may ask of the machine. */
  readonly limits: WorkbookLimits;
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
    const damaged = (detail: string): WorkbookError =>
      new WorkbookError('damaged-part', { part: name, detail });
    if (opened.has(key)) throw damaged('it is used for two things');
    opened.add(key);

    let size = 0;
    let checksum = 0;
    for await (const piece of entry.isDeflated ? inflated(entry.packed, damaged) : slices(entry.packed)) {
      size += piece.length;
      totalBytes += piece.length;
      checkSize(entry, size, maxBytes, limits);
      if (totalBytes > limits.totalBytes) {
        throw new WorkbookError('total-too-large', { limit: limits.totalBytes / million });
      }
      checksum = checksumAfter(checksum, piece);
      yield piece;
    }
    if (size !== entry.size || checksum !== entry.checksum) throw damaged('its size or checksum is wrong');
  }

  return {
    limits,
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

function* slices(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += pieceBytes)
    yield bytes.subarray(start, start + pieceBytes);
}

/** The remainders by which four bytes at a time go into a CRC-32: one byte at a time would cost more than inflating. */
const remainders = remainderTables(4);

function remainderTables(count: number): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1)
      remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    return remainder;
  });
  const tables = [first];
  while (tables.length < count) {
    tables.push((tables.at(-1) ?? first).map((before) => (before >>> 8) ^ (first[before & 0xff] ?? 0)));
  }
  return tables;
}

/** The CRC-32 of what had the checksum `before`, with bytes added. */
function checksumAfter(before: number, bytes: Uint8Array): number {
  const [one, two, three, four] = remainders as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const at = (table: Uint32Array, byte: number): number => table[byte & 0xff] ?? 0;
  const inFours = bytes.length - (bytes.length % 4);
  let remainder = ~before;
  for (let index = 0; index < inFours; index += 4) {
    remainder ^=
      (bytes[index] ?? 0) |
      ((bytes[index + 1] ?? 0) << 8) |
      ((bytes[index + 2] ?? 0) << 16) |
      ((bytes[index + 3] ?? 0) << 24);
    remainder =
      at(four, remainder) ^
      at(three, remainder >>> 8) ^
      at(two, remainder >>> 16) ^
      at(one, remainder >>> 24);
  }
  for (let index = inFours; index < bytes.length; index += 1) {
    remainder = (remainder >>> 8) ^ at(one, remainder ^ (bytes[index] ?? 0));
  }
  return ~remainder >>> 0;
}
