import * as fc from 'fast-check';
import {
  changeScenarios,
  type ScenariosChange,
  withEdits,
} from '../../../src/economics/saved-scenarios/change-scenarios';
import { readScenarios } from '../../../src/economics/saved-scenarios/read-scenarios';
import type { SavedScenario } from '../../../src/economics/saved-scenarios/saved-scenario';
import { addressOf } from '../../../src/spreadsheet/address';
import type { CellValue } from '../../../src/spreadsheet/cell';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import { cellsOf, headings, saved, sheetOf, sheetWith } from './scenario-sheets';

const read = (sheet: Sheet) => readScenarios(sheet, 1900);
const problemsOf = (sheet: Sheet): readonly string[] =>
  read(sheet).problems.map(({ cell, message }) => `${addressOf(cell)} ${message}`);

/** The sheet after a change; a change that is refused fails the test. */
function changed(sheet: Sheet | null, change: ScenariosChange): Sheet {
  const outcome = changeScenarios(sheet, change);
  if (outcome.status !== 'edits') throw new Error(outcome.status);
  return withEdits(sheet ?? sheetOf(), outcome.edits);
}

/** A row with another cell below a heading. */
const rowWith = (heading: string, value: CellValue, scenario = saved()): readonly CellValue[] =>
  cellsOf(scenario).map((cell, place) => (headings[place] === heading ? value : cell));

describe('scenarios on a sheet', () => {
  it('are read as they were written', () => {
    const sheet = sheetWith(cellsOf(saved()), cellsOf(saved({ name: 'Own', product: null, currency: '' })));
    expect(read(sheet)).toEqual({
      sheet: 'Plumbline scenarios',
      scenarios: [saved(), saved({ name: 'Own', product: null, currency: '' })],
      problems: [],
    });
  });

  it('are read wherever people move headings, columns and rows, and whatever they put beside them', () => {
    const turned = [...headings].reverse();
    const sheet = sheetOf(
      [null, 'Ours'],
      [null, ...turned, 'Who'],
      [],
      [null, ...[...cellsOf(saved())].reverse(), 'Ida'],
    );
    expect(read(sheet).scenarios).toEqual([saved()]);
  });

  it('may leave out what a scenario can do without', () => {
    const row = cellsOf(saved()).map((cell, place) =>
      [
        'Product',
        'Starts from',
        'Discount',
        'Fixed cost',
        'Target profit',
        'Elasticity',
        'Currency',
      ].includes(headings[place] ?? '')
        ? null
        : cell,
    );
    expect(read(sheetWith(row)).scenarios).toEqual([
      saved({
        product: null,
        currency: '',
        values: { ...saved().values, discount: 0, fixedCost: 0, targetProfit: 0, elasticity: null },
      }),
    ]);
  });

  it.each<[string, CellValue, number]>([
    ['Discount', '15%', 0.15],
    ['Discount', '15', 0.15],
    ['List price', '1,250.50', 1250.5],
    ['List price', '€ 250', 250],
  ])('understand texts as people type them: %s of %j', (heading, cell, value) => {
    const [scenario] = read(sheetWith(rowWith(heading, cell))).scenarios;
    expect(Object.values(scenario?.values ?? {})).toContain(value);
  });

  it.each<[string, CellValue, string]>([
    ['Scenario', null, 'A3 Row 3 has figures but no name. Enter one below Scenario.'],
    ['Scenario', 'x'.repeat(300), 'A3 The name in row 3 has 300 characters. Enter at most 255.'],
    ['Starts from', 'soon', 'C3 "Spring offer" has "soon" as Starts from. Enter today or planned.'],
    ['List price', null, 'G3 "Spring offer" has no List price. Enter a price above 0, such as 250.'],
    ['List price', 'soon', 'G3 "Spring offer" has "soon" as List price. Enter a price above 0, such as 250.'],
    [
      'List price',
      { error: '#N/A' },
      'G3 "Spring offer" has #N/A as List price. Enter a price above 0, such as 250.',
    ],
    ['List price', -5, 'G3 "Spring offer" has -5 as List price. Enter a price above 0, such as 250.'],
    [
      'Discount',
      15,
      'H3 "Spring offer" has 15 as Discount. Enter a percentage from 0% to below 100%, such as 8%.',
    ],
    [
      'Starting volume',
      true,
      'F3 "Spring offer" has TRUE as Starting volume. Enter a number of units, 0 or more, such as 800.',
    ],
  ])('say of %s %j what was seen and what to do', (heading, cell, words) => {
    expect(problemsOf(sheetWith(rowWith(heading, cell)))).toEqual([words]);
  });

  it('tell a name that stands twice, and keep to the first', () => {
    const sheet = sheetWith(cellsOf(saved()), cellsOf(saved({ name: 'SPRING  offer', product: 'P2' })));
    expect(read(sheet).scenarios).toEqual([saved()]);
    expect(problemsOf(sheet)).toEqual([
      'A4 "SPRING offer" stands in row 3 already, so this row is left as it is. Give it another name.',
    ]);
  });

  it('say which heading is missing, and read nothing on a guess', () => {
    const sheet = sheetOf(
      headings.map((heading) => (heading === 'Unit cost' ? 'Cost' : heading)),
      cellsOf(saved()),
    );
    expect(read(sheet).scenarios).toEqual([]);
    expect(problemsOf(sheet)).toEqual([
      'A1 The sheet Plumbline scenarios has no column "Unit cost", so no scenario on it is read. Enter the heading, or delete the sheet to begin again.',
    ]);
    expect(problemsOf(sheetOf(['Fruit'], ['Pear']))).toEqual([
      expect.stringMatching(/^A1 The sheet Plumbline scenarios has no row with the heading Scenario/u),
    ]);
    expect(problemsOf(sheetOf())).toEqual([]);
  });
});

