import type { English } from './english';
import { speakWith } from './spoken-words';

/**
 * What one language says: every text of the product that a person reads, in the shape of the English one. Names of functions,
 * fields, rules and settings as files, workbooks and programs know them are no texts, and the same in all languages.
 */
export type Language = English;

/**
 * The language that this process speaks to the one person before it. Like the clock's time zone it belongs to the process and not
 * to a plan: whatever is decided, counted or written as data is the same in all of them.
 */
export let language: Language;

/** Chooses the language, before anything is worded: a host does so when it starts, and when its user chooses another. */
export function speak(chosen: Language, locale: string = chosen.locale): void {
  language = chosen;
  speakWith(chosen.words, hasNumbersOf(locale) ? locale : chosen.locale);
}

function hasNumbersOf(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
