/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { isNoAnswer } from '../../../src/economics/no-answer';
import type { PriceScenario } from '../../../src/economics/scenario/price-scenario';
import { scenarioAtPrice } from '../../../src/economics/scenario/scenario-at-price';
import { caseFigures, reaches } from '../../../src/economics/scenario/scenario-cases';
import { scenarioFigures } from '../../../src/economics/scenario/scenario-figures';
import { writeScenario } from '../../../src/excel/scenario/write-scenario';
import { type CellValue, isCellError } from '../../../src/spreadsheet/cell';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { runner } from '../checking';
import { sheetNamed, workbookWith } from '../plan-in-excel';
import { plumbInCells } from './plumb-in-cells';
import { toWrite, weekender } from './weekender';

/* What a scenario's sheet shows, calculated with the functions of the catalogue, and what the economics make of the same scenario. */

const host = excelInJsdom();
const plannedUnits = 700;

/** Writes a scenario into a blank workbook; gives what a cell of the sheet shows, an error as its text. */
async function shownIn(scenario: PriceScenario, prices: readonly number[]) {
  host.open(
    workbookWith([{ sheet: 'Notes', headings: ['Note'], rows: [] }], { customFunctions: plumbInCells }),
  );
  const outcome = await writeScenario(runner, null, toWrite({ scenario, prices, plannedUnits }));
  if (outcome.status !== 'written') throw new Error(outcome.problem.sentence);
  const id = sheetNamed(host.workbook, outcome.sheet);
  const at = (row: number, column: number): CellValue => {
    const value = host.workbook.valueAt(id, row, column);
    return isCellError(value) ? value.error : value;
  };
  const rowOf = (label: string, column = 0, from = 0): number => {
    for (let row = from; row < 100; row += 1) if (at(row, column) === label) return row;
    throw new Error(`The sheet does not say ${label}.`);
  };
  return { id, at, rowOf };
}

const asShown = (figure: number | object): unknown => (isNoAnswer(figure) ? '#NUM!' : figure);

