import { enumerate } from '../words';
import { clearsUndo } from './clears-undo';
import { count } from './count';

const tactics = (amount: number): string => count(amount, 'tactic', 'tactics');

/** The plan over time. */
export const timeline = {
  title: 'Timeline',
  beforeCheck: 'Once the plan is checked, its tactics stand here along their dates, strategy by strategy.',
  lead: 'Each bar is a tactic. The pale band behind it is the period of its strategy.',
  nothing: 'No tactic has both a start and an end',
  nothingAdvice: 'Give the tactics a Start and an End, or a Period such as Q3 2026. Then check again.',
  zoom: 'Show',
  zooms: { plan: 'Whole plan', year: 'This fiscal year', quarter: 'This quarter' },
  as: 'As',
  ways: { chart: 'Chart', list: 'List' },
  days: (from: string, to: string): string => `${from} to ${to}`,
  /** What is shown, in one sentence. */
  summary: (shown: number, late: number, from: string, to: string): string =>
    `${tactics(shown)} from ${from} to ${to}${late === 0 ? ', none of them late' : `, ${late === shown ? 'all' : count(late, 'of them', 'of them')} late`}.`,
  nothingThen: (from: string, to: string): string => `Nothing runs from ${from} to ${to}.`,
  outside: (amount: number): string =>
    `${tactics(amount)} ${amount === 1 ? 'runs' : 'run'} before or after that.`,
  today: (day: string): string => `The line is the day of the check, ${day}.`,
  keys: 'In the chart, the arrow keys go from bar to bar, and Enter goes to the cell.',
  noStrategy: 'No strategy',
  lane: {
    tactics,
    period: (from: string, to: string): string => `Period ${from} to ${to}`,
    noTactics: 'No tactics',
    noneWithDates: 'No tactic has both dates',
    noneThen: 'Nothing runs in this time',
    busiest: (amount: number, from: string, to: string): string =>
      from === to ? `${amount} at once on ${from}` : `${amount} at once from ${from} to ${to}`,
    gaps: (gaps: readonly string[]): string => `Nothing runs ${enumerate(gaps)}`,
    gap: (from: string, to: string): string => (from === to ? `on ${from}` : `from ${from} to ${to}`),
    more: (amount: number): string => `and ${tactics(amount)} more, shown in the list`,
  },
  bar: {
    said: (tactic: string, from: string, to: string): string => `${tactic}, ${from} to ${to}`,
    late: 'late',
    part: (share: string): string => `${share} of it for this strategy`,
  },
  late: {
    title: (amount: number): string => `Late now (${amount})`,
    more: (amount: number): string => `and ${count(amount, 'more finding', 'more findings')}`,
  },
  write: {
    title: 'Timeline sheet',
    lead: `Adds a sheet with the plan over time, to print or to share. Its bars follow the dates of the plan. ${clearsUndo}`,
    button: 'Add a timeline sheet',
    busy: 'Adding…',
    written: (sheet: string): string => `Added as the sheet ${sheet}.`,
  },
  undated: {
    title: (amount: number): string => `Without dates (${amount})`,
    lead: 'These tactics are not on the timeline.',
    neither: 'No Start and no End',
    noStart: 'No Start',
    noEnd: 'No End',
    unreadable: 'A date that cannot be read',
    backwards: (from: string, to: string): string => `Ends on ${to}, before it starts on ${from}`,
  },
};
