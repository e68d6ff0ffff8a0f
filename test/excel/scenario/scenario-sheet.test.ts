import { axisEnds } from '../../../src/excel/scenario/scenario-charts';
import { layOutScenario, type ScenarioSheet } from '../../../src/excel/scenario/scenario-sheet';
import { functionNamed } from '../../../src/functions/lookup';
import { moneySignOf } from '../../../src/plan/money-sign';
import { isFailure } from '../../../src/spreadsheet/failure';
import type { Expression } from '../../../src/spreadsheet/formula/expression';
import { parseFormula } from '../../../src/spreadsheet/formula/parse';
import { isSyntaxProblem } from '../../../src/spreadsheet/formula/syntax-problem';
import { toWrite } from './weekender';

/** The rows of a sheet as texts, a formula with its `=`. */
const rowsOf = ({ cells }: ScenarioSheet) =>
  cells.map((row) =>
    row.map(({ input }) => (typeof input === 'object' && input !== null ? input.formula : input)),
  );

const rowNamed = (sheet: ScenarioSheet, label: string) => rowsOf(sheet).find(([first]) => first === label);

const formulasOf = (sheet: ScenarioSheet): readonly string[] =>
  rowsOf(sheet)
    .flat()
    .filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));

function partsOf(expression: Expression): readonly Expression[] {
  const children = (): readonly (Expression | null)[] => {
    if (expression.kind === 'call') return expression.arguments;
    if (expression.kind === 'operation') return [expression.left, expression.right];
    return 'operand' in expression ? [expression.operand] : [];
  };
  return [expression, ...children().flatMap((child) => (child === null ? [] : partsOf(child)))];
}

function parsed(formula: string): readonly Expression[] {
  const expression = parseFormula(formula, 'workbook');
  if (isSyntaxProblem(expression)) throw new Error(`${formula} is no formula.`);
  return partsOf(expression);
}

const whole = layOutScenario(toWrite({ plannedUnits: 700 }), null);

