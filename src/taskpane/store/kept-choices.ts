import { languageOfTag, type LanguageTag } from '../../languages/languages';

/** What the user chose for the pane itself, and finds again when it is opened the next time, whatever the workbook. */
export interface KeptChoices {
  /** null where nothing was chosen, or what was is not known any more. */
  readonly of: (name: ChoiceName) => string | null;
  readonly keep: (name: ChoiceName, choice: string) => void;
}

export type ChoiceName = 'live' | 'scheme' | 'approver' | 'language';

const keyOf = (name: ChoiceName): string => `plumbline.${name}`;

/** Choices in the browser's storage, by person and machine. A browser may refuse it to a page within another. */
export const choicesInBrowser: KeptChoices = {
  of: (name) => {
    try {
      return window.localStorage.getItem(keyOf(name));
    } catch {
      return null;
    }
  },
  keep: (name, choice) => {
    try {
      window.localStorage.setItem(keyOf(name), choice);
    } catch {
      // The choice holds until the pane is closed.
    }
  },
};

/** The language that was chosen; null where it is to be that of Excel, which is kept as an empty choice. */
export const keptLanguage = ({ of }: KeptChoices): LanguageTag | null => languageOfTag(of('language') ?? '');

/** Choices that end with the pane. */
export const choicesForgotten: KeptChoices = { of: () => null, keep: () => undefined };
