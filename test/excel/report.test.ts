/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { rankCauses } from '../../src/alignment/causes';
import { ruleTexts } from '../../src/alignment/rule-texts';
import { verdictOn } from '../../src/alignment/verdict';
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
    expect(at(rowOf('Verdict'), 1)).toBe(verdictOn(result.score.score ?? 0).says);
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
      expect(told.get(ruleTexts(rule).title)?.slice(1)).toEqual([passed, faulty + undecided]);
    }
    for (const rule of inapplicable) expect(told.get(ruleTexts(rule).title)).toEqual(['skipped', null, null]);
    for (const rule of off) expect(told.get(ruleTexts(rule).title)).toEqual(['off', null, null]);
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

describe('the sheet of the report', () => {
  const sheet = () => {
    const found = host.workbook.sheets().find(({ name }) => name === 'Plumbline');
    if (found === undefined) throw new Error('There is no report.');
    return found;
  };
  const nameOf = (name: string) =>
    host.workbook.names().find((one) => one.name === name && one.scope === sheet().id)?.formula;

  it.each([20, 400])('has a filter on its findings and on nothing else: %i of them', async (count) => {
    host.open(
      workbookWith([
        { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
        {
          sheet: 'Tactics',
          headings: ['ID', 'Tactic', 'Strategy'],
          rows: Array.from({ length: count }, (_, row) => [`T${row}`, `Tactic ${row}`, null]),
        },
      ]),
    );
    const { result } = await checked();
    const top = rowOf('Severity') + 1;
    expect(nameOf('_xlnm._FilterDatabase')).toBe(`=Plumbline!$A$${top}:$F$${top + result.findings.length}`);
  });

  it('loses no row where it was filtered before the next check', async () => {
    host.open(exampleInExcel('as-first-written'));
    await checked();
    const first = rowOf('Severity') + 1;
    host.user.filter('Plumbline', `A${first + 1}:F${first + 20}`, 0, (severity) => severity === '▲ error');
    const { result, marks } = await checked();
    expect(marks.problems).toEqual([]);
    expect([...sheet().hiddenRows]).toEqual([]);
    result.findings.forEach(({ message }, index) => {
      expect(at(first + index, 4)).toBe(message);
    });
  });

  it('is written anew where somebody took its filter away', async () => {
    host.open(exampleInExcel('as-first-written'));
    await checked();
    host.workbook.deleteName('_xlnm._FilterDatabase', sheet().id);
    expect((await checked()).marks.problems).toEqual([]);
    expect(nameOf('_xlnm._FilterDatabase')).toBeDefined();
  });

  it('stands at the top of its cells, beside long messages', async () => {
    host.open(exampleInExcel('as-first-written'));
    await checked();
    const row = rowOf('Severity') + 1;
    for (const column of [0, 1, 2, 3, 4, 5, 7, 14]) {
      expect(host.workbook.cellAt(sheet().id, row, column).style.verticalAlignment).toBe('Top');
    }
  });

  it('prints its findings on landscape pages of one width, with their headings and page numbers, without the index', async () => {
    host.open(exampleInExcel('as-first-written'));
    await checked();
    expect(nameOf('_xlnm.Print_Area')).toBe('=Plumbline!$A:$F');
    const row = rowOf('Severity') + 1;
    expect(nameOf('_xlnm.Print_Titles')).toBe(`=Plumbline!$${row}:$${row}`);
    const { page, elements } = sheet().printing;
    expect(page).toContain('fitToPage="1"');
    expect(elements).toContain('orientation="landscape"');
    expect(elements).toMatch(/fitToWidth="1" fitToHeight="0"/u);
    // The paper is that of the printer: A4 here, Letter there.
    expect(elements).not.toContain('paperSize');
    // The summary has a page of its own.
    expect(elements).toContain(`<rowBreaks count="1" manualBreakCount="1"><brk id="${row - 1}"`);
    expect(elements).toContain('<oddFooter>&amp;L&amp;F&amp;RPage &amp;P of &amp;N</oddFooter>');
  });

  it('has its pages again where rows came before it', async () => {
    host.open(exampleInExcel('as-first-written'));
    await checked();
    host.user.insertRows('Plumbline', 0, 2);
    await checked();
    const row = rowOf('Severity') + 1;
    expect(nameOf('_xlnm.Print_Titles')).toBe(`=Plumbline!$${row}:$${row}`);
    expect(sheet().printing.elements.match(/<brk /gu)).toHaveLength(1);
  });

  it('says beside the parts what to fix first, and what it costs', async () => {
    host.open(exampleInExcel('as-first-written'));
    const { result } = await checked();
    const top = rowOf('Part');
    const said = (row: number) => [4, 5].map((column) => host.workbook.valueAt(sheet().id, row, column));
    expect(said(top)).toEqual(['Fix first', 'Cost']);
    const causes = rankCauses(result.findings).slice(0, 5);
    expect(causes).toHaveLength(5);
    expect(causes.map((_, place) => said(top + 1 + place))).toEqual(
      causes.map(({ title, points }) => [title, `${Number(points.toFixed(1))} points`]),
    );
  });

  it('is written without pages where Excel refuses them', async () => {
    host.open(exampleInExcel('as-first-written'));
    host.failRoundTrip(4, { error: 'GeneralException', location: 'PageLayout.zoom' });
    const { marks } = await checked();
    expect(marks.problems).toEqual([]);
    expect(marks.marked).toBeGreaterThan(0);
    expect(nameOf('_xlnm.Print_Area')).toBeUndefined();
    expect(host.workbook.sheets().filter(({ name }) => name.startsWith('Plumbline'))).toHaveLength(1);
  });
});

describe('a plan with texts as long as a cell can hold', () => {
  it('is reported and marked', async () => {
    const longest = 'x'.repeat(32_767);
    host.open(
      workbookWith([
        { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', longest]] },
        {
          sheet: 'Tactics',
          headings: ['ID', 'Tactic', 'Strategy'],
          rows: [
            ['T1', longest, null],
            [longest, 'Fair', 'S9'],
            ['T3', 'Shop', `S9; ${longest.slice(4)}`],
            ['T4', 'Card', null],
          ],
        },
      ]),
    );
    const { marks } = await checked();
    expect(marks.problems).toEqual([]);
    const tactics = sheetNamed(host.workbook, 'Tactics');
    const shown = [1, 2, 3, 4].filter((row) => host.workbook.shownStyle(tactics, row, 0).fill !== null);
    expect(shown).toContain(4);
    const strategy = host.workbook.shownStyle(sheetNamed(host.workbook, 'Strategies'), 1, 0).fill;
    expect(marks.marked).toBe(shown.length + (strategy === null ? 0 : 1));
  });
});
