import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { comparable } from '../../../plan/names';
import { isUnreadable, type Segment, type Strategy, type Tactic } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { declareRule, undecided } from '../../rule';
import { workedOutOnce } from '../../worked-out-once';

export const segmentUnserved = declareRule({
  id: 'segment-unserved',
  group: 'coverage',
  severity: 'warning',
  judges: { segments: ['segments', 'tactics'], plan: ['strategies.segment', 'tactics'] },
  passesWithout: ['tactics.segment'],
  select: (alignment) => {
    const all = segments(alignment);
    return [all.filter(({ row }) => row !== null), all.filter(({ row }) => row === null)];
  },
  decide: ({ row, name, namedBy }, alignment) => {
    if (row !== null && isUnreadable(row, 'segment')) return undecided(row, 'segment');
    if (name === '' || servedSegments(alignment).has(comparable(name))) return 'pass';
    return {
      outcome: 'finding',
      detail: { segment: name, namedBy: namedBy.length },
      fields: row === null ? [] : ['segment'],
      name,
      related: namedBy.map((strategy) => ({ row: strategy, fields: ['segment'] })),
    };
  },
  message: ({ segment, namedBy }) =>
    language.rules['segment-unserved'].finding({ segment: quote(segment), namedBy }),
});

/** A segment of the plan. Segments have no IDs: those with one name are one. */
interface NamedSegment {
  /** Null where only strategies name it. */
  readonly row: Segment | null;
  /** In one of its spellings; empty where it cannot be read. */
  readonly name: string;
  readonly namedBy: readonly Strategy[];
}

const segments = workedOutOnce(({ plan, strategies }: Alignment): readonly NamedSegment[] => {
  const found = new Map<string, NamedSegment & { readonly namedBy: Strategy[] }>();
  const nameless: NamedSegment[] = [];
  for (const row of plan.segments) {
    const identity = comparable(row.segment ?? '');
    const known = found.get(identity);
    if (row.segment === null) nameless.push({ row, name: '', namedBy: [] });
    else if (known === undefined || isFirstSpelling(row.segment, known.name))
      found.set(identity, { row, name: row.segment, namedBy: [] });
  }
  for (const { row } of strategies) {
    for (const { text } of row.segment) {
      const known = found.get(comparable(text));
      const name = known === undefined || isFirstSpelling(text, known.name) ? text : known.name;
      if (known === undefined) found.set(comparable(text), { row: null, name, namedBy: [row] });
      else {
        if (known.row === null) found.set(comparable(text), { ...known, name });
        if (known.namedBy.at(-1) !== row) known.namedBy.push(row);
      }
    }
  }
  return [...found.values(), ...nameless];
});

/** Of several spellings one is shown, which does not change when rows are sorted. */
const isFirstSpelling = (spelling: string, shown: string): boolean => spelling < shown;

const servedSegments = workedOutOnce(({ tactics }: Alignment): ReadonlySet<string> => {
  // Tactics with the same text share its parts: each is looked at once.
  const lists = new Set<Tactic['segment']>();
  for (const { row, strategies } of tactics) {
    if (row.segment.length > 0) lists.add(row.segment);
    else for (const strategy of strategies) lists.add(strategy.row.segment);
  }
  return new Set([...lists].flatMap((list) => list.map(({ text }) => comparable(text))));
});
