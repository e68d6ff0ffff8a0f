import * as fc from 'fast-check';
import { exampleVersions } from '../../src/plan/example/example-sheets';
import { fieldKeys, fieldName, fieldOf } from '../../src/plan/fields/catalogue';
import { type Role, roles } from '../../src/plan/fields/roles';
import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/read-plan';
import type { RecognisedTable } from '../../src/plan/recognised-table';
import { fieldValue, type Link, type Mention, type Row } from '../../src/plan/rows';
import type { CellValue } from '../../src/spreadsheet/cell';
import { examplePlan } from '../support/example-plan';
import { readingSettings, tablesOf } from '../support/plan-of';

const rowsOf = (plan: Plan): readonly Row[] => roles.flatMap((role): readonly Row[] => plan[role]);

const isMultiple = (role: Role, key: string): boolean =>
  ['reference', 'list'].includes(fieldOf(role, key)?.kind ?? '');

const partsOf = (row: Row): readonly (Link | Mention)[] =>
  fieldKeys(row.role).flatMap((key) =>
    isMultiple(row.role, key) ? (fieldValue(row, key) as readonly (Link | Mention)[]) : [],
  );

/** A row without the rows that it refers to, of which the places are given. */
const plainRow = (row: Row): Readonly<Record<string, unknown>> => ({
  ...row,
  unreadable: [...row.unreadable].sort(),
  ...Object.fromEntries(
    fieldKeys(row.role)
      .filter((key) => isMultiple(row.role, key))
      .map((key) => [
        key,
        (fieldValue(row, key) as readonly (Link | Mention)[]).map((part) => ({
          ...part,
          target: part.target && [part.target.role, part.target.table, part.target.rowIndex],
        })),
      ]),
  ),
});

const plainPlan = (plan: Plan) => ({
  rows: rowsOf(plan).map(plainRow),
  unreadable: plan.unreadableCells
    .map(({ row, field, problem }) => JSON.stringify([row.role, row.table, row.rowIndex, field, problem]))
    .sort(),
  textNumbers: plan.textNumbers
    .map(({ table, field, rowIndexes }) => JSON.stringify([table, field, rowIndexes]))
    .sort(),
});

/** Cells of all kinds, and texts that mean something somewhere. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'S1',
      's1',
      'Brand',
      'T1',
      'T1; T2',
      'G1',
      'P1, P2',
      'Young',
      'S1 60%; Brand',
      'S1 -5%',
      'Total',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Q3 2026',
      'Week 53',
      'May',
      '2026-03-04',
      '3/4/2026',
      'paused',
      'active',
      '20%',
      '1,200',
      '-5',
      '-',
      ';',
      ' ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(null, true, false, 0, -1, 0.2, 46_085, 2026, { error: '#REF!' }),
  },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.double(), fc.string({ unit: 'grapheme' })) },
);

/** A table of a role, its columns in any order and perhaps twice, its rows of any length. */
const table: fc.Arbitrary<RecognisedTable> = fc.constantFrom(...roles).chain((role) =>
  fc
    .record({
      columns: fc.array(fc.option(fc.constantFrom(...fieldKeys(role)), { freq: 8 }), {
        minLength: 1,
        maxLength: 12,
      }),
      rows: fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 8 }),
      hidden: fc.array(fc.nat({ max: 9 })),
    })
    .map(({ columns, rows, hidden }) => ({
      role,
      columns,
      source: {
        sheet: role,
        name: null,
        top: 0,
        left: 0,
        headings: columns.map((key) => (key === null ? '' : fieldName(role, key))),
        rows,
        formats: null,
        hiddenRows: new Set(hidden),
      },
    })),
);

const settings = fc.record({
  planDate: fc.integer({ min: -20_000, max: 60_000 }),
  locale: fc.constantFrom('en-US', 'de-DE', 'fr-CH'),
  dateSystem: fc.constantFrom<1900 | 1904>(1900, 1904),
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
});

const placeOf = ({ role, table, line }: Row, field: string): string => [role, table, line, field].join('/');

