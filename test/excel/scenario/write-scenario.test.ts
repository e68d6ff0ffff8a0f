/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { planCurrency } from '../../../src/alignment/plan-currency';
import { createExcelRunner } from '../../../src/excel/excel-runner';
import { readMoneyFormats } from '../../../src/excel/reading/money-formats';
import type { PlanPlaces } from '../../../src/excel/row-places';
import type { ScenarioToWrite } from '../../../src/excel/scenario/scenario-to-write';
import { writeScenario } from '../../../src/excel/scenario/write-scenario';
import { oldestExcel, usualBehaviour } from '../../../src/office-host';
import type { Plan } from '../../../src/plan/plan';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { checked, checkOpenWorkbook, runner } from '../checking';
import { everythingIn } from '../in-excel';
import { exampleInExcel, sheetNamed, workbookWith, type WrittenTable } from '../plan-in-excel';
import { plumbInCells } from './plumb-in-cells';
import { toWrite } from './weekender';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(exampleInExcel('fixed'));
});

const strategies: WrittenTable = {
  sheet: 'Strategies',
  headings: ['ID', 'Strategy'],
  rows: [['S1', 'Win the young']],
};
const productHeadings = ['Product', 'Price', 'Discount', 'Unit cost', 'Base volume'];

async function planOfOpenWorkbook(): Promise<Plan> {
  const { result } = await checked();
  return result.alignment.plan;
}

/** Opens a workbook with such products, and reads its plan. */
async function planWith(products: Partial<WrittenTable> & Pick<WrittenTable, 'rows'>): Promise<Plan> {
  host.open(workbookWith([strategies, { sheet: 'Products', headings: productHeadings, ...products }]));
  return await planOfOpenWorkbook();
}

/** A plan whose sheets and tables go by the names that it knows them by. */
const placesIn = (plan: Plan): PlanPlaces => ({ plan, sheetIds: new Map(), tableIds: new Map() });

async function written(plan: Plan | null, scenario: ScenarioToWrite): Promise<string> {
  const outcome = await writeScenario(runner, plan && placesIn(plan), scenario);
  if (outcome.status !== 'written') throw new Error(outcome.problem.sentence);
  return outcome.sheet;
}

/** The row of a figure by its label: where it stands, its formulas and its values. */
function figure(sheet: string, label: string) {
  const id = sheetNamed(host.workbook, sheet);
  for (let row = 0; row < 100; row += 1) {
    if (host.workbook.valueAt(id, row, 0) !== label) continue;
    return {
      formula: host.workbook.cellAt(id, row, 2).formula,
      inPlan: host.workbook.valueAt(id, row, 2),
      typed: host.workbook.cellAt(id, row, 1).value,
      format: host.workbook.cellAt(id, row, 1).numberFormat,
    };
  }
  throw new Error(`The sheet does not say ${label}.`);
}

