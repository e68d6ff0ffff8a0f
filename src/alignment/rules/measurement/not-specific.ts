import { isUnreadable } from '../../../plan/rows';
import { oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

const specifics = ['target', 'targetMargin', 'segment'] as const;

export const notSpecific = declareRule({
  id: 'not-specific',
  group: 'measurement',
  title: 'Strategy not specific',
  question: 'Does every strategy name a target, a target margin or a segment?',
  reason:
    'A strategy that says neither for whom nor how much allows every tactic and rules out none. Nobody can tell later whether it worked.',
  severity: 'warning',
  judges: { strategies: [oneOf('strategies.target', 'strategies.targetMargin', 'strategies.segment')] },
  select: ({ strategies }) => [strategies],
  decide: ({ row }) => {
    if (row.target !== null || row.targetMargin !== null || row.segment.length > 0 || row.derived)
      return 'pass';
    if (specifics.some((field) => isUnreadable(row, field))) return undecided(row, ...specifics);
    return { outcome: 'finding', detail: { row }, fields: specifics };
  },
  messages: {
    finding: ({ row }) =>
      `${label(row)} has neither a target, nor a target margin, nor a segment. Say how much it should bring, or from whom.`,
    pass: 'The strategy names a target, a target margin or a segment.',
    incomplete: 'The Target, the Target margin or the Segment of the strategy could not be read.',
    inapplicable: 'The plan has no strategies.',
  },
});
