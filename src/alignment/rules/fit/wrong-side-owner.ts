import { language } from '../../../languages/language';
import { choiceWord } from '../../../plan/fields/in-words';
import { isUnreadable, type Tactic } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

type Activity = NonNullable<Tactic['activity']>;

/** The activities that belong to the other side, by the department that does them. */
const misplaced = {
  marketing: new Set<Activity | null>(['new calls', 'closing']),
  sales: new Set<Activity | null>(['advertising', 'public relations', 'content', 'events']),
};

const isSide = (department: Tactic['department']): department is keyof typeof misplaced =>
  department === 'marketing' || department === 'sales';

export const wrongSideOwner = declareRule({
  id: 'wrong-side-owner',
  group: 'fit',
  severity: 'advice',
  judges: { tactics: ['tactics.activity', 'tactics.department'] },
  select: ({ tactics, settings }) => (settings.smallFirm ? [] : [tactics]),
  decide: ({ row }) => {
    const { activity, department } = row;
    const anyActivity = isUnreadable(row, 'activity');
    const anyDepartment = isUnreadable(row, 'department');
    if (anyActivity || anyDepartment) {
      const isPossible =
        (anyDepartment || isSide(department)) &&
        (anyActivity || misplaced.marketing.has(activity) || misplaced.sales.has(activity));
      return isPossible ? undecided(row, 'activity', 'department') : 'pass';
    }
    if (activity === null || !isSide(department) || !misplaced[department].has(activity)) return 'pass';
    return {
      outcome: 'finding',
      detail: { tactic: row, activity, department },
      fields: ['department', 'activity'],
    };
  },
  message: ({ tactic, activity, department }) =>
    language.rules['wrong-side-owner'].finding({
      tactic: label(tactic),
      activity: choiceWord('activity', activity),
      department,
    }),
});
