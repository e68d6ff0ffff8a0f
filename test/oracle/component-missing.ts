import { aboutPlan, decide, type Decision } from './decision';
import { sellingActivities } from './order-rules';
import type { Plan } from './plan';
import type { OracleRole } from './plan-sheets';
import { folded } from './read-cell';
import type { Row } from './rows';

/** What else carries a part: any live row of the sheet that says it; null where nothing else does. */
type Carriers = ((plan: Plan) => boolean) | null;

const some =
  (role: OracleRole, says: (plan: Plan, row: Row) => boolean = () => true) =>
  (plan: Plan): boolean =>
    plan.live[role].some((row) => says(plan, row));
const filled =
  (field: string) =>
  (plan: Plan, row: Row): boolean =>
    plan.reading(row, field).state === 'read';
const activity =
  (...activities: readonly (string | undefined)[]) =>
  (plan: Plan, row: Row): boolean =>
    activities.includes(plan.choice(row, 'Activity') ?? '');

const [newCalls, existingCustomers, , relationships] = sellingActivities;

/** The parts of each plan, and what else carries them. */
export const components: Readonly<Record<'marketing' | 'sales', Readonly<Record<string, Carriers>>>> = {
  marketing: {
    'vision and goals': some('goals'),
    'value proposition': some('strategies', filled('Benefit')),
    SWOT: null,
    initiatives: some('strategies'),
    'brand key': null,
    positioning: some('strategies', filled('Price position')),
    personas: some('segments'),
    'competitive analysis': null,
    'channel strategy': some('strategies', filled('Channel')),
    pricing: some('products', filled('Price')),
    measurement: some('strategies', filled('Target')),
    'voice of customer': some('strategies', filled('Evidence')),
  },
  sales: {
    goals: some('goals'),
    strategies: some('strategies'),
    tactics: some('tactics'),
    measurement: some('tactics', filled('KPI')),
    forecast: (plan) => some('products', filled('Forecast units'))(plan) || some('history')(plan),
    prospecting: some('tactics', activity(newCalls)),
    'lead tracking': null,
    'channel support': some('tactics', filled('Channel')),
    'customer meetings': some('tactics', activity(existingCustomers, relationships)),
    discounting: some('tactics', (plan, row) => (plan.number(row, 'Discount') ?? 0) > 0),
    'opportunity tracking': null,
    territories: some('tactics', filled('Region')),
  },
};

/** "Neither in the components sheet with a Content or a status of done, nor carried by another sheet." */
export const componentMissing = (plan: Plan): Decision[] =>
  (['marketing', 'sales'] as const).flatMap((name) => {
    const ofPlan = plan.live.components.filter((row) => {
      const stated = plan.choice(row, 'Plan');
      return stated === null || stated === name;
    });
    const isThere = (row: Row): boolean =>
      plan.text(row, 'Content') !== null || plan.choice(row, 'Status') === 'done';
    return Object.entries(components[name]).flatMap(([part, carriers]): Decision[] => {
      const listed = ofPlan.filter((row) => folded(row.name ?? '') === folded(part));
      const [first] = listed;
      if (carriers?.(plan) === true || listed.some((row) => isThere(row) && !plan.isUnreadable(row, 'Plan')))
        return [];
      const open = listed.find(
        (row) => isThere(row) || plan.isUnreadable(row, 'Content') || plan.isUnreadable(row, 'Status'),
      );
      if (open !== undefined) return decide('component-missing', 'warning', open, ['Content'], 'incomplete');
      const about = aboutPlan('component-missing', 'warning', ['Component'], `${name} / ${part}`);
      return [first === undefined ? about : { ...about, row: first }];
    });
  });
