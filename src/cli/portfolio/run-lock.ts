import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod/mini';

/*
 * Two runs that keep the same portfolio would mix their lines: the first holds a lock, a small file that names its process. A run that was
 * killed leaves it behind, and the next one sees that no such process is alive. (npm's lock packages go by the file's age instead:
 * whoever starts again right after a kill would be sent away.)
 */

export interface RunLock {
  readonly release: () => void;
}

/** A run that is at work. */
export interface OtherRun {
  readonly process: number;
  readonly computer: string;
}

const runSchema = z.object({ process: z.int(), computer: z.string() });

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, and so it lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes the lock at a path; or says who has it. Throws a system error where none can be written. */
export function takeLock(path: string): RunLock | OtherRun {
  const own = { process: process.pid, computer: hostname() };
  const take = (): RunLock | null => {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
      throw error;
    }
    return { release: () => rmSync(path, { force: true }) };
  };
  const taken = take();
  if (taken !== null) return taken;
  const holder = holderOf(path);
  if (holder !== null && (holder.computer !== own.computer || isAlive(holder.process))) return holder;
  if (!clearAway(path, holder)) return holderOf(path) ?? own;
  return take() ?? holderOf(path) ?? own;
}

/** Who holds a lock; null where it does not say, since its run was killed while it wrote it. */
function holderOf(path: string): OtherRun | null {
  try {
    return runSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Takes a lock away that nobody holds any more; false where another run has been quicker and holds it now. */
function clearAway(path: string, left: OtherRun | null): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  const moved = holderOf(aside);
  const isLeft = moved?.process === left?.process && moved?.computer === left?.computer;
  if (isLeft) rmSync(aside, { force: true });
  else renameSync(aside, path);
  return isLeft;
}
