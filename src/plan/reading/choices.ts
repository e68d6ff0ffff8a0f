import type { ChoiceField } from '../fields/field';
import { comparable } from '../names';

const choicesOfWords = new WeakMap<ChoiceField, ReadonlyMap<string, string>>();

/** The canonical value that a text names, by itself or by a synonym of any language; null where it names none. */
export function readChoice<Value extends string>(field: ChoiceField<Value>, text: string): Value | null {
  const words = wordsOf(field);
  const word = asWord(text);
  const value = words.get(word) ?? words.get(word.replace(signsAround, ''));
  return value !== undefined && isChoice(field, value) ? value : null;
}

/** What people put before or after a word: ✅, •, 1., (a check box). */
const signsAround = /^(?:\d{1,2}[.)]|[^\p{L}\p{N}])+|[^\p{L}\p{N}]+$/gu;

/** An apostrophe is written straight or curved, as the keyboard has it. */
const asWord = (text: string): string => comparable(text).replace(/’/gu, "'");

const isChoice = <Value extends string>(field: ChoiceField<Value>, value: string): value is Value =>
  Object.hasOwn(field.choices, value);

function wordsOf(field: ChoiceField): ReadonlyMap<string, string> {
  const known = choicesOfWords.get(field);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const [value, synonyms] of Object.entries(field.choices)) {
    for (const word of Object.values(synonyms).flat()) words.set(asWord(word), value);
  }
  // A value's own name wins over a synonym of another.
  for (const value of Object.keys(field.choices)) words.set(asWord(value), value);
  choicesOfWords.set(field, words);
  return words;
}
