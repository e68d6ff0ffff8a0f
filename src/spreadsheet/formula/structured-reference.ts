/* References to tables: `Tactics[Budget]`, `Tactics[[#Headers],[ID]:[Budget]]`, `[@Budget]`. */

export const tableParts = ['All', 'Headers', 'Data', 'Totals', 'This Row'] as const;

export type TablePart = (typeof tableParts)[number];

export interface StructuredReference {
  readonly kind: 'structured';
  /** Null for the table that the formula stands in. */
  readonly table: string | null;
  /** The parts as named; none for the data alone. */
  readonly parts: readonly TablePart[];
  /** Headings of the first and the last column; null for all columns. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

/* An apostrophe takes the meaning of the character after it. */
const insideSource = String.raw`[^\[\]']|'[\s\S]`;
export const structuredSource = String.raw`(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:${insideSource}|\[(?:${insideSource})*\])*\]`;

const specifier = new RegExp(String.raw`\s*\[((?:${insideSource})*)\]\s*(?:([,:])|$)`, 'uy');

const partByText: ReadonlyMap<string, TablePart> = new Map(
  tableParts.map((part) => [`#${part.toLowerCase()}`, part]),
);

const partOf = (text: string): TablePart | undefined => partByText.get(text.trim().toLowerCase());

const unescaped = (text: string): string => text.replace(/'([\s\S])/gu, '$1');

type Specified = Pick<StructuredReference, 'parts' | 'columns'>;

/** `[#Headers],[ID]:[Budget]`: parts first, then at most one column or one stretch of them. */
function listOf(text: string): Specified | null {
  const parts: TablePart[] = [];
  const columns: string[] = [];
  let before: string | undefined = ',';
  specifier.lastIndex = 0;
  while (before !== undefined) {
    const [found, inside = '', after] = specifier.exec(text) ?? [];
    if (found === undefined) return null;
    const part = partOf(inside);
    if (inside === '' || columns.length > (before === ':' ? 1 : 0)) return null;
    if (inside.startsWith('#')) {
      if (part === undefined || columns.length > 0 || before === ':') return null;
      parts.push(part);
    } else {
      if (before === ':' && columns.length === 0) return null;
      columns.push(unescaped(inside));
    }
    before = after;
  }
  const [first, last = first] = columns;
  return { parts, columns: first === undefined || last === undefined ? null : { first, last } };
}

function specifiedBy(inside: string): Specified | null {
  if (inside.trim() === '') return { parts: [], columns: null };
  if (inside.startsWith('@')) {
    const rest = inside.slice(1).trim();
    if (rest === '') return { parts: ['This Row'], columns: null };
    const row = specifiedBy(rest);
    return row === null || row.parts.length > 0 ? null : { ...row, parts: ['This Row'] };
  }
  if (inside.trimStart().startsWith('[')) return listOf(inside);
  if (!inside.startsWith('#')) {
    const heading = unescaped(inside);
    return { parts: [], columns: { first: heading, last: heading } };
  }
  const part = partOf(inside);
  return part === undefined ? null : { parts: [part], columns: null };
}

/** Reads what the pattern of `structuredSource` found; null where the brackets hold no parts and columns. */
export function structuredReferenceOf(text: string): StructuredReference | null {
  const open = text.indexOf('[');
  const specified = specifiedBy(text.slice(open + 1, -1));
  if (specified === null) return null;
  return { kind: 'structured', table: open === 0 ? null : text.slice(0, open), ...specified };
}

const escaped = (heading: string): string => heading.replace(/[[\]#'@]/gu, "'$&");

export function structuredReferenceText({ table, parts, columns }: StructuredReference): string {
  const named = parts.map((part) => `#${part}`);
  const [part = ''] = named;
  const name = table ?? '';
  if (columns === null) {
    return named.length > 1 ? `${name}[${named.map((one) => `[${one}]`).join(',')}]` : `${name}[${part}]`;
  }
  const first = escaped(columns.first);
  const isOne = columns.first === columns.last;
  // Blanks around a heading would be read as none of it.
  if (isOne && named.length === 0 && columns.first.trim() === columns.first) return `${name}[${first}]`;
  const stretch = isOne ? `[${first}]` : `[${first}]:[${escaped(columns.last)}]`;
  return `${name}[${[...named.map((one) => `[${one}]`), stretch].join(',')}]`;
}
