import { officeJsOnline } from '../../../src/workbench/server/site';
import type { PagesOfTests } from './served-pages';

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

/** The pages on which the contract is tried. */
export const contractPages: PagesOfTests = { name: 'contract', folder: 'browser', hostPage, addInPage };
