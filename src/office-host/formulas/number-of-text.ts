const numberPattern = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/iu;

/** The number that Excel in en-US calculates with where a formula finds a text; null where it is none. */
export function numberOfText(text: string): number | null {
  const trimmed = text.trim();
  if (!/\d/u.test(trimmed) || !numberPattern.test(trimmed)) return null;
  const number = Number(trimmed.replace(/[,%]/gu, ''));
  return trimmed.endsWith('%') ? number / 100 : number;
}
