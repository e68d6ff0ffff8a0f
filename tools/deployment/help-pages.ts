import { posix } from 'node:path';
import { marked } from 'marked';
import { language } from '../../src/languages/language';
import { languages, languageTags } from '../../src/languages/languages';
import { helpFolder } from '../../src/taskpane/help-pages';
import { referencePages } from '../docs/reference-pages';
import { inLanguage } from '../in-language';
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

function htmlPage(path: string, markdown: string): string {
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? path;
  const content = withLinksToPages(marked.parse(markdown, { async: false }));
  const top = posix.relative(posix.dirname(path), '.');
  return `<!doctype html>
<html lang="${language.tag}">
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

/** The reference pages in the language that is spoken. */
const spokenPages = (): readonly (readonly [string, Uint8Array])[] =>
  Object.entries(referencePages).map(([name, write]) => {
    const path = `${helpFolder(language)}/${name.replace(/\.md$/u, '.html')}`;
    return [path, new TextEncoder().encode(htmlPage(path, write()))];
  });

/** Every reference page as HTML, in every language, by its path below the add-in's address. */
export async function helpPages(): Promise<Files> {
  const all = await Promise.all(languageTags.map((tag) => languages[tag].load()));
  return new Map(all.flatMap((each) => inLanguage(each, spokenPages)));
}
