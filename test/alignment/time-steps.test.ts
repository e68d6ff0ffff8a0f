import * as fc from 'fast-check';
import { sharedDays, stepAt, timeSteps } from '../../src/alignment/time-steps';
import { dayFromIso, type DaySpan, firstExcelDay, isoText, lastExcelDay } from '../../src/spreadsheet/day';

const span = (start: string, end: string): DaySpan => ({
  start: dayFromIso(start) ?? Number.NaN,
  end: dayFromIso(end) ?? Number.NaN,
});

const written = ({ start, end }: DaySpan): string => `${isoText(start)} ${isoText(end)}`;

describe('the steps of a span', () => {
  it.each<[string, DaySpan, number, readonly string[]]>([
    [
      'are months',
      span('2026-01-31', '2026-03-01'),
      1,
      ['2026-01-01 2026-01-31', '2026-02-01 2026-02-28', '2026-03-01 2026-03-31'],
    ],
    ['even for one day', span('2028-02-29', '2028-02-29'), 1, ['2028-02-01 2028-02-29']],
    [
      'quarters of the year where months are too many',
      span('2026-11-05', '2027-04-01'),
      3,
      ['2026-10-01 2026-12-31', '2027-01-01 2027-03-31', '2027-04-01 2027-06-30'],
    ],
    [
      'years where quarters are too many',
      span('2026-11-05', '2028-01-01'),
      12,
      ['2026-01-01 2026-12-31', '2027-01-01 2027-12-31', '2028-01-01 2028-12-31'],
    ],
  ])('%s', (_, whole, months, steps) => {
    const found = timeSteps(whole, 3);
    expect(found.months).toBe(months);
    expect(found.steps.map(written)).toEqual(steps);
  });

  const anyDay = fc.integer({ min: firstExcelDay, max: lastExcelDay });
  const anySpan = fc
    .tuple(anyDay, anyDay)
    .map(([one, other]): DaySpan => ({ start: Math.min(one, other), end: Math.max(one, other) }));

  it('follow one another from the first day to the last, and hold each day once', () => {
    fc.assert(
      fc.property(
        anySpan,
        fc.integer({ min: 1, max: 40 }),
        fc.nat({ max: 1000 }),
        (whole, most, thousandth) => {
          const { steps, months } = timeSteps(whole, most);
          expect(steps.length).toBeLessThanOrEqual(Math.max(most, 82));
          steps.slice(1).forEach(({ start }, place) => expect(start).toBe((steps[place]?.end ?? 0) + 1));
          expect(stepAt({ steps, months }, whole.start)).toBe(0);
          expect(stepAt({ steps, months }, whole.end)).toBe(steps.length - 1);
          const day = whole.start + Math.floor(((whole.end - whole.start) * thousandth) / 1000);
          const { start = Infinity, end = -Infinity } = steps[stepAt({ steps, months }, day)] ?? {};
          expect(start <= day && day <= end).toBe(true);
          expect(steps.reduce((sum, step) => sum + sharedDays(step, whole), 0)).toBe(
            whole.end - whole.start + 1,
          );
        },
      ),
    );
  });
});