describe('reading any tables', () => {
  const whateverTheyHold = (law: (plan: Plan, tables: readonly RecognisedTable[]) => void): void => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 5 }), settings, (tables, how) => {
        law(readPlan(tables, how), tables);
      }),
    );
  };

  it('never throws, and gives every row of each role the fields of that role', () => {
    whateverTheyHold((plan) => {
      for (const role of roles) {
        for (const row of plan[role]) {
          expect(row.role).toBe(role);
          expect(Object.keys(row)).toEqual(expect.arrayContaining([...fieldKeys(role)]));
          expect(Object.values(row)).not.toContain(undefined);
        }
      }
    });
  });

  it('gives each row of the plan a place of its own in a table of its role, in the order of the tables', () => {
    whateverTheyHold((plan, tables) => {
      for (const role of roles) {
        const places = plan[role].map(({ table: at, line }) => at * 1000 + line);
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        const rowIndexes = plan[role].map(({ table: at, rowIndex }) => at * 1000 + rowIndex);
        expect(rowIndexes).toEqual([...rowIndexes].sort((one, other) => one - other));
        expect(plan[role].every((row) => plan.tables[row.table]?.role === role)).toBe(true);
      }
      const counted = plan.tables.map((_, at) => rowsOf(plan).filter((row) => row.table === at).length);
      expect(plan.tables.map(({ rowCount }) => rowCount)).toEqual(counted);
      const own = plan.tables.filter(({ isDerived }) => !isDerived);
      expect(own.map(({ source, role }) => [source, role])).toEqual(
        tables.map(({ source, role }) => [source, role]),
      );
    });
  });

  it('leaves each unreadable cell empty, lists it once, and has its row name the field; but links stay where a share is negative', () => {
    whateverTheyHold((plan) => {
      const isWhole = ({ problem: { problem } }: (typeof plan.unreadableCells)[number]): boolean =>
        problem !== 'negative-link-share';
      const listed = plan.unreadableCells.map(({ row, field, column, problem: { seen } }) => {
        expect(plan.tables[row.table]?.columns[column]).toBe(field);
        // Parts are named by their text without the white space around it.
        const value = plan.tables[row.table]?.lines[row.line]?.cells[column];
        expect(typeof value === 'string' ? value.trim() : value).toEqual(
          typeof seen === 'string' ? seen.trim() : seen,
        );
        return placeOf(row, field);
      });
      const named = rowsOf(plan).flatMap((row) => row.unreadable.map((field) => placeOf(row, field)));
      expect(new Set(listed).size).toBe(listed.length);
      const whole = plan.unreadableCells.filter(isWhole);
      const inPart = plan.unreadableCells.filter((cell) => !isWhole(cell));
      expect(whole.map(({ row, field }) => placeOf(row, field)).sort()).toEqual(named.sort());
      for (const { row, field } of inPart) expect(fieldValue(row, field)).not.toHaveLength(0);
      for (const { row, field } of whole) {
        // A Period may have given the date that the cell does not, and a section the Period.
        const value = fieldValue(row, field);
        const { columns, source } = plan.tables[row.table] ?? {};
        const isMade = (columns?.lastIndexOf(field) ?? 0) >= (source?.headings.length ?? 0);
        const given =
          isMade || (fieldOf(row.role, field)?.kind === 'date' && fieldValue(row, 'period') !== null);
        if (!given) expect(Array.isArray(value) ? value.length : value).toBe(Array.isArray(value) ? 0 : null);
      }
    });
  });

  it('refers to rows of the plan alone, that are no repetition of an ID', () => {
    whateverTheyHold((plan) => {
      const all = new Set(rowsOf(plan));
      for (const { target, ambiguous } of rowsOf(plan).flatMap(partsOf)) {
        if (target === null) continue;
        expect(all.has(target)).toBe(true);
        expect(target.repeatsId).toBe(false);
        expect(ambiguous).toBe(false);
      }
    });
  });

  it('gives the links of a row shares from 0 to 1, that come to no more than 1', () => {
    whateverTheyHold((plan) => {
      for (const row of [
        ...plan.tactics.map(({ strategy }) => strategy),
        ...plan.strategies.map(({ goal }) => goal),
      ]) {
        const shares = row.map(({ share }) => share);
        expect(shares.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }
    });
  });

  it('is the same each time, and changes none of the tables', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 4 }), settings, (tables, how) => {
        const before = structuredClone(tables);
        const first = plainPlan(readPlan(tables, how));
        expect(plainPlan(readPlan(tables, how))).toEqual(first);
        expect(tables).toEqual(before);
      }),
    );
  });
});

