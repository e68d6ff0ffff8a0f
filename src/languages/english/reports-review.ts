import { enumerate, number, tenths } from '../words';
import { count } from './count';
import { leads } from './reports-words';

type Dimension = 'stage' | 'channel' | 'segment' | 'product' | 'month' | 'department';

const dimensions = {
  stage: 'stage',
  channel: 'channel',
  segment: 'segment',
  product: 'product',
  month: 'month',
  department: 'department',
};

/** What a report for people who were not there says in words of its own. */
export const review = {
  title: 'Plan review',
  terms: (day: string, profile: 'core' | 'full', lead: 'marketing' | 'sales' | 'joint'): string =>
    `As of ${day}, ${profile} profile, ${leads[lead]}.`,
  of: 'of 100',
  parts: {
    heading: 'Where the score comes from',
    columns: { part: 'Part', earned: 'Earned', weight: 'Weight', lost: 'Lost' },
    earned: (part: string, earned: string, weight: number): string =>
      `${part}: ${earned} of ${number(weight)}`,
  },
  fixFirst: {
    columns: { lost: 'Cost', what: 'What', where: 'Where' },
    fix: (label: string, gain: number): string => `Suggested fix: ${label} (+${tenths(gain)} points)`,
    cells: (amount: number): string => `changes ${count(amount, 'cell')}`,
  },
  holds: { group: 'Group', holds: 'Rules without a finding' },
  findings: {
    heading: (amount: number): string =>
      amount === 0 ? 'No findings: the plan hangs true' : count(amount, 'finding'),
    none: 'There is nothing to fix.',
    columns: { where: 'Where', finding: 'Finding', points: 'Points' },
    more: (amount: number): string => `and ${number(amount)} more of this rule (--format json lists all)`,
  },
  coverage: {
    heading: (dimension: Dimension): string => `Tactics by strategy and ${dimensions[dimension]}`,
    noStrategy: 'No strategy',
    gap: 'gap',
    /** `gaps` says which they are. */
    said: (dimension: Dimension, rows: number, columns: number, gaps: readonly string[]): string =>
      `Tactics by strategy and ${dimensions[dimension]}, ${count(rows, 'row')} by ${count(columns, 'column')}. ${
        gaps.length === 0 ? 'No gaps.' : `${count(gaps.length, 'gap')}: ${enumerate(gaps)}.`
      }`,
    more: (rows: number, columns: number): string =>
      `Not drawn: ${enumerate([
        ...(rows > 0 ? [count(rows, 'more strategy', 'more strategies')] : []),
        ...(columns > 0 ? [count(columns, 'more column')] : []),
      ])}.`,
  },
  timeline: {
    heading: 'Timeline',
    columns: { period: 'Period', tactics: 'Tactics with dates', late: 'Late' },
    days: (from: string, to: string): string => `${from} to ${to}`,
    said: (about: {
      readonly strategies: number;
      readonly from: string;
      readonly to: string;
      readonly tactics: number;
      readonly late: number;
      readonly today: string;
    }): string =>
      `${count(about.strategies, 'strategy', 'strategies')} from ${about.from} to ${about.to} with ${count(about.tactics, 'tactic')}, ${number(about.late)} late. The vertical line is ${about.today}.`,
    legend: (day: string): string =>
      `A light band is the period of a strategy, a bar one of its tactics; those with a line along them are late. The vertical line is ${day}.`,
    left: (undated: number, more: number): string =>
      `Not drawn: ${enumerate([
        ...(undated > 0 ? [`${count(undated, 'tactic')} without readable dates`] : []),
        ...(more > 0 ? [count(more, 'more strategy', 'more strategies')] : []),
      ])}.`,
  },
  unchecked: {
    cases: (amount: number): string => count(amount, 'case'),
    skipped: (amount: number): string =>
      `${count(amount, 'check')} skipped, as the plan has no such sheet or column.`,
    muted: (amount: number): string => `${count(amount, 'finding')} muted in the workbook's settings.`,
    more: (amount: number): string => `${number(amount)} more`,
    off: (titles: string): string => `Switched off in the workbook's settings: ${titles}.`,
  },
  noFindings: 'No findings.',
  made: (version: string): string =>
    `Written by Plumbline ${version}. Nothing about the workbook was sent anywhere.`,
};
