import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isStale, runBuild } from '../../../src/workbench/server/builds';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { serve, type ServedSite } from '../../../src/workbench/server/serve';
import { site, type SiteFolders } from '../../../src/workbench/server/site';

const root = join(__dirname, '../../..');

/** What all sites of the tests are served with. */
export const certificate = () => certificateFor(join(root, 'test/output/certificate'));

/** Serves a workbench and an add-in as `npm start` does, at a port that is free. */
export async function serveForTests(folders: Omit<SiteFolders, 'officeJs'>): Promise<ServedSite> {
  const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return serve(site({ ...folders, officeJs }), await certificate(), 0);
}

/** A host's page and an add-in's, for tests. */
export interface PagesOfTests {
  /** The script of the host's page, which is also the folder of the output. */
  readonly name: string;
  /** The folder below `test/workbench` with the webpack configuration. */
  readonly folder: string;
  readonly hostPage: string;
  readonly addInPage: string;
}

const outputOf = ({ name }: PagesOfTests): string => `test/output/${name}`;

/** Builds such pages where they are stale. */
export async function buildPages(pages: PagesOfTests): Promise<void> {
  const output = outputOf(pages);
  const config = `test/workbench/${pages.folder}/webpack.config.js`;
  const build = {
    name: `the page ${pages.name} of the tests`,
    folder: output,
    proof: `${pages.name}.js`,
    without: ['cli', 'runtime', 'taskpane'],
    beside: ['test/workbench', 'test/office-host'],
    steps: [['node_modules/webpack/bin/webpack.js', '--config', config, '--output-path', output]],
  };
  if (isStale(root, build) && !(await runBuild(root, build))) throw new Error(`${build.name} was not built.`);
  mkdirSync(join(root, output), { recursive: true });
  writeFileSync(join(root, output, 'index.html'), pages.hostPage);
  writeFileSync(join(root, output, 'add-in.html'), pages.addInPage);
}

export function servePages(pages: PagesOfTests): Promise<ServedSite> {
  const output = join(root, outputOf(pages));
  return serveForTests({ workbench: output, addIn: output });
}