describe('a change', () => {
  const two = sheetWith(cellsOf(saved()), [], [...cellsOf(saved({ name: 'Base' })), 'ours']);

  it('makes a sheet with title and headings for the first scenario', () => {
    const sheet = changed(null, { save: saved(), replaces: false });
    expect(sheet.cells.slice(0, 2).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Plumbline: saved scenarios of price and volume'],
      headings,
    ]);
    expect(read(sheet).scenarios).toEqual([saved()]);
  });

  it('saves into the first free row, and touches no other', () => {
    const outcome = changeScenarios(two, { save: saved({ name: 'Third' }), replaces: false });
    expect(outcome).toMatchObject({ status: 'edits', edits: [{ row: 3 }] });
    expect(read(changed(two, { save: saved({ name: 'Third' }), replaces: false })).scenarios).toEqual([
      saved(),
      saved({ name: 'Third' }),
      saved({ name: 'Base' }),
    ]);
  });

  it('asks before it writes over another of the same name, and then does so in its row', () => {
    const save = saved({ name: 'base', product: 'P7' });
    expect(changeScenarios(two, { save, replaces: false })).toEqual({ status: 'taken', name: 'Base' });
    const sheet = changed(two, { save, replaces: true });
    expect(read(sheet).scenarios).toEqual([saved(), save]);
    expect(sheet.cells[4]?.at(-1)).toBe('ours');
  });

  it('asks too where the row of that name is not understood', () => {
    const sheet = sheetWith(rowWith('List price', 'soon'));
    expect(changeScenarios(sheet, { save: saved(), replaces: false })).toEqual({
      status: 'taken',
      name: 'Spring offer',
    });
    expect(read(changed(sheet, { save: saved(), replaces: true })).scenarios).toEqual([saved()]);
  });

  it('renames, and only the name is written', () => {
    expect(changeScenarios(two, { rename: 'base', to: 'Basis' })).toEqual({
      status: 'edits',
      edits: [{ row: 4, cells: new Map([[0, 'Basis']]) }],
    });
    expect(changeScenarios(two, { rename: 'Base', to: 'spring offer' })).toEqual({
      status: 'taken',
      name: 'Spring offer',
    });
    expect(changed(two, { rename: 'Base', to: 'BASE' }).cells[4]?.[0]).toBe('BASE');
  });

  it('removes a scenario, and leaves what people put beside it', () => {
    const sheet = changed(two, { remove: 'Base' });
    expect(read(sheet).scenarios).toEqual([saved()]);
    expect(sheet.cells[4]?.filter((cell) => cell !== null)).toEqual(['ours']);
  });

  it.each<[string, ScenariosChange]>([
    ['to rename', { rename: 'Autumn', to: 'Winter' }],
    ['to remove', { remove: 'Autumn' }],
  ])('%s what is gone says so', (_, change) => {
    expect(changeScenarios(two, change)).toEqual({ status: 'gone', name: 'Autumn' });
  });

  it('is refused where the headings are not there', () => {
    expect(changeScenarios(sheetOf(['Fruit'], ['Pear']), { save: saved(), replaces: true })).toEqual({
      status: 'no headings',
    });
  });
});

describe('laws', () => {
  const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `S${text.trim()}`);
  const anySaved: fc.Arbitrary<SavedScenario> = fc
    .record({ name, price: amount, volume: amount, discount: fc.double({ min: 0, max: 0.99, noNaN: true }) })
    .map(({ name: each, price, volume, discount }) =>
      saved({ name: each, values: { ...saved().values, price, todayVolume: volume, discount } }),
    );

  it('whatever is saved is read again as it was, and all that was there before too', () => {
    fc.assert(
      fc.property(fc.array(anySaved, { minLength: 1, maxLength: 6 }), (scenarios) => {
        let sheet: Sheet | null = null;
        const kept = new Map<string, SavedScenario>();
        for (const each of scenarios) {
          const outcome = changeScenarios(sheet, { save: each, replaces: true });
          if (outcome.status !== 'edits') throw new Error(outcome.status);
          const before: readonly SavedScenario[] = sheet === null ? [] : read(sheet).scenarios;
          sheet = withEdits(sheet ?? sheetOf(), outcome.edits);
          const after = read(sheet).scenarios;
          expect(after).toContainEqual(each);
          expect(after.length - before.length).toBeLessThanOrEqual(1);
          kept.set(each.name, each);
        }
        expect(sheet === null ? [] : read(sheet).problems).toEqual([]);
      }),
    );
  });
});
