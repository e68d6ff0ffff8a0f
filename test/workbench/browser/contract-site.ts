import { join } from 'node:path';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { officeJsOnline } from '../../../src/workbench/server/site';
import { servedPages } from './served-pages';

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
export const contractSite = (): Promise<ServedSite> =>
  servedPages({ name: 'contract', config: join(__dirname, 'webpack.config.js'), hostPage, addInPage });
