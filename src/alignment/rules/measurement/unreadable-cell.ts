import { fieldOf } from '../../../plan/fields/catalogue';
import { type Role, roles } from '../../../plan/fields/roles';
import { problemSentence } from '../../../plan/reading/problems';
import type { Need } from '../../alignment';
import { declareRule } from '../../rule';
import { isLostByUnreadable } from '../../unreadable-losses';
import { label } from '../../wording';

export const unreadableCell = declareRule({
  id: 'unreadable-cell',
  group: 'measurement',
  title: 'Unreadable cell',
  question: 'Can every cell be read?',
  reason: 'A cell that cannot be read counts as empty, so its value is missing from the check.',
  severity: 'error',
  judges: Object.fromEntries(roles.map((role): [Role, readonly Need[]] => [role, []])),
  // Formulas without a result have a rule of their own.
  select: ({ plan }) => [plan.unreadableCells.filter(({ problem }) => problem.problem !== 'not-calculated')],
  decide: ({ row, field, problem }) => {
    const declared = fieldOf(row.role, field);
    if (declared === undefined) return 'pass';
    return {
      outcome: 'finding',
      detail: { row, sentence: problemSentence(problem, declared) },
      fields: [field],
      part: field,
      carries: (loss) => isLostByUnreadable(row.role, field, loss),
    };
  },
  messages: {
    finding: ({ row, sentence }) => `${label(row)}: ${sentence} Until then the cell counts as empty.`,
    pass: 'The cell can be read.',
    incomplete: 'Could not tell whether the cell can be read.',
    inapplicable: 'Applies to every plan.',
  },
});
