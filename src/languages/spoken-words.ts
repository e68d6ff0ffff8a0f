/** A day by its parts: month 1 to 12. */
export type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
};

/** What the texts of a language are made of. */
export type Words = {
  readonly quotes: { readonly open: string; readonly close: string };
  readonly and: string;
  readonly or: string;
  /** What stands at the end of a list that is too long: `3 more`. */
  readonly more: (amount: number) => string;
  /** A day as people write it, which nobody can take for another: `18 Mar 2027`. */
  readonly date: (day: DateParts) => string;
  /** `Mar 2027`. */
  readonly monthOfYear: (day: Pick<DateParts, 'year' | 'month'>) => string;
  /** The whole name of a month. */
  readonly month: (month: number) => string;
  readonly shortMonth: (month: number) => string;
  /** A row that has neither ID nor name, by its role. */
  readonly nameless: Readonly<
    Record<'goals' | 'strategies' | 'tactics' | 'products' | 'segments' | 'history' | 'components', string>
  >;
};

/** The words of the language that is spoken. */
export let spokenWords: Words;

/** How numbers are written: by the workbook's locale (a BCP 47 tag), which may be another than the language's. */
export let numberLocale: string;

/** `speak` calls it, and nobody else. */
export function speakWith(words: Words, locale: string): void {
  spokenWords = words;
  numberLocale = locale;
}
