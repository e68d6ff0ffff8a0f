import { officeJsOnline } from '../../../src/workbench/server/site';
import type { PagesOfTests } from '../browser/served-pages';

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

/** The page with the grid alone, and one of an add-in. */
export const gridPages: PagesOfTests = { name: 'grid', folder: 'grid', hostPage: gridPage, addInPage };
