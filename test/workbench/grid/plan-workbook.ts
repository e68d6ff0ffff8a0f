import type { HostWorkbook } from '../../../src/office-host';
import { area, fill } from '../../office-host/contract-workbook';

const tactics = [
  ['T1', 'Launch e-mail', 1200, 46_000],
  ['T2', 'Pop-up shop', 30_000, 46_030],
  ['T3', 'Loyalty card', 4500, 46_060],
  ['T4', 'Trade fair', 12_000, 46_090],
  ['T5', 'Podcast', 800, 46_120],
] as const;

/** A plan with a table, names, formulas that refer to both, and marks as the add-in puts them: on T2 and T5. */
export function planWorkbook(workbook: HostWorkbook): HostWorkbook {
  const plan = workbook.activeSheet();
  workbook.changeSheet(plan, { name: 'Plan', columnWidths: new Map([[1, 120]]) });
  const notes = workbook.addSheet('Notes');
  fill(workbook, plan, 'A1', [['Sales plan 2026']]);
  workbook.write(plan, area('A1'), () => ({ style: { bold: true, fontSize: 16 } }));
  fill(workbook, plan, 'A4', [['ID', 'Tactic', 'Budget', 'Start', 'Share'], ...tactics]);
  workbook.write(plan, area('C5:C9'), () => ({ numberFormat: '#,##0' }));
  workbook.write(plan, area('D5:D9'), () => ({ numberFormat: 'yyyy-mm-dd' }));
  workbook.write(plan, area('E5:E9'), () => ({
    input: { formula: '=[@Budget]/SUM(Tactics[Budget])' },
    numberFormat: '0.0%',
  }));
  workbook.addTable({
    name: 'Tactics',
    sheet: plan,
    area: area('A4:E9'),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  });
  const name = (text: string, formula: string): void => {
    workbook.putName({ name: text, formula, scope: null, visible: true, comment: '' });
  };
  name('Total', '=SUM(Tactics[Budget])');
  name('Plumbline_T1_row', '={"T2";"T5"}');
  fill(workbook, plan, 'G4', [['Total'], ['Rows']]);
  workbook.write(plan, area('H4:H5'), (row) => ({
    input: { formula: row === 0 ? '=Total' : '=ROWS(Tactics)' },
  }));
  const mark = (address: string, style: { fill: string | null; numberFormat: string | null }): void => {
    const id = workbook.addConditionalFormat(plan, [area(address)], 'Custom');
    workbook.changeConditionalFormat(id, {
      formula: '=ISNUMBER(MATCH($A5,Plumbline_T1_row,0))',
      style: { fontColor: null, bold: null, italic: null, ...style },
    });
  };
  mark('A5:E9', { fill: '#F8CBAD', numberFormat: null });
  mark('A5:A9', { fill: null, numberFormat: '"▲ "@' });
  fill(workbook, notes, 'D1', [['Online'], ['In store']]);
  fill(workbook, plan, 'J4', [['Channel'], ['Online']]);
  workbook.addValidation({
    sheet: plan,
    areas: [area('J5:J9')],
    type: 'List',
    operator: 'Between',
    formulas: ['=Notes!$D$1:$D$2'],
    ignoreBlank: true,
    inCellDropDown: true,
    prompt: null,
    alert: { style: 'Stop', title: 'Channel', message: 'Choose a channel of the list.' },
  });
  fill(workbook, notes, 'A1', [['Budget in thousands']]);
  workbook.write(notes, area('B1'), () => ({ input: { formula: '=Total/1000' } }));
  workbook.endHistory('Opening');
  return workbook;
}
