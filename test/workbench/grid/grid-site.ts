import { join } from 'node:path';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { officeJsOnline } from '../../../src/workbench/server/site';
import { servedPages } from '../browser/served-pages';

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
export const gridSite = (): Promise<ServedSite> =>
  servedPages({ name: 'grid', config: join(__dirname, 'webpack.config.js'), hostPage: gridPage, addInPage });
