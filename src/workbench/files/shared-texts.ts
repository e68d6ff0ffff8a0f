import { spreadsheetText, xmlHead } from './xml-text';

/** The texts of a workbook, each once, by their numbers. */
export interface SharedTexts {
  readonly of: (text: string) => number;
  readonly count: () => number;
  /** The part `sharedStrings.xml`. */
  readonly part: () => string;
}

/* Around a text, Excel drops white space that does not ask to be kept. */
const needsSpace = /^\s|\s$|[\n\t]/u;

export function createSharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    of: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    count: () => numbers.size,
    part: () => {
      const items = [...numbers.keys()].map(
        (text) =>
          `<si><t${needsSpace.test(text) ? ' xml:space="preserve"' : ''}>${spreadsheetText(text)}</t></si>`,
      );
      return `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
}
