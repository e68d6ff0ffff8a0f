import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { comparable } from '../../../plan/names';
import { isUnreadable, type Strategy, type Tactic } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { type Need, oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

type Side = 'marketing' | 'sales';

/** Which side somebody is on shows by the Department of what they own. */
const owners: readonly Need[] = [
  oneOf('goals.owner', 'strategies.owner', 'tactics.owner'),
  oneOf('strategies.department', 'tactics.department'),
];

export const approvedByWrongSide = declareRule({
  id: 'approved-by-wrong-side',
  group: 'order',
  severity: 'warning',
  judges: { strategies: ['strategies.approvedBy', ...owners], tactics: ['tactics.approvedBy', ...owners] },
  comparesTactics: true,
  select: ({
    strategies,
    tactics,
    settings,
  }): readonly (readonly { readonly row: Strategy | Tactic }[])[] => {
    if (settings.smallFirm || settings.lead === 'joint') return [];
    return settings.lead === 'marketing' ? [tactics] : [strategies];
  },
  decide: ({ row }, alignment) => {
    const leading: Side = alignment.settings.lead === 'sales' ? 'sales' : 'marketing';
    const other: Side = leading === 'sales' ? 'marketing' : 'sales';
    const { approvedBy } = row;
    if (isUnreadable(row, 'approvedBy'))
      return couldApproverBeOf(other, row, alignment)
        ? undecided(row, 'approvedBy', 'owner', 'department')
        : 'pass';
    if (approvedBy === null) return 'pass';
    const isOther = isOnlyOf(other, approvedBy, row, alignment);
    if (isOther === 'unsure') return undecided(row, 'owner', 'department');
    if (!isOther) return 'pass';
    return { outcome: 'finding', detail: { row, approvedBy, leading }, fields: ['approvedBy'] };
  },
  message: ({ row, approvedBy, leading }) =>
    language.rules['approved-by-wrong-side'].finding({
      row: label(row),
      approver: quote(approvedBy),
      leading,
    }),
});

/** For each owner, by name as names compare, the departments of their rows. */
const departmentsOf = workedOutOnce(({ strategies, tactics }: Alignment) => {
  const departments = new Map<string, Set<string>>();
  for (const { row } of [...strategies, ...tactics] as readonly { readonly row: Strategy | Tactic }[]) {
    if (row.owner === null || row.department === null) continue;
    const owner = comparable(row.owner);
    const known = departments.get(owner);
    if (known === undefined) departments.set(owner, new Set([row.department]));
    else known.add(row.department);
  }
  return departments;
});

const isOnly = (side: Side, departments: ReadonlySet<string> | undefined): boolean =>
  departments?.size === 1 && departments.has(side);

/** Whether all rows of a person that have a department have that one; the row itself may be one of theirs. */
function isOnlyOf(
  side: Side,
  person: string,
  row: Strategy | Tactic,
  alignment: Alignment,
): boolean | 'unsure' {
  const departments = departmentsOf(alignment).get(comparable(person));
  const asRead = isOnly(side, departments);
  const couldBeTheirs =
    isUnreadable(row, 'owner') || (row.owner !== null && comparable(row.owner) === comparable(person));
  if (!couldBeTheirs || !(isUnreadable(row, 'owner') || isUnreadable(row, 'department'))) return asRead;
  const more = isUnreadable(row, 'department') ? [side, otherThan(side)] : [row.department];
  const couldBe = more
    .filter((department) => department !== null)
    .map((department) => isOnly(side, new Set([...(departments ?? []), department])));
  return couldBe.every((one) => one === asRead) ? asRead : 'unsure';
}

const otherThan = (side: Side): Side => (side === 'sales' ? 'marketing' : 'sales');

const sidesOfOwners = workedOutOnce((alignment: Alignment) => {
  const all = [...departmentsOf(alignment).values()];
  return {
    marketing: all.some((each) => isOnly('marketing', each)),
    sales: all.some((each) => isOnly('sales', each)),
  };
});

/** Whether an Approved by that could not be read may name a person of that side alone. */
function couldApproverBeOf(side: Side, row: Strategy | Tactic, alignment: Alignment): boolean {
  if (sidesOfOwners(alignment)[side]) return true;
  // The row itself could make a person one of that side.
  const { owner, department } = row;
  if (isUnreadable(row, 'owner')) return department === side || isUnreadable(row, 'department');
  return owner !== null && isUnreadable(row, 'department') && isOnlyOf(side, owner, row, alignment) !== false;
}
