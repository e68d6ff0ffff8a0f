import { currencyCodes } from '../spreadsheet/number-text';

/*
 * Which currencies texts and number formats show. A sign may stand for several: $ for all dollars and pesos, kr for four crowns. So
 * each sign is what it can mean, and two signs differ only where they can mean nothing in common.
 */

const codes: ReadonlySet<string> = new Set(currencyCodes.split(' '));

const dollars = 'USD AUD CAD HKD NZD SGD TWD ARS CLP COP MXN UYU';

/** Signs, short forms and names, in small letters, with the codes (ISO 4217) that they can mean. */
const meanings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    $: dollars,
    us$: 'USD',
    $us: 'USD',
    a$: 'AUD',
    au$: 'AUD',
    c$: 'CAD',
    ca$: 'CAD',
    hk$: 'HKD',
    nz$: 'NZD',
    nt$: 'TWD',
    s$: 'SGD',
    r$: 'BRL',
    mx$: 'MXN',
    '€': 'EUR',
    '£': 'GBP EGP',
    '¥': 'JPY CNY',
    '₹': 'INR',
    '₩': 'KRW',
    '₺': 'TRY',
    '₽': 'RUB',
    '₪': 'ILS',
    '₫': 'VND',
    '฿': 'THB',
    '₱': 'PHP',
    '₴': 'UAH',
    '₦': 'NGN',
    rmb: 'CNY',
    kr: 'SEK NOK DKK ISK',
    zł: 'PLN',
    kč: 'CZK',
    ft: 'HUF',
    fr: 'CHF',
    sfr: 'CHF',
    rs: 'INR',
    rp: 'IDR',
    rm: 'MYR',
    euro: 'EUR',
    euros: 'EUR',
    dollar: dollars,
    dollars,
    dólares: dollars,
    pesos: dollars,
    'pounds sterling': 'GBP',
    yen: 'JPY',
    franken: 'CHF',
    franchi: 'CHF',
    francs: 'CHF',
    円: 'JPY',
    元: 'CNY TWD HKD',
    人民币: 'CNY',
  }).map(([sign, meant]) => [sign, meant.split(' ')]),
);

/** A currency as it is shown, with the codes that it can mean. */
export interface ShownCurrency {
  readonly sign: string;
  readonly codes: readonly string[];
}

/** A sign with the letters of its country, a word, or the characters for yen and yuan, which stand in words without blanks. */
const candidates = /[\p{L}]{0,3}\p{Sc}(?:US)?|人民币|[円元]|\p{Script=Latin}+/gu;

/** In thousands and millions: k€, TEUR, m$. */
const inMultiples = /^[ktm](?=\p{Sc}$|(?:eur|usd|gbp|chf)$)/iu;

/** Codes are written large; those that everybody knows are known in small letters too. Else every "try" would be a lira. */
const knownSmall: ReadonlySet<string> = new Set(['eur', 'usd', 'gbp', 'chf', 'jpy', 'cny', 'inr']);

/** The currency that a whole text is the sign, code or name of, be it in thousands or millions; null for any other text. */
export function currencyOf(text: string): ShownCurrency | null {
  const sign = text.normalize('NFKC').trim().replace(/\.$/u, '');
  return meaningOf(sign) ?? meaningOf(sign.replace(inMultiples, ''));
}

function meaningOf(sign: string): ShownCurrency | null {
  const small = sign.toLowerCase();
  const meant = meanings.get(small);
  if (meant !== undefined) return { sign, codes: meant };
  const isCode = codes.has(sign) || knownSmall.has(small);
  return isCode ? { sign, codes: [small.toUpperCase()] } : null;
}

/** The currencies that a heading or the text of an amount shows. */
export function currenciesIn(text: string): readonly ShownCurrency[] {
  return (text.normalize('NFKC').match(candidates) ?? []).flatMap(
    // Letters that belong to no sign (`Budget€`) leave the sign.
    (candidate) => currencyOf(candidate) ?? currencyOf(/\p{Sc}/u.exec(candidate)?.[0] ?? '') ?? [],
  );
}

/** What a number format shows beside the number: `[$€-407]`, `"CHF"`, `\€`, a bare sign. A locale alone (`[$-409]`) shows nothing. */
const shownByFormat = /\[\$([^-\]]+)[^\]]*\]|"([^"]*)"|\\(.)|(\p{Sc})(?![^[]*\])/gu;

/** The currencies that a number format shows. */
export const currenciesOfFormat = (format: string): readonly ShownCurrency[] =>
  [...format.matchAll(shownByFormat)].flatMap(([, ...shown]) => currenciesIn(shown.join('')));

/** Whether currencies can be one and the same. */
export const canBeOne = (shown: readonly ShownCurrency[]): boolean =>
  (shown[0]?.codes ?? []).some((code) => shown.every(({ codes: meant }) => meant.includes(code))) ||
  shown.length === 0;
