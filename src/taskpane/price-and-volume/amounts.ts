import type { FigureKind } from '../../economics/scenario/scenario-inputs';
import { number, percent } from '../../languages/words';
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

const brief = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 });

/** An amount where there is little space: from a million on `1.23M`. */
export const headline = (value: number): string =>
  Math.abs(value) < 1e6 ? amount(value) : minus(brief.format(value));

/** An amount in a table of a narrow pane: from ten million on `12.35M`. */
export const inTable = (value: number): string =>
  Math.abs(value) < 1e7 ? amount(value) : minus(brief.format(value));

/** How far `more` lies above `less`, so that it adds up with both as they are shown; what is there is never shown as 0. */
export function gap(more: number, less: number): string {
  const ofShown = shown(more) - shown(less);
  return amount(ofShown > 0 ? ofShown : more - less);
}

const twoDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const twoDigits = new Intl.NumberFormat('en-US', {
  minimumSignificantDigits: 2,
  maximumSignificantDigits: 2,
});
const upToSix = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const priceInField = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 6 });
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

/** Money of one unit: `230.00`, `0.012`. */
export const unitMoney = (value: number): string =>
  minus((value !== 0 && Math.abs(value) < 0.1 ? twoDigits : twoDecimals).format(value));

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
    const space = sign.isApart ? noBreak : '';
    if (sign.isBehind) return text + space + sign.text;
    return text.startsWith('−') ? `−${sign.text}${space}${text.slice(1)}` : sign.text + space + text;
  };
  return {
    sign: sign?.text ?? null,
    amount: (value) => signed(amount(value)),
    unit: (value) => signed(unitMoney(value)),
    headline: (value) => signed(headline(value)),
    gap: (more, less) => signed(gap(more, less)),
    range: (from, to) =>
      sign !== null && (sign.isApart || sign.isBehind)
        ? signed(`${unitMoney(from)} to ${unitMoney(to)}`)
        : `${signed(unitMoney(from))} to ${signed(unitMoney(to))}`,
    signed,
  };
}

/** A percentage each percent: `−1.42`. */
export const elasticityText = (value: number): string => minus(number(value));

/** A fraction as people say it: `34.8%`, `−12%`. */
export const share = (value: number): string => minus(percent(Math.abs(value) < 5e-4 ? 0 : value));

/** A change, always with a sign where there is one: `+8.2%`. */
export const change = (value: number): string => (value >= 5e-4 ? '+' : '') + share(value);

/** On an axis, where there is little space: `1.2M`. */
export const onAxis = (value: number): string => minus(compact.format(value));

/** A round price on an axis: `1,200`, `2.5`. */
export const priceOnAxis = (price: number): string =>
  price < 100_000 ? upToSix.format(price) : onAxis(price);

const plainInField = (value: number): string => minus(upToSix.format(value));

/** Forms in which a value stands in a field: all of its digits that matter. */
export const inField: Readonly<Record<FigureKind, (value: number) => string>> = {
  unitMoney: (value) => minus(priceInField.format(value)),
  money: plainInField,
  units: plainInField,
  share: (value) => `${plainInField(value * 100)}%`,
  elasticity: plainInField,
};

/** Rounded to the hundredth on the side where a price still does what it is said to do. */
export const roundedTowards = (value: number, side: 'up' | 'down'): number => {
  const hundredths = value * 100;
  const nearest = Math.round(hundredths);
  if (Math.abs(hundredths - nearest) < 1e-6) return nearest / 100;
  return (side === 'up' ? Math.ceil(hundredths) : Math.floor(hundredths)) / 100;
};
