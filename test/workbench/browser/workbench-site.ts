import { dirname, join } from 'node:path';
import { builds, isStale, runBuild } from '../../../src/workbench/server/builds';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { serve } from '../../../src/workbench/server/serve';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { site } from '../../../src/workbench/server/site';
import { oneAtATime } from '../../support/one-at-a-time';

const root = join(__dirname, '../../..');

/** Builds of workbench and add-in what is stale, and serves both as `npm start` does, at a port that is free. */
export async function workbenchSite(): Promise<ServedSite> {
  await oneAtATime('building', async () => {
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
