import { enumerate, number, percent, quote } from '../words';
import { count } from './count';
import { roles } from './roles';

/** Who leads. */
type Lead = 'marketing' | 'sales' | 'joint';

export const backingRules = {
  'broken-chain': {
    title: 'Strategy has no live goal',
    question: 'Does every strategy that a tactic names serve a live goal?',
    reason: 'A tactic is backed only if its strategy serves a goal that is still pursued.',
    pass: 'Every strategy of the tactic serves a live goal.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
    finding: ({ tactic, strategies }: { tactic: string; strategies: readonly string[] }): string => {
      const [have, named] = strategies.length === 1 ? ['has', 'that strategy'] : ['have', 'those strategies'];
      return `${tactic} serves ${enumerate(strategies)}, which ${have} no live goal. Name one in the Goal of ${named}.`;
    },
  },
  'column-missing': {
    title: 'Missing column',
    question: 'Does the plan have the columns that the check needs?',
    reason: 'If the whole plan lacks a column, that is one finding, not one for every row.',
    otherSeverities: { error: 'the tactics have no Strategy' },
    pass: 'The plan has the columns that the check needs.',
    incomplete: 'Could not tell whether a column is missing.',
    inapplicable: 'Applies to every plan.',
    /** By the column that the whole plan lacks. */
    finding: {
      'tactics.strategy':
        'No tactic says which strategy backs it. Add or fill the column Strategy in the tactics.',
      'tactics.owner':
        'No tactic says who is responsible for it. Add or fill the column Owner in the tactics.',
      'tactics.kpi': 'No tactic says how it is measured. Add or fill the column KPI in the tactics.',
      'tactics.start':
        'No tactic says when it runs. Add or fill the columns Start and End, or Period, in the tactics.',
      'tactics.segment':
        'No tactic says who it is for. Add or fill the column Segment in the tactics, or in the strategies.',
      'strategies.goal':
        'No strategy says which goal it serves. Add or fill the column Goal in the strategies.',
    },
    fixes: {
      addColumns: (headings: readonly string[], sheet: string): string =>
        headings.length === 1
          ? `Add a column ${headings.join('')} at the end of the table on ${quote(sheet)}`
          : `Add the columns ${enumerate(headings)} at the end of the table on ${quote(sheet)}`,
    },
    /** A column could be it by what it holds: references of rows of one kind to rows of another. */
    couldBe: ({
      from,
      to,
      column,
      heading,
      resolved,
      filled,
      areIds,
    }: {
      from: 'strategies' | 'tactics';
      to: keyof typeof roles;
      /** The column that it could be, and what its heading says. */
      column: string;
      heading: string;
      resolved: number;
      filled: number;
      areIds: boolean;
    }): string =>
      `Is ${heading} the ${roles[to].one} behind each ${roles[from].one}? ${number(resolved)} of ${count(filled, 'value')} are ${areIds ? 'IDs' : 'names'} of ${roles[to].several}. If so, name the column ${column}.`,
    /** The section rows above the tactics could name their strategies. */
    couldBeSections: (sections: readonly string[]): string =>
      `Do the section rows (${enumerate(sections)}) name the strategy behind the rows below them? If so, say it in Setup, or add a column Strategy.`,
  },
  'duplicate-id': {
    title: 'Duplicate ID',
    question: 'Is every ID used only once in its sheet?',
    reason:
      'A reference to a duplicate ID could mean either row. Plumbline uses the first row and ignores the others.',
    pass: 'No earlier row has this ID.',
    incomplete: 'Could not tell whether the row repeats an ID.',
    inapplicable: 'No sheet of the plan has an ID column.',
    finding: ({ row, first }: { row: string; first: string }): string =>
      `${row} has the same ID as an earlier row, ${first}. Give this row its own ID; until then it is ignored.`,
  },
  'goal-without-strategy': {
    title: 'Goal without a strategy',
    question: 'Does every goal have a strategy?',
    reason: 'A goal without a strategy will be missed, or met only by chance.',
    pass: 'The goal has a live strategy.',
    incomplete: 'The name of the goal could not be read, so strategies may refer to it.',
    inapplicable: 'The plan has no goals, no strategies, or strategies without a Goal column.',
    finding: (goal: string): string =>
      `No live strategy serves ${goal}. Enter it in the Goal column of a strategy, or add a strategy for it.`,
  },
  'missing-id': {
    title: 'Missing ID',
    question: 'If other rows of the sheet have an ID, does every row have one?',
    reason: 'Links by ID still work when a name changes.',
    pass: 'The row has an ID, or no row of its sheet does.',
    incomplete: 'The ID or the name of the row could not be read.',
    inapplicable: 'No sheet of the plan has an ID column.',
    finding: ({ row, role }: { row: string; role: keyof typeof roles }): string =>
      `${row} has no ID, though other ${roles[role].several} do. Give it an ID so that links still work when its name changes.`,
  },
  'near-duplicate': {
    title: 'Possible duplicate',
    question: 'Is every tactic planned once?',
    reason: 'Work that is entered twice is budgeted and counted twice.',
    pass: 'No earlier tactic has the same name, strategy, channels and segments with overlapping dates.',
    incomplete: 'A cell that the comparison needs could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
    finding: ({ tactic, twin }: { tactic: string; twin: string }): string =>
      `${tactic} looks like ${twin}: same name, strategy, channels and segments, with overlapping dates. Merge the two, or make clear how they differ.`,
  },
  overallocated: {
    title: 'Shares above 100%',
    question: 'Do the shares of every tactic add up to at most 100%?',
    reason:
      'A tactic cannot be split into more than 100%. Shares that promise more count the same money and the same units twice; the score scales them down.',
    pass: 'The shares of the tactic add up to at most 100%.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy column.',
    finding: ({ tactic, sum }: { tactic: string; sum: number }): string =>
      `The shares of ${tactic} add up to ${percent(sum)}, more than 100%. Lower them to a total of 100%; until then they are scaled down.`,
  },
  'plan-missing': {
    title: 'Half the plan is missing',
    question: 'Does the plan have live strategies and live tactics?',
    reason: 'Without strategies and tactics there is nothing to compare.',
    pass: 'The plan has live strategies and live tactics.',
    incomplete: 'Could not tell whether the plan has strategies and tactics.',
    inapplicable: 'Applies to every plan.',
    /** By the half that is missing. */
    finding: {
      strategies:
        'The plan has no strategies. Add a column Strategy beside the tactics or a table with the headings Strategy and Goal.',
      tactics:
        'The plan has no tactics. Add a column Tactic beside the strategies or a table with the headings Tactic and Strategy.',
    },
    /** All rows of that half are retired. */
    onlyRetired: {
      strategies:
        'The plan has no live strategy. Add a column Strategy beside the tactics or a table with the headings Strategy and Goal, or reopen a strategy that is paused or dropped.',
      tactics:
        'The plan has no live tactic. Add a column Tactic beside the strategies or a table with the headings Tactic and Strategy, or reopen a tactic that is paused or dropped.',
    },
  },
  'retired-goal': {
    title: 'Retired goal',
    question: 'Does every strategy serve at least one live goal?',
    reason: 'A strategy whose goals were all dropped no longer has a purpose.',
    pass: 'The strategy serves a live goal, or names no retired one.',
    incomplete: 'The Goal of the strategy could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
    finding: ({
      strategy,
      goals,
    }: {
      strategy: string;
      goals: readonly { readonly goal: string; readonly status: string }[];
    }): string =>
      `${strategy} serves only ${enumerate(goals.map(({ goal, status }) => `${goal}, which is ${status}`))}. Name a live goal, or retire the strategy too.`,
  },
  'retired-strategy': {
    title: 'Retired strategy',
    question: 'Is every strategy that a tactic names still live?',
    reason: 'A tactic whose strategy was dropped spends money on something that is no longer pursued.',
    pass: 'No strategy of the tactic is retired.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
    finding: ({
      tactic,
      strategies,
    }: {
      tactic: string;
      strategies: readonly { readonly strategy: string; readonly status: string }[];
    }): string =>
      `${tactic} supports ${enumerate(strategies.map(({ strategy, status }) => `${strategy}, which is ${status}`))}. Link it to a live strategy, or retire it too.`,
    cause: ({ strategy, status }: { strategy: string; status: string }): string => `${strategy} is ${status}`,
  },
  'strategy-without-goal': {
    title: 'Strategy without a goal',
    question: 'Does every strategy name a goal?',
    reason:
      'Without a goal nobody can tell whether the strategy works, and its tactics are not backed either.',
    pass: 'The strategy names a goal.',
    incomplete: 'The Goal of the strategy could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
    finding: (strategy: string): string =>
      `${strategy} has no goal. Name the goal that it serves, or drop it.`,
  },
  'strategy-without-tactic': {
    title: 'Strategy without a tactic',
    question: 'Does every strategy have a tactic?',
    reason: 'A strategy that nobody works on is only a wish.',
    pass: 'The strategy has a live tactic.',
    incomplete: 'The name of the strategy could not be read, so tactics may refer to it.',
    inapplicable: 'The plan has no tactics, or they have no Strategy column.',
    finding: ({ strategy, lead }: { strategy: string; lead: Lead }): string =>
      lead === 'sales'
        ? `The sales plan has no tactic for ${strategy}. Plan one, or ask marketing whether it still stands.`
        : `${strategy} has no live tactic. Plan one, or drop the strategy.`,
  },
  'tactic-without-strategy': {
    title: 'Tactic without a strategy',
    question: 'Does every tactic name a strategy?',
    reason: 'Work that supports no strategy takes money and people away from work that does.',
    pass: 'The tactic names a strategy.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy column.',
    finding: ({ tactic, lead }: { tactic: string; lead: Lead }): string =>
      lead === 'sales'
        ? `${tactic} has no strategy yet. Name the one that it supports, or ask marketing for one.`
        : `${tactic} has no strategy. Name the one that it supports, or drop it.`,
    fixes: {
      link: (strategy: string): string => `Link to ${strategy}`,
    },
  },
  underallocated: {
    title: 'Shares below 100%',
    question: 'If every strategy of a tactic has a share, do the shares add up to 100%?',
    reason:
      'The part of a tactic that belongs to no strategy is not backed. It costs money and time all the same, and no goal gets anything for it.',
    pass: 'The shares of the tactic add up to 100%, or one is left out.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy column.',
    finding: ({ tactic, sum }: { tactic: string; sum: number }): string =>
      `The shares of ${tactic} add up to ${percent(sum)}, so ${percent(1 - sum)} of it is not backed. Raise them to 100%, or leave one share out: its strategy then gets the rest.`,
  },
  'unknown-goal': {
    title: 'Unknown goal',
    question: 'Is every goal that a strategy names in the plan?',
    reason: 'If the goal is not in the plan, the link leads nowhere.',
    pass: 'Every goal that the strategy names is in the plan.',
    incomplete: 'The Goal of the strategy could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
    finding: ({ strategy, named }: { strategy: string; named: string }): string =>
      `${strategy} names the goal ${named}, which is not in the plan. Enter the ID or name of one that is, or add it.`,
    ambiguous: ({ strategy, named }: { strategy: string; named: string }): string =>
      `${strategy} names ${named}, and several goals have that name. Enter the ID of the right one, or give them different names.`,
  },
  'unknown-strategy': {
    title: 'Unknown strategy',
    question: 'Is every strategy that a tactic names in the plan?',
    reason: 'If the strategy is not in the plan, the link leads nowhere and the tactic is not backed.',
    pass: 'Every strategy that the tactic names is in the plan.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
    finding: ({ tactic, named }: { tactic: string; named: string }): string =>
      `${tactic} names the strategy ${named}, which is not in the plan. Enter the ID or name of one that is, or add it.`,
    ambiguous: ({ tactic, named }: { tactic: string; named: string }): string =>
      `${tactic} names ${named}, and several strategies have that name. Enter the ID of the right one, or give them different names.`,
  },
};
