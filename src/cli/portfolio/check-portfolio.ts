import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { workbookLimits } from '../../xlsx';
import type { FileSummary } from '../check';
import { isUnread } from '../checked-file';
import type { FileCheckSettings } from '../file-check-settings';
import { inTurn } from '../in-turn';
import type { NamedFile } from '../workbook-paths';
import { type Entry, sha256, type Terms, termsOf } from './entry';
import type { KeptPortfolio } from './kept-portfolio';
import { changeOf, isUnreadEntry, type Listed } from './portfolio';

/** How a portfolio is checked. */
export interface PortfolioRun {
  readonly settings: FileCheckSettings;
  readonly summarize: FileSummary;
  /** How many files are checked at once. */
  readonly atOnce: number;
  /** Where the portfolio is kept: its entries name files from there. */
  readonly out: string;
  readonly kept: Pick<KeptPortfolio, 'last' | 'known' | 'note'>;
}

/** The entries of files in their order. What a file held before, judged by the same, is not checked again. */
export function checkPortfolio(files: readonly NamedFile[], run: PortfolioRun): AsyncGenerator<Listed> {
  const { settings, summarize, atOnce, out, kept } = run;
  const terms = termsOf(settings);
  const folder = dirname(resolve(out));
  return inTurn(files, atOnce, async (named) => {
    const file = relative(folder, resolve(named.file)).split(sep).join('/');
    const entry = isUnread(named) ? { file, ...terms, error: named.error } : await entryOf(named.file, file);
    return { path: named.file, entry, change: changeOf(entry, kept.last) };
  });

  async function entryOf(path: string, file: string): Promise<Entry> {
    const modified = await modifiedOf(path);
    const known = kept.known.get(file);
    if (known !== undefined && (await holdsStill(known, path, terms))) return { ...known, modified };
    const summary = await summarize(path, settings);
    const entry = isUnread(summary)
      ? { file, ...terms, error: summary.error }
      : { file, digest: summary.digest, bytes: summary.bytes, modified, ...terms, ...summary.facts };
    await kept.note(entry);
    return entry;
  }
}

/** Whether an entry is what a check of the file would give: of what could not be read nobody knows that. */
async function holdsStill(entry: Entry, path: string, terms: Terms): Promise<boolean> {
  if (isUnreadEntry(entry)) return false;
  const isJudgedAlike =
    entry.plumbline === terms.plumbline && entry.options === terms.options && entry.today === terms.today;
  const isToldAlike = entry.language === terms.language;
  return isJudgedAlike && isToldAlike && (await digestOf(path, entry.bytes)) === entry.digest;
}

/** The digest of a file that has so many bytes; null where it has others, or cannot be read. */
async function digestOf(path: string, bytes: number): Promise<string | null> {
  try {
    const status = await stat(path);
    if (!status.isFile() || status.size !== bytes || bytes > workbookLimits.fileBytes) return null;
    return sha256(await readFile(path));
  } catch {
    return null;
  }
}

/** When a file was last written, in UTC; empty where nobody can tell. */
const modifiedOf = (path: string): Promise<string> =>
  stat(path).then(
    ({ mtime }) => mtime.toISOString(),
    () => '',
  );
