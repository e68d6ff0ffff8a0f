import * as fc from 'fast-check';
import { fieldKeys, fieldOf } from '../../src/plan/fields/catalogue';
import { roles } from '../../src/plan/fields/roles';
import type { Area } from '../../src/spreadsheet/area';
import { type CellValue, notCalculated } from '../../src/spreadsheet/cell';
import type { ListedTable, Sheet, Workbook } from '../../src/spreadsheet/sheet';

/*
 * Sheets such as nobody writes on purpose: any value in any cell, odd shapes, texts that are made to break readers. Parts of plans
 * are strewn among them, so that tables are found and read.
 */

const fieldWords = roles.flatMap((role) =>
  fieldKeys(role).flatMap((key) => {
    const field = fieldOf(role, key);
    return field === undefined ? [] : [field.name, ...Object.values(field.synonyms).flat().slice(0, 4)];
  }),
);

/** A heading as planners write them, of every field. */
export const heading: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...fieldWords) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Q1',
      'Q2',
      'Jan',
      'Feb',
      'Jan 2026',
      'W1',
      'KW 2',
      'FY26',
      'Leads',
      'Clicks target',
      'Date',
      'No',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(1, 2, 3, 12, 53, 2026, 46_000, 46_031, -1, 0.5, true, null, ''),
  },
);

/** One piece over and over, with an end that fits or does not: what a pattern can be made to match in ever more ways. */
const repeated = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        '=',
        ' ',
        '- ',
        '1. ',
        '[ ]',
        '[x]',
        '1 ',
        'Q1-',
        'S1 5%,',
        '1.2',
        'a;',
        '9%',
        '(',
        '📈',
        'Jan ',
      ),
      fc.string({ minLength: 1, maxLength: 3 }),
    ),
    fc.integer({ min: 2, max: 400 }),
    fc.constantFrom('', 'a', '!', '1', '%', '\n'),
  )
  .map(([piece, times, end]) => piece.repeat(times) + end);

/** Texts that break readers: long ones, deep ones, ones that look like something else. */
const hostileTexts = fc.constantFrom(
  '='.repeat(300),
  ';'.repeat(2000),
  'S1 '.repeat(500),
  '1/'.repeat(400),
  '9'.repeat(400),
  'Q'.repeat(400) + '1',
  '((((((((((((((((((((((((((((((',
  'a,'.repeat(1000),
  '2026-13-45',
  '99999999999999999999-01-01',
  '31.02.0000',
  '1e999%',
  'S1 1e999%',
  'S1 999999999%; S1 -999999999%',
  '–'.repeat(200),
  '\u202E\u200B\u00AD\uFEFF',
  '\uD800',
  '\u0000\u0007',
  '__proto__',
  'constructor',
  'toString',
  '#REF!',
  'Week 99 of Q9 2026–1',
  'Jan–Dec–Jan 2026',
  '٣٤٥',
  'ﷺ'.repeat(20),
  '\n\n\n- a\n\n1. b\n• c\n',
  'T1/1; T1/2',
  'Total',
  'Total Jan',
);

const hostile = fc.oneof({ weight: 3, arbitrary: hostileTexts }, { weight: 1, arbitrary: repeated });

export const value: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom<CellValue>(
      'S1',
      'S2',
      'G1',
      'T1',
      'Win',
      'Keep',
      'Fair',
      'Tour',
      'Ann',
      'x',
      'active',
      'paused',
      'with Jim',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>(
      '2026-03-04',
      '3/4/2026',
      'Q3 2026',
      'May',
      '20%',
      '1,200',
      '$5',
      '-5',
      'S1 60%; S2',
      'Fair\nTour',
      'Win; Keep',
    ),
  },
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.integer({ min: -5, max: 60 }),
      fc.integer({ min: 45_000, max: 47_000 }),
      fc.double(),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(true, false, { error: '#N/A' }, { error: '#REF!' }, notCalculated),
  },
  { weight: 1, arbitrary: hostile },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 20 })),
  },
);

const row = fc.oneof(
  { weight: 2, arbitrary: fc.array(heading, { maxLength: 9 }) },
  { weight: 6, arbitrary: fc.array(value, { maxLength: 9 }) },
  { weight: 1, arbitrary: fc.constant<CellValue[]>([]) },
  { weight: 1, arbitrary: value.map((only): CellValue[] => [only]) },
);

/** The rows of a sheet below its headings: a few of any kind; now and then as many again and again, or wider than anyone reads. */
const body = fc.oneof(
  { weight: 30, arbitrary: fc.array(row, { maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(row, { maxLength: 6 }), fc.integer({ min: 2, max: 20 }))
      .map(([rows, times]) => Array.from({ length: times }, () => rows).flat()),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.array(fc.array(fc.oneof(heading, value), { maxLength: 8 }), { maxLength: 6 }),
        fc.integer({ min: 2, max: 12 }),
      )
      .map(([rows, times]) => rows.map((cells) => Array.from({ length: times }, () => cells).flat())),
  },
);

const headings = fc.oneof(
  { weight: 6, arbitrary: fc.array(heading, { maxLength: 9 }) },
  { weight: 1, arbitrary: roleHeadings() },
);

/** All headings of a sheet of the template, so that each role is read in each of its fields. */
function roleHeadings(): fc.Arbitrary<CellValue[]> {
  return fc.constantFrom(...roles).chain((role) => {
    const names = fieldKeys(role).flatMap((key) => fieldOf(role, key)?.name ?? []);
    return fc.shuffledSubarray(names, { minLength: 2, maxLength: Math.min(12, names.length) });
  });
}

/** Number formats for the cells of a sheet, which are as many or fewer. */
const formats = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.array(
        fc.constantFrom(null, 'General', '0%', 'yyyy-mm-dd', '#,##0 "€"', '[$-409]mmm yy;@', ';;;', '"'),
        {
          maxLength: 9,
        },
      ),
      { maxLength: 12 },
    ),
  },
);

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat({ max: 14 }), fc.nat({ max: 8 }), fc.nat({ max: 5 }), fc.nat({ max: 4 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const listedTable: fc.Arbitrary<ListedTable> = fc
  .tuple(area, fc.boolean(), fc.boolean(), fc.constantFrom('Tactics', 'Tabelle1', 'tblStrategy', ''))
  .map(([place, hasHeaderRow, hasTotalsRow, name]) => ({ ...place, hasHeaderRow, hasTotalsRow, name }));

export const randomSheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.constantFrom(
    'Sheet1',
    'Tactics',
    'Marketing plan 2027',
    'Goals',
    'Strategies',
    'Preisliste',
    'History',
    '__proto__',
    ' \u200B',
    '',
  ),
  top: fc.nat({ max: 3 }),
  left: fc.nat({ max: 3 }),
  cells: fc
    .tuple(fc.array(row, { maxLength: 3 }), headings, body)
    .map(([before, written, after]) => [...before, written, ...after]),
  formats,
  hiddenRows: fc.array(fc.nat({ max: 15 }), { maxLength: 3 }).map((rows) => new Set(rows)),
  tables: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(listedTable, { minLength: 1, maxLength: 3 }) },
  ),
  merges: fc.array(area, { maxLength: 3 }),
});

export const randomWorkbook: fc.Arbitrary<Workbook> = fc.record({
  sheets: fc.array(randomSheet, { minLength: 1, maxLength: 3 }),
  dateSystem: fc.constantFrom<1900 | 1904>(1900, 1904),
  leftOut: fc.constant([]),
});
