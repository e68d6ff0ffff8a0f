/** A run of digits, a run of letters, or any other single sign. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  /** Where it stands in the folded text. */
  readonly from: number;
  readonly to: number;
}

/** No date and no period is longer, in characters and in tokens; what is, is not looked into. */
export const longestDateText = 100;
export const mostDateTokens = 24;

const dashes = /[\u2010-\u2015\u2212]/gu;
const apostrophes = /[\u2018\u2019\u02BC`]/gu;
const waveDash = /\u301C/gu;

/** Lower case, without accents, with single spaces, plain hyphens and plain apostrophes: März 2026 becomes marz 2026. */
export const foldDateText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .replace(waveDash, '~')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Letters run on in Japanese, so that its words beside years and months end where these signs stand; Dutch t/m is one word. */
const tokenPattern = /(\d+)|(t\/m(?!\p{L})|[上下]半年|年度|[年第月]|[^年第月\P{L}]+)|\S/gu;

export function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(tokenPattern)) {
    const text = match[0];
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    tokens.push({ kind, text, from: match.index, to: match.index + text.length });
  }
  return tokens;
}
