import { fieldKeys, fieldOf } from '../fields/catalogue';
import { type Role, roles } from '../fields/roles';
import { remembering } from '../remembering';
import {
  bracketTexts,
  headingForms,
  headingParts,
  innerWordings,
  longestHeading,
  plainWords,
  singular,
} from './heading-words';
import { foreignHeadings, neutralHeadings, reportHeadings } from './plan-evidence';

/** How surely a heading means a field: 1 for the field's own name. */
export const strengths = {
  canonical: 1,
  synonym: 0.8,
  plural: 0.75,
  anyOrder: 0.7,
  part: 0.6,
  inner: 0.4,
} as const;

/** A heading that means a field at least this surely can stand for a plan by itself. */
export const plainlyMeant = strengths.part;

export interface Meaning {
  readonly field: string;
  readonly strength: number;
}

const quantityKinds: ReadonlySet<string> = new Set(['number', 'money', 'share']);

interface RoleWords {
  readonly exact: ReadonlyMap<string, Meaning>;
  readonly singulars: ReadonlyMap<string, Meaning>;
  /** By their words in alphabetical order: "date of start" and "start date" name one thing. */
  readonly anyOrder: ReadonlyMap<string, Meaning>;
  /** Words of languages in which a heading begins with the thing that it names. */
  readonly headFirst: ReadonlySet<string>;
}

/** Words that join others and say nothing themselves, in the languages of the catalogue. */
const joiningWords: ReadonlySet<string> = new Set(
  'a an the of for in on at to by per and der die das des dem den von für im zu zum zur de del de la le les du des d l da do dos das di della dei van het een voor op no na por para par pour per'.split(
    ' ',
  ),
);

/** The words of a wording in alphabetical order, those that only join apart. Null where there are fewer than two. */
function sortedWords(wording: string): string | null {
  const words = wording.split(/[ '/]/u).filter((word) => word !== '' && !joiningWords.has(word));
  return words.length < 2 ? null : words.sort().join(' ');
}

const romance = ['es', 'fr', 'it', 'pt'] as const;

function wordsOf(role: Role): RoleWords {
  const exact = new Map<string, Meaning>();
  const singulars = new Map<string, Meaning>();
  const anyOrder = new Map<string, Meaning>();
  const claim = (words: Map<string, Meaning>, word: string, field: string, strength: number): void => {
    if ((words.get(word)?.strength ?? 0) < strength) words.set(word, { field, strength });
  };
  for (const key of fieldKeys(role)) {
    const field = fieldOf(role, key);
    if (field === undefined) continue;
    const name = plainWords(field.name);
    claim(exact, name, key, strengths.canonical);
    for (const word of [name, ...Object.values(field.synonyms).flat().map(plainWords)]) {
      claim(exact, word, key, strengths.synonym);
      const one = singular(word);
      const sorted = sortedWords(one);
      if (sorted !== null) claim(anyOrder, sorted, key, strengths.anyOrder);
      // A number of units is not its unit: the plurals of quantities are words of their own.
      if (!quantityKinds.has(field.kind)) claim(singulars, one, key, strengths.plural);
    }
  }
  const headFirst = new Set(
    fieldKeys(role).flatMap((key) =>
      romance.flatMap((language) => (fieldOf(role, key)?.synonyms[language] ?? []).map(plainWords)),
    ),
  );
  return { exact, singulars, anyOrder, headFirst };
}

const vocabulary = new Map<Role, RoleWords>(roles.map((role) => [role, wordsOf(role)]));

const wordSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [plainWords(word), singular(plainWords(word))]));

const neutral = wordSet(neutralHeadings);
const foreign = wordSet(foreignHeadings);
const reporting = wordSet(reportHeadings);

const isAmong = (words: ReadonlySet<string>, heading: string): boolean =>
  headingForms(heading).some((form) => words.has(form) || words.has(singular(form)));

const setsOfWords = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a heading is exactly one of some words, apart from brackets and units: "days" are no day. */
export function isExactlyOf(words: readonly string[], heading: string): boolean {
  const known = exactSets.get(words) ?? new Set(words.map(plainWords));
  exactSets.set(words, known);
  return headingForms(heading).some((form) => known.has(form));
}

const exactSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a heading is one of some words, in any of its forms. */
export function isWordOf(words: readonly string[], heading: string): boolean {
  const known = setsOfWords.get(words) ?? wordSet(words);
  setsOfWords.set(words, known);
  return isAmong(known, heading);
}

