import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

const specifics = ['target', 'targetMargin', 'segment'] as const;

export const notSpecific = declareRule({
  id: 'not-specific',
  group: 'measurement',
  severity: 'warning',
  judges: { strategies: [oneOf('strategies.target', 'strategies.targetMargin', 'strategies.segment')] },
  select: ({ strategies }) => [strategies],
  decide: ({ row }) => {
    if (row.target !== null || row.targetMargin !== null || row.segment.length > 0 || row.derived)
      return 'pass';
    if (specifics.some((field) => isUnreadable(row, field))) return undecided(row, ...specifics);
    return { outcome: 'finding', detail: { row }, fields: specifics };
  },
  message: ({ row }) => language.rules['not-specific'].finding(label(row)),
});
