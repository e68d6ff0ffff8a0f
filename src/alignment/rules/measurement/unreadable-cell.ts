import { fieldOf } from '../../../plan/fields/catalogue';
import { type Role, roles } from '../../../plan/fields/roles';
import { problemSentence } from '../../../plan/reading/problems';
import type { Need } from '../../alignment';
import { byCause, type Loss } from '../../loss';
import { declareRule } from '../../rule';
import { label } from '../../wording';

const isOfWholeStrategy = byCause('coverage', 'funding', 'feasibility');
const isOfStrategyWithoutTactic = (loss: Loss): boolean =>
  isOfWholeStrategy(loss) && loss.of?.tactics?.length === 0;
const isOfStrategyWithoutGoal = (loss: Loss): boolean =>
  isOfWholeStrategy(loss) && loss.of?.hasValidGoal === false;

/** What a row can lose because a cell of it could not be read, by sheet and field. */
const reasons: Readonly<Partial<Record<Role, Readonly<Record<string, (loss: Loss) => boolean>>>>> = {
  strategies: {
    id: isOfStrategyWithoutTactic,
    strategy: isOfStrategyWithoutTactic,
    goal: isOfStrategyWithoutGoal,
    product: byCause('feasibility'),
    fundingShare: byCause('funding target'),
  },
  tactics: {
    strategy: byCause('link'),
    owner: byCause('owner'),
    kpi: byCause('kpi'),
    start: byCause('dates'),
    end: byCause('dates'),
    period: byCause('dates'),
    segment: byCause('segment'),
  },
};

export const unreadableCell = declareRule({
  id: 'unreadable-cell',
  group: 'measurement',
  title: 'Unreadable cell',
  question: 'Can every cell be read?',
  reason: 'A cell that cannot be read counts as empty, so its value is missing from the check.',
  severity: 'error',
  judges: Object.fromEntries(roles.map((role): [Role, readonly Need[]] => [role, []])),
  select: ({ plan }) => [plan.unreadableCells],
  decide: ({ row, field, problem }) => {
    const declared = fieldOf(row.role, field);
    if (declared === undefined) return 'pass';
    return {
      outcome: 'finding',
      detail: { row, sentence: problemSentence(problem, declared) },
      fields: [field],
      part: field,
      carries: (loss) => reasons[row.role]?.[field]?.(loss) === true,
    };
  },
  messages: {
    finding: ({ row, sentence }) => `${label(row)}: ${sentence} Until then the cell counts as empty.`,
    pass: 'The cell can be read.',
    incomplete: 'Could not tell whether the cell can be read.',
    inapplicable: 'Applies to every plan.',
  },
});
