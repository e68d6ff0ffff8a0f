import type { AmountField, CoverageAmounts } from '../../alignment/coverage/amounts';
import type { CoverageColumn, Dimension } from '../../alignment/coverage/dimensions';
import { label } from '../../alignment/wording';
import { count, enumerate, number, shorten } from '../../languages/words';
import type { Strategy, Tactic } from '../../plan/rows';
import { addMonths, type DaySpan, partsOf } from '../../spreadsheet/day';
import { date, monthOfYear } from '../../spreadsheet/day-in-words';
import { amount, type Money } from '../price-and-volume/amounts';
import type { Measure } from './measures';

const dimensionWords: Readonly<Record<Dimension, string>> = {
  stage: 'Stage',
  channel: 'Channel',
  segment: 'Segment',
  product: 'Product',
  month: 'Month',
  department: 'Department',
};

const measureWords: Readonly<Record<Measure, string>> = {
  tactics: 'Tactics',
  budget: 'Budget',
  actualSpend: 'Actual spend',
  spendAgainstBudget: 'Actual spend against budget',
  units: 'Units',
  actualUnits: 'Actual units',
  unitsAgainstPlan: 'Actual units against plan',
};

const amountWords: Readonly<Record<AmountField, string>> = {
  budget: 'budget',
  actualSpend: 'actual spend',
  units: 'units',
  actualUnits: 'actual units',
};

/** Parts of a unit are shown of less than one alone. */
const units = (amountOf: number): string => amount(Math.abs(amountOf) < 1 ? amountOf : Math.round(amountOf));

const tactics = (amountOf: number): string => count(amountOf, 'tactic');

/** Stretches of whole months as people call them: `Mar 2027`, `Mar–Jun 2027`, `Nov 2026–Feb 2027`, `2027`, `2027–2029`. */
function daysText({ start, end }: DaySpan): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.month === 1 && to.month === 12)
    return from.year === to.year ? String(from.year) : `${from.year}–${to.year}`;
  if (addMonths(start, 1) > end) return monthOfYear(start);
  return from.year === to.year
    ? `${monthOfYear(start).slice(0, -5)}–${monthOfYear(end)}`
    : `${monthOfYear(start)}–${monthOfYear(end)}`;
}

const titleCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const columnName = ({ name, days, row }: CoverageColumn, dimension: Dimension): string => {
  if (days !== null) return daysText(days);
  if (dimension === 'stage' || dimension === 'department') return titleCase(name);
  return row?.role === 'products' ? label(row) : shorten(name);
};

/** As much of a name as has room beside a table. */
function cut(name: string): string {
  const line = shorten(name);
  const words = line.slice(0, mostBriefly).replace(/[\uD800-\uDBFF]$/u, '');
  if (line.length <= mostBriefly) return line;
  const end = words.lastIndexOf(' ');
  return `${(end > mostBriefly / 2 ? words.slice(0, end) : words).trimEnd()}…`;
}

const mostBriefly = 32;

/** What a gap lacks, for the list of gaps. */
const lacking: Readonly<Record<Dimension, (names: string) => string>> = {
  stage: (names) => `No tactic at ${names}`,
  channel: (names) => `No tactic uses ${names}`,
  segment: (names) => `No tactic is for ${names}`,
  product: (names) => `No tactic is for ${names}`,
  month: (names) => `No tactic runs in ${names}`,
  department: (names) => `No tactic of ${names}`,
};

/** What the view says in words of its own. */
export const texts = {
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
  } satisfies Record<Dimension, { says: string; advice: string }>,
  by: 'By',
  show: 'Show',
  dimensions: dimensionWords,
  measures: measureWords,
  onlyGaps: 'Only strategies with gaps',
  caption: (dimension: Dimension, measure: Measure, money: Money | null): string => {
    const sign = money?.sign ?? null;
    return `${measureWords[measure]}${sign === null ? '' : ` in ${sign}`}, strategies by ${dimensionWords[dimension].toLowerCase()}`;
  },
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
  } satisfies Record<Dimension, string>,
  column: columnName,
  /** The same in the middle of a sentence. */
  columnInSentence: (column: CoverageColumn, dimension: Dimension): string =>
    dimension === 'stage' || dimension === 'department' ? column.name : columnName(column, dimension),
  strategy: ({ row }: { readonly row: Strategy }): string => label(row),
  /** What tells a strategy from the others where there is little space. */
  briefly: ({ row: { id, key, strategy } }: { readonly row: Strategy }): readonly string[] => [
    ...(id === null ? [] : [shorten(id)]),
    ...(id !== null && strategy === null ? [] : [cut(strategy ?? key)]),
  ],
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
      ? `No tactic states its ${amountWords[field]}.`
      : `${number(left)} of ${tactics(of)} ${left === 1 ? 'has' : 'have'} no ${amountWords[field]}, and ${left === 1 ? 'is' : 'are'} not in these sums.`,
  spread: 'A tactic counts in each month that it runs; its amounts are spread evenly over its days.',
  counted:
    'A tactic counts once in each column that it falls in, so a row can add up to more than its total.',
  selected: {
    title: (strategy: string | null, column: string | null): string =>
      strategy === null ? (column ?? 'All tactics') : column === null ? strategy : `${strategy}: ${column}`,
    amounts: ({ tactics: amountOf, sums, known }: CoverageAmounts, money: Money): string =>
      [
        tactics(amountOf),
        ...(known.budget === 0 ? [] : [`budget ${money.amount(sums.budget)}`]),
        ...(known.actualSpend === 0 ? [] : [`actual spend ${money.amount(sums.actualSpend)}`]),
        ...(known.units === 0 ? [] : [`${units(sums.units)} units`]),
        ...(known.actualUnits === 0 ? [] : [`${units(sums.actualUnits)} actual units`]),
      ].join(', '),
    keys: 'Press Esc to go back to the table.',
    nothing: 'No tactics here.',
    toFinding: 'See the finding',
    toStrategy: 'Go to the strategy',
    muted: (reason: string): string => (reason === '' ? 'Muted, no reason given.' : `Muted: ${reason}`),
    tactic: (row: Tactic): string => label(row),
    when: ({ start, end }: Tactic): string | null =>
      start === null
        ? end === null
          ? null
          : `until ${date(end)}`
        : end === null
          ? `from ${date(start)}`
          : `${date(start)} to ${date(end)}`,
    budget: (budget: number, money: Money): string => `budget ${money.amount(budget)}`,
    details: (parts: readonly string[]): string => parts.join(', '),
  },
  gaps: {
    title: (gaps: number): string => count(gaps, 'gap'),
    lead: 'Plan a tactic there, or enter it at the tactic that covers it.',
    noTactics: 'No tactics',
    lacking: (dimension: Dimension, names: readonly string[]): string => lacking[dimension](enumerate(names)),
    anywhere: 'All strategies',
    muted: (what: string): string => `${what} (muted)`,
  },
} as const;
