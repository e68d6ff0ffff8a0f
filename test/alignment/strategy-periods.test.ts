import { linkChains } from '../../src/alignment/chains';
import {
  areCovered,
  couldStateDate,
  daysOutside,
  overlap,
  strategyPeriod,
  tacticDays,
} from '../../src/alignment/strategy-periods';
import { dayFromIso } from '../../src/spreadsheet/day';
import { planOf, sheet } from '../support/plan-of';

const strategiesOf = (periods: readonly string[]) =>
  linkChains(
    planOf({
      strategies: sheet(
        'ID | Strategy | Start | End',
        ...periods.map((period, place) => `S${place + 1} | Aim ${place + 1} | ${period}`),
      ),
    }),
  ).strategies;
const tacticOf = (period: string, headings = 'Start | End') => {
  const [tactic] = linkChains(
    planOf({
      strategies: sheet('ID | Strategy', 'S1 | Win'),
      tactics: sheet(`ID | Tactic | ${headings}`, `T1 | Shop | ${period}`),
    }),
  ).tactics;
  if (tactic === undefined) throw new Error('The plan has no tactic.');
  return tactic;
};
const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;
const [jan1, jan31, feb1, feb28, mar31] = [
  '2027-01-01',
  '2027-01-31',
  '2027-02-01',
  '2027-02-28',
  '2027-03-31',
].map(day) as [number, number, number, number, number];

describe('the period of a strategy', () => {
  it.each<[string, number, number]>([
    ['2027-01-01 | 2027-01-31', jan1, jan31],
    ['2027-01-01 |', jan1, Infinity],
    ['| 2027-01-31', -Infinity, jan31],
    ['|', -Infinity, Infinity],
  ])('%s is open at an empty end', (period, start, end) => {
    expect(strategiesOf([period]).map(strategyPeriod)).toEqual([{ start, end }]);
  });
});

describe('the days of a tactic', () => {
  it.each([
    ['2027-01-01 | 2027-01-31', { start: jan1, end: jan31 }],
    ['2027-01-01 | 2027-01-01', { start: jan1, end: jan1 }],
    ['2027-01-31 | 2027-01-01', null],
    ['2027-01-01 |', null],
    ['| 2027-01-31', null],
  ])('%s are known where both dates are, in order', (period, expected) => {
    expect(tacticDays(tacticOf(period))).toEqual(expected);
  });
});

describe('two spans', () => {
  it.each([
    [jan1, jan31, feb1, feb28, false],
    [jan1, feb1, feb1, feb28, true],
    [feb1, feb28, jan1, feb1, true],
    [feb1, feb28, jan1, jan31, false],
    [jan1, mar31, feb1, feb28, true],
    [feb1, feb28, jan1, mar31, true],
  ])('overlap where they share a day: %d to %d and %d to %d', (start, end, from, to, expected) => {
    expect(overlap({ start, end }, { start: from, end: to })).toBe(expected);
  });
});

describe('the days of a tactic in February', () => {
  // Of 28 days: those that no period holds, and so whether all are held.
  it.each<[string, readonly string[], number]>([
    ['one period', ['2027-02-01 | 2027-02-28'], 0],
    ['a period without dates', ['|'], 0],
    ['one without an end', ['2027-01-15 |'], 0],
    ['one without a start', ['| 2027-03-01'], 0],
    ['one that begins a day late', ['2027-02-02 | 2027-03-31'], 1],
    ['one that ends a day early', ['2027-01-01 | 2027-02-27'], 1],
    ['one in the middle', ['2027-02-11 | 2027-02-20'], 18],
    ['none', [], 28],
    ['one before', ['2027-01-01 | 2027-01-31'], 28],
    ['one after', ['2027-03-01 | 2027-03-31'], 28],
    ['two that follow one another', ['2027-02-15 | 2027-03-31', '2027-01-01 | 2027-02-14'], 0],
    ['two with a day between them', ['2027-01-01 | 2027-02-14', '2027-02-16 | 2027-03-31'], 1],
    ['two that overlap', ['2027-01-01 | 2027-02-20', '2027-02-10 | 2027-02-28'], 0],
    [
      'one within another, and then a gap',
      ['2027-02-01 | 2027-02-20', '2027-02-05 | 2027-02-10', '2027-02-22 | 2027-02-28'],
      1,
    ],
    [
      'three, of which one has a single day',
      ['2027-02-01 | 2027-02-14', '2027-02-15 | 2027-02-15', '2027-02-16 | 2027-02-28'],
      0,
    ],
    ['one whose dates are out of order', ['2027-02-28 | 2027-02-01'], 28],
  ])('against %s', (_, periods, outside) => {
    const strategies = strategiesOf(periods);
    const february = { start: feb1, end: feb28 };
    expect(daysOutside(february, strategies)).toBe(outside);
    expect(areCovered(february, strategies)).toBe(outside === 0);
  });

  it('are held by no period that ends, where they do not', () => {
    const always = { start: feb1, end: Infinity };
    expect(areCovered(always, strategiesOf(['2027-01-01 |']))).toBe(true);
    expect(areCovered(always, strategiesOf(['2027-01-01 | 2027-02-28', '2027-03-01 |']))).toBe(true);
    expect(areCovered(always, strategiesOf(['2027-01-01 | 2027-12-31']))).toBe(false);
  });
});

describe('a date that could be another', () => {
  it.each([
    ['its cell cannot be read', '#N/A | 2027-02-01 |', 'start', true],
    ['that of the other date cannot be read', '#N/A | 2027-02-01 |', 'end', false],
    ['its cell is blank, and the Period cannot be read', '| 2027-02-01 | #N/A', 'start', true],
    ['its cell says it, whatever the Period', '| 2027-02-01 | #N/A', 'end', false],
    ['its cell is blank', '| 2027-02-01 |', 'start', false],
  ] as const)('is one where %s', (_, cells, field, expected) => {
    expect(couldStateDate(tacticOf(cells, 'Start | End | Period').row, field)).toBe(expected);
  });
});
