import { language } from '../../../languages/language';
import type { activityChoices } from '../../../plan/fields/tactic-choices';
import type { Row, Tactic } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { declareRule } from '../../rule';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const supportGap = declareRule({
  id: 'support-gap',
  group: 'coverage',
  severity: 'warning',
  judges: { plan: ['tactics.activity', 'tactics.department'] },
  select: () => [activities],
  decide: ({ activity }, alignment) => {
    const { bySales, supported } = selling(alignment);
    const tactics = bySales.get(activity);
    if (tactics === undefined || supported.has(activity)) return 'pass';
    return {
      outcome: 'finding',
      detail: { activity, tactics },
      fields: [],
      name: activity,
      related: tactics.map((row) => ({ row, fields: ['activity'] })),
    };
  },
  message: ({ activity, tactics }) =>
    language.rules['support-gap'].finding({ activity, tactics: tactics.map(label) }),
});

/** The four selling activities. */
const sellingActivities = [
  'new calls',
  'existing customers',
  'objections',
  'relationships',
] as const satisfies readonly (keyof typeof activityChoices)[];

type SellingActivity = (typeof sellingActivities)[number];

const isSelling = (activity: string | null): activity is SellingActivity =>
  (sellingActivities as readonly (string | null)[]).includes(activity);

const activities = sellingActivities.map((activity) => ({ row: null, activity }));

/** What sales plans of each selling activity, and which of them another department does too or supports. */
const selling = workedOutOnce(({ tactics }: Alignment) => {
  const bySales = new Map<SellingActivity, Tactic[]>();
  const planned = new Map<Row | null, SellingActivity>();
  for (const { row } of tactics) {
    if (row.department !== 'sales' || !isSelling(row.activity)) continue;
    const others = bySales.get(row.activity);
    if (others === undefined) bySales.set(row.activity, [row]);
    else others.push(row);
    planned.set(row, row.activity);
  }
  const supported = new Set<SellingActivity>();
  for (const { row } of tactics) {
    if (row.department === null || row.department === 'sales') continue;
    if (isSelling(row.activity)) supported.add(row.activity);
    for (const { target } of row.supports) {
      const activity = planned.get(target);
      if (activity !== undefined) supported.add(activity);
    }
  }
  return { bySales, supported };
});
