import { language } from '../../../languages/language';
import { comparable } from '../../../plan/names';
import { isUnreadable, type Tactic } from '../../../plan/rows';
import { isSameList } from '../../../plan/same-list';
import type { Day, DaySpan } from '../../../spreadsheet/day';
import { type Chains, namedOrInherited, type StrategyChain, type TacticChain } from '../../chains';
import { declareRule, undecided } from '../../rule';
import { couldStateDate, overlap, tacticDays } from '../../strategy-periods';
import { label } from '../../wording';

export const nearDuplicate = declareRule({
  id: 'near-duplicate',
  group: 'backing',
  severity: 'advice',
  judges: { tactics: ['strategies', 'tactics.strategy', 'tactics.start', 'tactics.end'] },
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
  message: ({ tactic, twin }) =>
    language.rules['near-duplicate'].finding({ tactic: label(tactic), twin: label(twin) }),
});

/** The fields by which two tactics are the same. */
const compared = ['tactic', 'strategy', 'channel', 'segment', 'start', 'end', 'period'];

interface ComparedTactic {
  readonly row: Tactic;
  /** Null where it has no twin as it reads, but with another value in a cell that could not be read might. */
  readonly twin: Tactic | null;
}

/** A tactic with its days. */
interface DatedTactic extends DaySpan {
  readonly tactic: TacticChain;
  readonly place: number;
}

/** Tactics with one text, and the days that they lie between: where rows stand in order of time, no pair need be compared. */
interface SameText {
  readonly tactics: DatedTactic[];
  start: Day;
  end: Day;
  /** By strategy, channels and segments those that were filed when somebody asked; thousands may be called Newsletter. */
  readonly alike: Map<string, DatedTactic[]>;
  filed: number;
}

/**
 * The tactics that have, or might have, an earlier one that says the same at the same time. Twins share a text, a strategy,
 * channels and segments, so only those few are compared day by day.
 */
function withEarlierTwin({ tactics, nameableStrategies }: Chains): ComparedTactic[] {
  const sameText = new Map<string, SameText>();
  const named: DatedTactic[] = [];
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
    // Without a strategy it is the twin of none.
    if (text === null || days === null || tactic.strategies.length === 0) continue;
    const dated = { tactic, ...days, place: named.length };
    named.push(dated);
    if (earlier === undefined)
      sameText.set(text, { tactics: [dated], ...days, alike: new Map<string, DatedTactic[]>(), filed: 0 });
    else {
      earlier.tactics.push(dated);
      earlier.start = Math.min(earlier.start, days.start);
      earlier.end = Math.max(earlier.end, days.end);
    }
  }
  return found;
}

/** The latest earlier tactic with the same text that is the same in all else. */
function findTwin(tactic: TacticChain, earlier: SameText): Tactic | null {
  const days = tacticDays(tactic);
  if (days === null || !overlap(days, earlier)) return null;
  for (; earlier.filed < earlier.tactics.length; earlier.filed += 1) {
    const dated = earlier.tactics[earlier.filed];
    if (dated === undefined) break;
    for (const likeness of likenesses(dated.tactic)) {
      const others = earlier.alike.get(likeness);
      if (others === undefined) earlier.alike.set(likeness, [dated]);
      else others.push(dated);
    }
  }
  let twin: DatedTactic | null = null;
  for (const likeness of likenesses(tactic)) {
    const found = earlier.alike.get(likeness)?.findLast((other) => overlap(days, other));
    if (found !== undefined && (twin === null || found.place > twin.place)) twin = found;
  }
  return twin?.tactic.row ?? null;
}

/** For each of its strategies one text, which twins with that strategy have alike. */
function likenesses(tactic: TacticChain): readonly string[] {
  const names = [namesOf(tactic, 'channel'), namesOf(tactic, 'segment')];
  return tactic.strategies.map(({ row }) => JSON.stringify([row.table, row.rowIndex, names]));
}

/** Whether values in the cells of a tactic that could not be read might make it the twin of another with the same text. */
function couldBeTwin(tactic: TacticChain, dated: DatedTactic, nameable: readonly StrategyChain[]): boolean {
  const { row } = tactic;
  const { tactic: other } = dated;
  const start = couldStateDate(row, 'start') ? -Infinity : row.start;
  const end = couldStateDate(row, 'end') ? Infinity : row.end;
  if (start === null || end === null) return false;
  if (Math.max(start, dated.start) > Math.min(end, dated.end)) return false;

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
    names.every(
      ({ field, wanted, isOpen }) => isOpen || isSameList(namesOf({ row, strategies }, field), wanted),
    )
  );
}

/** What the tactic names or inherits, in an order of its own. */
const namesOf = (
  tactic: Pick<TacticChain, 'row' | 'strategies'>,
  field: 'channel' | 'segment',
): readonly string[] => [...new Set(namedOrInherited(tactic, field).map(({ identity }) => identity))].sort();
