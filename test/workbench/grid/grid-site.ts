import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { serve } from '../../../src/workbench/server/serve';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { officeJsOnline, site } from '../../../src/workbench/server/site';
import { runProcess } from '../../cli/built-command';

const root = join(__dirname, '../../..');
const output = join(root, `test/output/grid-${process.env['JEST_WORKER_ID'] ?? '1'}`);

const addInPage = `<!doctype html>
<html lang="en">
  <head>
    <title>Add-in</title>
    <script src="${officeJsOnline}"></script>
  </head>
  <body></body>
</html>
`;

const gridPage = `<!doctype html>
<html lang="en">
  <head>
    <title>Grid</title>
    <link rel="stylesheet" href="grid.css" />
    <style>
      html, body { height: 100%; margin: 0; }
      #grid { height: 100%; }
      iframe { display: none; }
    </style>
  </head>
  <body><div id="grid"></div><script src="grid.js"></script></body>
</html>
`;

/** Builds the page of the grid, and serves it as the workbench is served. */
export async function gridSite(): Promise<ServedSite> {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const config = join(__dirname, 'webpack.config.js');
  const words = [webpack, '--config', config, '--output-path', output];
  const { status, output: said, problems } = await runProcess(process.execPath, words, root);
  if (status !== 0) throw new Error(`The build failed:\n${said}${problems}`);
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'index.html'), gridPage);
  writeFileSync(join(output, 'add-in.html'), addInPage);
  const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return serve(
    site({ workbench: output, addIn: output, officeJs }),
    await certificateFor(join(output, 'certificate')),
    0,
  );
}
