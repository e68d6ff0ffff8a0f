import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builds, isStale, runBuild } from '../../../src/workbench/server/builds';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { serve } from '../../../src/workbench/server/serve';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { site } from '../../../src/workbench/server/site';

const root = join(__dirname, '../../..');
const cache = join(root, 'node_modules/.cache/plumbline');
const lock = join(cache, 'building');
const longestBuild = 300_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

function taken(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/* One process of Jest builds, the others wait for it. A lock that was left behind does not last. */
async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  mkdirSync(cache, { recursive: true });
  while (!taken()) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > longestBuild) rmdirSync(lock);
    await pause();
  }
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}

/** Builds of workbench and add-in what is stale, and serves both as `npm start` does, at a port that is free. */
export async function workbenchSite(): Promise<ServedSite> {
  await alone(async () => {
    for (const build of builds) {
      if (isStale(root, build) && !(await runBuild(root, build)))
        throw new Error(`${build.name} was not built.`);
    }
  });
  const folders = {
    workbench: join(root, 'dist/workbench'),
    addIn: join(root, 'dist/addin'),
    officeJs: join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'),
  };
  return serve(site(folders), await certificateFor(join(root, 'test/output/certificate')), 0);
}
