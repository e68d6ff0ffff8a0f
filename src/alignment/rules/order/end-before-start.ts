import { language } from '../../../languages/language';
import type { Strategy, Tactic } from '../../../plan/rows';
import { isoText } from '../../../spreadsheet/day';
import { date } from '../../../spreadsheet/day-in-words';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { label } from '../../wording';

export const endBeforeStart = declareRule({
  id: 'end-before-start',
  group: 'order',
  severity: 'error',
  // No need of Start and End columns: a Period beside one of them gives the other.
  judges: { strategies: ['strategies.start', 'strategies.end'], tactics: ['tactics.start', 'tactics.end'] },
  select: ({ strategies, tactics }): readonly (readonly { readonly row: Strategy | Tactic }[])[] => [
    strategies,
    tactics,
  ],
  decide: ({ row }) => {
    const unsure = couldStateDate(row, 'start') || couldStateDate(row, 'end');
    if (unsure) {
      const onlyByPeriod =
        row.start === null &&
        row.end === null &&
        !row.unreadable.includes('start') &&
        !row.unreadable.includes('end');
      const bothPossible = isPossible(row, 'start') && isPossible(row, 'end');
      return bothPossible && !onlyByPeriod ? undecided(row, 'start', 'end', 'period') : 'pass';
    }
    if (row.start === null || row.end === null || row.end >= row.start) return 'pass';
    return { outcome: 'finding', detail: { row, start: row.start, end: row.end }, fields: ['end', 'start'] };
  },
  message: ({ row, start, end }) =>
    language.rules['end-before-start'].finding({ row: label(row), start: date(start), end: date(end) }),
  fixes: (_, { row, start, end }) =>
    // Beside a Period it is not clear which of the three is wrong.
    row.period !== null
      ? []
      : [
          {
            label: language.rules['end-before-start'].fixes.swap,
            edits: [
              { row, field: 'start', newValue: isoText(end) },
              { row, field: 'end', newValue: isoText(start) },
            ],
          },
        ],
});

const isPossible = (row: Strategy | Tactic, field: 'start' | 'end'): boolean =>
  row[field] !== null || couldStateDate(row, field);