describe('a scenario that is written', () => {
  it('stands on a sheet of its own at the end, which is shown, with two charts beside its figures', async () => {
    const sheet = await written(null, toWrite());
    expect(sheet).toBe('Price and volume – Weekender');
    const last = host.workbook.sheets().at(-1);
    expect(last).toMatchObject({ name: sheet, frozen: { rows: 3, columns: 0 }, showGridlines: false });
    expect(host.workbook.activeSheet()).toBe(last?.id);
    const charts = host.workbook.charts(last?.id ?? '');
    const prefix = "='Price and volume – Weekender'!";
    expect(charts.map(({ name, title, legend, kind }) => [name, title, legend, kind])).toEqual([
      ['Price and volume', 'Volume by net price', 'Bottom', 'XYScatterLinesNoMarkers'],
      ['Price and profit', 'Expected profit by net price', null, 'XYScatterLinesNoMarkers'],
    ]);
    expect(
      charts.map(({ series }) => series.map(({ name, xValues, values }) => [name, xValues, values])),
    ).toEqual([
      [
        ['Required volume', `${prefix}$A$40:$A$50`, `${prefix}$C$40:$C$50`],
        ['Expected volume', `${prefix}$A$40:$A$50`, `${prefix}$D$40:$D$50`],
      ],
      [['Expected profit', `${prefix}$A$40:$A$50`, `${prefix}$E$40:$E$50`]],
    ]);
    expect(charts[0]?.axes).toMatchObject({
      category: { title: 'Net price per unit', minimum: 50, maximum: 250 },
      value: { title: 'Units', numberFormat: '#,##0' },
    });
    // At the right of the figures, one below the other.
    const [volume, profit] = charts.map(({ place }) => place);
    expect(volume?.left).toBe(160 + 4 * 92 + 104 + 16);
    expect((volume?.top ?? 0) + (volume?.height ?? 0)).toBeLessThan(profit?.top ?? 0);
  });

  it('shows its figures in their units', async () => {
    const sheet = await written(null, toWrite());
    expect(figure(sheet, 'List price')).toMatchObject({ typed: 180, format: '#,##0.00' });
    expect(figure(sheet, 'Discount')).toMatchObject({ typed: 0.1, format: '0.0%' });
    expect(figure(sheet, 'Volume change to break even').format).toBe('+0.0%;-0.0%;0.0%');
  });

  it('takes three round trips, whether or not there is a plan', async () => {
    const plan = await planOfOpenWorkbook();
    const product = plan.products[0]?.key ?? '';
    const tripsFor = async (scenario: ScenarioToWrite): Promise<number> => {
      host.resetTraffic();
      await written(plan, scenario);
      return host.traffic.roundTrips;
    };
    expect(await tripsFor(toWrite())).toBe(3);
    expect(await tripsFor(toWrite({ product, title: 'Of the plan' }))).toBe(3);
    // A sheet of that title is looked at.
    expect(await tripsFor(toWrite({ product }))).toBe(4);
  });

  it('comes again under another name, and leaves the first alone', async () => {
    const first = await written(null, toWrite());
    const before = host.workbook.charts(sheetNamed(host.workbook, first));
    const second = await written(null, toWrite({ scenario: { price: 200 } }));
    expect(second).toBe('Price and volume – Weekend… (2)');
    expect(host.workbook.charts(sheetNamed(host.workbook, first))).toEqual(before);
    expect(host.workbook.charts(sheetNamed(host.workbook, second))).toHaveLength(2);
  });

  it('is shown, and not written again, where it stands there as it would be written', async () => {
    const first = await written(null, toWrite());
    const [other] = host.workbook.sheets();
    host.workbook.activate(other?.id ?? '');
    const before = { ...everythingIn(host), active: '' };
    expect(await written(null, toWrite())).toBe(first);
    expect({ ...everythingIn(host), active: '' }).toEqual(before);
    expect(host.workbook.activeSheet()).toBe(sheetNamed(host.workbook, first));
  });

  it.each([
    ['somebody changed it', () => host.user.type('Price and volume – Weekender', 'B6', [[190]])],
    ['somebody wrote beside it', () => host.user.type('Price and volume – Weekender', 'H60', [['Mine']])],
    ['it is hidden', () => host.user.showSheet('Price and volume – Weekender', false)],
    [
      'a chart of it is gone',
      () => {
        const [chart] = host.workbook.charts(sheetNamed(host.workbook, 'Price and volume – Weekender'));
        host.workbook.deleteChart(chart?.id ?? '');
      },
    ],
  ])('is written again where %s', async (_, change) => {
    await written(null, toWrite());
    change();
    const before = everythingIn(host).sheets.length;
    expect(await written(null, toWrite())).toBe('Price and volume – Weekend… (2)');
    expect(everythingIn(host).sheets).toHaveLength(before + 1);
  });

  it('says its title as it is, whatever the name of its sheet must leave out', async () => {
    const sheet = await written(null, toWrite({ title: '=A/B: [50%]?*' }));
    expect(sheet).toBe('Price and volume – =A B 50%');
    const title = host.workbook.cellAt(sheetNamed(host.workbook, sheet), 0, 0);
    expect([title.value, title.formula]).toEqual(['Price and volume: =A/B: [50%]?*', null]);
  });

  it('is printed on pages of one width', async () => {
    await written(null, toWrite());
    expect(host.workbook.sheets().at(-1)?.printing).toEqual({
      page: '<pageSetUpPr fitToPage="1"/>',
      elements: '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    });
  });

  it('is no part of the plan, in a workbook with one and in one without', async () => {
    const options = { customFunctions: plumbInCells };
    host.open(exampleInExcel('fixed', options));
    const before = await planOfOpenWorkbook();
    await written(before, toWrite({ product: before.products[0]?.key ?? '', plannedUnits: 500 }));
    await written(null, toWrite());
    const after = await planOfOpenWorkbook();
    expect(after.tables.map(({ source }) => source.sheet)).toEqual(
      before.tables.map(({ source }) => source.sheet),
    );
    expect(after.offers).toEqual(before.offers);
    host.open(workbookWith([{ sheet: 'Notes', headings: ['Fruit'], rows: [['Pear']] }], options));
    await written(null, toWrite());
    expect(await checkOpenWorkbook()).toMatchObject({ sheets: ['Notes', 'Price and volume – Weekender'] });
  });
});

describe('the figures of the plan beside it', () => {
  it('are live cells of the product’s row, wherever that is sorted to', async () => {
    const plan = await planOfOpenWorkbook();
    const product = plan.products[1];
    if (product === undefined) throw new Error('The example has too few products.');
    const sheet = await written(plan, toWrite({ product: product.key }));
    expect(figure(sheet, 'List price').formula).toBe('=INDEX(Products[Price],MATCH($C$6,Products[ID],0))');
    const shown = () => [
      figure(sheet, 'List price').inPlan,
      figure(sheet, 'Unit cost').inPlan,
      figure(sheet, 'Fixed cost').inPlan,
      figure(sheet, 'Elasticity').inPlan,
      figure(sheet, 'Volume today').inPlan,
    ];
    const { price, unitCost, fixedCost, elasticity, baseVolume } = product;
    expect(shown()).toEqual([price, unitCost, fixedCost, elasticity, baseVolume]);
    const table = host.workbook.tables().find(({ name }) => name === 'Products');
    if (table === undefined) throw new Error('The example has no table of products.');
    host.workbook.sortRows(table.sheet, { ...table.area, top: table.area.top + 1 }, 0, false);
    expect(shown()).toEqual([price, unitCost, fixedCost, elasticity, baseVolume]);
    host.user.type('Products', `D3`, [[1]]);
  });

  it('are found by addresses where the plan is no Excel table', async () => {
    const plan = await planWith({
      isTable: false,
      top: 2,
      left: 1,
      rows: [
        ['Satchel', 120, 0.1, 40, 800],
        ['Weekender', 180, 0.2, 70, 900],
      ],
    });
    const sheet = await written(plan, toWrite({ product: 'Weekender' }));
    expect(figure(sheet, 'List price')).toMatchObject({
      formula: '=INDEX(Products!$C$4:$C$5,MATCH($C$6,Products!$B$4:$B$5,0))',
      inPlan: 180,
    });
    expect(figure(sheet, 'Net price today')).toMatchObject({
      formula:
        '=INDEX(Products!$C$4:$C$5,MATCH($C$6,Products!$B$4:$B$5,0))' +
        '*(1-INDEX(Products!$D$4:$D$5,MATCH($C$6,Products!$B$4:$B$5,0)))',
      inPlan: 144,
    });
  });

  it('are left out where the plan lacks them, as a column or in the product’s row', async () => {
    const plan = await planWith({ rows: [['Weekender', 180, null, 70, 900]] });
    const sheet = await written(plan, toWrite({ product: 'Weekender' }));
    expect(figure(sheet, 'Discount').formula).toBeNull();
    expect(figure(sheet, 'Fixed cost').formula).toBeNull();
    expect(figure(sheet, 'Net price today')).toMatchObject({
      formula: '=INDEX(Products[Price],MATCH($C$6,Products[Product],0))',
      inPlan: 180,
    });
  });

  it.each([
    ['quotes', 'The "best" bag'],
    ['wildcards', 'Bag * 50~? more'],
    ['an equals sign', '=1+1'],
    ['figures alone', '0042'],
    ['an apostrophe first', "'tis"],
  ])('are found by a key with %s', async (_, key) => {
    const plan = await planWith({
      rows: [
        ['Bag with 50 or more', 1, null, 1, 1],
        [key, 180, null, 70, 900],
        [`${key} and more`, 2, null, 2, 2],
      ],
    });
    const sheet = await written(plan, toWrite({ product: key }));
    expect(figure(sheet, 'Product').inPlan).toBe(key);
    expect(figure(sheet, 'List price').inPlan).toBe(180);
  });

  it('are found by a number that is the key', async () => {
    const plan = await planWith({
      headings: ['ID', ...productHeadings],
      rows: [
        [7, 'Satchel', 120, null, 40, 800],
        [42, 'Weekender', 180, null, 70, 900],
      ],
    });
    const sheet = await written(plan, toWrite({ product: '42' }));
    expect(figure(sheet, 'Product').inPlan).toBe(42);
    expect(figure(sheet, 'List price').inPlan).toBe(180);
  });

  it.each<[string, string, readonly (readonly CellValue[])[]]>([
    [
      'another product looks the same',
      'Bag #2',
      [
        ['Bag', 120, null, 40, 800],
        ['bag', 180, null, 70, 900],
      ],
    ],
    ['the plan has no such product', 'Weekender', [['Bag', 120, null, 40, 800]]],
    ['a lookup cannot take the key', 'x'.repeat(256), [['x'.repeat(256), 120, null, 40, 800]]],
  ])('are left out where %s', async (_, product, rows) => {
    const sheet = await written(await planWith({ rows }), toWrite({ product }));
    expect(figure(sheet, 'List price').formula).toBeNull();
    expect(() => figure(sheet, 'Product')).toThrow('does not say');
  });

  it('are found by addresses where a heading cannot be named in a formula', async () => {
    const plan = await planWith({
      headings: ['Product', ' Price', 'Discount', 'Unit cost', 'Base volume'],
      rows: [['Weekender', 180, null, 70, 900]],
    });
    const sheet = await written(plan, toWrite({ product: 'Weekender' }));
    expect(figure(sheet, 'List price')).toMatchObject({
      formula: '=INDEX(Products!$B$2:$B$2,MATCH($C$6,Products!$A$2:$A$2,0))',
      inPlan: 180,
    });
  });

  it.each([
    [
      'its sheet is gone',
      'no-such-sheet',
      () => {
        host.user.deleteSheet('Products');
      },
    ],
    [
      'a heading is another',
      'table-elsewhere',
      () => {
        host.user.type('Products', 'B1', [['Recommended price']]);
      },
    ],
    [
      'a row came in above it',
      'table-elsewhere',
      () => {
        host.user.insertRows('Products', 0, 1);
      },
    ],
  ])('are not guessed where the plan has changed: %s', async (_, id, change) => {
    const plan = await planWith({ rows: [['Weekender', 180, null, 70, 900]] });
    change();
    const before = everythingIn(host);
    const outcome = await writeScenario(runner, placesIn(plan), toWrite({ product: 'Weekender' }));
    expect(outcome).toMatchObject({ status: 'failed', problem: { id } });
    expect(everythingIn(host)).toEqual(before);
  });
});

describe('a planned product', () => {
  it('has its forecast beside the planned volume', async () => {
    const plan = await planWith({
      headings: [...productHeadings, 'Forecast units'],
      rows: [['Weekender', 180, null, 70, 0, 950]],
    });
    const sheet = await written(plan, toWrite({ product: 'Weekender', standing: 'planned' }));
    expect(figure(sheet, 'Planned volume')).toMatchObject({
      formula: '=INDEX(Products[Forecast units],MATCH($C$6,Products[Product],0))',
      inPlan: 950,
    });
  });
});

describe('a name that no cell could hold', () => {
  it.each([256, 32_767])(
    'of %d characters is said, with what to do, and nothing is touched',
    async (length) => {
      const before = everythingIn(host);
      const outcome = await writeScenario(runner, null, toWrite({ title: 'x'.repeat(length) }));
      expect(outcome).toEqual({
        status: 'failed',
        problem: {
          id: 'name-too-long',
          sentence: `The name of the scenario has ${length.toLocaleString('en-US')} characters, more than can be written.`,
          whatToDo: 'Enter a name of at most 255 characters, then try again.',
        },
      });
      expect(everythingIn(host)).toEqual(before);
    },
  );

  it('is none of 255 characters', async () => {
    const title = 'x'.repeat(255);
    const sheet = await written(null, toWrite({ title }));
    expect(host.workbook.valueAt(sheetNamed(host.workbook, sheet), 0, 0)).toBe(`Price and volume: ${title}`);
  });
});

describe('the currency', () => {
  it('is that of the number formats of the plan, which are read apart from its values', async () => {
    const plan = await planWith({ rows: [['Weekender', 180, null, 70, 900]] });
    const id = sheetNamed(host.workbook, 'Products');
    host.workbook.write(id, { top: 1, left: 1, bottom: 1, right: 1 }, () => ({
      numberFormat: '#,##0.00 "€"',
    }));
    const formats = await readMoneyFormats(runner, placesIn(plan));
    const [product = null] = plan.products;
    const { sign } = planCurrency(plan, product, (_, place) => formats[place] ?? null);
    expect(sign).toMatchObject({ text: '€' });
    const sheet = await written(plan, toWrite({ product: 'Weekender', currency: sign }));
    expect(figure(sheet, 'List price').format).toBe('[$€]#,##0.00');
    const axes = host.workbook
      .charts(sheetNamed(host.workbook, sheet))
      .map(({ axes: { value, category } }) => [value.numberFormat, category.numberFormat]);
    expect(axes).toEqual([
      ['#,##0', '[$€]#,##0'],
      ['[$€]#,##0', '[$€]#,##0'],
    ]);
  });

  it('is not known of a sheet that is gone', async () => {
    const plan = await planWith({ rows: [['Weekender', 180, null, 70, 900]] });
    host.user.deleteSheet('Products');
    const formats = await readMoneyFormats(runner, placesIn(plan));
    const place = plan.tables.findIndex(({ role }) => role === 'products');
    expect(formats[place]).toBeNull();
  });
});

describe('what stands against it leaves nothing behind', () => {
  it.each([
    [
      'a protected structure',
      'structure-protected',
      () => {
        host.workbook.protectStructure(true);
      },
    ],
    [
      'a workbook that is open for reading only',
      'read-only',
      () => {
        host.behaviour.isReadOnly = true;
      },
    ],
    [
      'a reading that fails',
      'excel-busy',
      () => {
        host.failRoundTrip(1, { error: 'ServiceNotAvailable' });
      },
    ],
    [
      'a writing that fails',
      'excel-error',
      () => {
        host.failRoundTrip(2, { error: 'GeneralException' });
      },
    ],
    [
      'a writing that breaks off half way',
      'excel-too-old',
      () => {
        // To add a series to a chart came with 1.7.
        host.behaviour.requirementSets = { ...oldestExcel, ExcelApi: '1.6' };
      },
    ],
  ])('%s', async (_, id, hinder) => {
    const before = everythingIn(host);
    hinder();
    const outcome = await writeScenario(runner, null, toWrite());
    expect(outcome).toMatchObject({ status: 'failed', problem: { id } });
    Object.assign(host.behaviour, usualBehaviour());
    expect(everythingIn(host)).toEqual(before);
  });

  it('a sheet of that name which somebody else added meanwhile stays theirs', async () => {
    let theirs = '';
    const meanwhile: typeof runner = {
      run: (batch) =>
        runner.run((context) => {
          const sync = context.sync.bind(context);
          let trips = 0;
          context.sync = async () => {
            trips += 1;
            if (trips === 2) theirs = host.workbook.addSheet('Price and volume – Weekender');
            return await sync();
          };
          return batch(context);
        }),
    };
    const outcome = await writeScenario(meanwhile, null, toWrite());
    expect(outcome).toMatchObject({ status: 'failed', problem: { id: 'excel-error' } });
    expect(host.workbook.sheets().at(-1)?.id).toBe(theirs);
  });

  it('pages that cannot be laid out keep nobody from the sheet', async () => {
    host.failRoundTrip(3, { error: 'GeneralException' });
    const sheet = await written(null, toWrite());
    expect(host.workbook.charts(sheetNamed(host.workbook, sheet))).toHaveLength(2);
  });

  it('a cell that is being edited is waited for', async () => {
    const heard: boolean[] = [];
    const waiting = createExcelRunner((isWaiting) => {
      heard.push(isWaiting);
      if (isWaiting) setTimeout(host.endCellEdit, 50);
    });
    host.beginCellEdit();
    expect((await writeScenario(waiting, null, toWrite())).status).toBe('written');
    expect(heard).toEqual([true, false]);
  });

  it('the oldest Excel that the manifest allows does not', async () => {
    host.behaviour.requirementSets = oldestExcel;
    await written(null, toWrite());
  });
});
