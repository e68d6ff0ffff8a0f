import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { language } from '../languages/language';
import { enumerate } from '../languages/words';
import type { UnreadFile } from './checked-file';
import { isSystemError } from './workbook-file';

/*
 * What is to be checked may be named as a file, as a folder, or as a pattern that the shell left as it is (in quotes, and always on
 * Windows). A folder or pattern without a workbook stands in the list as what could not be read, and keeps none of the others back.
 */

/** A file that is to be checked; or a folder or pattern, and why there is nothing to check. */
export type NamedFile = { readonly file: string } | UnreadFile;

const isWindows = process.platform === 'win32';

const endings = ['.xlsx', '.xlsm'];

const isWorkbook = (path: string): boolean => endings.includes(extname(path).toLowerCase());

/** Excel keeps such a small file beside a workbook that is open. */
const isLockFile = (path: string): boolean => basename(path).startsWith('~$');

interface Found {
  readonly workbooks: readonly string[];
  /** What else was there. */
  readonly others: readonly string[];
  /** Folders that could not be opened. */
  readonly closed: readonly string[];
}

/** All files that match, in one order on every machine. Hidden folders and files, and what packages bring along, are left out. */
function find(pattern: string, folder: string): Found {
  const closed: string[] = [];
  const matches = globSync(pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    caseSensitiveMatch: !isWindows,
    ignore: '**/node_modules/**',
    fs: {
      // Which of two links to one folder is followed must not depend on the order in which a disk lists them.
      readdirSync: ((path: string, options: { readonly withFileTypes: true }) => {
        try {
          return readdirSync(path, options).sort((a, b) => inOrder(a.name, b.name));
        } catch (error) {
          const isGone = isSystemError(error) && error.code === 'ENOENT';
          if (!isGone) closed.push(isAbsolute(pattern) ? path : relative(resolve(folder), path));
          throw error;
        }
      }) as typeof readdirSync,
    },
  });
  const named = (path: string): string => join(folder, normalize(path));
  const paths = matches
    .filter((path) => !isLockFile(path))
    .map(named)
    .sort(inOrder);
  return {
    workbooks: paths.filter(isWorkbook),
    others: paths.filter((path) => !isWorkbook(path)),
    closed: closed.map(named),
  };
}

/** By the codes of the characters: no machine's language has a say. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The files that operands of a command name, in the order of the operands, those of a folder or pattern by name. What a folder or
 * pattern brings and something else brings too, under whatever path, is there once, where it comes first; a file named twice is there twice.
 */
export function namedFiles(operands: readonly string[]): readonly NamedFile[] {
  const named = new Set<string>();
  const found = new Set<string>();
  return operands.flatMap((operand): readonly NamedFile[] => {
    const kind = kindOf(operand);
    if (kind === 'file') {
      const place = placeOf(operand);
      if (found.has(place)) return [];
      named.add(place);
      return [{ file: operand }];
    }
    const files = kind === 'folder' ? find('**/*', operand) : find(patternOf(operand), '');
    const fresh = oncePerPlace(files.workbooks).filter(({ place }) => !named.has(place) && !found.has(place));
    for (const { place } of fresh) found.add(place);
    return [
      ...fresh.map(({ file }) => ({ file })),
      ...files.closed.map((folder) => ({ file: folder, error: language.reports.files.closed })),
      ...(files.workbooks.length + files.closed.length > 0
        ? []
        : [{ file: operand, error: nothingFound(kind, files.others) }]),
    ];
  });
}

/** What is there under its name is no pattern, whatever signs it has. */
function kindOf(operand: string): 'file' | 'folder' | 'pattern' {
  try {
    return statSync(operand).isDirectory() ? 'folder' : 'file';
  } catch {
    return isDynamicPattern(patternOf(operand)) ? 'pattern' : 'file';
  }
}

/* On Windows a backslash parts folders, and a pattern must have it the other way. */
const patternOf = (operand: string): string => (isWindows ? operand.replaceAll('\\', '/') : operand);

/** Where a file really is, whatever links led there. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Of several paths to one file that which goes by no link, else the first. */
function oncePerPlace(
  files: readonly string[],
): readonly { readonly place: string; readonly file: string }[] {
  const placed = files.map((file) => ({ place: placeOf(file), file }));
  const direct = new Set(placed.flatMap(({ place, file }) => (place === resolve(file) ? [place] : [])));
  const taken = new Set<string>();
  return placed.filter(({ place, file }) => {
    if (taken.has(place) || (direct.has(place) && place !== resolve(file))) return false;
    taken.add(place);
    return true;
  });
}

const mostEndings = 5;

/** Why there is nothing to check: what was there in place of workbooks. */
function nothingFound(kind: 'folder' | 'pattern', others: readonly string[]): string {
  if (others.length === 0) return language.reports.files[kind].empty;
  const kinds = [...new Set(others.map((path) => extname(path).toLowerCase()))].filter((each) => each !== '');
  const named = kinds.length > mostEndings ? '' : enumerate(kinds.sort(inOrder));
  return language.reports.files[kind].others(others.length, named);
}
