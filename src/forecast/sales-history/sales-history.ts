import type { Plan } from '../../plan/plan';
import { isUnreadable } from '../../plan/rows';
import type { DaySpan } from '../../spreadsheet/day';
import { addTo, ascending, type Frame, frameOf, spansAt } from './framed-rows';
import type { HistoryNote, HistoryRow } from './notes';
import { periodAt } from './period-figures';
import { type PeriodGrid, placeOf, seasonOf, spanAt } from './period-grid';
import { type Promotion, type Promotions, promotionsOf } from './promotions';
import { daysOfPeriods } from './row-days';
import { type NamedRows, productsByText, rowsByProduct } from './rows-by-product';
import type { SalesHistory, SalesPeriod, SalesSeries, StockOutAnswer, StockOutAnswers } from './sales-series';
import { possibleStockOuts } from './stock-outs';

/**
 * The sales history of a plan, one series for each product, as consecutive periods of one length. What was decided on the way, left
 * out or is to be asked stands in the notes of each series. Linear in the rows.
 *
 * @param answers what somebody said about zeros that may be stock-outs; those without an answer stay 0.
 */
export function salesHistory(plan: Plan, answers: StockOutAnswers = []): SalesHistory {
  const productOf = productsByText(plan);
  const { named, withoutProduct } = rowsByProduct(plan, productOf);
  const promotions = promotionsOf(plan);
  const daysOf = daysOfPeriods(plan.periodYears);
  const framed = named.map((each) => frameOf(each, plan, daysOf));
  const logged = loggedMonths(framed);
  const answersOf = new Map<string, StockOutAnswer[]>();
  for (const answer of answers) addTo(answersOf, productOf(answer.product).identity, answer);
  return {
    series: framed.map((frame) => seriesOf(frame, { plan, promotions, answersOf, logged })),
    withoutProduct,
  };
}

/** A month in which single sales of other products are listed is one in which those of a product were none, and no gap. */
const loggedMonths = (frames: readonly Frame[]): ReadonlySet<number> =>
  new Set(frames.flatMap(({ isLog, rowsAt }) => (isLog ? [...rowsAt.keys()] : [])));

interface SeriesContext {
  readonly plan: Plan;
  readonly promotions: Promotions;
  /** By the identity of their series. */
  readonly answersOf: ReadonlyMap<string, StockOutAnswers>;
  /** The months that single sales of some product are summed to. */
  readonly logged: ReadonlySet<number>;
}

function seriesOf(frame: Frame, { plan, promotions, answersOf, logged }: SeriesContext): SalesSeries {
  const { of, grid, rowsAt, isLog } = frame;
  const { product, identity, row } = of;
  const notes = [...productNotes(of, plan), ...frame.notes];
  if (grid === null || rowsAt.size === 0)
    return { product, identity, row, length: grid?.length ?? null, season: 1, periods: [], notes };

  const saysUnits = (ofPeriod: readonly HistoryRow[]): boolean =>
    ofPeriod.some((one) => one.units !== null || isUnreadable(one, 'units'));
  const places = [...rowsAt.keys()].sort(ascending);
  const telling = places.filter((place) => saysUnits(rowsAt.get(place) ?? []));
  const [first] = telling;
  const last = telling.at(-1);
  const season = seasonOf[grid.length];
  if (first === undefined || last === undefined) {
    notes.push({ kind: 'no-units', rows: of.rows.length });
    return { product, identity, row, length: grid.length, season, periods: [], notes };
  }
  const blank = places.filter((place) => place < first || place > last);
  if (blank.length > 0) notes.push({ kind: 'blank-ends', periods: spansAt(grid, blank) });

  const promotedAt = promotionsAt(promotions(identity), grid, first, last);
  const answerTo = answersByPeriod(answersOf.get(identity) ?? []);
  const found = Array.from({ length: last - first + 1 }, (_, at) =>
    periodAt(spanAt(grid, first + at), rowsAt.get(first + at) ?? [], {
      isNothingSold: isLog && logged.has(first + at),
      promotions: promotedAt.get(first + at) ?? [],
    }),
  );
  const question = possibleStockOuts(found, season);
  const possible = new Set(question?.places ?? []);
  const periods = found.map((period): SalesPeriod =>
    period.units === 0 && answerTo(period) === 'could-not-sell'
      ? { ...period, state: 'stock-out', units: null }
      : period,
  );
  notes.push(...stateNotes(periods));
  const asked = found.filter((period, at) => possible.has(at) && answerTo(period) === null);
  if (question !== null && asked.length > 0)
    notes.push({ kind: 'stock-out-question', periods: asked.map(spanOnly), usual: question.usual });
  notes.push(...promotionNotes(periods));
  return { product, identity, row, length: grid.length, season, periods, notes };
}

/** Of several answers about one period the last one counts; null for a period without any. */
function answersByPeriod(answers: StockOutAnswers): (period: DaySpan) => StockOutAnswer['answer'] | null {
  const byDays = new Map(answers.map(({ start, end = '', answer }) => [`${start}/${end}`, answer] as const));
  return ({ start, end }) => byDays.get(`${start}/${end}`) ?? byDays.get(`${start}/`) ?? null;
}

const spanOnly = ({ start, end }: DaySpan): DaySpan => ({ start, end });

function productNotes({ product, row, isAmbiguous }: NamedRows, plan: Plan): readonly HistoryNote[] {
  if (product === null || row !== null || plan.products.length === 0) return [];
  return [{ kind: 'unknown-product', text: product, isAmbiguous }];
}

/** The promotions that ran in each period of a run. */
function promotionsAt(
  promotions: readonly Promotion[],
  grid: PeriodGrid,
  first: number,
  last: number,
): ReadonlyMap<number, SalesPeriod['promotions'][number][]> {
  const found = new Map<number, SalesPeriod['promotions'][number][]>();
  for (const { tactic, start, end } of promotions) {
    const until = Math.min(last, placeOf(grid, end));
    for (let place = Math.max(first, placeOf(grid, start)); place <= until; place += 1)
      addTo(found, place, tactic);
  }
  return found;
}

/** What the states of the periods are noted as. */
function stateNotes(periods: readonly SalesPeriod[]): readonly HistoryNote[] {
  const kinds = [
    ['missing', ({ state }: SalesPeriod) => state === 'missing'],
    ['nothing-sold', ({ state, rows }: SalesPeriod) => state === 'known' && rows.length === 0],
    ['unreadable', ({ state }: SalesPeriod) => state === 'unreadable'],
    ['stock-outs', ({ state }: SalesPeriod) => state === 'stock-out'],
  ] as const;
  return kinds.flatMap(([kind, isSo]): readonly HistoryNote[] => {
    const found = periods.filter(isSo).map(spanOnly);
    return found.length === 0 ? [] : [{ kind, periods: found }];
  });
}

function promotionNotes(periods: readonly SalesPeriod[]): readonly HistoryNote[] {
  const byTactic = new Map<SalesPeriod['promotions'][number], DaySpan[]>();
  for (const period of periods)
    for (const tactic of period.promotions) addTo(byTactic, tactic, spanOnly(period));
  if (byTactic.size === 0) return [];
  return [
    {
      kind: 'promotions',
      promotions: [...byTactic].map(([tactic, ofTactic]) => ({ tactic, periods: ofTactic })),
    },
  ];
}
