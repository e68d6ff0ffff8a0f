import { severities, type Severity } from '../../../alignment/settings';
import { labelOf } from '../../../alignment/wording';
import { count, enumerate, number } from '../../../languages/words';
import type { Day, DaySpan } from '../../../spreadsheet/day';
import { date, monthOfYear } from '../../../spreadsheet/day-in-words';
import type { ReportedCheck } from '../../checked-file';
import { severityWords } from '../text/finding-lines';
import { leadWords, points } from '../text/score-lines';
import type { PicturedCoverage, PicturedStrategy, PicturedTimeline } from './pictured-plan';

const severityHeadings: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  advice: 'Advice',
};

/** What a report for people who were not there says in words of its own. */
export const reviewTexts = {
  title: 'Plan review',
  plans: (amount: number): string => `${count(amount, 'workbook')} reviewed`,
  terms: ({ date: day, settings }: Pick<ReportedCheck, 'date' | 'settings'>): string =>
    `As of ${date(day)}, ${settings.profile} profile, ${leadWords[settings.lead]}.`,
  score: 'Alignment score',
  scoreOf: (shown: string): string => `Alignment score ${shown} of 100`,
  of: 'of 100',
  noScore: 'No score yet',
  unread: (error: string): string => `Could not be read. ${error}`,
  noPlan: 'No plan found in this workbook.',
  mayBePlan: (tables: number): string =>
    tables === 1
      ? 'No table in this workbook is surely part of a plan, but one may be.'
      : `No table in this workbook is surely part of a plan, but these ${number(tables)} may be.`,
  parts: {
    heading: 'Where the score comes from',
    columns: { part: 'Part', earned: 'Earned', weight: 'Weight', lost: 'Lost' },
    earned: (part: string, earned: string, weight: number): string => `${part}: ${earned} of ${weight}`,
  },
  fixFirst: {
    heading: 'Fix first',
    columns: { lost: 'Cost', what: 'What', where: 'Where' },
    lost: (amount: number): string => `−${points(amount)}`,
    fix: (label: string, gain: string): string => `Suggested fix: ${label} (+${gain} points)`,
    cells: (amount: number): string => `changes ${count(amount, 'cell')}`,
  },
  holds: {
    heading: 'What holds',
    columns: { group: 'Group', holds: 'Rules without a finding' },
    of: (holds: number, asked: number): string => `${holds} of ${asked}`,
  },
  findings: {
    heading: (amount: number): string =>
      amount === 0 ? 'No findings: the plan hangs true' : count(amount, 'finding'),
    none: 'There is nothing to fix.',
    severity: (severity: Severity, amount: number): string =>
      `${severityHeadings[severity]} (${number(amount)})`,
    columns: { where: 'Where', finding: 'Finding', points: 'Points' },
    more: (amount: number): string => `and ${number(amount)} more of this rule (--format json lists all)`,
    hidden: 'hidden row',
  },
  coverage: {
    heading: ({ dimension }: PicturedCoverage): string => `Tactics by strategy and ${dimension}`,
    row: (strategy: PicturedStrategy): string =>
      strategy === null
        ? 'No strategy'
        : labelOf('strategies', strategy.id, strategy.strategy ?? strategy.key),
    column: ({ name, days }: PicturedCoverage['columns'][number]): string =>
      days === null ? name : monthOfYear(days.start),
    gap: 'gap',
    said: (coverage: PicturedCoverage): string => {
      const { dimension, rows, columns, gaps } = coverage;
      const size = `${count(rows.length, 'row')} by ${count(columns.length, 'column')}`;
      const named = gaps.map(({ row, column }) =>
        [
          ...(row === null ? [] : [reviewTexts.coverage.row(rows[row] ?? null)]),
          ...(column === null ? [] : [columns[column]?.name ?? '']),
        ].join(' / '),
      );
      return `Tactics by strategy and ${dimension}, ${size}. ${
        gaps.length === 0 ? 'No gaps.' : `${count(gaps.length, 'gap')}: ${enumerate(named)}.`
      }`;
    },
    more: ({ more }: PicturedCoverage): string | null => {
      const left = [
        ...(more.rows > 0 ? [count(more.rows, 'more strategy', 'more strategies')] : []),
        ...(more.columns > 0 ? [count(more.columns, 'more column')] : []),
      ];
      return left.length === 0 ? null : `Not drawn: ${enumerate(left)}.`;
    },
  },
  timeline: {
    heading: 'Timeline',
    step: ({ start, end }: DaySpan): string =>
      end - start > 31 ? `${monthOfYear(start)} –` : monthOfYear(start),
    said: ({ span, date: day, lanes, tactics, late }: PicturedTimeline): string =>
      `${count(lanes.filter(({ strategy }) => strategy !== null).length, 'strategy', 'strategies')} from ${date(span.start)} to ${date(span.end)} with ${count(tactics, 'tactic')}, ${number(late)} late. The vertical line is ${date(day)}.`,
    legend: (day: Day): string =>
      `A light band is the period of a strategy, a bar one of its tactics; those with a line along them are late. The vertical line is ${date(day)}.`,
    left: ({ undated, more }: PicturedTimeline): string | null => {
      const left = [
        ...(undated > 0 ? [`${count(undated, 'tactic')} without readable dates`] : []),
        ...(more > 0 ? [count(more, 'more strategy', 'more strategies')] : []),
      ];
      return left.length === 0 ? null : `Not drawn: ${enumerate(left)}.`;
    },
  },
  unchecked: {
    heading: (amount: number): string => `Could not check (${number(amount)})`,
    cases: (amount: number): string => count(amount, 'case'),
    skipped: (amount: number): string =>
      `${count(amount, 'check')} skipped, as the plan has no such sheet or column`,
    muted: (amount: number): string => `${count(amount, 'finding')} muted in the workbook's settings.`,
    more: (amount: number): string => `${number(amount)} more`,
    off: (titles: string): string => `Switched off in the workbook's settings: ${titles}.`,
  },
  read: {
    heading: 'Read from',
    table: (role: string, place: string, rows: number): string => `${role}: ${place}, ${count(rows, 'row')}`,
    offers: 'Possibly part of the plan, but not read',
  },
  tally: (found: Readonly<Record<Severity, number>>): string => {
    const counts = severities
      .filter((severity) => found[severity] > 0)
      .map((severity) =>
        count(found[severity], severityWords[severity].one, severityWords[severity].several),
      );
    return counts.length === 0 ? 'No findings.' : `${counts.join(', ')}.`;
  },
  made: (version: string): string =>
    `Written by Plumbline ${version}. Nothing about the workbook was sent anywhere.`,
} as const;
