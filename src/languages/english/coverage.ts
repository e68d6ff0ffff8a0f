import { enumerate, number } from '../words';
import { count } from './count';

/** What the plan is looked at by, beside its strategies. */
export type Dimension = 'stage' | 'channel' | 'segment' | 'product' | 'month' | 'department';

export type AmountField = 'budget' | 'actualSpend' | 'units' | 'actualUnits';

/** What tactics sum up to, as words; null for what none of them states. */
export interface Sums {
  readonly tactics: number;
  readonly budget: string | null;
  readonly actualSpend: string | null;
  readonly units: string | null;
  readonly actualUnits: string | null;
}

const dimensions: Readonly<Record<Dimension, string>> = {
  stage: 'Stage',
  channel: 'Channel',
  segment: 'Segment',
  product: 'Product',
  month: 'Month',
  department: 'Department',
};

const measures = {
  tactics: 'Tactics',
  budget: 'Budget',
  actualSpend: 'Actual spend',
  spendAgainstBudget: 'Actual spend against budget',
  units: 'Units',
  actualUnits: 'Actual units',
  unitsAgainstPlan: 'Actual units against plan',
};

const amounts: Readonly<Record<AmountField, string>> = {
  budget: 'budget',
  actualSpend: 'actual spend',
  units: 'units',
  actualUnits: 'actual units',
};

const tactics = (amount: number): string => count(amount, 'tactic');

/** What a gap lacks, for the list of gaps. */
const lacking: Readonly<Record<Dimension, (names: string) => string>> = {
  stage: (names) => `No tactic at ${names}`,
  channel: (names) => `No tactic uses ${names}`,
  segment: (names) => `No tactic is for ${names}`,
  product: (names) => `No tactic is for ${names}`,
  month: (names) => `No tactic runs in ${names}`,
  department: (names) => `No tactic of ${names}`,
};

/** What the view of the plan's coverage says; amounts that come as strings are words already. */
export const coverage = {
  title: 'Coverage',
  lead: 'Where the tactics of each strategy are, and where there are none.',
  beforeCheck:
    'Check the plan first. Then you see here where the tactics of each strategy are, and where there are none.',
  nothing: 'The plan has no live strategies and no live tactics.',
  nothingAdvice: 'Add a table of strategies and one of tactics, or choose in Setup which tables they are.',
  unstated: {
    stage: {
      says: 'No tactic says at which stage it is',
      advice:
        'Add a column Stage to the tactics (awareness, consideration, purchase, retention, advocacy). If it has another heading, choose Stage for it in Setup.',
    },
    channel: {
      says: 'No tactic names a channel',
      advice:
        'Add a column Channel to the tactics. If it has another heading, choose Channel for it in Setup.',
    },
    segment: {
      says: 'Neither tactics nor their strategies name a segment',
      advice:
        'Add a column Segment to the strategies or the tactics. If it has another heading, choose Segment for it in Setup.',
    },
    product: {
      says: 'Neither tactics nor their strategies name a product',
      advice:
        'Add a column Product to the strategies or the tactics. If it has another heading, choose Product for it in Setup.',
    },
    month: {
      says: 'No tactic has both a start and an end',
      advice:
        'Add the columns Start and End to the tactics, or a Period such as "Mar–May 2027". If they have other headings, choose the fields for them in Setup.',
    },
    department: {
      says: 'No tactic says which department does it',
      advice:
        'Add a column Department to the tactics. If it has another heading, choose Department for it in Setup.',
    },
  },
  by: 'By',
  show: 'Show',
  dimensions,
  measures,
  onlyGaps: 'Only strategies with gaps',
  caption: (dimension: Dimension, measure: keyof typeof measures, sign: string | null): string =>
    `${measures[measure]}${sign === null ? '' : ` in ${sign}`}, strategies by ${dimensions[dimension].toLowerCase()}`,
  keys: 'Arrow keys move from cell to cell. Enter lists the tactics of a cell.',
  all: 'All',
  strategies: 'Strategy',
  noStrategy: 'No live strategy',
  notStated: {
    stage: 'No stage',
    channel: 'No channel',
    segment: 'No segment',
    product: 'No product',
    month: 'No dates',
    department: 'No department',
  },
  cell: {
    nothing: 'none',
    unknown: 'not stated',
    gap: 'gap',
    muted: 'muted',
    of: (plan: string): string => `of ${plan}`,
    unknownPlan: 'plan not stated',
    over: (by: string): string => `${by} over`,
    left: (by: string): string => `${by} left`,
    even: 'as planned',
  },
  moreRows: (more: number, left: number): string =>
    `Show ${number(more)} more of ${count(left, 'strategy', 'strategies')}`,
  moreColumns: (more: number, left: number): string =>
    `Show ${number(more)} more of ${count(left, 'column')}`,
  summary: (gaps: number, withoutTactics: number): string =>
    gaps === 0
      ? 'No gaps here.'
      : withoutTactics === 0
        ? `${count(gaps, 'gap')}, listed below.`
        : `${count(gaps, 'gap')}, listed below; ${count(withoutTactics, 'strategy has', 'strategies have')} no tactics at all.`,
  /** What sums leave out. */
  leftOut: (field: AmountField, left: number, of: number): string =>
    left === of
      ? `No tactic states its ${amounts[field]}.`
      : `${number(left)} of ${tactics(of)} ${left === 1 ? 'has' : 'have'} no ${amounts[field]}, and ${left === 1 ? 'is' : 'are'} not in these sums.`,
  spread: 'A tactic counts in each month that it runs; its amounts are spread evenly over its days.',
  counted:
    'A tactic counts once in each column that it falls in, so a row can add up to more than its total.',
  selected: {
    /** Null for all strategies, or all columns. */
    title: (strategy: string | null, column: string | null): string =>
      strategy === null ? (column ?? 'All tactics') : column === null ? strategy : `${strategy}: ${column}`,
    amounts: ({ tactics: amount, budget, actualSpend, units, actualUnits }: Sums): string =>
      [
        tactics(amount),
        ...(budget === null ? [] : [`budget ${budget}`]),
        ...(actualSpend === null ? [] : [`actual spend ${actualSpend}`]),
        ...(units === null ? [] : [`${units} units`]),
        ...(actualUnits === null ? [] : [`${actualUnits} actual units`]),
      ].join(', '),
    keys: 'Press Esc to go back to the table.',
    nothing: 'No tactics here.',
    toFinding: 'See the finding',
    toStrategy: 'Go to the strategy',
    muted: (reason: string): string => (reason === '' ? 'Muted, no reason given.' : `Muted: ${reason}`),
    until: (end: string): string => `until ${end}`,
    from: (start: string): string => `from ${start}`,
    fromTo: (start: string, end: string): string => `${start} to ${end}`,
    budget: (budget: string): string => `budget ${budget}`,
  },
  gaps: {
    title: (gaps: number): string => count(gaps, 'gap'),
    lead: 'Plan a tactic there, or enter it at the tactic that covers it.',
    noTactics: 'No tactics',
    lacking: (dimension: Dimension, names: readonly string[]): string => lacking[dimension](enumerate(names)),
    anywhere: 'All strategies',
    muted: (what: string): string => `${what} (muted)`,
  },
};
