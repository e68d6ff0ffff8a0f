import type { Cause } from '../../alignment/causes';
import type { Finding } from '../../alignment/finding';
import type { LongListRow } from '../shell/long-list';
import type { FindingGroup } from './group-findings';

/** A row of the list of findings: the title of a group, or what stands under one that is open. */
export type ListedRow = LongListRow & { readonly group: FindingGroup } & (
    | { readonly kind: 'group'; readonly isOpen: boolean }
    | { readonly kind: 'cause'; readonly cause: Cause; readonly isOpen: boolean }
    | { readonly kind: 'finding'; readonly finding: Finding; readonly isOfCause: boolean }
  );

/** Whether a group shows its findings: as the user left it; and one of a single finding from the beginning. */
const isGroupOpen = ({ id, findings }: FindingGroup, opened: ReadonlyMap<string, boolean>): boolean =>
  opened.get(id) ?? findings.length === 1;

/** What the list of findings shows, row by row. */
export const listedRows = (
  groups: readonly FindingGroup[],
  opened: ReadonlyMap<string, boolean>,
): readonly ListedRow[] =>
  groups.flatMap((group, place): readonly ListedRow[] => {
    const isOpen = isGroupOpen(group, opened);
    const title: ListedRow = {
      kind: 'group',
      id: `group ${group.id}`,
      standing: { level: 1, place: place + 1, of: groups.length },
      group,
      isOpen,
    };
    return isOpen ? [title, ...rowsOfGroup(group, opened)] : [title];
  });

function rowsOfGroup(group: FindingGroup, opened: ReadonlyMap<string, boolean>): readonly ListedRow[] {
  const { entries } = group;
  const finding = (found: Finding, level: number, place: number, of: number): ListedRow => ({
    kind: 'finding',
    id: found.id,
    standing: { level, place: place + 1, of },
    group,
    finding: found,
    isOfCause: level > 2,
  });
  return entries.flatMap((entry, place): readonly ListedRow[] => {
    if (entry.kind === 'finding') return [finding(entry.finding, 2, place, entries.length)];
    const { cause } = entry;
    const isOpen = opened.get(cause.id) === true;
    return [
      {
        kind: 'cause',
        id: cause.id,
        standing: { level: 2, place: place + 1, of: entries.length },
        group,
        cause,
        isOpen,
      },
      ...(isOpen ? cause.findings.map((each, at) => finding(each, 3, at, cause.findings.length)) : []),
    ];
  });
}
