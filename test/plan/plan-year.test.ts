import { readPlan } from '../../src/plan/read-plan';
import { dayFromIso, yearOf } from '../../src/spreadsheet/day';
import { type PlanSheets, readingSettings, sheet, tablesOf } from '../support/plan-of';

const planDate = dayFromIso('2030-06-30') ?? Number.NaN;

/** The year that a period without one has in a plan. */
function yearOfPlan(sheets: PlanSheets): number {
  const probe = { tactics: sheet('Tactic|Period', 'Asked of|October') };
  const { tactics } = readPlan([...tablesOf(sheets), ...tablesOf(probe)], { ...readingSettings, planDate });
  return yearOf(tactics.at(-1)?.start ?? Number.NaN);
}

describe('the year of a plan', () => {
  it.each<[string, PlanSheets, number]>([
    ['is that of the plan date, where there are no rows', {}, 2030],
    ['is that of the plan date, where no row has a date', { tactics: sheet('Tactic|Start', 'Fair|') }, 2030],
    ['is that of the only date', { tactics: sheet('Tactic|Start', 'Fair|2026-03-04') }, 2026],
    [
      'is that of most date cells',
      { tactics: sheet('Tactic|Start', 'Fair|2026-03-04', 'Tour|2027-01-01', 'Mail|2027-02-02') },
      2027,
    ],
    [
      'counts cells and not rows',
      { tactics: sheet('Tactic|Start|End', 'Fair|2026-03-04|2026-03-05', 'Tour|2027-01-01|') },
      2026,
    ],
    [
      'is the earlier one on a tie',
      { tactics: sheet('Tactic|Start|End', 'Fair|2027-03-04|2026-03-04') },
      2026,
    ],
    [
      'is the earliest one on a tie of three',
      { tactics: sheet('Tactic|Start', 'Fair|2028-03-04', 'Tour|2026-03-04', 'Mail|2027-03-04') },
      2026,
    ],
    [
      'counts the dates of goals, strategies and tactics together',
      {
        goals: sheet('Goal|Start|Due', 'Grow|2025-01-01|2025-12-31'),
        strategies: sheet('Strategy|Start|End', 'Brand|2026-01-01|2026-12-31'),
        tactics: sheet('Tactic|Start', 'Fair|2026-03-04'),
      },
      2026,
    ],
    [
      'counts days of review and of approval too',
      {
        strategies: sheet('Strategy|Start|Reviewed on|Approved on', 'Brand|2026-01-01|2025-12-01|2025-12-02'),
      },
      2025,
    ],
    [
      'counts no dates of products',
      {
        products: sheet('Product|Available from', 'Bag|2024-01-01', 'Belt|2024-01-01'),
        tactics: sheet('Tactic|Start', 'Fair|2026-03-04'),
      },
      2026,
    ],
    [
      'counts no periods, be a year written in them',
      { tactics: sheet('Tactic|Start|Period', 'Fair||Q3 2024', 'Tour||2024', 'Mail|2026-03-04|') },
      2026,
    ],
    [
      'counts no retired rows',
      {
        tactics: sheet(
          'Tactic|Start|Status',
          'Fair|2024-03-04|paused',
          'Tour|2024-03-04|cancelled',
          'Mail|2026-03-04|',
        ),
      },
      2026,
    ],
    [
      'counts rows whose Status cannot be read',
      { tactics: sheet('Tactic|Start|End|Status', 'Fair|2024-03-04|2024-03-04|maybe', 'Mail|2026-03-04||') },
      2024,
    ],
    [
      'counts no repetition of an ID',
      { tactics: sheet('ID|Tactic|Start', 'T1|Mail|2026-03-04', 'T1|Fair|2024-03-04', 'T1|Tour|2024-03-04') },
      2026,
    ],
    [
      'counts no dates that cannot be read',
      { tactics: sheet('Tactic|Start', 'Fair|3/4/2024', 'Tour|30.2.2024', 'Mail|2026-03-04') },
      2026,
    ],
  ])('%s', (_, sheets, year) => {
    expect(yearOfPlan(sheets)).toBe(year);
  });
});