export const isNeutral = (heading: string): boolean => isAmong(neutral, heading);
export const isForeign = (heading: string): boolean => isAmong(foreign, heading);
export const isReporting = (heading: string): boolean => isAmong(reporting, heading);

/** Whether the heading is the field's own name. */
export const isCanonical = (role: Role, heading: string): boolean =>
  vocabulary.get(role)?.exact.get(plainWords(heading))?.strength === strengths.canonical;

/** The fields of a role that a heading may mean, the surest first, each field once. */
export function meaningsOf(role: Role, heading: string): readonly Meaning[] {
  if (heading.length > longestHeading) return [];
  return meanings.get(role)?.(heading) ?? [];
}

const meanings = new Map(
  roles.map((role) => [role, remembering((heading) => workOutMeanings(role, heading))]),
);

function workOutMeanings(role: Role, heading: string): readonly Meaning[] {
  const words = vocabulary.get(role);
  if (words === undefined) return [];
  const found = new Map<string, number>();
  const add = (meaning: Meaning | undefined, atMost: number): void => {
    if (meaning === undefined) return;
    const strength = Math.min(meaning.strength, atMost);
    if ((found.get(meaning.field) ?? 0) < strength) found.set(meaning.field, strength);
  };
  const lookUp = (form: string, atMost: number): void => {
    add(words.exact.get(form) ?? words.singulars.get(singular(form)), atMost);
  };
  const forms = headingForms(heading);
  for (const form of forms) {
    lookUp(form, strengths.canonical);
    if (found.size > 0) return asMeanings(found);
  }
  for (const form of forms) {
    const sorted = sortedWords(singular(form));
    if (sorted !== null) add(words.anyOrder.get(sorted), strengths.anyOrder);
    if (found.size > 0) return asMeanings(found);
  }
  const parts = headingParts(heading);
  for (const part of parts) lookUp(part, strengths.part);
  // Two words for one field ("Objective / Goal") say it as surely as one of them.
  if (
    parts.length > 1 &&
    found.size === 1 &&
    parts.every((part) => words.exact.has(part) || words.singulars.has(singular(part)))
  ) {
    return [...found.keys()].map((field) => ({ field, strength: strengths.synonym }));
  }
  if (found.size > 0) return asMeanings(found);
  for (const text of bracketTexts(heading)) lookUp(text, strengths.part);
  if (found.size > 0) return asMeanings(found);
  const last = forms.at(-1) ?? '';
  for (const { words: wording, isHeadFirst } of innerWordings(last)) {
    if (isHeadFirst && !words.headFirst.has(wording)) continue;
    lookUp(wording, strengths.inner - 0.01 * found.size);
  }
  return asMeanings(found);
}

const asMeanings = (found: ReadonlyMap<string, number>): readonly Meaning[] =>
  [...found]
    .map(([field, strength]) => ({ field, strength }))
    .sort((one, other) => other.strength - one.strength);

const headingWords: ReadonlySet<string> = new Set([
  ...[...vocabulary.values()].flatMap(({ exact, singulars }) => [...exact.keys(), ...singulars.keys()]),
  ...neutral,
  ...foreign,
]);

const isWord = (form: string): boolean => headingWords.has(form) || headingWords.has(singular(form));

const plainLetters = /^[A-Z]?[a-z]*(?: [A-Z]?[a-z]+)*$/u;
const digitOutsideBrackets = /^[^([{【「]*\p{Nd}/u;
const conjunction = / (?:and|or|und|oder|y|o|et|ou|e) /u;

/** Whether a text is a heading that some table is known to have, in a plan or elsewhere. */
export function isHeadingWord(text: string): boolean {
  if (text.length > longestHeading) return false;
  // Sheets have more cells than time to work out the forms of each: most are plain words, or hold a digit as no heading does.
  if (plainLetters.test(text) && !conjunction.test(text)) return isWord(text.toLowerCase());
  if (digitOutsideBrackets.test(text)) return isWord(text.trim().toLowerCase());
  if (headingForms(text).some(isWord)) return true;
  const parts = headingParts(text);
  return parts.length > 0 && parts.every(isWord);
}

/** A cheaper look at a cell among many, which misses some headings. */
export const mayBeHeadingWord = (text: string): boolean =>
  text.length <= 24 && headingWords.has(text.trim().toLowerCase());
