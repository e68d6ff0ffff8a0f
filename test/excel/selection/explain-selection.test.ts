/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { explainSelection } from '../../../src/excel/selection/explain-selection';
import { listenToSelection } from '../../../src/excel/selection/listen-to-selection';
import { usualBehaviour } from '../../../src/office-host';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { runner } from '../checking';
import { everythingIn } from '../in-excel';
import { pricingWorkbook } from './functions-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(pricingWorkbook());
  host.resetTraffic();
});

/** The formula in a cell, which is then selected. */
function given(formula: string, cell = 'F1', sheet = 'Plan', selected = cell): void {
  host.user.type(sheet, cell, [[formula]]);
  host.user.activate(sheet);
  host.user.select(sheet, selected);
}

async function explained() {
  const outcome = await explainSelection(runner);
  if (outcome.status !== 'explained') throw new Error(`Nothing was explained: ${outcome.holds}`);
  return outcome;
}

/** What the arguments that are written come to. */
async function argumentValues(): Promise<readonly (readonly unknown[])[]> {
  const { calls } = (await explained()).explanation;
  return (calls[0]?.arguments ?? [])
    .filter(({ written }) => written !== null)
    .map(({ written, value }) => [
      written,
      value?.kind === 'value'
        ? value.text
        : value?.kind === 'rows'
          ? [value.rows, value.columns]
          : value?.because,
    ]);
}

describe('the selected cell', () => {
  it.each([
    ['is blank', 'C9', 'nothing'],
    ['holds a value', 'B1', 'a value'],
  ])('%s: there is nothing to explain', async (_, cell, holds) => {
    host.user.select('Plan', cell);
    expect(await explainSelection(runner)).toEqual({
      status: 'nothing to explain',
      selected: { sheet: 'Plan', cell },
      holds,
    });
    expect(host.traffic.roundTrips).toBe(1);
  });

  it('holds a formula of Excel alone: that is said', async () => {
    given('=SUM(B1:B3)');
    expect(await explainSelection(runner)).toMatchObject({ holds: 'another formula' });
  });

  it('is explained from the cells that its formula names, in few round trips, and nothing is changed', async () => {
    given('=PLUMB.REQUIRED_VOLUME(B1,B2,$B$3)');
    const before = everythingIn(host);
    host.resetTraffic();
    const { explanation, selected, at } = await explained();
    expect(explanation).toMatchObject({
      formula: '=PLUMB.REQUIRED_VOLUME(B1,B2,$B$3)',
      holds: { text: '500' },
      calls: [{ answer: { text: '500' } }],
    });
    expect([selected, at]).toEqual([
      { sheet: 'Plan', cell: 'F1' },
      { sheet: 'Plan', cell: 'F1' },
    ]);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(everythingIn(host)).toEqual(before);
    expect(host.workbook.history().endedBy).toBe('Opening');
  });

  it('that holds an error has the sentence of the function', async () => {
    given('=PLUMB.REQUIRED_VOLUME(B1,B3,B2)');
    const { calls, holds } = (await explained()).explanation;
    expect(holds).toMatchObject({ text: '#NUM!', isError: true });
    expect(calls[0]?.sentence).toMatch(/^No volume is enough: each unit sells for 150 and costs 250/u);
  });

  it('of several is the active one', async () => {
    given('=PLUMB.REQUIRED_VOLUME(B1,B2,B3)', 'F1', 'Plan', 'F1:G4');
    expect((await explained()).at.cell).toBe('F1');
  });
});

