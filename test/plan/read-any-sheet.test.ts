import * as fc from 'fast-check';
import { checkPlan } from '../../src/alignment/check';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { explainTables } from '../../src/plan/explain-tables';
import { roles } from '../../src/plan/fields/roles';
import { readWorkbookPlan, recogniseWorkbook } from '../../src/plan/read-workbook';
import { askAboutTables } from '../../src/plan/table-questions';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { Sheet, Workbook } from '../../src/spreadsheet/sheet';
import { readingSettings } from '../support/plan-of';
import { randomWorkbook } from './random-sheets';
import { sheetOf } from './recognition/sheet-of';

const { planDate, locale, fiscalYearStart } = readingSettings;
const settings = { planDate, locale, fiscalYearStart };

const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets, dateSystem: 1900, leftOut: [] });

/**
 * Workbooks of one to three sheets: five thousand sheets; `npm run test:fuzz` tries twenty times as many. How the time grows with
 * the cells is measured by `npm run bench`: a clock on a busy machine proves nothing.
 */
const numRuns = 1200;

describe('whatever a workbook holds', () => {
  let sheetsRead = 0;
  afterAll(() => {
    console.log(`Random sheets read: ${sheetsRead}`);
  });

  it('reading, checking, explaining it and asking about it never throws, and every row stands at a place of its own', () => {
    fc.assert(
      fc.property(
        randomWorkbook,
        fc.boolean(),
        fc.integer({ min: 1, max: 12 }),
        (workbook, acceptsOffers, fiscal) => {
          const plan = readWorkbookPlan(workbook, { ...settings, acceptsOffers, fiscalYearStart: fiscal });
          for (const role of roles) {
            const places = plan[role].map(({ table, line }) => `${table}/${line}`);
            expect(new Set(places).size).toBe(places.length);
            const misplaced = plan[role].filter(
              ({ table, line, rowIndex }) => plan.tables[table]?.lines[line]?.place !== rowIndex,
            );
            expect(misplaced).toEqual([]);
          }
          const { score } = checkPlan(plan, { ...defaultCheckSettings, profile: 'full' });
          if (score.score !== null) {
            expect(score.score).toBeGreaterThanOrEqual(-1e-9);
            expect(score.score).toBeLessThanOrEqual(100 + 1e-9);
          }
          const explained = explainTables(plan);
          expect(explained.filter(({ why }) => !why.endsWith('.'))).toEqual([]);
          const asked = askAboutTables(plan, explained).filter(({ table }) => !explained.includes(table));
          expect(asked).toEqual([]);
          sheetsRead += workbook.sheets.length;
        },
      ),
      { numRuns },
    );
  });

  it('is left as it was', () => {
    fc.assert(
      fc.property(randomWorkbook, (workbook) => {
        const before = structuredClone(workbook);
        readWorkbookPlan(workbook, { ...settings, acceptsOffers: true });
        expect(workbook).toEqual(before);
      }),
    );
  });

  it('names no field twice in a table', () => {
    fc.assert(
      fc.property(randomWorkbook, (workbook) => {
        for (const { source, recognition } of recogniseWorkbook(workbook)) {
          const fields = recognition.columns.filter((field) => field !== null);
          expect(recognition.columns).toHaveLength(source.headings.length);
          expect(new Set(fields).size).toBe(fields.length);
        }
      }),
    );
  });
});

describe('what does not matter', () => {
  const headings = ['ID', 'Tactic', 'Strategy', 'Owner', 'Start', 'End', 'Budget', 'Weather'] as const;
  const cellsOfRow = fc.record({
    ID: fc.constant('T'),
    Tactic: fc.constantFrom('Fair', 'Tour', 'Mail'),
    Strategy: fc.constantFrom('Win', 'Keep', 'Win; Keep'),
    Owner: fc.constantFrom('Ann', 'Bob', null),
    Start: fc.constantFrom('2026-01-05', '2026-02-05'),
    End: fc.constantFrom('2026-03-05', '2026-04-05', null),
    Budget: fc.integer({ min: 0, max: 900 }),
    Weather: fc.constantFrom('sun', 'rain'),
  });
  const someRows = fc
    .array(cellsOfRow, { minLength: 2, maxLength: 6 })
    .map((found) => found.map((cells, place) => ({ ...cells, ID: `T${place + 1}` })));

  it('to what is recognised: the order of the columns', () => {
    fc.assert(
      fc.property(
        someRows,
        fc.shuffledSubarray([...headings], { minLength: headings.length }),
        (found, order) => {
          const fieldsIn = (columns: readonly (typeof headings)[number][]) => {
            const cells: CellValue[][] = [
              [...columns],
              ...found.map((row) => columns.map((column) => row[column])),
            ];
            const [table] = recogniseWorkbook(workbookOf({ ...sheetOf(''), name: 'Tactics', cells }));
            const { role, columns: fields } = table?.recognition ?? { role: null, columns: [] };
            return {
              role,
              fields: Object.fromEntries(columns.map((column, place) => [column, fields[place]])),
            };
          };
          expect(fieldsIn(order)).toEqual(fieldsIn(headings));
        },
      ),
    );
  });

  it('to a plan of canonical sheets: what its sheets are called', () => {
    const name = fc.string({ maxLength: 20 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        someRows,
        fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
        (found, [one = 'a', other = 'b']) => {
          const read = (strategiesName: string, tacticsName: string) => {
            const strategies = sheetOf('ID | Strategy | Owner\nS1 | Win | Ann\nS2 | Keep | Bob', {
              name: strategiesName,
            });
            const cells: CellValue[][] = [
              [...headings],
              ...found.map((row) => headings.map((column) => row[column])),
            ];
            const plan = readWorkbookPlan(
              workbookOf(strategies, { ...sheetOf(''), name: tacticsName, cells }),
              settings,
            );
            return plan.tactics.map(({ key, strategy, start, budget }) => [
              key,
              strategy.map(({ target }) => target?.key),
              start,
              budget,
            ]);
          };
          expect(read(one, other)).toEqual(read('Strategies', 'Tactics'));
        },
      ),
    );
  });

  it('whether merged cells are read, or the values above blanks are said to go for the rows below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), (heights) => {
        const cells: CellValue[][] = [['Tactic', 'Strategy', 'Owner']];
        const merges = heights.map((height, place) => {
          const top = cells.length;
          for (let row = 0; row < height; row += 1)
            cells.push([`T${cells.length}`, row === 0 ? `S${(place % 3) + 1}` : null, 'Ann']);
          return { top, bottom: top + height - 1, left: 1, right: 1 };
        });
        const strategies = sheetOf(
          'ID | Strategy | Owner\nS1 | Win | Ann\nS2 | Keep | Bob\nS3 | Move | Ann',
          { name: 'Strategies' },
        );
        const sheet: Sheet = { ...sheetOf(''), name: 'Tactics', cells };
        const linked = (tactics: Sheet, fillDown: boolean) =>
          readWorkbookPlan(workbookOf(strategies, tactics), {
            ...settings,
            mapping: {
              tables: new Map(),
              columns: new Map(),
              fillDown: new Map(fillDown ? [['tactics', new Map([['strategy', true]])]] : []),
              sections: new Map(),
            },
          }).tactics.map(({ key, strategy }) => [key, strategy.map(({ target }) => target?.key)]);
        const merged = linked({ ...sheet, merges }, false);
        expect(linked(sheet, true)).toEqual(merged);
        expect(merged.every(([, targets]) => targets?.length === 1)).toBe(true);
      }),
    );
  });
});
