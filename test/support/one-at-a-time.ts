import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const locks = join(__dirname, '../../node_modules/.cache/plumbline');
const longestWork = 300_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Runs work of that name in one process of Jest, while others that ask for the same wait. A lock that was left behind does not last. */
export async function oneAtATime<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(locks, name);
  mkdirSync(locks, { recursive: true });
  while (!taken(lock)) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > longestWork) rmdirSync(lock);
    await pause();
  }
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}
