import { type ChartView, plainAxis } from '../../src/office-host/workbook/charts';
import type { HostWorkbook } from '../../src/office-host/workbook/host-workbook';
import { area, contractWorkbook } from './contract-workbook';

const budgets: Omit<ChartView, 'id' | 'sheet'> = {
  name: 'Budgets',
  kind: 'XYScatterLines',
  title: 'Plan!C5',
  legend: null,
  series: [
    {
      id: 'budget',
      name: '=Plan!$C$4',
      xValues: '=Plan!$A$5:$A$7',
      values: '=Plan!$C$5:$C$7',
      color: null,
      weight: null,
      axisGroup: 'Primary',
    },
    {
      id: 'named',
      name: 'C5 and C6',
      xValues: null,
      values: '=Plan!$C$5:$C$6',
      color: null,
      weight: null,
      axisGroup: 'Primary',
    },
  ],
  axes: { category: plainAxis, value: plainAxis, secondaryValue: plainAxis },
  place: { left: 96, top: 60, width: 192, height: 60 },
  altText: '',
};

/* Plan with the table Tactics at A4:C7, and a chart of it there and on Notes. */
function charted(): { readonly workbook: HostWorkbook; readonly plan: string; readonly notes: string } {
  const workbook = contractWorkbook();
  const [plan, notes] = workbook.sheets().map(({ id }) => id);
  if (plan === undefined || notes === undefined) throw new Error('Two sheets were expected.');
  for (const sheet of [plan, notes]) workbook.addChart({ ...budgets, sheet });
  workbook.endHistory('Opening');
  return { workbook, plan, notes };
}

const drawn = (workbook: HostWorkbook, sheet: string) =>
  workbook
    .charts(sheet)
    .map(({ series }) => series.map(({ name, xValues, values }) => [name, xValues, values]));

const rows = (at: number, count: number) => ({ axis: 'row', at, count }) as const;
const columns = (at: number, count: number) => ({ axis: 'column', at, count }) as const;

describe('what a chart draws', () => {
  it('follows rows and columns that come and go, on whatever sheet the chart stands; texts stay', () => {
    const { workbook, plan, notes } = charted();
    workbook.editLines(plan, rows(0, 2));
    workbook.editLines(plan, rows(7, 1));
    workbook.editLines(plan, columns(1, 1));
    const moved = [
      [
        ['=Plan!$D$6', '=Plan!$A$7:$A$10', '=Plan!$D$7:$D$10'],
        ['C5 and C6', null, '=Plan!$D$7:$D$9'],
      ],
    ];
    expect(drawn(workbook, plan)).toEqual(moved);
    expect(drawn(workbook, notes)).toEqual(moved);
    expect(workbook.charts(plan)[0]?.title).toBe('Plan!C5');
  });

  it('is #REF! once its cells are deleted, or their sheet', () => {
    const { workbook, plan, notes } = charted();
    workbook.editLines(plan, columns(2, -1));
    expect(drawn(workbook, notes)).toEqual([
      [
        ['=#REF!', '=Plan!$A$5:$A$7', '=#REF!'],
        ['C5 and C6', null, '=#REF!'],
      ],
    ]);
    workbook.deleteSheet(plan);
    expect(workbook.charts(plan)).toEqual([]);
    expect(drawn(workbook, notes)[0]?.[0]).toEqual(['=#REF!', '=#REF!', '=#REF!']);
  });

  it('follows the name of its sheet', () => {
    const { workbook, plan, notes } = charted();
    workbook.changeSheet(plan, { name: "Next year's" });
    expect(drawn(workbook, notes)[0]?.[0]).toEqual([
      "='Next year''s'!$C$4",
      "='Next year''s'!$A$5:$A$7",
      "='Next year''s'!$C$5:$C$7",
    ]);
  });

  it('grows with its table where it draws the whole of a column, and only there', () => {
    const { workbook, plan, notes } = charted();
    workbook.enter(plan, area('A8'), () => 'T4');
    expect(drawn(workbook, notes)).toEqual([
      [
        ['=Plan!$C$4', '=Plan!$A$5:$A$8', '=Plan!$C$5:$C$8'],
        ['C5 and C6', null, '=Plan!$C$5:$C$6'],
      ],
    ]);
  });

  it('comes back with undo, and goes again with redo', () => {
    const { workbook, plan, notes } = charted();
    const before = drawn(workbook, notes);
    workbook.step({ author: 'user', label: 'Delete rows', undo: 'step' }, () => {
      workbook.editLines(plan, rows(4, -3));
      for (const { id } of workbook.charts(plan)) workbook.deleteChart(id);
    });
    expect(drawn(workbook, plan)).toEqual([]);
    expect(workbook.undo()).toBe(true);
    expect([drawn(workbook, plan), drawn(workbook, notes)]).toEqual([before, before]);
    expect(workbook.redo()).toBe(true);
    expect(drawn(workbook, plan)).toEqual([]);
    expect(drawn(workbook, notes)[0]?.[0]?.[2]).toBe('=#REF!');
  });

  it('is the same after reopening, where sheets and charts have other ids', () => {
    const { workbook, plan } = charted();
    const [before] = workbook.charts(plan);
    workbook.reopen();
    const [sheet] = workbook.sheets();
    const [after] = workbook.charts(sheet?.id ?? '');
    expect(sheet?.id).not.toBe(plan);
    expect(after?.id).not.toBe(before?.id);
    expect(after?.series.map(({ values }) => values)).toEqual(before?.series.map(({ values }) => values));
  });
});

