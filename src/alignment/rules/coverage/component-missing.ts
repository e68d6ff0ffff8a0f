import { quote } from '../../../languages/words';
import { comparable } from '../../../plan/names';
import { isLive, isUnreadable, type Row } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { type PlanComponent, planComponents } from '../../plan-components';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const componentMissing = declareRule({
  id: 'component-missing',
  group: 'coverage',
  severity: 'warning',
  judges: { plan: ['components'], components: ['components'] },
  select: (alignment) => {
    if (alignment.plan.components.length === 0) return [];
    const all = subjects(alignment);
    return [all.filter(({ row }) => row !== null), all.filter(({ row }) => row === null)];
  },
  decide: ({ row, listed, component: { plan, name, carrier } }, alignment) => {
    if (carrier?.isThere(alignment) === true || listed.some(isSettled)) return 'pass';
    if (row !== null && isOpen(row)) return undecided(row, 'content', 'status', 'plan');
    return {
      outcome: 'finding',
      detail: { row, plan, name, carrier },
      fields: row === null ? [] : ['content'],
      name: `${plan} / ${name}`,
    };
  },
  message: ({ row, plan, name, carrier }) => {
    const enter =
      row === null
        ? `Add ${quote(name)} to the components, with its Content`
        : `Enter the Content of ${label(row)} in the components, or set its Status to done`;
    return `The ${plan} plan has no ${name}. ${enter}${carrier === null ? '' : `; ${carrier.what} would do as well`}.`;
  },
});

type Component = Row<'components'>;

interface Subject {
  /** The row of the components that may settle it, else the first that lists it; null where none does. */
  readonly row: Component | null;
  readonly listed: readonly Component[];
  readonly component: PlanComponent;
}

const subjects = workedOutOnce(({ plan }: Alignment): readonly Subject[] => {
  const byName = new Map<string, Component[]>();
  for (const row of plan.components) {
    if (row.component === null || !isLive(row)) continue;
    const others = byName.get(comparable(row.component));
    if (others === undefined) byName.set(comparable(row.component), [row]);
    else others.push(row);
  }
  return planComponents.map((component) => {
    const listed = (byName.get(comparable(component.name)) ?? []).filter(
      // A row without a Plan counts for both.
      (row) => row.plan === null || row.plan === component.plan,
    );
    return { row: listed.find(isOpen) ?? listed[0] ?? null, listed, component };
  });
});

const isPresent = ({ content, status }: Component): boolean => content !== null || status === 'done';

/** It is there, and for certain of this plan. */
const isSettled = (row: Component): boolean => isPresent(row) && !isUnreadable(row, 'plan');

/** It is there, be it of the other plan, or would be with another value in a cell that cannot be read. */
const isOpen = (row: Component): boolean =>
  isPresent(row) || isUnreadable(row, 'content') || isUnreadable(row, 'status');