describe('a reference', () => {
  it.each([
    [
      'to another sheet',
      '=PLUMB.REQUIRED_VOLUME(Plan!B1,Plan!$B$2,Plan!B3)',
      'Sales plan',
      ['Plan!B1', '50,000'],
    ],
    ['to a name of cells', '=PLUMB.REQUIRED_VOLUME(FixedCost,B2,B3)', 'Plan', ['FixedCost', '50,000']],
    ['to a name of a value', '=PLUMB.REQUIRED_VOLUME(Goal,B2,B3)', 'Plan', ['Goal', '30,000']],
    [
      'to a name that is not there',
      '=PLUMB.REQUIRED_VOLUME(Missing,B2,B3)',
      'Plan',
      ['Missing', 'The workbook has no name Missing for cells or a value.'],
    ],
    [
      'to a column of a table',
      '=PLUMB.REQUIRED_VOLUME(Products[Price],B2,B3)',
      'Plan',
      ['Products[Price]', [2, 1]],
    ],
    ['to a whole table', '=PLUMB.REQUIRED_VOLUME(Products[#All],B2,B3)', 'Plan', ['Products[#All]', [3, 3]]],
    [
      'to a column that its table lacks',
      '=PLUMB.REQUIRED_VOLUME(Products[Colour],B2,B3)',
      'Plan',
      ['Products[Colour]', 'Products[Colour] names a column or part that its table does not have.'],
    ],
    [
      'to a table that is not there',
      '=PLUMB.REQUIRED_VOLUME(Goods[Price],B2,B3)',
      'Plan',
      ['Goods[Price]', 'The workbook has no table Goods.'],
    ],
    [
      'to a sheet that is not there',
      '=PLUMB.REQUIRED_VOLUME(Costs!A1,B2,B3)',
      'Plan',
      ['Costs!A1', 'The workbook has no sheet Costs.'],
    ],
    ['to a whole column', '=PLUMB.REQUIRED_VOLUME(D:D,B2,B3)', 'Sales plan', ['D:D', [1_048_576, 1]]],
    ['to a blank cell', '=PLUMB.REQUIRED_VOLUME(B5,B2,B3)', 'Plan', ['B5', 'blank']],
  ])('%s comes to what stands there', async (_, formula, sheet, argument) => {
    given(formula, 'F9', sheet);
    expect((await argumentValues())[0]).toEqual(argument);
  });

  it('to this row of a table is that of the cell', async () => {
    host.user.type('Products', 'D1', [['Needed']]);
    given('=PLUMB.REQUIRED_VOLUME(50000,[@Price],Products[[#This Row],[Unit cost]])', 'D3', 'Products');
    expect((await argumentValues()).slice(1)).toEqual([
      ['[[#This Row],[Price]]', '400'],
      ['Products[[#This Row],[Unit cost]]', '180'],
    ]);
  });

  it('to this row from a cell beside no row says so', async () => {
    given('=PLUMB.REQUIRED_VOLUME(50000,Products[@Price],150)', 'F40', 'Products');
    expect((await argumentValues())[1]?.[1]).toMatch(/refers to this row, but the cell is not beside a row/u);
  });

  it('to more cells than are read is told by its size', async () => {
    host.user.type('Plan', 'J400000', [[1]]);
    given('=PLUMB.REQUIRED_VOLUME(J1:J400000,B2,B3)');
    expect((await argumentValues())[0]?.[1]).toMatch(/^J1:J400000 has 400,000 cells, too many to read/u);
  });

  it('to many cells is read in parts that Excel answers', async () => {
    host.behaviour.cellLimit = 5_000;
    host.user.type('Plan', 'J20000', [[1]]);
    given('=PLUMB.REQUIRED_VOLUME(J1:J20000,B2,B3)', 'L1');
    expect((await argumentValues())[0]).toEqual(['J1:J20000', [20_000, 1]]);
  });
});

describe('an answer that spills', () => {
  it.each([
    ['F2', '500', null],
    ['F3', '1,000', null],
    ['F4', '#NUM!', /each unit sells for 140/u],
  ])('is explained from any of its cells: %s', async (selected, text, sentence) => {
    given('=PLUMB.REQUIRED_VOLUME(B1,D1:D4,B3)', 'F2', 'Plan', selected);
    const outcome = await explained();
    expect(outcome).toMatchObject({
      at: { sheet: 'Plan', cell: 'F2' },
      selected: { sheet: 'Plan', cell: selected },
      explanation: { holds: { kind: 'rows', rows: 4, columns: 1 }, selected: { text } },
    });
    const here = outcome.explanation.calls[0]?.here;
    expect(here?.text).toBe(text);
    if (sentence === null) expect(here?.sentence).toBeNull();
    else expect(here?.sentence).toMatch(sentence);
    expect(outcome.explanation.calls[0]?.failed).toHaveLength(2);
  });
});

describe('listening to the selection', () => {
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('tells of several selections at once a single time, of another sheet too, until it is stopped', async () => {
    let told = 0;
    const stop = await listenToSelection(() => {
      told += 1;
    });
    const untilTold = async (times: number): Promise<void> => {
      while (told < times) await pause(5);
      // Long enough for what must not be told.
      await pause(200);
      expect(told).toBe(times);
    };
    for (const cell of ['A1', 'A2', 'A3']) host.user.select('Plan', cell);
    await untilTold(1);
    host.user.activate('Products');
    await untilTold(2);
    host.user.select('Plan', 'A9');
    await stop();
    await pause(300);
    expect(told).toBe(2);
    expect(host.subscriptionCount()).toBe(0);
  });
});
