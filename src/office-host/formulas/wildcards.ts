/* Texts that Excel searches for: `?` is any character, `*` any number of them, and `~` takes the meaning of the next. */

type Step = { readonly kind: 'character'; readonly value: string } | { readonly kind: 'any' | 'some' };

export type Pattern = readonly Step[];

export const hasWildcards = (text: string): boolean => /[*?~]/u.test(text);

export function patternOf(text: string): Pattern {
  const steps: Step[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '~' && at + 1 < text.length) {
      at += 1;
      steps.push({ kind: 'character', value: text.charAt(at) });
    } else if (character === '*') steps.push({ kind: 'some' });
    else if (character === '?') steps.push({ kind: 'any' });
    else steps.push({ kind: 'character', value: character });
  }
  return steps;
}

/** The one text that a pattern without wildcards finds; null where it has some. */
export function plainTextOf(pattern: Pattern): string | null {
  let text = '';
  for (const step of pattern) {
    if (step.kind !== 'character') return null;
    text += step.value;
  }
  return text;
}

/**
 * Whether a text from a place on is what a pattern describes. After a mismatch only the last `*` takes one character
 * more, so that it takes at most the pattern's length times the text's.
 */
export function matches(pattern: Pattern, text: string, from = 0): boolean {
  let at = from;
  let next = 0;
  let star = -1;
  let starAt = from;
  while (at < text.length) {
    const step = pattern[next];
    if (step?.kind === 'some') {
      star = next;
      starAt = at;
      next += 1;
    } else if (step?.kind === 'any' || (step?.kind === 'character' && step.value === text.charAt(at))) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      starAt += 1;
      at = starAt;
      next = star + 1;
    } else return false;
  }
  while (pattern[next]?.kind === 'some') next += 1;
  return next === pattern.length;
}

/** Where a text first holds what a pattern describes, from a place on; −1 where it does nowhere. */
export function placeOf(pattern: Pattern, text: string, from: number): number {
  const plain = plainTextOf(pattern);
  if (plain !== null) return text.indexOf(plain, from);
  const open: Pattern = [...pattern, { kind: 'some' }];
  for (let at = from; at <= text.length; at += 1) if (matches(open, text, at)) return at;
  return -1;
}
