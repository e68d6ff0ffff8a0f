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
  title: 'Work of the other side',
  question: 'Is every tactic done by the side that usually does such work?',
  reason:
    'Closing a deal and running a campaign take different people. Work that the wrong side does gets less practice and less time, and is often done twice.',
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
  messages: {
    finding: ({ tactic, activity, department }) =>
      `The activity of ${label(tactic)} is ${activity}, which ${department === 'marketing' ? 'sales' : 'marketing'} usually does, but its department is ${department}. Agree on who does it.`,
    pass: 'The side that usually does such work does it.',
    incomplete: 'The Activity or the Department of the tactic could not be read.',
    inapplicable: 'The tactics have no Activity or no Department column.',
  },
});
