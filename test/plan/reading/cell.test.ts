import * as fc from 'fast-check';
import { periodOfDays, periodOfYear } from '../../../src/plan/calendar/period';
import { readPeriodText } from '../../../src/plan/calendar/period-text';
import { components } from '../../../src/plan/fields/components';
import { products } from '../../../src/plan/fields/products';
import { strategies } from '../../../src/plan/fields/strategies';
import { tactics } from '../../../src/plan/fields/tactics';
import { readCell, type ReadingContext } from '../../../src/plan/reading/cell';
import { type CellValue, notCalculated } from '../../../src/spreadsheet/cell';
import { dayFromIso, isoText, serialFromDay } from '../../../src/spreadsheet/day';
import { valueSchema } from '../../support/value-schema';

const fields = { ...components.fields, ...products.fields, ...strategies.fields, ...tactics.fields };
const us: ReadingContext = { locale: 'en-US', dateSystem: 1900 };
const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

const singleValued = [
  ['text', fields.tactic],
  ['id', fields.id],
  ['number', fields.kpiTarget],
  ['money', fields.budget],
  ['share', fields.discount],
  ['date', fields.start],
  ['period', fields.period],
  ['choice', fields.status],
] as const;

describe.each(singleValued)('a cell of kind %s', (kind, field) => {
  it.each([[null], [''], ['  '], ['\u00A0\n']])('is empty with %j', (value) => {
    expect(readCell(field, value, us)).toEqual({ status: 'empty' });
  });

  it.each(['-', '–', '—', ' − ', '--'])('that holds only %j is empty, but for texts and IDs', (dash) => {
    const isText = kind === 'text' || kind === 'id';
    expect(readCell(field, dash, us).status).toBe(isText ? 'read' : 'empty');
  });

  it('cannot be read where it holds an error', () => {
    const seen = { error: '#N/A' };
    expect(readCell(field, seen, us)).toEqual({ status: 'unreadable', problem: 'error-value', seen });
  });

  it('cannot be read where it holds a formula that was never calculated', () => {
    const seen = { ...notCalculated };
    expect(readCell(field, seen, us)).toEqual({ status: 'unreadable', problem: 'not-calculated', seen });
  });

  it('is read as its schema says or not at all, and never throws', () => {
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer({ min: -10, max: 60_000 }),
      fc.boolean(),
      fc.constantFrom('20%', '$5', 'Q3 2026', '2026-03-04', 'done', '3/4/2026', '-5', 'TRUE'),
    );
    fc.assert(
      fc.property(value, fc.constantFrom<1900 | 1904>(1900, 1904), (cell, dateSystem) => {
        const reading = readCell(field, cell, { locale: 'en-US', dateSystem });
        if (reading.status === 'read') expect(valueSchema(field).safeParse(reading.value).success).toBe(true);
        if (reading.status === 'unreadable') expect(reading.seen).toBe(cell);
        const mayBeFromText = ['number', 'money', 'share'].includes(kind) && typeof cell === 'string';
        if (reading.status === 'read') expect(reading.fromText).toBe(mayBeFromText);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the bounds of a quantity', () => {
  it.each([
    ['kpiTarget', -5, 'read'],
    ['kpiTarget', Number.POSITIVE_INFINITY, 'not-a-number'],
    ['kpiTarget', Number.NaN, 'not-a-number'],
    ['kpiTarget', 1e15, 'read'],
    ['kpiTarget', -1e15, 'read'],
    ['kpiTarget', 1.1e15, 'too-large'],
    ['kpiTarget', -1e308, 'too-large'],
    ['kpiTarget', '1000000000000001', 'too-large'],
    ['kpiTarget', 1e-15, 'read'],
    ['budget', 1e308, 'too-large'],
    ['discount', -1e16, 'too-large'],
    ['units', 0, 'read'],
    ['units', -1, 'below-minimum'],
    ['budget', 0, 'read'],
    ['budget', -0.01, 'below-minimum'],
    ['importance', -1, 'below-minimum'],
    ['fundingShare', 0, 'read'],
    ['fundingShare', 1, 'read'],
    ['fundingShare', 1.01, 'share-above-one'],
    ['fundingShare', -0.01, 'below-minimum'],
    ['discount', -0.1, 'read'],
    ['discount', 20, 'share-above-one'],
    ['targetMargin', 1.5, 'share-above-one'],
    ['price', -1, 'below-minimum'],
    ['unitCost', -1, 'below-minimum'],
    ['baseVolume', -1, 'below-minimum'],
  ] as const)('make of %s holding %p: %s', (key, value, outcome) => {
    expect(readCell(fields[key], value, us)).toMatchObject(
      outcome === 'read' ? { status: 'read', value } : { status: 'unreadable', problem: outcome },
    );
  });
});

it.each([0.1 + 0.2 - 0.3, -1e-17, 5e-324])('what %p leaves of calculating is 0', (value) => {
  expect(readCell(fields.budget, value, us)).toMatchObject({ status: 'read', value: 0 });
});

describe('what is read', () => {
  it.each([
    ['tactic', '  Trade fair ', 'Trade fair'],
    ['tactic', 'Trade\u200B fair', 'Trade fair'],
    ['tactic', 2026, '2026'],
    ['tactic', true, 'TRUE'],
    ['tactic', false, 'FALSE'],
    ['id', 1, '1'],
    ['id', 12_345_678_901, '12345678901'],
    ['id', 0.1 + 0.2, '0.3'],
    ['id', 'S1', 'S1'],
    ['kpiTarget', -12.5, -12.5],
    ['budget', 1500, 1500],
    ['budget', 0, 0],
    ['discount', 0.2, 0.2],
    ['discount', -0.1, -0.1],
    ['discount', 1, 1],
    ['start', 46_085, day('2026-03-04')],
    ['start', 46_085.75, day('2026-03-04')],
    ['start', '2026-03-04', day('2026-03-04')],
    ['start', '\u200E2026-03\u00AD-04', day('2026-03-04')],
    ['start', '4 March 2026', day('2026-03-04')],
    ['start', '3/3/2026', day('2026-03-03')],
    ['period', 2026, periodOfYear(2026)],
    ['period', 1900, periodOfYear(1900)],
    ['period', 2100, periodOfYear(2100)],
    ['period', 46_085, periodOfDays(day('2026-03-04'), day('2026-03-04'))],
    ['period', 18_264, periodOfDays(day('1950-01-01'), day('1950-01-01'))],
    ['period', 'Q3 2026', readPeriodText('Q3 2026')],
    ['period', '2026', periodOfYear(2026)],
    ['status', ' In Progress ', 'active'],
    ['status', 'archived', 'archived'],
    ['status', 'archived --', 'archived'],
    ['bigPush', true, 'yes'],
    ['bigPush', false, 'no'],
    ['bigPush', 1, 'yes'],
    ['bigPush', 'x', 'yes'],
  ] as const)('%s holding %j is %j', (key, value, expected) => {
    expect(readCell(fields[key], value, us)).toEqual({ status: 'read', value: expected, fromText: false });
  });

  it.each([
    ['kpiTarget', '1,200', 1200],
    ['kpiTarget', '1\u200B200', 1200],
    ['units', '(0)', 0],
    ['units', '20%', 0.2],
    ['budget', '$1,200.50', 1200.5],
    ['discount', '20%', 0.2],
    ['discount', '0.2', 0.2],
  ] as const)('%s holding the text %j is %d, read from text', (key, value, expected) => {
    expect(readCell(fields[key], value, us)).toEqual({ status: 'read', value: expected, fromText: true });
  });

  it('depends on the locale for numbers in text', () => {
    const german: ReadingContext = { ...us, locale: 'de-DE' };
    expect(readCell(fields.budget, '1.500,25 €', german)).toMatchObject({ value: 1500.25 });
    expect(readCell(fields.budget, '1,500.25 €', german)).toMatchObject({ problem: 'not-a-number' });
  });

  it('depends on the date system for dates and periods', () => {
    const mac: ReadingContext = { ...us, dateSystem: 1904 };
    const serial = serialFromDay(day('2026-03-04'), 1904) ?? Number.NaN;
    expect(readCell(fields.start, serial, mac)).toMatchObject({ value: day('2026-03-04') });
    expect(readCell(fields.period, serial, mac)).toMatchObject({
      value: periodOfDays(day('2026-03-04'), day('2026-03-04')),
    });
    expect(readCell(fields.start, 0, mac)).toMatchObject({ value: day('1904-01-01') });
  });

  it('is the day of every date that Excel writes as text in ISO form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const reading = readCell(fields.start, serial, us);
        const written =
          reading.status === 'read' && typeof reading.value === 'number' ? isoText(reading.value) : '';
        expect(readCell(fields.start, written, us)).toEqual(reading);
      }),
    );
  });
});

