import { number, tenths } from '../words';
import { count } from './count';

type Which = 'old' | 'new';

const all = '(--format json lists all)';

/** What is said of two versions of a plan. */
export const diff = {
  unread: (file: string, error: string): string => `${file} could not be read. ${error}`,
  judged: (terms: string): string => `Judged ${terms}.`,
  score: {
    never: 'No score, before or now',
    come: (now: string): string => `Score: none before, now ${now}`,
    gone: (before: string): string => `Score ${before} → none`,
    same: (now: string): string => `Score ${now}, unchanged`,
    moved: (before: string, now: string, by: string): string => `Score ${before} → ${now} (${by})`,
  },
  notes: {
    noPlan: { old: 'No plan was found in the old workbook.', new: 'No plan was found in the new workbook.' },
    noScore: { old: 'The old plan has no score.', new: 'The new plan has no score.' },
    looksLike: (tables: number): string =>
      tables === 1
        ? 'One table looks like part of a plan, but not surely: --accept-offers reads it.'
        : `${number(tables)} tables look like part of a plan, but not surely: --accept-offers reads them.`,
    leftOut: (which: Which, sentence: string): string => `In the ${which} workbook: ${sentence}`,
  },
  headings: {
    why: 'Why the score changed',
    nothing: 'Nothing changed in the plan',
    what: 'What changed in the plan',
    newFindings: 'New findings',
    goneFindings: 'No longer found',
  },
  columns: {
    part: 'Part',
    of: 'Of',
    before: 'Before',
    now: 'Now',
    change: 'Change',
    points: 'Points',
    row: 'Row',
    why: 'Why',
    changed: 'Changed',
    field: 'Field',
    new: 'New',
    gone: 'Gone',
    where: 'Where',
    severity: 'Severity',
    finding: 'Finding',
  },
  /** What a part can earn, where that is not the same in both plans. */
  weights: (before: number, now: number): string => `${number(before)}, then ${number(now)}`,
  points: (points: number): string => `${tenths(points)} points`,
  more: {
    rows: (amount: number): string => `… and ${count(amount, 'more row')} ${all}`,
    findings: (amount: number): string => `… and ${count(amount, 'more finding')} ${all}`,
    fields: (amount: number): string => `… and ${count(amount, 'more field')}`,
    points: (amount: number, inAll: string): string => `… and ${number(amount)} more, ${inAll} in all ${all}`,
  },
  derived: (row: string): string => `${row}, read from a column or section rows`,
  where: (sheet: string, row: number): string => `${sheet}, row ${row}`,
  status: { new: 'new', gone: 'gone', 'unchanged itself': 'unchanged itself' },
  noLonger: (titles: string): string => `no longer ${titles}`,
  unchangedThemselves: (rows: string): string => `${rows} unchanged themselves`,
  movers: {
    tactics: 'other budgets moved their share of the spend, or what they refer to changed',
    strategies: 'their tactics or goals changed, or other rows moved their weight',
  },
  stillThere: (amount: number): string =>
    amount === 1 ? '1 finding is still there.' : `${count(amount, 'finding')} are still there.`,
  muted: {
    since: (amount: number): string => `${count(amount, 'finding')} muted since.`,
    noLonger: (amount: number): string => `${count(amount, 'finding')} no longer muted.`,
    asBefore: (amount: number): string => `${count(amount, 'finding')} muted.`,
  },
};
