/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { ruleById } from '../../src/alignment/catalogue';
import { whatHolds } from '../../src/alignment/what-holds';
import { usualBehaviour } from '../../src/office-host';
import { addressOf } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/cell';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked } from './checking';
import { exampleInExcel, planFrom1904, sheetNamed, workbookWith } from './plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

const at = (row: number, column: number): CellValue =>
  host.workbook.valueAt(sheetNamed(host.workbook, 'Plumbline'), row, column);
const formulaAt = (row: number, column: number): string | null =>
  host.workbook.cellAt(sheetNamed(host.workbook, 'Plumbline'), row, column).formula;

/** The first row in which a column of the report holds a text. */
function rowOf(text: string, column = 0): number {
  for (let row = 0; row < 500; row += 1) if (at(row, column) === text) return row;
  throw new Error(`The report does not say ${text}.`);
}

describe('the report', () => {
  it('says the score, its parts and every finding of the check, worst first, with a link to its cell', async () => {
    host.open(exampleInExcel('as-first-written'));
    const { result } = await checked();
    expect(at(rowOf('Alignment score'), 1)).toBe(result.score.score);
    for (const { part, earned, weight, lost } of result.score.parts.filter((each) => each.weight > 0)) {
      const row = rowOf(part);
      expect([1, 2, 3].map((column) => at(row, column))).toEqual([earned, weight, lost]);
    }
    const first = rowOf('Severity') + 1;
    result.findings.forEach(({ points, message, key }, index) => {
      expect([1, 3, 4].map((column) => at(first + index, column))).toEqual([
        points,
        key === '' ? null : key,
        message,
      ]);
    });
    const linked = result.findings.findIndex(({ sheet, cells }) => sheet !== null && cells.length > 0);
    const { sheet, cells } = result.findings[linked] ?? { sheet: null, cells: [] };
    const [cell] = cells.map(addressOf);
    expect(formulaAt(first + linked, 2)).toBe(
      `=HYPERLINK("#${sheet ?? ''}!${cell ?? ''}","${sheet ?? ''}!${cell ?? ''}")`,
    );
    expect(at(first + linked, 2)).toBe(`${sheet ?? ''}!${cell ?? ''}`);
  });

  it('says of half a plan what was found and what to add, instead of a score', async () => {
    const headings = ['Tactic', 'Owner', 'Budget', 'KPI'];
    host.open(workbookWith([{ sheet: 'Tactics', headings, rows: [['Spring fair', 'Ann', 500, 'visits']] }]));
    await checked();
    expect(at(rowOf('Alignment score'), 1)).toBe(
      'none yet. 1 tactic was read, but no strategies. Add a column Strategy to the tactics, or a table of strategies. Then check again.',
    );
  });

  it('leaves nothing of an earlier, longer report', async () => {
    host.open(exampleInExcel('as-first-written'));
    const { result } = await checked();
    const last = rowOf('Answer') + result.asked.length + result.inapplicable.length + result.off.length;
    expect(at(last, 4)).not.toBeNull();
    for (const name of ['Goals', 'Tactics', 'Products', 'Segments']) host.user.deleteSheet(name);
    const shorter = await checked();
    expect(shorter.result.findings.length).toBeLessThan(result.findings.length);
    expect(at(last, 4)).toBeNull();
  });

  it('writes texts that look like formulas, numbers or dates as the texts that they are', async () => {
    host.open(
      workbookWith([
        { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
        {
          sheet: 'Tactics',
          headings: ['ID', 'Tactic', 'Strategy'],
          rows: [
            ['1-2', '=A1', null],
            ['=1+1', "'quoted", null],
            ['007', 'Agent', null],
            ['T4', 'Fair', 'S1'],
          ],
        },
      ]),
    );
    await checked();
    const keys = new Set<CellValue>();
    const first = rowOf('Severity') + 1;
    for (let row = first; at(row, 0) !== null; row += 1) keys.add(at(row, 3));
    expect([...keys]).toEqual(expect.arrayContaining(['1-2', '=1+1', '007']));
  });

  it('counts days as its workbook does', async () => {
    host.open(planFrom1904());
    await checked();
    // 15 June 2026, noon: 46188.5 where days are counted from 1900, 1462 less where they are counted from 1904.
    expect(at(rowOf('Checked'), 1)).toBe(46_188.5 - 1462);
  });

  it('says beside the summary how many rules of each group hold, and below the findings how each came out', async () => {
    host.open(exampleInExcel('as-first-written'));
    const { asked, inapplicable, off } = (await checked()).result;
    const groups = whatHolds(asked).map(({ title, holds, asked: amount }) => [
      title,
      `${holds.length} of ${amount}`,
    ]);
    const top = rowOf('What holds', 3) + 1;
    expect(groups.map((_, row) => [at(top + row, 3), at(top + row, 4)])).toEqual(groups);

    const first = rowOf('Answer') + 1;
    const told = new Map<CellValue, readonly CellValue[]>();
    for (let row = first; at(row, 0) !== null; row += 1)
      told.set(
        at(row, 5),
        [0, 1, 3].map((column) => at(row, column)),
      );
    expect(told.size).toBe(asked.length + inapplicable.length + off.length);
    for (const { rule, passed, faulty, undecided } of asked) {
      expect(told.get(ruleById[rule].title)?.slice(1)).toEqual([passed, faulty + undecided]);
    }
    for (const rule of inapplicable) expect(told.get(ruleById[rule].title)).toEqual(['skipped', null, null]);
    for (const rule of off) expect(told.get(ruleById[rule].title)).toEqual(['off', null, null]);
    expect(told.get('Half the plan is missing')).toEqual(['✓ holds', 2, 0]);
  });

  it('says of a rule that asks for a column that the whole plan lacks that it was not asked, and of which', async () => {
    const headings = ['ID', 'Tactic', 'Strategy'];
    host.open(
      workbookWith([
        { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
        { sheet: 'Tactics', headings, rows: [['T1', 'Fair', 'S1']] },
      ]),
    );
    await checked();
    const row = rowOf('No KPI', 5);
    expect([at(row, 0), at(row, 4)]).toEqual([
      'column missing',
      'Does every tactic have a KPI? The plan lacks what this asks for: KPI. See the findings.',
    ]);
  });

  it('says that nothing was found where nothing was', async () => {
    host.open(exampleInExcel('fixed'));
    const { result } = await checked();
    expect(result.findings).toEqual([]);
    expect(at(rowOf('Severity') + 1, 0)).toBe('No findings: the plan hangs true.');
  });
});
