import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { serve } from '../../../src/workbench/server/serve';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { site } from '../../../src/workbench/server/site';
import { runProcess } from '../../cli/built-command';

const root = join(__dirname, '../../..');

export interface PagesOfTests {
  /** The folder of their output, and of their webpack configuration. */
  readonly name: string;
  readonly config: string;
  readonly hostPage: string;
  readonly addInPage: string;
}

/** Builds a host's page and an add-in's for tests, and serves them as the workbench is served. */
export async function servedPages({ name, config, hostPage, addInPage }: PagesOfTests): Promise<ServedSite> {
  // One for each process of Jest: test files run beside each other.
  const output = join(root, `test/output/${name}-${process.env['JEST_WORKER_ID'] ?? '1'}`);
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const words = [webpack, '--config', config, '--output-path', output];
  const { status, output: said, problems } = await runProcess(process.execPath, words, root);
  if (status !== 0) throw new Error(`The build failed:\n${said}${problems}`);
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'index.html'), hostPage);
  writeFileSync(join(output, 'add-in.html'), addInPage);
  const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return serve(
    site({ workbench: output, addIn: output, officeJs }),
    await certificateFor(join(output, 'certificate')),
    0,
  );
}
