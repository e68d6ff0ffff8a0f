import { printable } from '../../printable';

/** A text as HTML shows it, letter for letter and on one line: no element, no attribute, nothing that steers. */
export const htmlText = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** The contents of an element are HTML already; values of attributes are texts. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...contents: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${htmlText(String(value))}"`)
    .join('');
  return `<${name}${written}>${contents.join('')}</${name}>`;
}

/** An element that holds a text. */
export const worded = (name: string, text: string, attributes: Record<string, string> = {}): string =>
  element(name, attributes, htmlText(text));

/** A table with a heading for each column, the first cell of each row naming it. */
export const table = (
  columns: readonly (readonly [heading: string, kind: 'words' | 'figures' | 'place'])[],
  rows: readonly (readonly string[])[],
): string =>
  element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...columns.map(([heading, kind]) => worded('th', heading, { scope: 'col', class: kind })),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map((cells) =>
        element(
          'tr',
          {},
          ...cells.map((cell, place) => element('td', { class: columns[place]?.[1] ?? 'words' }, cell)),
        ),
      ),
    ),
  );
