import { speak } from '../languages/language';
import { languageOfTag, languages, type LanguageTag } from '../languages/languages';
import type { PaneHost } from '../taskpane/pane-host';
import { problems } from '../taskpane/problems';

/** What is spoken where there is no language of ours for the user's own. */
const otherwise: LanguageTag = 'en';

/** What Excel says; a page that stands beside no workbook has only the browser to ask. */
const officeLanguages = (): Partial<Pick<Office.Context, 'displayLanguage' | 'contentLanguage'>> =>
  typeof Office === 'undefined' ? {} : Office.context;

/** Begins to fetch the language that will most likely be spoken, while Office.js gets ready to say which it is. */
export function fetchLikelyLanguage(choice: LanguageTag | null): void {
  const { load } = languages[choice ?? languageOfTag(navigator.language) ?? otherwise];
  // What cannot be fetched now is tried again when it is to be spoken.
  void load().catch(() => undefined);
}

/** Of two languages that are chosen one soon after the other, the former may come last. */
let lastWanted = 0;

/**
 * Loads and speaks the language that the user chose in the pane, or else that of Excel's menus; numbers are written as Excel is
 * told to edit in. Where there is Office.js, it must be ready.
 */
export async function speakWithUser(choice: LanguageTag | null): Promise<void> {
  const { displayLanguage = navigator.language, contentLanguage = displayLanguage } = officeLanguages();
  const { load } = languages[choice ?? languageOfTag(displayLanguage) ?? otherwise];
  const wanted = (lastWanted += 1);
  const loaded = await load().catch(load);
  if (wanted === lastWanted) speak(loaded, contentLanguage);
}

/** The same as the pane asks for it: where the language cannot be loaded, the other one goes on. */
export const speakLanguage: PaneHost['speakLanguage'] = async (choice) => {
  try {
    await speakWithUser(choice);
    return { status: 'done' };
  } catch {
    return { status: 'failed', problem: problems.languageNotLoaded() };
  }
};
