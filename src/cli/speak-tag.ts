import { speak } from '../languages/language';
import { languageOfTag, languages } from '../languages/languages';

/** Speaks the language of a BCP 47 tag, and writes numbers as where that is spoken: `de-AT`. English for one that we do not have. */
export async function speakTag(tag: string): Promise<void> {
  const chosen = await languages[languageOfTag(tag) ?? 'en'].load();
  speak(chosen, tag === chosen.tag ? chosen.locale : tag);
}