describe('what cannot be read', () => {
  it.each([
    ['kpiTarget', '15k', 'not-a-number'],
    ['kpiTarget', 'TBD', 'not-a-number'],
    ['targetMargin', '$5', 'not-a-number'],
    ['kpiTarget', true, 'boolean-for-number'],
    ['kpiTarget', Number.NaN, 'not-a-number'],
    ['units', -1, 'below-minimum'],
    ['units', '-1', 'below-minimum'],
    ['budget', -0.01, 'below-minimum'],
    ['budget', '($5)', 'below-minimum'],
    ['importance', -1, 'below-minimum'],
    ['fundingShare', -0.1, 'below-minimum'],
    ['price', -1, 'below-minimum'],
    ['unitCost', -1, 'below-minimum'],
    ['baseVolume', -1, 'below-minimum'],
    ['discount', 20, 'share-above-one'],
    ['discount', '20', 'share-above-one'],
    ['discount', '120%', 'share-above-one'],
    ['fundingShare', 1.0001, 'share-above-one'],
    ['discount', 'a fifth', 'not-a-number'],
    ['discount', false, 'boolean-for-number'],
    ['start', 'soon', 'not-a-date'],
    ['start', 'Q3 2026', 'not-a-date'],
    ['start', '31/02/2026', 'not-a-date'],
    ['start', '3/4/2026', 'ambiguous-date'],
    ['start', 0, 'impossible-date'],
    ['start', 60, 'impossible-date'],
    ['start', -5, 'impossible-date'],
    ['start', 20_260_304, 'impossible-date'],
    ['start', true, 'boolean-for-date'],
    ['period', 'later', 'unreadable-period'],
    ['period', 'S1', 'unreadable-period'],
    ['period', 'W53 2025', 'unreadable-period'],
    ['period', '3/4/2026', 'ambiguous-date'],
    ['period', 0.5, 'unreadable-period'],
    ['period', 34, 'unreadable-period'],
    ['period', 60, 'unreadable-period'],
    ['period', 18_263, 'unreadable-period'],
    ['period', true, 'boolean-for-date'],
    ['status', 'maybe', 'unknown-choice'],
    ['status', 3, 'unknown-choice'],
    ['status', true, 'unknown-choice'],
    ['bigPush', 2, 'unknown-choice'],
  ] as const)('%s holding %j: %s', (key, seen, problem) => {
    expect(readCell(fields[key], seen, us)).toEqual({ status: 'unreadable', problem, seen });
  });
});
