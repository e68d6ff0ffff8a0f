import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { isUnreadable } from '../../../plan/rows';
import type { StrategyChain, TacticChain } from '../../chains';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const missingOwner = declareRule({
  id: 'missing-owner',
  group: 'measurement',
  severity: 'warning',
  judges: { strategies: ['strategies.owner'], tactics: ['tactics.owner'] },
  passesWithout: ['tactics.owner'],
  select: ({ strategies, tactics }): readonly (readonly (StrategyChain | TacticChain)[])[] => {
    const strategiesAreOwned = strategies.some(({ row }) => row.owner !== null);
    return strategiesAreOwned ? [strategies.filter(({ row }) => !row.derived), tactics] : [tactics];
  },
  decide: ({ row }) => {
    if (row.owner !== null) return 'pass';
    if (isUnreadable(row, 'owner')) return undecided(row, 'owner');
    return { outcome: 'finding', detail: { row }, fields: ['owner'] };
  },
  message: ({ row }) => language.rules['missing-owner'].finding(label(row)),
  fixes: (subject) => {
    const [strategy, ...others] = 'backedShare' in subject ? subject.strategies : [];
    const owner = others.length === 0 ? (strategy?.row.owner ?? null) : null;
    return owner === null
      ? []
      : [
          {
            label: language.rules['missing-owner'].fixes.ofStrategy(quote(owner)),
            edits: [{ row: subject.row, field: 'owner', newValue: owner }],
          },
        ];
  },
});
