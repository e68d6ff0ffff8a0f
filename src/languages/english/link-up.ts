import { enumerate, number, quote } from '../words';
import { clearsUndo } from './clears-undo';
import { count } from './count';

const groupedBy = {
  section: 'section',
  channel: 'channel',
  product: 'product',
  segment: 'segment',
  activity: 'activity',
  month: 'month',
};

const tactics = (amount: number): string => count(amount, 'tactic');
const strategies = (amount: number): string => count(amount, 'strategy', 'strategies');

/** What the view says that links tactics to strategies. */
export const linkUp = {
  title: 'Link up',
  beforeCheck:
    'Check the plan first. Then all tactics without a strategy are listed here, with suggestions where there are good ones.',
  noTactics: 'No tactics were found, so there is nothing to link.',
  noTacticsAdvice: 'Add a table of tactics, or choose Tactics for the table that holds them.',
  setup: 'Open Setup',
  noStrategies: 'The plan has no strategies yet, so there is nothing to link its tactics to.',
  noStrategiesAdvice:
    'Add a table of strategies, even a short one. Then come back to link the tactics to them.',
  noLiveStrategies:
    'No strategy can be linked to: all of them are paused, dropped, cancelled, rejected or archived, or have no name of their own.',
  noLiveStrategiesAdvice:
    'Change the status of a strategy that is planned again, or give strategies of the same name an ID.',
  allLinked: 'Every tactic has a strategy',
  allLinkedAdvice: (findings: number): string =>
    findings === 0
      ? 'There is nothing left to link, and nothing else to fix.'
      : `There is nothing left to link. Next: ${count(findings, 'finding')} of other kinds.`,
  toFindings: 'See the findings',
  lead: 'Choose a strategy for each tactic. What is filled in is a proposal: look at it before you link. Nothing is written until you press the button at the bottom.',
  unlinked: (amount: number): string =>
    amount === 1 ? '1 tactic without a strategy' : `${tactics(amount)} without a strategy`,
  unknown: (amount: number): string =>
    amount === 1 ? '1 name that no strategy has' : `${number(amount)} names that no strategy has`,
  unknownLead: 'Choose once: it replaces the name in every tactic that has it.',
  keys: 'By keyboard: up and down move, 1 to 3 choose, 0 leaves it as it is, Enter confirms and goes on.',
  hidden: 'hidden row',
  unknownName: (text: string, isAmbiguous: boolean): string =>
    isAmbiguous ? `${quote(text)} (several strategies have this name)` : quote(text),
  naming: tactics,
  /** Where a word speaks, after the pair of words, if not in the strategy itself. */
  inTactics: (words: string): string => `${words} in its tactics`,
  inGoal: (words: string): string => `${words} in its goal`,
  becauseLabel: 'because:',
  similarName: 'similar name',
  proposal: 'Proposal',
  chosen: 'Chosen',
  rowWithout: (title: string): string => `${title}: no strategy chosen`,
  rowWithProposal: (title: string, proposed: string): string => `${title}: proposal ${proposed}`,
  rowWithChoice: (title: string, chosen: string): string => `${title}: chosen ${chosen}`,
  none: 'No suggestion',
  others: (title: string): string => `Strategy for ${title}`,
  anotherStrategy: 'Another strategy…',
  leave: 'Leave as it is',
  foot: {
    label: 'What will be written',
    link: (amount: number): string => `Link ${tactics(amount)}`,
    nothing: 'No strategy is chosen yet.',
    lookingFor: (done: number, all: number): string =>
      `Looking for suggestions: ${number(done)} of ${number(all)}`,
    writes: (linked: number, cells: number): string =>
      linked === cells
        ? `Writes the strategy of ${tactics(linked)}.`
        : `Writes the strategies of ${tactics(linked)} into ${count(cells, 'cell')}.`,
    proposals: (amount: number, linked: number): string =>
      amount === linked
        ? amount === 1
          ? 'It is a proposal that you have not confirmed.'
          : 'All of them are proposals that you have not confirmed.'
        : `${number(amount)} of them ${amount === 1 ? 'is a proposal' : 'are proposals'} that you have not confirmed.`,
    howGood: 'Only about half of the proposals are right.',
    withProposals: (amount: number): string =>
      amount === 1 ? 'Include the proposal' : `Include the ${number(amount)} proposals`,
    addsColumn: (heading: string, table: string | null, sheet: string): string =>
      `Adds the column ${heading} ${table === null ? `to the list on ${sheet}` : `to the table ${table}`}.`,
    left: (rows: readonly string[]): string =>
      `${enumerate(rows)} cannot be linked here, because the Strategy comes from a cell above.`,
    undo: 'One undo takes it back.',
    writing: 'Writing…',
  },
  make: {
    title: 'Make strategies from groups',
    lead: (amount: number): string =>
      `The plan has ${tactics(amount)} and no strategies. Groups that the tactics have already can be a start: name each one by what it is meant to achieve.`,
    by: 'Group the tactics by',
    grouping: (
      by: keyof typeof groupedBy,
      groups: readonly { readonly name: string; readonly amount: number }[],
    ): string =>
      `By ${groupedBy[by]}: ${enumerate(groups.map(({ name, amount }) => `${name} ${number(amount)}`))}`,
    name: (group: string): string => `Strategy for ${quote(group)}`,
    amount: tactics,
    use: (group: string): string => `Make a strategy of ${quote(group)}`,
    without: (amount: number): string =>
      `${tactics(amount)} ${amount === 1 ? 'stays' : 'stay'} without a strategy.`,
    same: 'Groups with the same name become one strategy.',
    adds: (sheet: string, made: number, linked: number): string =>
      `Adds the sheet ${sheet} with a table of ${strategies(made)}, and links ${tactics(linked)} to ${made === 1 ? 'it' : 'them'}.`,
    undo: `${clearsUndo} To take it back, delete the sheet and the links.`,
    make: (amount: number): string => `Make ${strategies(amount)}`,
    nothing: 'Keep at least one group, and give it a name.',
  },
};
