import { speak } from '../languages/language';
import { languageOfTag, languages, type LanguageTag } from '../languages/languages';
import type { KeptChoices } from '../taskpane/store/kept-choices';

/** What is spoken where there is no language of ours for the user's own. */
const otherwise: LanguageTag = 'en';

/** What Excel says; a page that stands beside no workbook has only the browser to ask. */
const officeLanguages = (): Partial<Pick<Office.Context, 'displayLanguage' | 'contentLanguage'>> =>
  typeof Office === 'undefined' ? {} : Office.context;

/**
 * Loads and speaks the language that the user chose in the pane, or else that of Excel's menus; numbers are written as Excel is
 * told to edit in. Where there is Office.js, it must be ready.
 */
export async function speakWithUser(choices: KeptChoices): Promise<void> {
  const { displayLanguage = navigator.language, contentLanguage = displayLanguage } = officeLanguages();
  const tag = languageOfTag(choices.of('language') ?? displayLanguage) ?? otherwise;
  const { load } = languages[tag];
  speak(await load().catch(load), contentLanguage);
}
