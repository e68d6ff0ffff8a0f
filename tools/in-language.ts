import { type Language, language, speak } from '../src/languages/language';
import { numberLocale } from '../src/languages/spoken-words';

/** What is written in a language; afterwards the one before is spoken again. */
export function inLanguage<Written>(spoken: Language, write: () => Written): Written {
  const before = { language, locale: numberLocale };
  speak(spoken);
  try {
    return write();
  } finally {
    speak(before.language, before.locale);
  }
}
