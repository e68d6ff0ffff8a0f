import type { Plan } from '../../plan/plan';
import { isLive, type Mention, type Tactic } from '../../plan/rows';
import type { DaySpan } from '../../spreadsheet/day';

export interface Promotion extends DaySpan {
  readonly tactic: Tactic;
}

/** The promotions of a plan; of a series without a product all of them, for it may be the history of everything. */
export type Promotions = (identity: string) => readonly Promotion[];

/** Live tactics with a Discount, or of the activity discount or promotion, that have both dates in order. */
export function promotionsOf(plan: Plan): Promotions {
  const all: Promotion[] = [];
  const byProduct = new Map<string, Promotion[]>();
  for (const tactic of plan.tactics) {
    const { start, end } = tactic;
    if (!isLive(tactic) || !promotes(tactic) || start === null || end === null || end < start) continue;
    const promotion = { tactic, start, end };
    all.push(promotion);
    for (const identity of new Set(productsOf(tactic).map((product) => product.identity))) {
      const others = byProduct.get(identity);
      if (others === undefined) byProduct.set(identity, [promotion]);
      else others.push(promotion);
    }
  }
  return (identity) => (identity === '' ? all : (byProduct.get(identity) ?? []));
}

const promotes = ({ discount, activity }: Tactic): boolean =>
  (discount ?? 0) > 0 || activity === 'discount' || activity === 'promotion';

/** Those that it names itself, else those of its live strategies. */
const productsOf = ({ product, strategy }: Tactic): readonly Mention[] =>
  product.length > 0
    ? product
    : strategy.flatMap(({ target }) => (target !== null && isLive(target) ? target.product : []));
