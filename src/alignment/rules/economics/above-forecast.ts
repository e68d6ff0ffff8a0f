import { type SalesOutlook, salesOutlooks } from '../../../forecast/sales-history/sales-outlooks';
import { language } from '../../../languages/language';
import { isUnreadable, type Product, type Tactic } from '../../../plan/rows';
import { date } from '../../../spreadsheet/day-in-words';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import { productsOfTactics } from '../../needs';
import { declareRule, missingIn, type RowCells } from '../../rule';
import { tacticsByProduct } from '../../tactic-products';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

/** A shorter history says too little. */
const fewestPeriods = 8;

export const aboveForecast = declareRule({
  id: 'above-forecast',
  group: 'economics',
  severity: 'advice',
  judges: {
    products: [
      'products',
      'history.period',
      'history.product',
      'history.units',
      'tactics.units',
      'tactics.end',
      productsOfTactics,
    ],
  },
  select: ({ liveRows }) => [liveRows.products],
  decide: ({ row }, alignment) => {
    const { planned, open } = plannedAhead(row, alignment);
    // The forecast is asked for last: it takes longer than all else.
    if (planned.length === 0 && open.length === 0) return 'pass';
    const outlook = outlooksOf(alignment)(row);
    if (outlook === null || outlook.periods < fewestPeriods) return 'pass';
    const until = Math.max(...planned.map(({ end }) => end));
    const forecast = planned.length === 0 ? null : outlook.until(until);
    if (forecast === null) return open.length === 0 ? 'pass' : unreadableIn(open);
    const most = sumOf(planned.map((each) => unitsAfter(each, outlook)));
    const isAbove = (units: number): boolean => units > forecast.high + roundingTolerance;
    if (!isAbove(most + sumOf(open.map(({ most: units }) => units)))) return 'pass';
    // Of a tactic without a Start nobody knows how much of it the history has already seen.
    const undated = planned.filter(({ tactic }) => tactic.start === null);
    const isSure = isAbove(most - sumOf(undated.map(({ units }) => units)));
    if (open.length > 0 && !(isSure && open.every(({ onlyItsStart }) => onlyItsStart)))
      return unreadableIn(open);
    if (!isSure)
      return missingIn(
        undated.map(({ tactic }) => tactic),
        'start',
      );
    return {
      outcome: 'finding',
      detail: { product: row, planned: most, high: forecast.high, until },
      fields: ['product'],
      related: planned.map(({ tactic }) => ({ row: tactic, fields: ['units'] })),
    };
  },
  message: ({ product, planned, high, until }) =>
    language.rules['above-forecast'].finding({
      product: label(product),
      planned: legibleUnits(planned),
      high: legibleUnits(high),
      until: date(until),
    }),
});

const outlooksOf = workedOutOnce(({ plan, settings }: Alignment) => salesOutlooks(plan, settings.stockOuts));

/** What a tactic that has not ended is to sell of a product. */
interface PlannedUnits {
  readonly tactic: Tactic;
  readonly units: number;
  readonly end: number;
}

/** A tactic of which cells that matter could not be read, and the most units that it could add. */
interface OpenTactic extends RowCells {
  readonly most: number;
  readonly onlyItsStart: boolean;
}

function plannedAhead(
  product: Product,
  alignment: Alignment,
): { readonly planned: readonly PlannedUnits[]; readonly open: readonly OpenTactic[] } {
  const planned: PlannedUnits[] = [];
  const open: OpenTactic[] = [];
  for (const { tactic, part } of tacticsByProduct(alignment).get(product) ?? []) {
    const { row } = tactic;
    const { end } = row;
    if (end !== null && end < alignment.plan.date) continue;
    const units = (row.units ?? 0) * part;
    const fields = unreadableFields(row);
    const sellsSome = units > 0 || fields.includes('units');
    // Without an End, and none that could not be read, it is left out.
    const mayCount = end !== null || fields.some((field) => field !== 'units');
    if (!sellsSome || !mayCount) continue;
    if (fields.length > 0)
      open.push({
        row,
        fields,
        most: fields.includes('units') ? Infinity : end === null ? units : 0,
        onlyItsStart: end !== null && !fields.includes('units') && !fields.includes('end'),
      });
    if (end !== null && units > 0) planned.push({ tactic: row, units, end });
  }
  return { planned, open };
}

function unreadableFields(row: Tactic): readonly string[] {
  const lacksDate = row.start === null || row.end === null;
  return ['units', 'start', 'end', 'period'].filter(
    (field) => isUnreadable(row, field) && (field !== 'period' || lacksDate),
  );
}

/** A tactic that began before the history ended counts with its days since. */
function unitsAfter({ tactic: { start }, units, end }: PlannedUnits, { lastDay }: SalesOutlook): number {
  if (start === null || start > lastDay || end < start) return units;
  return (units * Math.max(0, end - lastDay)) / (end - start + 1);
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const unreadableIn = (open: readonly OpenTactic[]) =>
  ({
    outcome: 'incomplete',
    reason: 'unreadable',
    cells: open.map(({ row, fields }) => ({ row, fields })),
  }) as const;

/** Nobody plans parts of units, but where they are few: tonnes, or thousands. */
const legibleUnits = (units: number): number => (units < 100 ? units : Math.round(units));
