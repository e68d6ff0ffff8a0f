/** Which signs a number may carry besides its own and a percent sign. */
export interface NumberTextOptions {
  /** Whether a currency may stand before or after the number. */
  readonly currency: boolean;
}

/** Codes of ISO 4217 that a price or a budget may be written with. */
export const currencyCodes =
  'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KRW MAD MXN MYR NGN NOK NZD PEN PHP PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR';

/** Short forms that are no sign of their own; a dot may follow them. */
const currencyShortForms = 'kr zł Kč Ft lei Fr SFr Rs RM Rp 元 円';

const alternatives = (words: string): string => words.replaceAll(' ', '|');

/** A sign, also with its country's letters (US$, $US), a code, or a short form. */
const currency = `(?:[A-Z]{0,3}\\p{Sc}(?:US|CA|AU|NZ|HK)?|${alternatives(currencyCodes)}|(?:${alternatives(currencyShortForms)})\\.?)`;
const currencyInFront = new RegExp(`^${currency}`, 'iu');
const currencyBehind = new RegExp(`${currency}$`, 'iu');

/** No number is written longer. */
const longestNumberText = 60;

/**
 * The number that a text is, with the separators of a locale; null for any other text ("15k", "20-30").
 *
 * Group separators must stand where the locale puts them. `20%` is 0.2. A sign, or the brackets of accounting for a
 * negative number, may stand outside or inside a currency.
 */
export function readNumberText(text: string, locale: string, options: NumberTextOptions): number | null {
  if (text.length > longestNumberText) return null;
  const peeled = peel(plainSigns(text), options);
  const decimal = readDecimal(peeled.body, numberFormOf(locale));
  if (decimal === null) return null;
  // With the percent sign in the exponent 1.1% is the 0.011 that one would write, which 1.1 / 100 is not.
  const size = Number(`${decimal.mantissa}e${decimal.exponent - (peeled.isPercent ? 2 : 0)}`);
  if (!Number.isFinite(size)) return null;
  return peeled.isNegative && size !== 0 ? -size : size;
}

const wideForms = /[\uFF01-\uFF5E]/gu;
const minusSigns = /[\u2010-\u2013\u2212]/gu;
const directionMarks = /[\u061C\u200E\u200F]/gu;

/** Full-width forms become plain ones, every space a plain space, every minus a hyphen; unseen marks go. */
const plainSigns = (text: string): string =>
  text
    .replace(wideForms, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(minusSigns, '-')
    .replace(directionMarks, '')
    .replace(/\s/gu, ' ')
    .trim();

interface Peeled {
  readonly body: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
}

/** Takes from both ends what is not the number itself, from the outside in, each thing at most once. */
function peel(text: string, options: NumberTextOptions): Peeled {
  let body = text;
  let sign = '';
  let isPercent = false;
  let mayHaveCurrency = options.currency;
  for (let length = -1; length !== body.length;) {
    length = body.length;
    if (sign === '' && (body.startsWith('-') || body.startsWith('+'))) {
      sign = body.slice(0, 1);
      body = body.slice(1).trim();
    }
    if (sign === '' && body.startsWith('(') && body.endsWith(')')) {
      sign = '(';
      body = body.slice(1, -1).trim();
    }
    // Some languages write %20.
    if (!isPercent && (body.endsWith('%') || body.startsWith('%'))) {
      isPercent = true;
      body = (body.endsWith('%') ? body.slice(0, -1) : body.slice(1)).trim();
    }
    if (mayHaveCurrency && !isPercent) {
      const inFront = body.replace(currencyInFront, '');
      const rest = inFront === body ? body.replace(currencyBehind, '') : inFront;
      mayHaveCurrency = rest === body;
      body = rest.trim();
    }
  }
  return { body, isNegative: sign === '-' || sign === '(', isPercent };
}

/** How a locale writes numbers. */
interface NumberForm {
  /** The whole of an unsigned number: its digits without groups, its digits with groups, its decimals, its exponent. */
  readonly pattern: RegExp;
  readonly group: RegExp;
}

const numberForms = new Map<string, NumberForm>();

function numberFormOf(locale: string): NumberForm {
  const known = numberForms.get(locale);
  if (known !== undefined) return known;
  const form = makeNumberForm(locale);
  numberForms.set(locale, form);
  return form;
}

const defaultLocale = 'en-US';

function numberFormatOf(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  } catch {
    // A workbook may name a locale that is none.
    return new Intl.NumberFormat(defaultLocale);
  }
}

/** Learns the separators, and the sizes of the groups (India's are 2 digits but for the last), from a number long enough to show them. */
function makeNumberForm(locale: string): NumberForm {
  const parts = numberFormatOf(locale).formatToParts(1234567890.5);
  const valueOf = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
  const sizes = parts.filter((part) => part.type === 'integer').map((part) => part.value.length);
  const decimal = separatorPattern(valueOf('decimal') ?? '.');
  const group = separatorPattern(valueOf('group') ?? '');
  const last = sizes.at(-1) ?? 3;
  const others = sizes.at(-2) ?? last;
  const grouped = `([1-9]\\d{0,${others - 1}}(?:${group}\\d{${others}})*${group}\\d{${last}})`;
  const whole = sizes.length > 1 ? `(?:(\\d+)|${grouped})?` : '(\\d+)?()';
  return {
    pattern: new RegExp(`^${whole}(?:${decimal}(\\d*))?(?:e([-+]?\\d{1,3}))?$`, 'iu'),
    group: new RegExp(group, 'gu'),
  };
}

function separatorPattern(separator: string): string {
  if (/\s/u.test(separator)) return ' ';
  return /['\u2019]/u.test(separator) ? "['\u2019]" : separator.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function readDecimal(text: string, form: NumberForm): { mantissa: string; exponent: number } | null {
  const match = form.pattern.exec(text);
  if (match === null) return null;
  const [, plain, grouped, decimals = '', exponent = '0'] = match;
  const whole = plain ?? grouped?.replace(form.group, '') ?? '';
  if (whole === '' && decimals === '') return null;
  return { mantissa: `${whole || '0'}.${decimals || '0'}`, exponent: Number(exponent) };
}
