import { language } from '../../../languages/language';
import { isLive, isUnreadable, type Row } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { type PartName, partNamed, type PlanComponent, planComponents } from '../../plan-components';
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
    const { finding, parts, carriers } = language.rules['component-missing'];
    return finding({
      plan,
      part: parts[name],
      row: row === null ? null : label(row),
      insteadOf: carrier === null ? null : carriers[carrier.kind],
    });
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
  const byName = new Map<PartName, Component[]>();
  for (const row of plan.components) {
    const name = row.component === null || !isLive(row) ? undefined : partNamed(row.component);
    if (name === undefined) continue;
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [row]);
    else others.push(row);
  }
  return planComponents.map((component) => {
    const listed = (byName.get(component.name) ?? []).filter(
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
