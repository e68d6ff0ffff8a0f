import { posix } from 'node:path';
import { marked } from 'marked';
import { helpFolder } from '../../src/taskpane/help-pages';
import { referencePages } from '../docs/reference-pages';
import type { Files } from './addressed-files';

/* The reference pages as they are read beside the workbook, from the address of the add-in itself. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Links between the pages keep leading to one another. */
const withLinksToPages = (html: string): string =>
  html.replace(
    /href="([^":]+)\.md(#[^"]*)?"/gu,
    (_, path: string, place = '') => `href="${path}.html${place}"`,
  );

function htmlPage(name: string, markdown: string): string {
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? name;
  const content = withLinksToPages(marked.parse(markdown, { async: false }));
  const top = posix.relative(posix.dirname(`${helpFolder}/${name}`), '.');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)} · Plumbline</title>
    <link rel="icon" href="${top}/assets/icons/icon-32.png" />
    <link rel="stylesheet" href="${top}/pages.css" />
  </head>
  <body>
    <header>
      <img src="${top}/assets/icons/icon-32.png" alt="" width="32" height="32" />
      <span>Plumbline</span>
    </header>
    <main>
${content}    </main>
  </body>
</html>
`;
}

/** Every reference page as HTML, by its path below the add-in's address. */
export const helpPages = (): Files =>
  new Map(
    Object.entries(referencePages).map(([name, write]) => {
      const path = `${helpFolder}/${name.replace(/\.md$/u, '.html')}`;
      return [path, new TextEncoder().encode(htmlPage(name, write()))] as const;
    }),
  );