describe('the sheet of a scenario', () => {
  it('has its assumptions as typed figures, each with its unit', () => {
    expect(rowsOf(whole).slice(0, 16)).toEqual([
      ['Price and volume: Weekender', null, null, null, null, null],
      [expect.stringMatching(/^=IF\(\$B\$19>\$B\$8,/u), null, null, null, null, null],
      [expect.stringMatching(/^Written by Plumbline/u), null, null, null, null, null],
      [null, null, null, null, null, null],
      ['Assumptions', 'Scenario', null, null, null, null],
      ['List price', 180, null, 'currency per unit', null, null],
      ['Discount', 0.1, null, 'of the list price', null, null],
      ['Unit cost', 70, null, expect.any(String), null, null],
      ['Fixed cost', 40_000, null, 'currency for the period', null, null],
      ['Target profit', 25_000, null, expect.any(String), null, null],
      ['Elasticity', -1.8, null, expect.any(String), null, null],
      ['Net price today', 150, null, expect.any(String), null, null],
      ['Unit cost today', 66, null, 'currency per unit', null, null],
      ['Volume today', 900, null, 'units in the period', null, null],
      ['Volume range (±)', 0.2, null, expect.any(String), null, null],
      ['Planned by the tactics', 700, null, expect.any(String), null, null],
    ]);
  });

  it.each([
    ['Net price', '=$B$6*(1-$B$7)'],
    ['Unit margin', '=PLUMB.CONTRIBUTION_MARGIN($B$19,$B$8)'],
    ['Margin ratio', '=PLUMB.MARGIN_RATIO($B$19,$B$8)'],
    ['Required volume', '=PLUMB.REQUIRED_VOLUME($B$9,$B$19,$B$8,$B$10)'],
    ['Break-even volume', '=PLUMB.BREAKEVEN_VOLUME($B$9,$B$19,$B$8)'],
    ['Volume change to break even', '=PLUMB.BREAKEVEN_SALES_CHANGE($B$19-$B$12,$B$12-$B$13,$B$8-$B$13)'],
    ['Expected volume', '=IF($B$11="",$B$14,PLUMB.DEMAND_CONSTANT_ELASTICITY($B$19,$B$12,$B$14,$B$11))'],
    ['Expected profit', '=PLUMB.CVP_PROFIT($B$25,$B$9,$B$19,$B$8)'],
    ['Expected less required', '=$B$25-$B$22'],
    ['Required price', '=PLUMB.REQUIRED_PRICE($B$25,$B$9,$B$8,$B$10)'],
    [
      'Prices that meet the target: lowest',
      '=IFERROR(INDEX(PLUMB.PRICES_FOR_TARGET($B$10,$B$8,$B$12,$B$14,IF($B$11="",0,$B$11),$B$9),1,1),"none does")',
    ],
    [
      'Prices that meet the target: highest',
      '=IFERROR(INDEX(PLUMB.PRICES_FOR_TARGET($B$10,$B$8,$B$12,$B$14,IF($B$11="",0,$B$11),$B$9),1,2),"")',
    ],
    [
      'Best price',
      '=IF($B$11="","none: volume does not respond to price",IF($B$11>=-1,"none: demand is inelastic",' +
        'IF($B$8<=0,"none: a unit costs nothing",PLUMB.OPTIMAL_PRICE($B$8,$B$11))))',
    ],
    ['Planned less required', '=$B$16-$B$22'],
  ])('calculates: %s', (label, formula) => {
    expect(rowNamed(whole, label)?.[1]).toBe(formula);
  });

  it("calculates: Profit at today's price, all else as in the scenario", () => {
    expect(rowNamed(whole, "Profit at today's price")?.[1]).toBe('=PLUMB.CVP_PROFIT($B$14,$B$9,$B$12,$B$8)');
  });

  it('calls nothing today’s where the product is only planned', () => {
    const planned = layOutScenario(toWrite({ standing: 'planned' }), null);
    const labels = rowsOf(planned).map(([label]) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'Planned net price',
        'Planned unit cost',
        'Planned volume',
        'Profit at the planned price',
      ]),
    );
    expect(JSON.stringify(rowsOf(planned))).not.toMatch(/today/iu);
  });

  it.each([
    ['€', '[$€]#,##0.00', '[$€]#,##0', '€ per unit'],
    ['CHF', '[$CHF] #,##0.00', '[$CHF] #,##0', 'CHF per unit'],
    ['kr', '#,##0.00 [$kr]', '#,##0 [$kr]', 'kr per unit'],
    ['', '#,##0.00', '#,##0', 'currency per unit'],
  ])('shows money in %j, and units without', (sign, ofUnit, ofPeriod, note) => {
    const sheet = layOutScenario(toWrite({ currency: moneySignOf(sign) }), null);
    const row = (label: string) =>
      sheet.cells.find(([first]) => typeof first?.input === 'string' && first.input === label);
    expect(row('List price')?.[1]?.format).toBe(ofUnit);
    expect(row('Expected profit')?.[1]?.format).toBe(ofPeriod);
    expect(row('Expected volume')?.[1]?.format).toBe('#,##0');
    expect(row('Unit margin')?.[3]?.input).toBe(note);
  });

  it('has the cases side by side, and a row for each price', () => {
    const rows = rowsOf(whole);
    const cases = rows.findIndex(([first]) => first === 'Cases');
    expect(rows.slice(cases, cases + 5).map((row) => row.slice(0, 4))).toEqual([
      ['Cases', 'Low', 'Base', 'High'],
      ['Expected volume', '=$B$25*(1-$B$15)', '=$B$25', '=$B$25*(1+$B$15)'],
      ['Required volume', '=$B$22', '=$B$22', '=$B$22'],
      [
        'Expected profit',
        '=PLUMB.CVP_PROFIT(B36,$B$9,$B$19,$B$8)',
        '=PLUMB.CVP_PROFIT(C36,$B$9,$B$19,$B$8)',
        '=PLUMB.CVP_PROFIT(D36,$B$9,$B$19,$B$8)',
      ],
      ['Short by', '=MAX(0,B37-B36)', '=MAX(0,C37-C36)', '=MAX(0,D37-D36)'],
    ]);
    const prices = rows.findIndex(([, second]) => second === 'Unit margin');
    expect(rows[prices + 1]).toEqual([
      60,
      '=A42-$B$8',
      '=IF(A42>$B$8,PLUMB.REQUIRED_VOLUME($B$9,A42,$B$8,$B$10),NA())',
      '=IF($B$11="",$B$14,PLUMB.DEMAND_CONSTANT_ELASTICITY(A42,$B$12,$B$14,$B$11))',
      '=PLUMB.CVP_PROFIT(D42,$B$9,A42,$B$8)',
      '=E42>=$B$10',
    ]);
    expect(rows.length - prices - 1).toBe(11);
  });

  it('says nothing of planned units where there are none, and leaves no gap', () => {
    const sheet = layOutScenario(toWrite(), null);
    const labels = rowsOf(sheet).map(([label]) => label);
    expect(labels).not.toContain('Planned by the tactics');
    expect(labels).not.toContain('Planned less required');
    const blanks = labels.flatMap((label, row) => (label === null ? [row] : []));
    expect(blanks).toEqual([3, 15, 31, 37]);
  });

  it('leaves the elasticity blank where volume is taken not to react', () => {
    const sheet = layOutScenario(toWrite({ scenario: { elasticity: null } }), null);
    expect(rowNamed(sheet, 'Elasticity')?.[1]).toBeNull();
  });

  it('refers to nothing but figures of its own that are there', () => {
    const rows = rowsOf(whole);
    for (const formula of formulasOf(whole)) {
      for (const part of parsed(formula)) {
        if (part.kind !== 'cells') continue;
        expect([formula, part.sheet, part.end]).toEqual([formula, null, null]);
        const { row, column } = part.start;
        const cell = rows[row ?? -1]?.[column ?? -1] ?? null;
        expect([formula, typeof cell === 'number' || String(cell).startsWith('=')]).toEqual([formula, true]);
      }
    }
  });

  it('calls functions of the catalogue with as many arguments as they need and take', () => {
    const calls = formulasOf(whole)
      .flatMap(parsed)
      .flatMap((part) => (part.kind === 'call' && part.name.startsWith('PLUMB.') ? [part] : []));
    expect(calls.length).toBeGreaterThan(30);
    for (const call of calls) {
      const declared = functionNamed(call.name);
      if (isFailure(declared)) throw new Error(declared.message);
      const needed = declared.parameters.filter((parameter) => parameter.default === undefined).length;
      expect(call.arguments.length).toBeGreaterThanOrEqual(needed);
      expect(call.arguments.length).toBeLessThanOrEqual(declared.parameters.length);
    }
  });

  it('tints what is typed, and nothing else', () => {
    const tinted = whole.looks.filter(({ look }) => look === 'input');
    const isTinted = (row: number, column: number): boolean =>
      tinted.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
    rowsOf(whole).forEach((row, at) => {
      row.forEach((cell, column) => {
        expect([at, column, isTinted(at, column)]).toEqual([at, column, typeof cell === 'number']);
      });
    });
  });
});

