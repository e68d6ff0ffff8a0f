import { comparable } from '../../plan/names';
import type { Strategy, Tactic } from '../../plan/rows';
import { longestRead, type Term, termsOf } from './terms';

/** What texts are compared by, each sign with how much of it there is. */
export type Signs = ReadonlyMap<string, number>;

/** What can be compared of a text or a row, by kind. */
export interface SignsByKind {
  /** Letters in a row, a word's beginning and end counted as letters: they forgive endings, and find words in others. */
  readonly letters: Signs;
  /** The stems of its words. */
  readonly words: Signs;
  /** What its words tell of: `email`, `loyalty`. */
  readonly concepts: Signs;
  /** How it is written: tactics of one list are often written alike. */
  readonly form: Signs;
  /** What its fields hold. */
  readonly fields: Signs;
}

export type SignKind = keyof SignsByKind;

/** Long enough to mean something, short enough to forgive endings. */
const gramLength = 3;

export function lettersOf(texts: readonly string[]): Signs {
  const grams = new Map<string, number>();
  for (const text of texts)
    for (const word of comparable(text.slice(0, longestRead)).split(/[^\p{L}\p{N}]+/u)) {
      const marked = ` ${word} `;
      for (let from = 0; from + gramLength <= marked.length; from += 1) {
        const gram = marked.slice(from, from + gramLength);
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
    }
  return grams;
}

/** Every stem counts once: that a text says a word twice tells no more. */
export function wordsAndConceptsOf(terms: readonly Term[]): Pick<SignsByKind, 'words' | 'concepts'> {
  const words = new Map<string, number>();
  const concepts = new Map<string, number>();
  for (const { stems, concepts: told } of terms) {
    for (const stem of stems) words.set(stem, 1);
    for (const [name, weight] of told) concepts.set(name, Math.max(concepts.get(name) ?? 0, weight));
  }
  return { words, concepts };
}

/** Shorter texts are titles, longer ones sentences. */
const shortText = 25;
const longText = 60;

const forms = {
  percentage: /\p{N}[\p{N}.,]*\s*%|%\s*\p{N}[\p{N}.,]*/u,
  money: /\p{Sc}\s?\p{N}[\p{N}.,]*|\p{N}[\p{N}.,]*\s?\p{Sc}/u,
  number: /\p{N}/u,
  label: /^[^:：]{1,40}[:：]/u,
  quotation: /["“”„«»「」]/u,
  bracket: /[(（]/u,
  sum: /\+/u,
  question: /[?？]/u,
  address: /https?:|www\.|@/u,
} as const;

function formOf(text: string): Signs {
  const read = text.slice(0, longestRead);
  const found = Object.entries(forms).filter(([, pattern]) => pattern.test(read));
  const { length } = text;
  const size = length < shortText ? ['short'] : length > longText ? ['long'] : [];
  return new Map([...found.map(([name]) => name), ...size].map((name) => [name, 1]));
}

/** The percentage and the amount of money that a text names first. */
export function figuresIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const form of ['percentage', 'money'] as const) {
    const [written] = forms[form].exec(text.slice(0, longestRead)) ?? [];
    if (written !== undefined) found.set(form, written);
  }
  return found;
}

/** The fields that rows are compared by: those that hold names, and those that hold one value. */
const listFields = ['channel', 'product', 'segment', 'region'] as const;
const singleFields = ['owner', 'department', 'activity', 'stage', 'phase'] as const;

/** Names in these fields are read as words too: a channel says as much as a title. */
const readFields = ['channel', 'product', 'segment'] as const;

export type ComparedField = (typeof listFields | typeof singleFields)[number];

/** One value of a field. */
interface FieldValue {
  readonly field: ComparedField;
  /** The same for the same value of the same field. */
  readonly sign: string;
  readonly written: string;
}

/** What the fields of a row say. */
export function fieldsOf(row: Tactic | Strategy): readonly FieldValue[] {
  const values: Partial<Pick<Tactic, ComparedField>> = row;
  return [
    ...listFields.flatMap((field) =>
      (values[field] ?? []).map(({ identity, text }) => ({
        field,
        sign: `${field} ${identity}`,
        written: text,
      })),
    ),
    ...singleFields.flatMap((field) => {
      const written = values[field] ?? null;
      return written === null ? [] : [{ field, sign: `${field} ${comparable(written)}`, written }];
    }),
  ];
}

/** The names that a row mentions, as it has them. */
export const mentionsOf = (
  row: Tactic | Strategy,
): readonly { readonly field: ComparedField; readonly text: string }[] =>
  readFields.flatMap((field) => row[field].map(({ text }) => ({ field, text })));

/** What a strategy is sought for. */
export interface Subject {
  readonly name: string;
  /** Its name and what else it says. */
  readonly texts: readonly string[];
  /** What it names in its fields. */
  readonly mentioned: readonly string[];
  /** The tactic or strategy that says so; null where there is only a text. */
  readonly row: Tactic | Strategy | null;
}

export function subjectOf(row: Tactic | Strategy): Subject {
  const [name, more] = row.role === 'tactics' ? [row.tactic, row.message] : [row.strategy, row.benefit];
  return {
    name: name ?? '',
    texts: [name, more].filter((text) => text !== null),
    mentioned: mentionsOf(row).map(({ text }) => text),
    row,
  };
}

export const signsOf = ({ name, texts, mentioned, row }: Subject): SignsByKind => ({
  letters: lettersOf(texts),
  ...wordsAndConceptsOf([...texts, ...mentioned].flatMap(termsOf)),
  form: formOf(name),
  fields: new Map((row === null ? [] : fieldsOf(row)).map(({ sign }) => [sign, 1])),
});
