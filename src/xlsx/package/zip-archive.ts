import { inflated } from './inflate';
import type { WorkbookLimits } from './limits';
import { WorkbookError } from './workbook-error';
import { readZipDirectory, type ZipEntry } from './zip-directory';

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

/** How many bytes go into a CRC-32 at a time: one by one, they would cost more than inflating. */
const atOnce = 8;

/** The remainder that each byte leaves, for each of the places from the last of those at once to the first. */
const remainders = new Int32Array(atOnce * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let remainder = byte;
  for (let bit = 0; bit < 8 * atOnce; bit += 1) {
    remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    if (bit % 8 === 7) remainders[Math.floor(bit / 8) * 256 + byte] = remainder;
  }
}

const remainderOf = (place: number, byte: number): number => remainders[place * 256 + (byte & 0xff)] ?? 0;

/** The CRC-32 of bytes that come after those with the checksum `before`. */
function checksumAfter(before: number, bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % atOnce);
  let remainder = ~before;
  for (let at = 0; at < whole; at += atOnce) {
    const first = remainder ^ view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    remainder =
      remainderOf(7, first) ^
      remainderOf(6, first >>> 8) ^
      remainderOf(5, first >>> 16) ^
      remainderOf(4, first >>> 24) ^
      remainderOf(3, second) ^
      remainderOf(2, second >>> 8) ^
      remainderOf(1, second >>> 16) ^
      remainderOf(0, second >>> 24);
  }
  for (const byte of bytes.subarray(whole)) remainder = (remainder >>> 8) ^ remainderOf(0, remainder ^ byte);
  return ~remainder >>> 0;
}
