import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { type Language, language, speak } from '../../../src/languages/language';

/*
 * The steps of a state name what they press and wait for in English. Spoken so, German remembers what each text that it gave would
 * have been in English: the steps find their way in both.
 */

/** What a German text is in English; one may stand for several. */
const inEnglish = new Map<string, Set<string>>();

function remember(text: string, original: string): void {
  if (text === original || text.trim() === '') return;
  const known = inEnglish.get(text);
  if (known === undefined) inEnglish.set(text, new Set([original]));
  else known.add(original);
}

type Texts =
  | string
  | number
  | boolean
  | null
  | ((...given: never[]) => Texts)
  | readonly Texts[]
  | { readonly [key: string]: Texts };

/** A catalogue that says what it says, and remembers it. */
function twice(texts: Texts, originals: Texts): Texts {
  if (typeof texts === 'string') {
    if (typeof originals === 'string') remember(texts, originals);
    return texts;
  }
  if (texts === null || typeof texts === 'number' || typeof texts === 'boolean') return texts;
  if (typeof texts === 'function') {
    if (typeof originals !== 'function') return texts;
    return (...given) => {
      const text = texts(...given);
      speak(english);
      const original = originals(...given);
      speakTwice();
      return twice(text, original);
    };
  }
  const of = originals as Readonly<Record<string, Texts>>;
  return Array.isArray(texts)
    ? texts.map((each: Texts, place) => twice(each, of[place] ?? ''))
    : Object.fromEntries(Object.entries(texts).map(([key, each]) => [key, twice(each, of[key] ?? '')]));
}

const both = twice(german as unknown as Texts, english as unknown as Texts) as unknown as Language;

/** Numbers stay as the steps have them. */
const speakTwice = (): void => speak(both, english.locale);

export const speakGermanToldTwice = speakTwice;

const plainQuotes = (text: string): string => text.replaceAll(/[„“”]/gu, '"');

/** Whether a test holds of a name, as it is or in English. */
export function holdsInEnglish(name: string, test: (english: string) => boolean): boolean {
  if (test(name)) return true;
  return language === both && wordingsOf(name).some((wording) => test(plainQuotes(wording)));
}

/** Whether a page says some words, as they are or in German. */
export const saysInEnglish = (page: string, words: string): boolean =>
  page.includes(words) ||
  (language === both &&
    [...inEnglish].some(
      ([text, originals]) =>
        page.includes(text) && [...originals].some((each) => plainQuotes(each).includes(words)),
    ));

/** More ways than these to say a name in English are not tried. */
const mostWordings = 200;

/** A name with each German text in it, the longest first, in the place of which its English stands. */
function wordingsOf(name: string): readonly string[] {
  const within = [...inEnglish.keys()].filter((text) => name.includes(text));
  const [longest] = within.sort((a, b) => b.length - a.length);
  if (longest === undefined) return [name];
  const [before = '', ...after] = name.split(longest);
  const rest = wordingsOf(after.join(longest));
  return [...(inEnglish.get(longest) ?? [])]
    .flatMap((each) => wordingsOf(before).flatMap((start) => rest.map((end) => start + each + end)))
    .slice(0, mostWordings);
}
