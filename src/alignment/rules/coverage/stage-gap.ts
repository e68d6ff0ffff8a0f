import { language } from '../../../languages/language';
import { stageChoices } from '../../../plan/fields/tactic-choices';
import { isUnreadable, type Product, type Strategy } from '../../../plan/rows';
import { absentColumnName } from '../../absent-columns';
import type { Alignment } from '../../alignment';
import type { StrategyChain, TacticChain } from '../../chains';
import { limitOf } from '../../limits';
import { productsOfTactics } from '../../needs';
import { declareRule, type Outcome, undecided } from '../../rule';
import { tacticsByProduct } from '../../tactic-products';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

type Stage = keyof typeof stageChoices;

/** From the first time that a customer hears of it on. */
const stages = Object.keys(stageChoices) as readonly Stage[];

/** They matter only once somebody has bought. */
const laterStages: ReadonlySet<Stage> = new Set(['retention', 'advocacy']);

export const stageGap = declareRule({
  id: 'stage-gap',
  group: 'coverage',
  severity: 'warning',
  limits: ['stages-needed'],
  judges: {
    products: ['products.bigPush', 'tactics.stage', productsOfTactics],
    strategies: ['strategies', 'tactics.stage'],
  },
  select: (alignment): readonly (readonly Subject[])[] => [
    alignment.liveRows.products,
    ...(judgesStrategies(alignment) ? [alignment.strategies] : []),
  ],
  decide: (subject, alignment): Outcome<Detail> => {
    if (isStrategy(subject)) {
      const reached = new Set(subject.tactics.map(({ tactic }) => tactic.row.stage));
      return gaps(subject.row, reached, alignment);
    }
    const { row } = subject;
    const isOpen = isUnreadable(row, 'bigPush');
    if (row.bigPush !== 'yes' && !isOpen) return 'pass';
    const tactics = tacticsByProduct(alignment).get(row) ?? [];
    const found = gaps(row, new Set(tactics.map(({ tactic }) => tactic.row.stage)), alignment);
    return isOpen && found.length > 0 ? undecided(row, 'bigPush') : found;
  },
  message: ({ row, stage }) => language.rules['stage-gap'].finding[stage](label(row)),
});

type Subject = StrategyChain | { readonly row: Product };

interface Detail {
  readonly row: Product | Strategy;
  readonly stage: Stage;
}

const isStrategy = (subject: Subject): subject is StrategyChain => subject.row.role === 'strategies';

/** Strategies are judged where no product is a big push, and some tactic says which strategy it is for. */
const judgesStrategies = workedOutOnce(
  ({ liveRows, absentColumns }: Alignment): boolean =>
    liveRows.products.every(({ row }) => row.bigPush !== 'yes') &&
    absentColumns.every((column) => absentColumnName(column) !== 'tactics.strategy'),
);

function gaps(
  row: Product | Strategy,
  reached: ReadonlySet<TacticChain['row']['stage']>,
  { settings }: Alignment,
): Extract<Outcome<Detail>, readonly unknown[]> {
  return stages
    .slice(0, limitOf(settings.limits, 'stages-needed'))
    .filter((stage) => !reached.has(stage))
    .map((stage) => ({
      outcome: 'finding',
      detail: { row, stage },
      fields: [row.role === 'products' ? 'bigPush' : 'strategy'],
      name: `${row.key} / ${stage}`,
      ...(laterStages.has(stage) ? { severity: 'advice' } : {}),
    }));
}
