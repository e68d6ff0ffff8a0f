import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { isUnreadable } from '../../../plan/rows';
import { possibleStrategies, type StrategyChain } from '../../chains';
import { declareRule, undecided } from '../../rule';
import { contentStems, haveNothingInCommon } from '../../stems';
import { label } from '../../wording';

export const messageOffBenefit = declareRule({
  id: 'message-off-benefit',
  group: 'fit',
  severity: 'advice',
  // Messages say the same in other words too often to be advised unasked.
  usuallyOff: true,
  judges: { tactics: ['tactics.strategy', 'tactics.message', 'strategies.benefit'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    const { row } = tactic;
    const anyMessage = isUnreadable(row, 'message');
    if (row.message === null && !anyMessage) return 'pass';
    const stating = possibleStrategies(tactic, alignment).filter(statesBenefit);
    if (stating.length === 0) return 'pass';
    if (anyMessage) return undecided(row, 'message', 'strategy');
    const said = contentStems(row.message ?? '');
    const isOff = (strategy: StrategyChain): boolean => haveNothingInCommon(said, stemsOfBenefit(strategy));
    if (isUnreadable(row, 'strategy')) return stating.some(isOff) ? undecided(row, 'strategy') : 'pass';
    if (!stating.every(isOff)) return 'pass';
    return {
      outcome: 'finding',
      detail: { tactic: row, message: row.message ?? '', stating },
      fields: ['message'],
      related: stating.map((strategy) => ({ row: strategy.row, fields: ['benefit'] })),
    };
  },
  message: ({ tactic, message, stating }) =>
    language.rules['message-off-benefit'].finding({
      tactic: label(tactic),
      message: quote(message),
      benefits: stating.map(({ row }) => quote(row.benefit ?? '')),
      strategies: stating.map(({ row }) => label(row)),
    }),
});

const statesBenefit = ({ row }: StrategyChain): boolean => row.benefit !== null;

const known = new WeakMap<StrategyChain, ReadonlySet<string>>();

function stemsOfBenefit(strategy: StrategyChain): ReadonlySet<string> {
  let stems = known.get(strategy);
  if (stems === undefined) known.set(strategy, (stems = contentStems(strategy.row.benefit ?? '')));
  return stems;
}
