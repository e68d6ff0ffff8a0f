import { language } from '../../languages/language';
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

const million = 1_000_000;

/** Part names are compared without case, and some writers put a backslash for the slash. */
const comparableName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** Opens a zip archive that is held in memory; throws a WorkbookError where it is damaged or has too many entries. */
export function openZipArchive(bytes: Uint8Array, limits: WorkbookLimits): ZipArchive {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes, limits)) {
    const key = comparableName(entry.name);
    if (entries.has(key))
      throw new WorkbookError('damaged-zip', { detail: language.workbookFiles.details.twoParts(entry.name) });
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
    if (opened.has(key)) throw damaged(language.workbookFiles.details.usedTwice);
    opened.add(key);

    let size = 0;
    for await (const piece of inflated(entry, damaged)) {
      size += piece.length;
      totalBytes += piece.length;
      checkSize(entry, size, maxBytes, limits);
      if (totalBytes > limits.totalBytes) {
        throw new WorkbookError('total-too-large', { limit: limits.totalBytes / million });
      }
      yield piece;
    }
    if (size !== entry.size) throw damaged(language.workbookFiles.details.wrongSize);
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
