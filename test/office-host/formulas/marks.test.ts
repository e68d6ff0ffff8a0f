import { formulaEngine } from '../../../src/office-host/formulas/excel-formulas';
import type { HostWorkbook, SheetId } from '../../../src/office-host/workbook/host-workbook';
import { createMemoryWorkbook } from '../../../src/office-host/workbook/memory-workbook';
import { area } from '../contract-workbook';
import { put, type Rows } from './formula-sheet';

/*
 * Marks as Plumbline makes them: a conditional format looks the content of its own row up in an index of the rows with
 * findings, so that a mark goes with its content wherever that goes.
 */

const between = '¦';
const severities = [
  { level: 3, fill: '#F4C7C3' },
  { level: 2, fill: '#FCE8B2' },
  { level: 1, fill: '#D9E8FC' },
] as const;

const escaped = (text: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
const readable = (key: string): string => escaped(`LEFT(IFERROR(IF(LEN(${key}),${key},$B5),"#"),60)`);
const rule = (level: number): string =>
  `=IFERROR(INDEX(Plumbline_T1_level,MATCH(${readable('$A5')}&"${between}"&` +
  `${escaped('LEFT(IFERROR($C5,"#"),60)')},Plumbline_T1_row,0))=${level},FALSE)`;

const tactics: Rows = [
  ['ID', 'Tactic', 'Strategy'],
  ['T1', 'Launch e-mail', 'S1'],
  ['T2', 'Pop-up shop', null],
  ['T*3', `Wild ~ key? ${'x'.repeat(120)}`, 'S9'],
  ['T4', 'Error row', { error: '#N/A' }],
  ['t?5', 'Backed', 'S1'],
  [6, 'Key that is a number', 'S2'],
  [null, `Without a key ${'y'.repeat(120)}`, 'S1'],
];

const index: Rows = [
  ['Row', 'Level'],
  [`T2${between}`, 3],
  [`T*3${between}S9`, 3],
  [`T4${between}#`, 2],
  [`6${between}S2`, 1],
  [`${`Without a key ${'y'.repeat(120)}`.slice(0, 60)}${between}S1`, 2],
];

function markedWorkbook(): { readonly workbook: HostWorkbook; readonly plan: SheetId } {
  const workbook = createMemoryWorkbook({ engine: formulaEngine });
  const plan = workbook.activeSheet();
  workbook.changeSheet(plan, { name: 'Tactics' });
  put(workbook, plan, 'A4', tactics);
  const plumbline = workbook.addSheet('Plumbline');
  put(workbook, plumbline, 'A1', index);
  const names = [
    ['Plumbline_T1_row', '=Plumbline!$A$2:$A$6'],
    ['Plumbline_T1_level', '=Plumbline!$B$2:$B$6'],
  ] as const;
  for (const [name, formula] of names) {
    workbook.putName({ name, formula, scope: null, visible: false, comment: '' });
  }
  for (const { level, fill } of severities.toReversed()) {
    const id = workbook.addConditionalFormat(plan, [area('A5:C11')], 'Custom');
    const style = { fill, fontColor: null, bold: null, italic: null, numberFormat: null };
    workbook.changeConditionalFormat(id, { formula: rule(level), style });
  }
  return { workbook, plan };
}

/** The level that shows at each row from row 5 on, by the fill of its cells; 0 for none. */
function levels({ workbook, plan }: ReturnType<typeof markedWorkbook>, count = 7): number[] {
  return Array.from({ length: count }, (_, row) => {
    const fills = [0, 1, 2].map((column) => workbook.shownStyle(plan, 4 + row, column).fill);
    expect(new Set(fills).size).toBe(1);
    return severities.find(({ fill }) => fill === fills[0])?.level ?? 0;
  });
}

describe('marks', () => {
  it('show at the rows that the index lists, whatever their texts hold', () => {
    expect(levels(markedWorkbook())).toEqual([0, 3, 3, 2, 0, 1, 2]);
  });

  it('take no wildcard for a text, and no text for a wildcard', () => {
    const marked = markedWorkbook();
    put(marked.workbook, marked.plan, 'A5', [
      ['T*', 'Star', null],
      ['T?', 'Question', null],
      ['Txx3', 'Long', 'S9'],
    ]);
    expect(levels(marked)).toEqual([0, 0, 0, 2, 0, 1, 2]);
  });

  it('go with their rows when these are sorted, and come back when that is undone', () => {
    const marked = markedWorkbook();
    marked.workbook.sortRows(marked.plan, area('A5:C11'), 1, true);
    expect(levels(marked)).toEqual([0, 2, 1, 0, 3, 3, 2]);
    marked.workbook.undo();
    expect(levels(marked)).toEqual([0, 3, 3, 2, 0, 1, 2]);
  });

  it('go with their rows when rows are inserted and deleted', () => {
    const marked = markedWorkbook();
    marked.workbook.editLines(marked.plan, { axis: 'row', at: 6, count: 2 });
    expect(levels(marked, 9)).toEqual([0, 3, 0, 0, 3, 2, 0, 1, 2]);
    marked.workbook.editLines(marked.plan, { axis: 'row', at: 5, count: -1 });
    expect(levels(marked, 8)).toEqual([0, 0, 0, 3, 2, 0, 1, 2]);
    marked.workbook.editLines(marked.plan, { axis: 'row', at: 0, count: -1 });
    put(marked.workbook, marked.plan, 'A4', [['T2', 'Pop-up shop', null]]);
    expect(levels({ ...marked }, 7).slice(0, 3)).toEqual([0, 0, 3]);
    expect(marked.workbook.shownStyle(marked.plan, 3, 0).fill).toBe('#F4C7C3');
  });

  it('go when the key or the Strategy is changed, and come back with them', () => {
    const marked = markedWorkbook();
    put(marked.workbook, marked.plan, 'C6', [['S1']]);
    put(marked.workbook, marked.plan, 'A10', [[7]]);
    expect(levels(marked)).toEqual([0, 0, 3, 2, 0, 0, 2]);
    put(marked.workbook, marked.plan, 'C6', [[null]]);
    expect(levels(marked)).toEqual([0, 3, 3, 2, 0, 0, 2]);
  });

  it('stay when cells of the row that they do not look at change', () => {
    const marked = markedWorkbook();
    put(marked.workbook, marked.plan, 'B6', [['Another name']]);
    expect(levels(marked)).toEqual([0, 3, 3, 2, 0, 1, 2]);
  });

  it('follow the index when it grows and when its sheet is renamed', () => {
    const marked = markedWorkbook();
    const [, plumbline] = marked.workbook.sheets();
    marked.workbook.editLines(plumbline?.id ?? '', { axis: 'row', at: 2, count: 1 });
    put(marked.workbook, plumbline?.id ?? '', 'A3', [[`T1${between}S1`, 2]]);
    expect(levels(marked)).toEqual([2, 3, 3, 2, 0, 1, 2]);
    marked.workbook.changeSheet(plumbline?.id ?? '', { name: 'Plumb line' });
    expect(levels(marked)).toEqual([2, 3, 3, 2, 0, 1, 2]);
    marked.workbook.deleteSheet(plumbline?.id ?? '');
    expect(levels(marked)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('are found in an index of thousands of rows', () => {
    const marked = markedWorkbook();
    const [, plumbline] = marked.workbook.sheets();
    const count = 5000;
    const rows = Array.from({ length: count }, (_, row) => [`T${row}`, `Tactic ${row}`, 'S1']);
    put(marked.workbook, marked.plan, 'A5', rows);
    put(
      marked.workbook,
      plumbline?.id ?? '',
      'A2',
      rows.map(([key], row) => [`${key ?? ''}${between}S1`, (row % 3) + 1]),
    );
    for (const [name, column] of [
      ['Plumbline_T1_row', 'A'],
      ['Plumbline_T1_level', 'B'],
    ] as const) {
      const formula = `=Plumbline!$${column}$2:$${column}$${count + 1}`;
      marked.workbook.putName({ name, formula, scope: null, visible: false, comment: '' });
    }
    for (const { id } of marked.workbook.conditionalFormats(marked.plan)) {
      marked.workbook.changeConditionalFormat(id, { areas: [area(`A5:C${4 + count}`)] });
    }
    expect(levels(marked, 200)).toEqual(rows.slice(0, 200).map((_, row) => (row % 3) + 1));
    const fillAt = (row: number) => marked.workbook.shownStyle(marked.plan, 4 + row, 0).fill;
    expect(fillAt(count - 1)).toBe(severities.find(({ level }) => level === ((count - 1) % 3) + 1)?.fill);
    expect(fillAt(count)).toBeNull();
  });
});
