import { comparable } from '../../../plan/names';
import { isUnreadable, type Mention, type Tactic } from '../../../plan/rows';
import type { Chains, StrategyChain, TacticChain } from '../../chains';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../stated-dates';
import { tacticDays } from '../../strategy-periods';
import { label } from '../../wording';

export const nearDuplicate = declareRule({
  id: 'near-duplicate',
  group: 'backing',
  title: 'The same tactic twice',
  question: 'Is every tactic planned once?',
  reason: 'The same work entered twice is budgeted twice and counted twice.',
  severity: 'advice',
  judges: { tactics: ['strategies', 'tactics.strategy'] },
  select: withEarlierTwin,
  decide: ({ row, twin, mayHaveTwin }) => {
    if (twin === null) return mayHaveTwin ? undecided(row, ...compared) : 'pass';
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
  readonly twin: Tactic | null;
  /** It has no twin as it reads, but with another value in a cell that could not be read it might. */
  readonly mayHaveTwin: boolean;
}

/**
 * Each tactic with an earlier one that says the same at the same time. Tactics that could be twins share a text, a strategy,
 * channels and segments, so only those few are compared day by day.
 */
function withEarlierTwin({ tactics, nameableStrategies }: Chains): ComparedTactic[] {
  const alike = new Map<string, TacticChain[]>();
  const sameText = new Map<string, TacticChain[]>();
  const named: TacticChain[] = [];
  return tactics.map((tactic) => {
    const { row } = tactic;
    const text = row.tactic === null ? null : comparable(row.tactic);
    const earlier = text === null ? [] : (sameText.get(text) ?? []);
    const isUnsure = compared.some((field) => isUnreadable(row, field));
    const mayHaveTwin =
      isUnsure &&
      (isUnreadable(row, 'tactic') ? named : earlier).some((other) =>
        couldBeTwin(tactic, other, nameableStrategies),
      );
    if (text === null || tacticDays(tactic) === null) return { row, twin: null, mayHaveTwin };
    if (earlier.length === 0) sameText.set(text, earlier);
    earlier.push(tactic);
    named.push(tactic);
    const twin = findTwin(text, tactic, alike);
    return { row, twin: isUnsure ? null : twin, mayHaveTwin };
  });
}

/** Files the tactic under its likeness for each of its strategies, and finds the latest earlier one there on some same day. */
function findTwin(text: string, tactic: TacticChain, alike: Map<string, TacticChain[]>): Tactic | null {
  let twin: TacticChain | undefined;
  for (const { row } of tactic.strategies) {
    const names = [namesOf(tactic, 'channel'), namesOf(tactic, 'segment')];
    const likeness = JSON.stringify([text, row.table, row.rowIndex, ...names]);
    const others = alike.get(likeness);
    if (others === undefined) alike.set(likeness, [tactic]);
    else {
      twin ??= others.findLast((other) => overlap(other, tactic));
      others.push(tactic);
    }
  }
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

function overlap(one: TacticChain, other: TacticChain): boolean {
  const a = tacticDays(one);
  const b = tacticDays(other);
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last;
}
