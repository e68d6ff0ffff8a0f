import * as fc from 'fast-check';
import { packBars } from '../../../src/alignment/timeline/pack-bars';
import { type Running, runningWithin } from '../../../src/alignment/timeline/running';
import type { DaySpan } from '../../../src/spreadsheet/day';

const span = (start: number, end: number): DaySpan => ({ start, end });
const anySpan = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.nat({ max: 30 }))
  .map(([start, days]) => span(start, start + days));
const runs = (day: number, { start, end }: DaySpan): boolean => start <= day && day <= end;

describe('packBars', () => {
  it.each<[string, readonly DaySpan[], readonly number[]]>([
    ['nothing', [], []],
    ['one after the other in one line', [span(1, 5), span(6, 9)], [0, 0]],
    ['those of one day in two', [span(1, 5), span(5, 9)], [0, 1]],
    ['in order of time, whatever their order', [span(20, 30), span(1, 25), span(26, 40)], [1, 0, 0]],
    ['the same twice in two', [span(1, 2), span(1, 2)], [0, 1]],
  ])('puts %s', (_, spans, lines) => {
    expect(packBars(spans)).toEqual(lines);
  });

  it('lets no bar cover another, in as many lines as run at most at the same time', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 60 }), (spans) => {
        const lines = packBars(spans);
        const covered = spans.some((one, at) =>
          spans.some(
            (other, to) =>
              to > at && lines[to] === lines[at] && one.start <= other.end && other.start <= one.end,
          ),
        );
        const atOnce = spans.map(({ start }) => spans.filter((each) => runs(start, each)).length);
        expect([covered, Math.max(0, ...lines.map((line) => line + 1))]).toEqual([
          false,
          Math.max(0, ...atOnce),
        ]);
      }),
    );
  });
});

describe('runningWithin', () => {
  it('tells the days on which several run, and those on which nothing does', () => {
    const all = [
      { ...span(3, 6), budget: 40 },
      { ...span(5, 12), budget: 80 },
      { ...span(30, 40), budget: 9 },
    ];
    expect(runningWithin(span(1, 10), all)).toEqual([
      { ...span(1, 2), running: 0, budgetPerDay: 0 },
      { ...span(3, 4), running: 1, budgetPerDay: 10 },
      { ...span(5, 6), running: 2, budgetPerDay: 20 },
      { ...span(7, 10), running: 1, budgetPerDay: 10 },
    ]);
  });

  it('is one empty stretch where nothing runs', () => {
    expect(runningWithin(span(1, 10), [])).toEqual([{ ...span(1, 10), running: 0, budgetPerDay: 0 }]);
  });

  const anyRunning = fc
    .tuple(anySpan, fc.nat({ max: 500 }))
    .map(([days, budget]): Running => ({ ...days, budget }));

  it('divides all days, each by what runs on it', () => {
    fc.assert(
      fc.property(anySpan, fc.array(anyRunning, { maxLength: 30 }), (within, all) => {
        const stretches = runningWithin(within, all);
        let next = within.start;
        for (const { start, end, running, budgetPerDay } of stretches) {
          expect(start).toBe(next);
          next = end + 1;
          for (let day = start; day <= end; day += 1) {
            const there = all.filter((each) => runs(day, each));
            const perDay = there.reduce((sum, each) => sum + each.budget / (each.end - each.start + 1), 0);
            expect(running).toBe(there.length);
            expect(Math.abs(budgetPerDay - perDay)).toBeLessThan(1e-6);
          }
        }
        expect(next).toBe(within.end + 1);
      }),
    );
  });

  it('does not depend on the order of what runs', () => {
    fc.assert(
      fc.property(anySpan, fc.array(anyRunning, { maxLength: 30 }), (within, all) => {
        const countsOf = (them: readonly Running[]): unknown =>
          runningWithin(within, them).map(({ start, end, running }) => [start, end, running]);
        expect(countsOf(all.toReversed())).toEqual(countsOf(all));
      }),
    );
  });
});
