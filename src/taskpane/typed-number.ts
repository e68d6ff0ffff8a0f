import { numberLocale } from '../languages/spoken-words';
import { numberFormat } from '../languages/words';
import { type NumberTextOptions, readNumberText } from '../spreadsheet/number-text';

/** Formats that between them part decimals and thousands in every way that is common. */
const wellKnown = ['en-US', 'de-DE', 'de-CH', 'fr-FR'];

/** Whether a text that is no number as the person writes numbers is one as others do: `1.250,00`, where 1,250.00 is meant or 1.25. */
export const isAmbiguous = (text: string, options: NumberTextOptions): boolean =>
  readNumberText(text, numberLocale, options) === null &&
  wellKnown.some((locale) => readNumberText(text, locale, options) !== null);

const twoDecimals: Intl.NumberFormatOptions = { minimumFractionDigits: 2 };

/** A number as the person writes numbers: `1,234.50`, `1.234,50`. */
export const exampleNumber = (): string => numberFormat(twoDecimals).format(1234.5);
