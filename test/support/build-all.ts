import { join } from 'node:path';
import { builds, isStale, runBuild } from '../../src/workbench/server/builds';
import { commandLine } from '../cli/built-command';
import { previewBuild } from '../taskpane/preview/preview-pages';
import { contractPages } from '../workbench/browser/contract-site';
import { buildPages, certificate } from '../workbench/browser/served-pages';
import { gridPages } from '../workbench/grid/grid-site';
import { chooseBrowser } from './browser';

const root = join(__dirname, '../..');

/** Before the tests of what is built: builds what is stale (nothing right after `npm ci`, but for the workbench and the tests' own pages). */
export default async function buildAll(): Promise<void> {
  for (const build of [...builds, commandLine, previewBuild]) {
    if (isStale(root, build) && !(await runBuild(root, build)))
      throw new Error(`${build.name} was not built.`);
  }
  await Promise.all([buildPages(contractPages), buildPages(gridPages), certificate(), chooseBrowser()]);
}