/** Numbers may differ in their last digit. */
function expectClose(shown: CellValue, wanted: unknown): void {
  if (typeof wanted !== 'number') expect(shown).toBe(wanted);
  else expect(Math.abs(Number(shown) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

const reacting = { ...weekender };
const cases: readonly (readonly [string, PriceScenario])[] = [
  ['the volume reacts', reacting],
  ['it is taken not to react', { ...weekender, elasticity: null }],
  ['demand is inelastic', { ...weekender, elasticity: -0.6 }],
  ['it breaks even', { ...weekender, targetProfit: 0, fixedCost: 0 }],
  ['a unit sells under its cost', { ...weekender, unitCost: 200 }],
  ['a unit costs nothing', { ...weekender, unitCost: 0 }],
  ['a unit sells under its cost today', { ...weekender, today: { ...weekender.today, unitCost: 170 } }],
  ['nothing sells today', { ...weekender, today: { ...weekender.today, volume: 0 } }],
  ['volume has no spread', { ...weekender, volumeSpread: 0 }],
];
const prices = [60, 70, 80, 100, 120, 140, 160, 180, 200, 220, 240];

describe.each(cases)('a scenario in cells, where %s', (_, scenario) => {
  it('shows the figures of the pane', async () => {
    const { at, rowOf } = await shownIn(scenario, prices);
    const figures = scenarioFigures(scenario);
    const { requiredVolume, bestPrice, pricesForTarget } = figures;
    const first = rowOf('Results');
    const shown = (label: string): CellValue => at(rowOf(label, 0, first), 1);
    const wanted: readonly (readonly [string, number | object])[] = [
      ['Net price', figures.netPrice],
      ['Unit margin', figures.unitMargin],
      ['Margin ratio', figures.marginRatio],
      ['Required volume', requiredVolume],
      ['Break-even volume', figures.breakevenVolume],
      ['Volume change to break even', figures.breakevenChange],
      ['Expected volume', figures.expectedVolume],
      ['Expected profit', figures.profit],
      ["Profit at today's price", figures.profitAtStart ?? -scenario.fixedCost],
      ['Required price', figures.requiredPrice],
      [
        'Expected less required',
        isNoAnswer(requiredVolume) ? requiredVolume : figures.expectedVolume - requiredVolume,
      ],
      ['Planned less required', isNoAnswer(requiredVolume) ? requiredVolume : plannedUnits - requiredVolume],
    ];
    for (const [label, figure] of wanted) expectClose(shown(label), asShown(figure));
    expectClose(
      shown('Prices that meet the target: lowest'),
      pricesForTarget === null ? 'none does' : (pricesForTarget.from ?? 0),
    );
    expectClose(shown('Prices that meet the target: highest'), pricesForTarget?.to ?? '');
    if (isNoAnswer(bestPrice)) expect(shown('Best price')).toMatch(/^none: /u);
    else expectClose(shown('Best price'), bestPrice);
    const verdict = isNoAnswer(requiredVolume)
      ? 'No volume is enough'
      : reaches(figures.profit, scenario)
        ? 'Meets the target'
        : 'Falls short of the target';
    expect(at(1, 0)).toMatch(new RegExp(`^${verdict}`, 'u'));
  });

  it('shows its cases', async () => {
    const { at, rowOf } = await shownIn(scenario, prices);
    const first = rowOf('Cases');
    const { low, base, high } = caseFigures(scenario);
    [low, base, high].forEach(({ volume, requiredVolume, profit, shortfall }, index) => {
      [volume, requiredVolume, profit, shortfall].forEach((figure, row) => {
        expectClose(at(first + 1 + row, index + 1), asShown(figure));
      });
    });
  });

  it('shows every price; what a chart cannot draw there is #N/A', async () => {
    const { at, rowOf } = await shownIn(scenario, prices);
    const first = rowOf('Unit margin', 1) + 1;
    prices.forEach((price, index) => {
      const { expectedVolume, requiredVolume, profit } = scenarioAtPrice(scenario, price);
      const row = first + index;
      expect(at(row, 0)).toBe(price);
      expectClose(at(row, 1), price - scenario.unitCost);
      expectClose(at(row, 2), isNoAnswer(requiredVolume) ? '#N/A' : requiredVolume);
      expectClose(at(row, 3), expectedVolume);
      expectClose(at(row, 4), profit);
      expect(at(row, 5)).toBe(profit >= scenario.targetProfit);
    });
  });
});

describe('the verdict in cells', () => {
  const today = { netPrice: 150, unitCost: 70, volume: 900 };
  it.each<[string, Partial<PriceScenario>, string]>([
    ['the price of today', { price: 150, discount: 0, today }, "Meets the target at today's price."],
    [
      'a better price that meets the target',
      { price: 157, discount: 0, today, targetProfit: 0 },
      "Meets the target and earns more than at today's price.",
    ],
    [
      'a worse price that meets the target',
      { price: 120, discount: 0, today, targetProfit: 0 },
      "Meets the target but earns less than at today's price.",
    ],
    [
      'a better price that does not',
      { price: 157, discount: 0, today, targetProfit: 1e6 },
      "Falls short of the target but earns more than at today's price.",
    ],
    [
      'a worse price that does not',
      { price: 120, discount: 0, today, targetProfit: 1e6 },
      "Falls short of the target and earns less than at today's price.",
    ],
    [
      'another price at which the same is earned',
      { price: 140, discount: 0, unitCost: 0, elasticity: -1, today, targetProfit: 0 },
      "Meets the target and earns as much as at today's price.",
    ],
    [
      'no sales to compare with',
      { price: 140, discount: 0, today: { ...today, volume: 0 } },
      "Falls short of the target; nothing sells at today's price to compare with.",
    ],
    ['no margin', { unitCost: 500 }, 'No volume is enough: a unit earns no more than it costs.'],
  ])('of %s', async (_, changes, words) => {
    const { at } = await shownIn({ ...weekender, ...changes }, prices);
    expect(at(1, 0)).toBe(words);
  });
});

describe('a scenario in cells', () => {
  it('follows what is typed into its assumptions', async () => {
    const { id, at, rowOf } = await shownIn(weekender, prices);
    const type = (label: string, input: number | null): void => {
      const row = rowOf(label);
      host.workbook.write(id, { top: row, bottom: row, left: 1, right: 1 }, () => ({ input }));
    };
    type('List price', 150);
    type('Elasticity', null);
    const { profit, requiredVolume } = scenarioFigures({ ...weekender, price: 150, elasticity: null });
    expectClose(at(rowOf('Expected profit'), 1), profit);
    expectClose(at(rowOf('Required volume'), 1), asShown(requiredVolume));
    expect(at(rowOf('Best price'), 1)).toBe('none: volume does not respond to price');
  });
});