describe('the charts of a scenario', () => {
  it('draw required and expected volume, and profit, from the rows of all prices', () => {
    const first = rowsOf(whole).findIndex(([, second]) => second === 'Unit margin') + 1;
    expect(whole.charts.map(({ series }) => series.map(({ name }) => name))).toEqual([
      ['Required volume', 'Expected volume'],
      ['Expected profit'],
    ]);
    for (const chart of whole.charts) {
      expect([chart.top, chart.bottom]).toEqual([first, whole.cells.length - 1]);
      for (const { name, column } of chart.series) expect(rowsOf(whole)[first - 1]?.[column]).toBe(name);
    }
  });

  it.each([
    ['no price', [], 0],
    ['one price', [100], 0],
    ['two prices', [100, 120], 2],
  ])('are there for a line alone: %s', (_, prices, count) => {
    expect(layOutScenario(toWrite({ prices }), null).charts).toHaveLength(count);
  });

  it.each([
    [60, 240, 50, 250],
    [100, 120, 100, 120],
    [7, 9.5, 7, 9.5],
    [0.02, 0.07, 0.02, 0.07],
    [1300, 2900, 1200, 3000],
  ])('show prices from %d to %d on an axis from %d to %d', (first, last, minimum, maximum) => {
    expect(axisEnds(first, last)).toEqual({ minimum, maximum });
  });
});
