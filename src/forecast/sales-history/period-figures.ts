import { isUnreadable } from '../../plan/rows';
import type { DaySpan } from '../../spreadsheet/day';
import { stableSum } from '../stable-sum';
import type { HistoryRow } from './notes';
import type { PeriodState, SalesPeriod } from './sales-series';

/** What the rows of a period come to. `isNothingSold` is whether no row means that nothing was sold. */
export function periodAt(
  span: DaySpan,
  rows: readonly HistoryRow[],
  { isNothingSold, promotions }: { readonly isNothingSold: boolean } & Pick<SalesPeriod, 'promotions'>,
): SalesPeriod {
  const state = stateOf(rows, isNothingSold);
  return {
    ...span,
    state,
    units: state === 'known' ? stableSum(rows.map(({ units }) => units ?? 0)) : null,
    price: priceOf(rows),
    revenue: revenueOf(rows),
    rows,
    promotions,
  };
}

function stateOf(rows: readonly HistoryRow[], isNothingSold: boolean): PeriodState {
  if (rows.some((row) => isUnreadable(row, 'units'))) return 'unreadable';
  const isKnown = rows.length === 0 ? isNothingSold : rows.some(({ units }) => units !== null);
  return isKnown ? 'known' : 'missing';
}

/** Currency per unit; null where the row does not tell. */
function priceOfRow({ price, revenue, units }: HistoryRow): number | null {
  if (price !== null) return price;
  return revenue !== null && units !== null && units > 0 ? revenue / units : null;
}

/** Weighted by units; where nothing was sold, the plain mean of what it was offered for. */
function priceOf(rows: readonly HistoryRow[]): number | null {
  const priced = rows.flatMap((row) => {
    const price = priceOfRow(row);
    return price === null ? [] : [{ price, units: row.units ?? 0 }];
  });
  if (priced.length === 0) return null;
  const units = stableSum(priced.map((one) => one.units));
  return units > 0
    ? stableSum(priced.map((one) => one.price * (one.units / units)))
    : stableSum(priced.map(({ price }) => price)) / priced.length;
}

function revenueOf(rows: readonly HistoryRow[]): number | null {
  const known = rows.flatMap(({ revenue, units, price }) => {
    if (revenue !== null) return [revenue];
    if (units === 0) return [0];
    return units !== null && price !== null ? [units * price] : [];
  });
  const open = rows.some(
    ({ units, revenue, price }) => revenue === null && price === null && (units ?? 0) > 0,
  );
  return known.length === 0 || open ? null : stableSum(known);
}
