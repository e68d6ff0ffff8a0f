import type { FigureKind } from '../../economics/scenario/scenario-inputs';
import { language } from '../../languages/language';
import { numberLocale } from '../../languages/spoken-words';
import { number, numberFormat, percent } from '../../languages/words';
import type { MoneySign } from '../../plan/money-sign';

const minus = (text: string): string => text.replace('-', '−');

/** The size that is shown of an amount: it has no more decimals than somebody has a use for. */
function shown(value: number): number {
  const size = Math.abs(value);
  const factor = size >= 100 ? 1 : size >= 10 ? 10 : 100;
  return Math.round(value * factor) / factor;
}

/** Money of a period, and units: `12,300`, `65.5`, `−2.5`. */
export const amount = (value: number): string => minus(number(Math.abs(value) < 1 ? value : shown(value)));

const brief: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 2 };

/** An amount where there is little space: from a million on `1.23M`. */
export const headline = (value: number): string =>
  Math.abs(value) < 1e6 ? amount(value) : minus(numberFormat(brief).format(value));

/** An amount in a table of a narrow pane: from ten million on `12.35M`. */
export const inTable = (value: number): string =>
  Math.abs(value) < 1e7 ? amount(value) : minus(numberFormat(brief).format(value));

/** How far `more` lies above `less`, so that it adds up with both as they are shown; what is there is never shown as 0. */
export function gap(more: number, less: number): string {
  const ofShown = shown(more) - shown(less);
  return amount(ofShown > 0 ? ofShown : more - less);
}

const twoDecimals: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const twoDigits: Intl.NumberFormatOptions = { minimumSignificantDigits: 2, maximumSignificantDigits: 2 };
const upToSix: Intl.NumberFormatOptions = { maximumFractionDigits: 6 };
const priceInField: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 6 };
const shareInField: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 6 };
const compact: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 };

/** Money of one unit: `230.00`, `0.012`. */
export const unitMoney = (value: number): string =>
  minus(numberFormat(value !== 0 && Math.abs(value) < 0.1 ? twoDigits : twoDecimals).format(value));

/** Amounts of money in one currency, as the pane writes them. */
export interface Money {
  /** The sign of the currency; null where none is known. */
  readonly sign: string | null;
  /** Money of a period: `€12,300`, `−CHF 2.5`. */
  readonly amount: (value: number) => string;
  /** Money of one unit: `€230.00`. */
  readonly unit: (value: number) => string;
  readonly headline: (value: number) => string;
  readonly gap: (more: number, less: number) => string;
  /** From one price of a unit to another: `€220.32 to €1,821.42`, `CHF 220.32 to 1,821.42`. */
  readonly range: (from: number, to: number) => string;
  /** A number that is written already. */
  readonly signed: (text: string) => string;
}

const noBreak = '\u00a0';

export function moneyIn(sign: MoneySign | null): Money {
  const signed = (text: string): string => {
    if (sign === null) return text;
    const { isBehind, isApart } = standingOf(sign);
    const space = isApart ? noBreak : '';
    if (isBehind) return text + space + sign.text;
    return text.startsWith('−') ? `−${sign.text}${space}${text.slice(1)}` : sign.text + space + text;
  };
  return {
    sign: sign?.text ?? null,
    amount: (value) => signed(amount(value)),
    unit: (value) => signed(unitMoney(value)),
    headline: (value) => signed(headline(value)),
    gap: (more, less) => signed(gap(more, less)),
    range: (from, to) => {
      const { range } = language.priceAndVolume;
      const standing = sign === null ? null : standingOf(sign);
      return standing !== null && (standing.isApart || standing.isBehind)
        ? signed(range(unitMoney(from), unitMoney(to)))
        : range(signed(unitMoney(from)), signed(unitMoney(to)));
    },
    signed,
  };
}

const inEuros: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };

/** Where a currency stands: one that stands in front of English amounts stands where the number format has it, `230,00 €`. */
function standingOf({ isBehind, isApart }: MoneySign): Pick<MoneySign, 'isBehind' | 'isApart'> {
  // In English the sign itself says how.
  if (isBehind || /^en\b/u.test(numberLocale)) return { isBehind, isApart };
  const parts = numberFormat(inEuros)
    .formatToParts(1)
    .map(({ type }) => type);
  const isLast = parts.indexOf('currency') > parts.indexOf('integer');
  return { isBehind: isLast, isApart: isLast || isApart || parts.includes('literal') };
}

/** What amounts of money are called, with their currency: `Net price (€)`. */
export const withCurrency = (name: string, { sign }: Money): string =>
  sign === null ? name : `${name} (${sign})`;

/** A percentage each percent: `−1.42`. */
export const elasticityText = (value: number): string => minus(number(value));

/** A fraction as people say it: `34.8%`, `−12%`. */
export const share = (value: number): string => minus(percent(Math.abs(value) < 5e-4 ? 0 : value));

/** A change, always with a sign where there is one: `+8.2%`. */
export const change = (value: number): string => (value >= 5e-4 ? '+' : '') + share(value);

/** On an axis, where there is little space: `1.2M`. */
export const onAxis = (value: number): string => minus(numberFormat(compact).format(value));

/** A round price on an axis: `1,200`, `2.5`. */
export const priceOnAxis = (price: number): string =>
  price < 100_000 ? numberFormat(upToSix).format(price) : onAxis(price);

const plainInField = (value: number): string => minus(numberFormat(upToSix).format(value));

/** Forms in which a value stands in a field: all of its digits that matter. */
export const inField: Readonly<Record<FigureKind, (value: number) => string>> = {
  unitMoney: (value) => minus(numberFormat(priceInField).format(value)),
  money: plainInField,
  units: plainInField,
  share: (value) => minus(numberFormat(shareInField).format(value)),
  elasticity: plainInField,
};

/** Rounded to the hundredth on the side where a price still does what it is said to do. */
export const roundedTowards = (value: number, side: 'up' | 'down'): number => {
  const hundredths = value * 100;
  const nearest = Math.round(hundredths);
  if (Math.abs(hundredths - nearest) < 1e-6) return nearest / 100;
  return (side === 'up' ? Math.ceil(hundredths) : Math.floor(hundredths)) / 100;
};

/** The ends of a range of prices, as they still hold when written with two decimals. */
export const lowEnd = (money: Money, price: number): string => money.unit(roundedTowards(price, 'up'));
export const highEnd = (money: Money, price: number): string => money.unit(roundedTowards(price, 'down'));