describe('reading the same cells', () => {
  /** The columns of a table in another order, with a column between that means nothing. */
  const shuffled = (original: RecognisedTable): fc.Arbitrary<RecognisedTable> =>
    fc
      .shuffledSubarray([...original.columns.keys(), -1], { minLength: original.columns.length + 1 })
      .map((order) => ({
        ...original,
        columns: order.map((at) => original.columns[at] ?? null),
        source: {
          ...original.source,
          headings: order.map((at) => original.source.headings[at] ?? 'Weather'),
          rows: original.source.rows.map((cells) =>
            order.map((at) => (at < 0 ? 'Sun' : (cells[at] ?? null))),
          ),
        },
      }));

  it.each(exampleVersions)(
    'of the worked example (%s) in columns of another order gives the same rows',
    (version) => {
      const tables = tablesOf(examplePlan(version));
      const expected = plainPlan(readPlan(tables, readingSettings));
      fc.assert(
        fc.property(fc.tuple(...tables.map(shuffled)), (others) => {
          expect(plainPlan(readPlan(others, readingSettings))).toEqual(expected);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('with each field in one column, in columns of another order gives the same rows', () => {
    // The label of a row of totals is its first text: another order may make another row of it.
    const withoutTotal = (value: CellValue): CellValue => (value === 'Total' ? 'Brand' : value);
    // So may a row of one text: it heads a section where it stands in the first column.
    const hasNoLoneText = (cells: readonly CellValue[]): boolean =>
      cells.filter((value) => value !== null && (typeof value !== 'string' || value.trim() !== '')).length !==
      1;
    const tableWithoutDoubles = table.map((one) => ({
      ...one,
      columns: one.columns.map((key, at) => (one.columns.indexOf(key) === at ? key : null)),
      source: {
        ...one.source,
        rows: one.source.rows.map((cells) => cells.map(withoutTotal)).filter(hasNoLoneText),
      },
    }));
    const twoOrders = fc
      .array(tableWithoutDoubles, { maxLength: 4 })
      .chain((tables) =>
        fc.record({ tables: fc.constant(tables), others: fc.tuple(...tables.map(shuffled)) }),
      );
    fc.assert(
      fc.property(twoOrders, settings, ({ tables, others }, how) => {
        expect(plainPlan(readPlan(others, how))).toEqual(plainPlan(readPlan(tables, how)));
      }),
    );
  });

  it('cut into two tables of one role gives the same rows, but for where they stand', () => {
    const tables = tablesOf(examplePlan('as-first-written'));
    const withoutPlace = (plan: Plan) =>
      rowsOf(plan).map((row) => ({
        ...plainRow(row),
        table: null,
        line: null,
        rowIndex: null,
        ...Object.fromEntries(
          fieldKeys(row.role)
            .filter((key) => isMultiple(row.role, key))
            .map((key) => [
              key,
              (fieldValue(row, key) as readonly (Link | Mention)[]).map(({ text, target }) => [
                text,
                target?.key,
              ]),
            ]),
        ),
      }));
    const expected = withoutPlace(readPlan(tables, readingSettings));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        const cut = tables.flatMap((one) => {
          const at = Math.round((one.source.rows.length * percent) / 100);
          return [one.source.rows.slice(0, at), one.source.rows.slice(at)].map((rows) => ({
            ...one,
            source: { ...one.source, rows },
          }));
        });
        expect(withoutPlace(readPlan(cut, readingSettings))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