describe('the place of a chart', () => {
  /* It covers the rows 5 to 8 and the columns C to F. */
  it.each([
    ['rows above it push it down', rows(0, 2), { top: 90 }],
    ['rows below it leave it', rows(8, 2), {}],
    ['rows inside it make it higher', rows(5, 2), { height: 90 }],
    ['rows that go inside it make it lower', rows(5, -2), { height: 30 }],
    ['rows that go with its top leave the rest', rows(3, -2), { top: 45, height: 45 }],
    ['rows that go with all of it leave it without height', rows(3, -8), { top: 45, height: 0 }],
    ['columns at its left push it', columns(0, 1), { left: 144 }],
    ['columns that go at its left pull it', columns(0, -1), { left: 48 }],
  ])('%s', (_, edit, change) => {
    const { workbook, plan, notes } = charted();
    workbook.editLines(plan, edit);
    expect(workbook.charts(plan)[0]?.place).toEqual({ ...budgets.place, ...change });
    expect(workbook.charts(notes)[0]?.place).toEqual(budgets.place);
  });

  it.each([
    ['wider columns at its left push it', { columnWidths: new Map([[0, 80]]) }, { left: 128 }],
    ['a wider column under it makes it wider', { columnWidths: new Map([[3, 60]]) }, { width: 204 }],
    ['higher rows above it push it down', { rowHeights: new Map([[1, 40]]) }, { top: 85 }],
    ['hidden columns under it make it narrower', { hiddenColumns: new Set([2, 3]) }, { width: 96 }],
    [
      'columns and rows behind it leave it',
      { columnWidths: new Map([[9, 80]]), rowHeights: new Map([[9, 40]]) },
      {},
    ],
  ])('%s', (_, sizes, change) => {
    const { workbook, plan, notes } = charted();
    workbook.changeSheet(plan, sizes);
    expect(workbook.charts(plan)[0]?.place).toEqual({ ...budgets.place, ...change });
    expect(workbook.charts(notes)[0]?.place).toEqual(budgets.place);
  });

  it('follows rows that are hidden and shown again', () => {
    const { workbook, plan } = charted();
    workbook.hideRows(plan, [0, 5], true);
    expect(workbook.charts(plan)[0]?.place).toEqual({ ...budgets.place, top: 45, height: 45 });
    workbook.hideRows(plan, [0, 5], false);
    expect(workbook.charts(plan)[0]?.place).toEqual(budgets.place);
  });

  it('counts hidden rows and widths of their own when they go', () => {
    const { workbook, plan } = charted();
    workbook.hideRows(plan, [0], true);
    workbook.changeSheet(plan, { columnWidths: new Map([[0, 80]]) });
    workbook.editLines(plan, rows(0, -1));
    workbook.editLines(plan, columns(0, -1));
    expect(workbook.charts(plan)[0]?.place).toEqual({ ...budgets.place, top: 45, left: 48 });
  });
});
