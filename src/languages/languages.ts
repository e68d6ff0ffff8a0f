import type { Language } from './language';

/** The languages there are, by ISO 639-1 tag, in their own names. Each is one file; whoever speaks it loads that one. */
export const languages = {
  en: {
    name: 'English',
    load: async (): Promise<Language> =>
      (await import(/* webpackChunkName: "english" */ './english')).english,
  },
  de: {
    name: 'Deutsch',
    load: async (): Promise<Language> => (await import(/* webpackChunkName: "german" */ './german')).german,
  },
} as const;

export type LanguageTag = keyof typeof languages;

export const languageTags = Object.keys(languages) as readonly LanguageTag[];

/** The language of a BCP 47 tag such as `de-AT`; null where there is none for it. */
export function languageOfTag(tag: string): LanguageTag | null {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/u);
  return languageTags.find((known) => known === primary) ?? null;
}
