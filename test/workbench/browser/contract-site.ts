import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { officeJsOnline, site } from '../../../src/workbench/server/site';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { serve } from '../../../src/workbench/server/serve';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { runProcess } from '../../cli/built-command';

const root = join(__dirname, '../../..');
/* One for each process of Jest: test files run beside each other. */
const output = join(root, `test/output/contract-${process.env['JEST_WORKER_ID'] ?? '1'}`);

/* An add-in that does nothing by itself. It has things for the keyboard to go to, and loads Office.js as every add-in does. */
const addInPage = `<!doctype html>
<html lang="en">
  <head>
    <title>Add-in</title>
    <script src="${officeJsOnline}"></script>
  </head>
  <body><button id="first">First</button><button id="last">Last</button></body>
</html>
`;

const hostPage = `<!doctype html>
<html lang="en">
  <head><title>Host</title></head>
  <body><script src="contract.js"></script></body>
</html>
`;

/** Builds the pages of the contract, and serves them as the workbench is served. */
export async function contractSite(): Promise<ServedSite> {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const config = join(__dirname, 'webpack.config.js');
  const {
    status,
    output: said,
    problems,
  } = await runProcess(process.execPath, [webpack, '--config', config, '--output-path', output], root);
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
