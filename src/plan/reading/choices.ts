import type { ChoiceField } from '../fields/field';
import { folded } from '../names';

const choicesOfWords = new WeakMap<ChoiceField, ReadonlyMap<string, string>>();

/** The canonical value that a text names, by itself or by a synonym of any language; null where it names none. */
export function readChoice<Value extends string>(field: ChoiceField<Value>, text: string): Value | null {
  const word = asWord(text);
  const value = wordsOf(field).get(word) ?? wordsOf(field).get(withoutSigns(word));
  return value !== undefined && isChoice(field, value) ? value : null;
}

/**
 * Signs around a choice (✅ Done, • Planned, 1. Awareness, [x] Done) are passed over. Each sign can be matched in one way only,
 * and a row of signs from its first one only: else a line of === in a cell would be tried in more ways than anyone could wait for.
 */
const signsBefore = /^(?:\[x\]|[^\p{L}\p{N}]|\d{1,2}\s*[.):–-])+(?=\p{L})/u;
const signsBehind = /(?<![^\p{L}\p{N}%])[^\p{L}\p{N}%]+$/u;

const withoutSigns = (word: string): string => word.replace(signsBefore, '').replace(signsBehind, '');

/** An apostrophe is written straight or curved, as the keyboard has it. */
const asWord = (text: string): string => folded(text).replace(/’/gu, "'");

const isChoice = <Value extends string>(field: ChoiceField<Value>, value: string): value is Value =>
  Object.hasOwn(field.choices, value);

/** The words that a field reads as one of its choices, as the catalogue spells them; its own values first. */
export const choiceWords = ({ choices }: ChoiceField): readonly string[] => [
  ...Object.keys(choices),
  ...Object.values(choices).flatMap((synonyms) => Object.values(synonyms).flat()),
];

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
