/** Small words without which English hardly gets by, and which German does not have. */
const stopWords = [
  'the',
  'of',
  'is',
  'are',
  'and',
  'or',
  'to',
  'this',
  'that',
  'these',
  'those',
  'with',
  'without',
  'no',
  'nothing',
  'all',
  'each',
  'every',
  'any',
  'from',
  'by',
  'for',
  'on',
  'at',
  'as',
  'it',
  'its',
  'has',
  'have',
  'were',
  'been',
  'does',
  'but',
  'if',
  'than',
  'then',
  'there',
  'they',
  'their',
  'your',
  'you',
  'what',
  'which',
  'when',
  'where',
  'why',
  'how',
  'only',
  'more',
  'not yet',
  'after',
  'before',
  'cannot',
  'could',
  'should',
  'would',
];

/* Names that are written with hyphens or underscores are names of programs, and no words. */
const stopWord = new RegExp(`(?<![\\p{L}\\d_-])(?:${stopWords.join('|')})(?![\\p{L}\\d_-])`, 'giu');
/* The part of a table that a formula names. */
const partOfTable = /\[#\w+\]/gu;
const address = /https?:\/\/\S+/gu;

/** Words that a person reads or hears of an element and of all in it, piece by piece. */
export function wordsOn(root: Element): readonly string[] {
  const found = new Set<string>();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.localName === 'script' || element.localName === 'style') continue;
    for (const name of spoken) found.add(element.getAttribute(name) ?? '');
    const isTicked = element instanceof HTMLInputElement && /^(?:checkbox|radio)$/u.test(element.type);
    if (!isTicked && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      found.add(element.value);
    for (const { nodeType, nodeValue } of element.childNodes)
      if (nodeType === element.TEXT_NODE) found.add(nodeValue ?? '');
  }
  return [...found].map((text) => text.trim()).filter((text) => text !== '');
}

/** Attributes whose value is read by people. */
const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];

/**
 * The texts that have English words in them, and which, as `text: words`. What stands in `data` is of the reader's own and may be
 * in any language; cut with … it is known by its beginning.
 */
export function englishLeft(texts: readonly string[], data: Iterable<string>): readonly string[] {
  const own = [...new Set(data)].filter((each) => /\p{L}{2}/u.test(each)).sort((a, b) => b.length - a.length);
  return texts.flatMap((text) => {
    if (text.search(stopWord) < 0) return [];
    const words = new Set(
      withoutData(text.replace(address, ' ').replace(partOfTable, ' '), own).match(stopWord),
    );
    return words.size === 0 ? [] : [`${text}: ${[...words].join(', ')}`];
  });
}

function withoutData(text: string, own: readonly string[]): string {
  let rest = text;
  // What is cut is known by its beginning, which may hold other data.
  for (const [cut, start = ''] of text.matchAll(/([^„“"()\n]{8,})…/gu)) {
    const isCut = (from: number): boolean => own.some((each) => each.startsWith(start.slice(from)));
    for (let from = 0; from + 8 <= start.length; from += 1)
      if (isCut(from)) {
        rest = rest.replace(cut, `${start.slice(0, from)}·`);
        break;
      }
  }
  for (const each of own) if (rest.includes(each)) rest = rest.replaceAll(each, '·');
  return rest;
}
