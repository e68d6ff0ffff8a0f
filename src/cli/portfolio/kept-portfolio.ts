import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { linesOf } from '../lines';
import { isSystemError } from '../workbook-file';
import { type Entry, entryOf, lineOf } from './entry';
import { type OtherRun, takeLock } from './run-lock';

/*
 * A portfolio is kept as a file of lines. While a run is at work, it writes what it has worked out into a second file beside it; when it
 * comes to its end, it puts all lines in place of the old ones at once. So the file is always that of a whole run, and a run that was
 * killed is taken up by the next one.
 */

/** What there is to go by, and where to keep what comes of it. */
export interface KeptPortfolio {
  /** The entries of the last run that came to its end, by file; null where there was none. */
  readonly last: ReadonlyMap<string, Entry> | null;
  /** Those and what a run that was broken off has worked out since. */
  readonly known: ReadonlyMap<string, Entry>;
  /** How many lines hold nothing that can be read. */
  readonly passedOver: number;
  /** Keeps an entry in case the run is broken off. */
  readonly note: (entry: Entry) => Promise<void>;
  /** Puts the entries of a whole run in place of the last; what keeps it from that, or null. */
  readonly replace: (entries: Iterable<Entry>) => Promise<string | null>;
  /** Lets other runs begin. What was noted stays. */
  readonly release: () => Promise<void>;
}

/** Why a file cannot be used to keep a portfolio. */
export type Refusal =
  | { readonly kind: 'busy'; readonly run: OtherRun }
  | { readonly kind: 'no-portfolio' }
  | { readonly kind: 'folder' };

/** Files beside the one at a path: for lines of a run at work, for those that take its place, and for the lock. */
export const besides = (path: string) => {
  const stem = path.replace(/\.ndjson$/iu, '');
  return { partial: `${stem}.partial.ndjson`, next: `${stem}.next.ndjson`, lock: `${stem}.lock` };
};

const codeOf = (error: unknown): string => {
  if (!isSystemError(error)) throw error;
  return error.code;
};

/** Reads what is kept at a path. Where nothing can be written there, entries are only compared. */
export async function openKept(path: string): Promise<KeptPortfolio | Refusal> {
  const { partial, next, lock: lockPath } = besides(path);
  let release = (): void => undefined;
  let hindrance: string | null = null;
  try {
    const lock = takeLock(lockPath);
    if ('process' in lock) return { kind: 'busy', run: lock };
    release = lock.release;
  } catch (error) {
    hindrance = codeOf(error);
  }

  const whole = await readEntries(path);
  if (whole.hindrance === 'EISDIR' || (whole.entries.size === 0 && whole.passedOver > 0)) {
    release();
    return { kind: whole.hindrance === null ? 'no-portfolio' : 'folder' };
  }
  const isThere = whole.hindrance === null;
  // What may not be read is not written over.
  if (!isThere && !isMissing(whole.hindrance)) hindrance ??= whole.hindrance;
  const broken = await readEntries(partial);

  let journal: FileHandle | null = null;
  let writing: Promise<void> = Promise.resolve();
  const append = async (line: string): Promise<void> => {
    if (hindrance !== null) return;
    try {
      if (journal === null) {
        journal = await open(partial, 'a');
        // The last line of a run that was killed may be torn: what follows begins a new one.
        await journal.appendFile('\n');
      }
      await journal.appendFile(line);
    } catch (error) {
      hindrance = codeOf(error);
    }
  };

  const close = async (): Promise<void> => {
    await writing;
    await journal?.close();
    journal = null;
  };

  return {
    last: isThere ? whole.entries : null,
    known: new Map([...whole.entries, ...broken.entries]),
    passedOver: whole.passedOver,
    note: (entry) => {
      writing = writing.then(() => append(lineOf(entry)));
      return writing;
    },
    replace: async (entries) => {
      await close();
      if (hindrance !== null) return hindrance;
      try {
        await writeWhole(next, entries);
        await rename(next, path);
        await rm(partial, { force: true });
        return null;
      } catch (error) {
        await rm(next, { force: true });
        return codeOf(error);
      }
    },
    release: async () => {
      // At once: whoever is stopped has no time to wait for the file.
      release();
      await close();
    },
  };
}

const isMissing = (code: string | null): boolean => code === 'ENOENT' || code === 'ENOTDIR';

interface ReadEntries {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly passedOver: number;
  /** The system's word for why it cannot be read; null where it was. */
  readonly hindrance: string | null;
}

/** The entries of a file, of several for one file the last. */
async function readEntries(path: string): Promise<ReadEntries> {
  const entries = new Map<string, Entry>();
  let passedOver = 0;
  let hindrance: string | null = null;
  try {
    for await (const line of linesOf(createReadStream(path))) {
      if (line.trim() === '') continue;
      const entry = entryOf(line);
      if (entry === null) passedOver += 1;
      else entries.set(entry.file, entry);
    }
  } catch (error) {
    hindrance = codeOf(error);
  }
  return { entries, passedOver, hindrance };
}

async function writeWhole(path: string, entries: Iterable<Entry>): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const entry of entries) await file.appendFile(lineOf(entry));
    // A name must not stand for lines that are not on the disk yet.
    await file.sync();
  } finally {
    await file.close();
  }
}
