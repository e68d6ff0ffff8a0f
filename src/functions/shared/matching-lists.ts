import { type NoAnswer, noAnswer } from '../../economics/no-answer';
import type { ErrorDeclaration } from '../function';

/* Lists whose cells belong together, place by place. */

/** Cells of lists by the names of their parameters; a blank is null. */
type Lists = Readonly<Record<string, readonly (number | null)[]>>;

/** Null for lists of one length. */
export function unlikeLists(
  lists: Readonly<Record<string, readonly unknown[]>>,
): NoAnswer<'lists-differ'> | null {
  const lengths = Object.entries(lists).map(([name, list]) => [name, list.length] as const);
  return lengths.every(([, length]) => length === lengths[0]?.[1])
    ? null
    : noAnswer('lists-differ', {
        lengths: lengths.map(([name, length]) => `${name} ${length}`).join(', '),
      });
}

/** The cells of one place. */
export type Pair = readonly [one: number | null, other: number | null];

/** Two lists place by place. */
export function pairLists(lists: Lists): readonly Pair[] | NoAnswer<'lists-differ'> {
  const unlike = unlikeLists(lists);
  if (unlike !== null) return unlike;
  const [one = [], other = []] = Object.values(lists);
  return one.map((cell, place) => [cell, other[place] ?? null] as const);
}

/** The error of lists of different length. */
export const listsDiffer = { error: '#VALUE!', mentions: ['lengths'] } as const satisfies ErrorDeclaration;
