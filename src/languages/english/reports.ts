import { enumerate, number, percent, tenths } from '../words';
import { count } from './count';
import { answers } from './reports-answers';
import { diff } from './reports-diff';
import { files } from './reports-files';
import { portfolio } from './reports-portfolio';
import { review } from './reports-review';
import { findingsCounted, leads, roleNames } from './reports-words';

type Level = 'goals' | 'strategies';

/** What the command line says of plans. */
export const reports = {
  severities: {
    error: { name: 'error', heading: 'Errors' },
    warning: { name: 'warning', heading: 'Warnings' },
    advice: { name: 'advice', heading: 'Advice' },
  },
  roleNames,
  findingsCounted,
  /** When and by what a plan is judged. */
  terms: (day: string, profile: 'core' | 'full', lead: 'marketing' | 'sales' | 'joint'): string =>
    `as of ${day}, ${profile} profile, ${leads[lead]}`,
  score: (shown: string): string => `Alignment score ${shown} of 100`,
  noScore: 'No score yet',
  /** Figures that may have been given spaces before or after them. */
  outOf: (earned: string, weight: string): string => `${earned} of ${weight}`,
  backed: (tactics: number, money: number | null): string =>
    `Backed: ${percent(tactics)} of the tactics${money === null ? '' : ` and ${percent(money)} of the money`}.`,
  budgetsKnown: (share: number): string => `Budgets known: ${percent(share)} of the tactics.`,
  tables: {
    heading: 'Read from',
    rows: (amount: number): string => count(amount, 'row'),
    levels: (levels: readonly { readonly role: string; readonly rows: number }[]): string =>
      `with ${levels.map(levelCounted).join(' and ')} read from its columns or section rows`,
    unused: (headings: readonly string[], more: number): string =>
      `unused columns: ${headings.join(', ')}${andMore(more)}`,
  },
  offers: {
    heading: 'Possibly part of the plan, but not read',
    more: (amount: number): string => `… and ${number(amount)} more`,
    advice: (amount: number): string =>
      amount === 1
        ? 'Run the check with --accept-offers to read it, or say in a sheet "Plumbline settings" what it is.'
        : 'Run the check with --accept-offers to read them, or say in a sheet "Plumbline settings" what each is.',
    /** `names` are quoted. */
    sections: (names: readonly string[], level: Level): string =>
      `The section rows (${enumerate(names)}) look like the ${level} of the rows below them. Not sure, because no heading says so.`,
  },
  noPlan: {
    none: 'No plan found in this workbook.',
    mayBe: (tables: number): string =>
      `No table in this workbook is surely part of a plan, but ${tables === 1 ? 'one' : `these ${number(tables)}`} may be.`,
    lookedFor:
      'No plan found in this workbook. Plumbline looks on every sheet for tables that it recognises by their headings. Use these headings (only those marked * are required; their order, further columns and the layout do not matter):',
  },
  findings: {
    ofRule: (amount: number): string => count(amount, 'finding'),
    lost: (points: number): string =>
      tenths(points) === tenths(1) ? `${tenths(points)} point lost` : `${tenths(points)} points lost`,
    hidden: 'hidden row',
    more: (amount: number): string => `… and ${number(amount)} more (--format json lists all)`,
    wholePlan: 'whole plan',
    /** Behind the first of several areas of a sheet. */
    places: (areas: string, more: number): string => areas + andMore(more),
  },
  fixFirst: {
    heading: 'Fix first',
    cells: (amount: number): string => `Suggested fix in ${count(amount, 'cell')}`,
    brings: (fix: string, points: number): string => `${fix}: +${tenths(points)} points.`,
  },
  muted: (amount: number): string => `${count(amount, 'finding')} muted`,
  inSettings: '(Plumbline settings)',
  unchecked: {
    heading: 'Could not check',
    rule: (title: string, cases: number, message: string, places: string): string =>
      `${title}:${cases > 1 ? ` ${count(cases, 'case')}.` : ''} ${message} See ${places}.`,
    places: (places: readonly string[], more: number): string => places.join(', ') + andMore(more),
  },
  skipped: (amount: number): string => `${count(amount, 'check')} skipped`,
  holds: {
    heading: 'What holds',
    explanation: '(rules without a finding)',
    of: (holds: number, asked: number): string => `${number(holds)} of ${number(asked)}`,
    waiting: (titles: string): string => `Not counted, because the plan lacks a column: ${titles}`,
  },
  off: {
    heading: (amount: number): string => `${count(amount, 'rule')} off`,
    titles: (titles: string, more: number): string => titles + andMore(more),
  },
  explanation: {
    heading: 'How the workbook was read',
    noTables: 'It holds no tables.',
  },
  unread: (error: string): string => `Could not be read. ${error}`,
  closing: {
    /** `plans` is null where there was only one. */
    found: (counts: readonly string[], plans: number | null): string =>
      `${counts.length === 0 ? 'No findings' : counts.join(', ')}${plans === null ? '' : ` in ${count(plans, 'plan')}`}.`,
    planless: (amount: number): string => `No plan found in ${count(amount, 'file')}.`,
    unread: (amount: number): string => `${count(amount, 'file')} could not be read.`,
  },
  answers,
  diff,
  files,
  portfolio,
  review,
};

function levelCounted({ role, rows }: { readonly role: string; readonly rows: number }): string {
  return role === 'goals' ? count(rows, 'goal') : count(rows, 'strategy', 'strategies');
}

function andMore(amount: number): string {
  return amount > 0 ? ` and ${number(amount)} more` : '';
}
