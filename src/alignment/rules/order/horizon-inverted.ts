import { language } from '../../../languages/language';
import type { Strategy, Tactic } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { label } from '../../wording';

/** A tactic is over within a year, in days. */
const longestTactic = 365;
/** A strategy holds for a quarter at least, in days. */
const shortestStrategy = 90;

export const horizonInverted = declareRule({
  id: 'horizon-inverted',
  group: 'order',
  severity: 'advice',
  judges: { strategies: ['strategies.start', 'strategies.end'], tactics: ['tactics.start', 'tactics.end'] },
  select: ({ strategies, tactics }): readonly (readonly { readonly row: Strategy | Tactic }[])[] => [
    strategies,
    tactics,
  ],
  decide: ({ row }) => {
    const anyStart = couldStateDate(row, 'start');
    const anyEnd = couldStateDate(row, 'end');
    const { start, end } = row;
    if (anyStart || anyEnd) {
      const bothPossible = (anyStart || start !== null) && (anyEnd || end !== null);
      return bothPossible ? undecided(row, 'start', 'end', 'period') : 'pass';
    }
    if (start === null || end === null || end < start) return 'pass';
    const span = end - start + 1;
    const isUsual = row.role === 'tactics' ? span <= longestTactic : span >= shortestStrategy;
    return isUsual ? 'pass' : { outcome: 'finding', detail: { row, span }, fields: ['start', 'end'] };
  },
  message: ({ row, span }) =>
    language.rules['horizon-inverted'].finding[row.role]({ row: label(row), days: span }),
});
