/* The few forms of Markdown that the reference pages are made of. */

const noteFirst = 'Written by npm run generate from the catalogues: do not edit.';

/** A cell of a table: on one line, without a bar that would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const code = (text: string): string => `\`${text}\``;

export const formula = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

/** The place that a link of that name leads to. */
export const anchor = (name: string): string => `<a id="${name}"></a>`;

/** Text from a plan or a message, of which no sign is to count as Markdown. */
export const literal = (text: string): string => text.replace(/[\\`*_[\]<>|#]/gu, '\\$&');

export const quotation = (text: string): string => `> ${literal(text)}`;

/** A page from its pieces, which an empty line parts; empty pieces are left out. */
export const page = (title: string, ...pieces: readonly string[]): string =>
  `${[`<!-- ${noteFirst} -->`, `# ${title}`, ...pieces].filter((piece) => piece !== '').join('\n\n')}\n`;
