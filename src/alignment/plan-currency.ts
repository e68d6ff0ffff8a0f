import { canBeOne, type ShownCurrency } from '../plan/currencies';
import { type MoneySign, moneySign } from '../plan/money-sign';
import type { Plan } from '../plan/plan';
import type { Product, Row } from '../plan/rows';
import { type CurrencyOfColumn, type FormatsOf, shownCurrencies } from './shown-currencies';

/** The currency that amounts are in. */
export interface PlanCurrency {
  /** Null where none is shown, or no single one. */
  readonly sign: MoneySign | null;
  /** The signs that are shown where they cannot be one currency; else none. */
  readonly mixed: readonly string[];
}

export const noCurrency: PlanCurrency = { sign: null, mixed: [] };

/**
 * The currency that a product's own amounts show; where they show none, and for no product, that of all amounts of the plan.
 * `formatsOf` gives the number formats of a table where the plan was read without them.
 */
export function planCurrency(plan: Plan, product: Product | null, formatsOf?: FormatsOf): PlanCurrency {
  const own = product === null ? [] : shownCurrencies([product], plan.tables, formatsOf);
  const shown = own.length > 0 ? own : shownCurrencies(moneyRows(plan), plan.tables, formatsOf);
  const currencies = shown.map(({ currency }) => currency);
  if (!canBeOne(currencies)) return { sign: null, mixed: [...new Set(currencies.map(({ sign }) => sign))] };
  const [first, ...others] = currencies;
  // Beside an amount that counts thousands its sign would say a thousandth of it.
  if (first === undefined || shown.some((each) => countsMultiples(plan, each))) return noCurrency;
  return { sign: moneySign(others.reduce(surer, first)), mixed: [] };
}

/** Dollars that elsewhere are called Canadian are Canadian. */
const surer = (one: ShownCurrency, other: ShownCurrency): ShownCurrency =>
  other.codes.length < one.codes.length ? other : one;

const moneyRows = ({ products, strategies, tactics, history }: Plan): readonly Row[] => [
  ...products,
  ...strategies,
  ...tactics,
  ...history,
];

/** Headings of amounts in thousands and millions: `Budget (k€)`, `Cost in thousands`, `予算（千円）`. */
const multiples =
  /(?<!\p{L})[ktm](?:\p{Sc}|(?:eur|usd|gbp|chf)(?!\p{L}))|(?<!\d)['’]?000(?!\d)|thousand|million|tausend|(?<!\p{L})(?:tsd|mio|milles|miles|millones|mila|milioni|duizend)(?!\p{L})|[千万億百]円|[千万億百]元/iu;

const countsMultiples = ({ tables }: Plan, { table, column }: CurrencyOfColumn): boolean =>
  multiples.test(tables[table]?.source.headings[column] ?? '');
