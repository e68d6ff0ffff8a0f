import { type KeptWords, keptWords as english } from './english/kept-words';
import { keptWords as german } from './german/kept-words';
import type { LanguageTag } from './languages';

export type { KeptWords };

const byLanguage: Readonly<Record<LanguageTag, KeptWords>> = { en: english, de: german };

/**
 * What stands in workbooks and is looked for there again, in every language: whoever wrote it may have spoken another one than the
 * Excel that reads it.
 */
export const keptWordsOfAll: readonly KeptWords[] = Object.values(byLanguage);
