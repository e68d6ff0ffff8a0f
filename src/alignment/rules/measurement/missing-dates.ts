import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { isoText } from '../../../spreadsheet/day';
import { date } from '../../../spreadsheet/day-in-words';
import { oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { label } from '../../wording';

export const missingDates = declareRule({
  id: 'missing-dates',
  group: 'measurement',
  severity: 'warning',
  judges: { tactics: [oneOf('tactics.start', 'tactics.end', 'tactics.period')] },
  passesWithout: ['tactics.start'],
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    const missing = (['start', 'end'] as const).filter((field) => row[field] === null);
    if (missing.length === 0) return 'pass';
    if (missing.every((field) => couldStateDate(row, field))) return undecided(row, 'start', 'end', 'period');
    const blank = missing.filter((field) => !isUnreadable(row, field));
    return { outcome: 'finding', detail: { tactic: row, missing: blank }, fields: blank };
  },
  message: ({ tactic, missing }) =>
    language.rules['missing-dates'].finding({ tactic: label(tactic), missing }),
  fixes: ({ row, strategies }, { missing }) => {
    const [strategy, ...others] = strategies;
    if (strategy === undefined || others.length > 0) return [];
    const start = row.start ?? strategy.row.start;
    const end = row.end ?? strategy.row.end;
    // A date that could not be read would still be missing.
    const isWhole = (['start', 'end'] as const).every(
      (field) => row[field] !== null || missing.includes(field),
    );
    if (start === null || end === null || end < start || !isWhole) return [];
    const days = { start, end };
    return [
      {
        label: language.rules['missing-dates'].fixes.asStrategy({ start: date(start), end: date(end) }),
        edits: missing.map((field) => ({ row, field, newValue: isoText(days[field]) })),
      },
    ];
  },
});
