import type { Day } from '../../../plan/calendar/day';
import { comparable } from '../../../plan/names';
import { isUnreadable, type Mention, type Tactic } from '../../../plan/rows';
import type { Chains, StrategyChain, TacticChain } from '../../chains';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../stated-dates';
import { tacticDays, type DaySpan } from '../../strategy-periods';
import { label } from '../../wording';

export const nearDuplicate = declareRule({
  id: 'near-duplicate',
  group: 'backing',
  title: 'The same tactic twice',
  question: 'Is every tactic planned once?',
  reason: 'The same work entered twice is budgeted twice and counted twice.',
  severity: 'advice',
  judges: { tactics: ['strategies', 'tactics.strategy'] },
  select: (chains) => [withEarlierTwin(chains)],
  decide: ({ row, twin }) => {
    if (twin === null) return undecided(row, ...compared);
    return {
      outcome: 'finding',
      detail: { tactic: row, twin },
      fields: ['tactic'],
      related: [{ row: twin, fields: ['tactic'] }],
    };
  },
  messages: {
    finding: ({ tactic, twin }) =>
      `${label(tactic)} reads as ${label(twin)} does: same text, strategy, channels and segments, at overlapping dates. Merge the two, or say what sets them apart.`,
    pass: 'No earlier tactic has the same text, strategy, channels, segments and dates.',
    incomplete: 'A cell by which tactics are compared could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
});

/** The fields by which two tactics are the same. */
const compared = ['tactic', 'strategy', 'channel', 'segment', 'start', 'end', 'period'];

interface ComparedTactic {
  readonly row: Tactic;
  /** Null where it has no twin as it reads, but with another value in a cell that could not be read might. */
  readonly twin: Tactic | null;
}

/** Tactics with one text, and the days that they lie between: where rows stand in order of time, no pair need be compared. */
interface SameText {
  readonly tactics: TacticChain[];
  first: Day;
  last: Day;
}

/**
 * The tactics that have, or might have, an earlier one that says the same at the same time. Twins share a text, a strategy,
 * channels and segments, so only those few are compared day by day.
 */
function withEarlierTwin({ tactics, nameableStrategies }: Chains): ComparedTactic[] {
  const sameText = new Map<string, SameText>();
  const named: TacticChain[] = [];
  const found: ComparedTactic[] = [];
  const nameMayBeAny = tactics.some(({ row }) => isUnreadable(row, 'tactic'));
  for (const tactic of tactics) {
    const { row } = tactic;
    if (!row.sharesName && !nameMayBeAny) continue;
    const text = row.tactic === null ? null : comparable(row.tactic);
    const earlier = text === null ? undefined : sameText.get(text);
    if (row.unreadable.length > 0 && compared.some((field) => isUnreadable(row, field))) {
      const others = isUnreadable(row, 'tactic') ? named : (earlier?.tactics ?? []);
      const mayHaveTwin = others.some((other) => couldBeTwin(tactic, other, nameableStrategies));
      if (mayHaveTwin) found.push({ row, twin: null });
    } else if (earlier !== undefined) {
      const twin = findTwin(tactic, earlier);
      if (twin !== null) found.push({ row, twin });
    }
    const days = tacticDays(tactic);
    if (text === null || days === null) continue;
    named.push(tactic);
    if (earlier === undefined) sameText.set(text, { tactics: [tactic], ...days });
    else {
      earlier.tactics.push(tactic);
      earlier.first = Math.min(earlier.first, days.first);
      earlier.last = Math.max(earlier.last, days.last);
    }
  }
  return found;
}

/** The latest earlier tactic with the same text that is the same in all else. */
function findTwin(tactic: TacticChain, earlier: SameText): Tactic | null {
  const days = tacticDays(tactic);
  if (days === null || days.first > earlier.last || days.last < earlier.first) return null;
  const channels = namesOf(tactic, 'channel');
  const segments = namesOf(tactic, 'segment');
  const twin = earlier.tactics.findLast(
    (other) =>
      overlaps(days, other) &&
      tactic.strategies.some((strategy) => other.strategies.includes(strategy)) &&
      isSame(namesOf(other, 'channel'), channels) &&
      isSame(namesOf(other, 'segment'), segments),
  );
  return twin?.row ?? null;
}

/** Whether values in the cells of a tactic that could not be read might make it the twin of another with the same text. */
function couldBeTwin(tactic: TacticChain, other: TacticChain, nameable: readonly StrategyChain[]): boolean {
  const { row } = tactic;
  const days = tacticDays(other);
  const first = couldStateDate(row, 'start') ? -Infinity : row.start;
  const last = couldStateDate(row, 'end') ? Infinity : row.end;
  if (days === null || first === null || last === null) return false;
  if (Math.max(first, days.first) > Math.min(last, days.last)) return false;

  const names = (['channel', 'segment'] as const).map((field) => {
    const wanted = namesOf(other, field);
    // A cell that could hold any names could hold those.
    const isOpen = isUnreadable(row, field) && wanted.length > 0;
    return { field, wanted, isOpen, isInherited: row[field].length === 0 && !isOpen };
  });
  // Of all strategies that the cell could name, those that bring no name too many: more of them only come closer.
  const strategies = !isUnreadable(row, 'strategy')
    ? tactic.strategies
    : nameable.filter((strategy) =>
        names.every(
          ({ field, wanted, isInherited }) =>
            !isInherited || strategy.row[field].every(({ identity }) => wanted.includes(identity)),
        ),
      );
  return (
    strategies.some((strategy) => other.strategies.includes(strategy)) &&
    names.every(({ field, wanted, isOpen }) => isOpen || isSame(namesOf({ row, strategies }, field), wanted))
  );
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, place) => name === other[place]);

/** What the tactic names, else what its strategies do, in an order of its own. */
function namesOf(
  { row, strategies }: Pick<TacticChain, 'row' | 'strategies'>,
  field: 'channel' | 'segment',
): readonly string[] {
  const mentions: readonly Mention[] =
    row[field].length > 0 ? row[field] : strategies.flatMap((strategy) => strategy.row[field]);
  return [...new Set(mentions.map(({ identity }) => identity))].sort();
}

function overlaps(days: DaySpan, other: TacticChain): boolean {
  const others = tacticDays(other);
  return others !== null && days.first <= others.last && others.first <= days.last;
}
