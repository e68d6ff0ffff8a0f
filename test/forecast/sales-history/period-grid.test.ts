import * as fc from 'fast-check';
import {
  gridFrom,
  lengthOfSpan,
  periodLengths,
  placeOf,
  spanAt,
} from '../../../src/forecast/sales-history/period-grid';
import { dayFromIso, firstDayOfMonth } from '../../../src/spreadsheet/day';

const day = (iso: string): number => dayFromIso(iso) ?? 0;
const days = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') });
const lengths = fc.constantFrom(...periodLengths);

describe('a grid of periods', () => {
  it('has each day in just one period, and no gap between periods', () => {
    fc.assert(
      fc.property(lengths, days, days, (length, start, one) => {
        const grid = gridFrom(length, start);
        const place = placeOf(grid, one);
        const span = spanAt(grid, place);
        expect(span.start <= one && one <= span.end).toBe(true);
        expect(spanAt(grid, place + 1).start).toBe(span.end + 1);
      }),
    );
  });

  it('begins on its first day, and its periods have its length', () => {
    fc.assert(
      fc.property(lengths, days, (length, one) => {
        const start = length === 'day' || length === 'week' ? one : firstDayOfMonth(one);
        const grid = gridFrom(length, start);
        const span = spanAt(grid, placeOf(grid, start));
        expect(span.start).toBe(start);
        expect(lengthOfSpan(span)).toBe(length === 'day' ? null : length);
      }),
    );
  });
});

describe('the length of a stretch', () => {
  it.each([
    ['2025-02-01', '2025-02-28', 'month'],
    ['2025-02-01', '2025-02-07', 'week'],
    ['2025-02-01', '2025-04-30', 'quarter'],
    ['2024-07-01', '2025-06-30', 'year'],
    ['2025-02-01', '2025-03-31', null],
    ['2025-02-02', '2025-02-28', null],
    ['2025-02-01', '2025-02-27', null],
    ['2025-02-01', '2025-02-01', null],
  ])('from %s to %s is %s', (start, end, length) => {
    expect(lengthOfSpan({ start: day(start), end: day(end) })).toBe(length);
  });
});
