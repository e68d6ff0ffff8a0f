import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './addressed-files';

/** The files below a folder, their paths with `/` on every system. */
export function readFiles(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).split(sep).join('/'), readFileSync(file)];
    }),
  );
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** Puts a finished folder in the place of another, so that nobody finds half of it there. */
export function replaceFolder(folder: string, finished: string): void {
  const former = `${folder}.former`;
  rmSync(former, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, former);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (isThere) renameSync(former, folder);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
