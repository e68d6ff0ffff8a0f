import { enumerate, number } from '../words';
import { count } from './count';
import type { roles } from './roles';

type Role = keyof typeof roles;

/** A day as data and as people write it. */
interface DayTexts {
  readonly iso: string;
  readonly inWords: string;
}

type SeverityOfRule = 'off' | 'error' | 'warning' | 'advice' | 'as usual';

/** What was said about a 0 in the sales history. */
type ZeroAnswer = 'could-not-sell' | 'sold-nothing' | 'not answered';

const zeroAnswers: Readonly<Record<ZeroAnswer, string>> = {
  'could-not-sell': 'could not sell',
  'sold-nothing': 'sold nothing',
  'not answered': 'not answered',
};

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a check and the comparison of two checks say, but for the rules. */
export const checking = {
  /** A cell that holds nothing. */
  empty: 'empty',
  verdicts: {
    well: { says: 'Well aligned', means: 'Nearly all planned work is backed. What is left is detail.' },
    mostly: { says: 'Mostly aligned', means: 'Most of the plan holds. A few gaps need attention.' },
    partly: {
      says: 'Partly aligned',
      means: 'Much of the plan holds, but important links or figures are missing.',
    },
    poorly: {
      says: 'Poorly aligned',
      means: 'Most of the plan is not backed yet. Start with what costs most.',
    },
  },
  /** The groups of rules. */
  groups: {
    backing: 'Backing',
    order: 'Order',
    fit: 'Fit',
    economics: 'Economics',
    coverage: 'Coverage',
    measurement: 'Measurement',
  },
  withoutScore: {
    allRetired: {
      found:
        'All strategies and tactics are paused, dropped, cancelled, rejected or archived, so there is nothing to score.',
      advice: 'Change the status of those that are planned again, or add new ones. Then check again.',
    },
    noRows: 'The tables are there, but none of them has rows yet.',
    /** What was read, such as `3 tactics`; `isOne` is whether that is one row in all. */
    read: (rows: readonly string[], isOne: boolean, lacks: 'strategies' | 'tactics' | 'both'): string =>
      `${enumerate(rows)} ${isOne ? 'was' : 'were'} read, but ${
        lacks === 'both' ? 'no strategies and no tactics' : `no ${lacks}`
      }.`,
    /** One row of a table, and several. */
    rows: {
      tactics: { one: 'tactic', several: 'tactics' },
      strategies: { one: 'strategy', several: 'strategies' },
      goals: { one: 'goal', several: 'goals' },
      products: { one: 'product', several: 'products' },
      segments: { one: 'segment', several: 'segments' },
      history: { one: 'row of sales history', several: 'rows of sales history' },
      components: { one: 'component', several: 'components' },
    },
    advice: {
      both: 'Add the strategies and the tactics that support them, as tables or as columns of one table. Then check again.',
      tactics:
        'Add a table of tactics with a column Strategy that says which strategy each one supports. Then check again.',
      fillStrategy:
        'Fill in the column Strategy of the tactics, or add a table of strategies. Then check again.',
      addStrategy: 'Add a column Strategy to the tactics, or a table of strategies. Then check again.',
    },
  },
  /** What is done to link tactics up with strategies. */
  linkUp: {
    linkTactics: (tactics: number): string =>
      `Link ${count(tactics, 'tactic')} to ${tactics === 1 ? 'its strategy' : 'their strategies'}`,
    makeStrategies: (strategies: number): string => `Make ${count(strategies, 'strategy', 'strategies')}`,
  },
  approvals: {
    /** What changed since an approval, without a full stop; `strategy` is the key of the one behind the row whose field it is. */
    change: (field: string, strategy: string | null, was: string, is: string): string =>
      `${strategy === null ? field : `${field} of ${strategy}`} was ${was} (now ${is})`,
  },
  comparison: {
    /** What points are lost by, in a word or two. */
    causes: {
      'no strategies': 'no live strategy',
      'no tactics': 'no live tactic',
      link: 'link to a goal',
      kpi: 'KPI',
      owner: 'owner',
      dates: 'dates',
      segment: 'segment',
      coverage: 'coverage',
      funding: 'funding',
      feasibility: 'feasibility',
      'funding target': 'funding share',
    },
    /** Why a finding is gone that nobody put right. */
    gone: { 'row gone': 'the row is gone', 'rule off': 'the rule is off' },
    wholePlan: 'The plan as a whole',
    column: (heading: string, role: Role): string => `Column ${heading} of the ${role}`,
    unreadable: (seen: string): string => `${seen} (unreadable)`,
    /** What changed of one sheet; `rows` is what several of its rows are called. */
    inBrief: (rows: string, amounts: Readonly<Record<'new' | 'gone' | 'changed', number>>): string => {
      const told = (['new', 'gone', 'changed'] as const)
        .filter((what) => amounts[what] > 0)
        .map((what) => `${number(amounts[what])} ${what}`);
      return `${startUpper(rows)}: ${told.join(', ')}`;
    },
    /** A period in one form, however it was written. */
    period: {
      day: ({ iso }: DayTexts): string => iso,
      week: (week: number): string => `Week ${week}`,
      quarter: (quarter: number): string => `Q${quarter}`,
      half: (half: number): string => `H${half}`,
      /** A part of a year with that year. */
      ofYear: (part: string, year: number): string => `${part} ${year}`,
      year: (year: number | null): string => String(year ?? ''),
      /** Named by the calendar year in which it ends, or begins. */
      fiscalYear: (year: number | null, begins: boolean): string =>
        [begins ? 'FY from' : 'FY', year ?? ''].join(' ').trim(),
      from: (first: string, last: string): string => `${first} to ${last}`,
    },
    /** A setting by which two checks differ, as it was and as it is. */
    settings: {
      profile: (was: 'core' | 'full', is: 'core' | 'full'): string => `Profile ${was}, then ${is}`,
      lead: (was: 'marketing' | 'sales' | 'joint', is: 'marketing' | 'sales' | 'joint'): string =>
        `Lead ${was}, then ${is}`,
      planDate: (was: DayTexts, is: DayTexts): string => `Plan date ${was.iso}, then ${is.iso}`,
      smallFirm: (was: boolean, is: boolean): string =>
        `Small firm ${was ? 'yes' : 'no'}, then ${is ? 'yes' : 'no'}`,
      rule: (id: string, was: SeverityOfRule, is: SeverityOfRule): string => `Rule ${id} ${was}, then ${is}`,
      limit: (id: string, was: number, is: number): string => `Limit ${id} ${was}, then ${is}`,
      /** `subject` is the product and the period. */
      stockOut: (subject: string, was: ZeroAnswer, is: ZeroAnswer): string =>
        `${subject}: ${zeroAnswers[was]}, then ${zeroAnswers[is]}`,
    },
    /** What follows from such differences, for two plans or two checks of one plan. */
    judgedDifferently: (
      compared: 'plans' | 'checks',
      settings: readonly string[],
      follows: 'no comparison by part' | 'findings may differ',
    ): string => {
      const sentence = {
        plans: 'The two plans are judged by different settings',
        checks: 'The settings are not those of the last check',
      }[compared];
      const consequence = {
        'no comparison by part': 'the scores cannot be compared part by part',
        'findings may differ': 'some findings may have come or gone for that reason alone',
      }[follows];
      return `${sentence} (${settings.join('; ')}), so ${consequence}.`;
    },
  },
};
