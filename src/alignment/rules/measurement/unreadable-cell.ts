import { language } from '../../../languages/language';
import { percent } from '../../../languages/words';
import { readingsOfDateText } from '../../../plan/calendar/date-text';
import { type Role, roles } from '../../../plan/fields/roles';
import { comparable } from '../../../plan/names';
import type { UnreadableCell } from '../../../plan/plan';
import { problemSentence, type ReadingProblemId } from '../../../plan/reading/problems';
import { isoText } from '../../../spreadsheet/day';
import type { Need } from '../../needs';
import { declareRule, type FindingOutcome, type ProposedFix } from '../../rule';
import type { SettingsProblem } from '../../settings';
import { isLostByUnreadable } from '../../unreadable-losses';
import { label } from '../../wording';

/** A row of the settings is read as a cell of the plan is. */
interface UnreadableSetting {
  readonly row: null;
  readonly problem: SettingsProblem;
}

/** What other rules say once for a whole column. */
const ownRules: ReadonlySet<ReadingProblemId> = new Set(['not-calculated', 'unknown-choice']);

const ofSetting = ({ sheet, cell, setting, message, severity }: SettingsProblem): FindingOutcome<string> => ({
  outcome: 'finding',
  detail: message,
  fields: [],
  outside: { sheet, cells: [cell] },
  severity,
  part: `settings/${comparable(setting)}`,
});

export const unreadableCell = declareRule({
  id: 'unreadable-cell',
  group: 'measurement',
  severity: 'error',
  judges: {
    plan: [],
    ...Object.fromEntries(roles.map((role): [Role, readonly Need[]] => [role, []])),
  },
  // Formulas without a result, and words that are no choices, have rules of their own.
  select: ({ plan, settings }): readonly (readonly (UnreadableCell | UnreadableSetting)[])[] => [
    plan.unreadableCells.filter(({ problem }) => !ownRules.has(problem.problem)),
    settings.problems.map((problem) => ({ row: null, problem })),
  ],
  decide: (cell) => {
    if (cell.row === null) return ofSetting(cell.problem);
    const { row, field, problem } = cell;
    return {
      outcome: 'finding',
      detail: language.rules['unreadable-cell'].finding({
        row: label(row),
        problem: problemSentence(problem, row.role, field),
        lost: problem.problem === 'negative-link-share' ? 'share' : 'cell',
      }),
      fields: [field],
      part: field,
      carries: (loss) => isLostByUnreadable(row.role, field, loss),
    };
  },
  message: (sentences) => sentences,
  fixes: (cell) => (cell.row === null ? [] : proposeReadings(cell)),
});

/** What a person most likely meant by a value that can be read in two ways, or that lacks its percent sign. */
function proposeReadings({ row, field, problem: { problem, seen } }: UnreadableCell): readonly ProposedFix[] {
  const { enter } = language.rules['unreadable-cell'].fixes;
  if (problem === 'ambiguous-date' && typeof seen === 'string') {
    return readingsOfDateText(seen)
      .map(isoText)
      .map((day) => ({ label: enter(day), edits: [{ row, field, newValue: day }] }));
  }
  if (problem === 'share-above-one' && typeof seen === 'number' && seen <= 100) {
    const share = Number((seen / 100).toPrecision(15));
    return [{ label: enter(percent(share)), edits: [{ row, field, newValue: share }] }];
  }
  return [];
}
