import type { HostWorkbook } from '../../../src/workbench/host/workbook/host-workbook';
import { createMemoryWorkbook } from '../../../src/workbench/host/workbook/memory-workbook';
import { areaOf, referenceOf } from '../../../src/workbench/host/workbook/reference-text';
import type { Area } from '../../../src/plan/sheet-table';

export function area(address: string): Area {
  const reference = referenceOf(address);
  if (reference === null) throw new Error(`${address} is no address.`);
  return areaOf(reference);
}

type Content = readonly (readonly (string | number | boolean | null)[])[];

export function fill(workbook: HostWorkbook, sheet: string, address: string, rows: Content): void {
  const { top, left } = area(address);
  const whole = {
    top,
    left,
    bottom: top + rows.length - 1,
    right: left + Math.max(...rows.map((row) => row.length)) - 1,
  };
  workbook.write(sheet, whole, (row, column) => ({ input: rows[row]?.[column] ?? null }));
}

/** Two sheets: Plan with the table Tactics at A4:C7, and Notes, which is blank. The history is empty. */
export function contractWorkbook(): HostWorkbook {
  const workbook = createMemoryWorkbook({ name: 'Plan.xlsx' });
  const plan = workbook.activeSheet();
  workbook.changeSheet(plan, { name: 'Plan' });
  workbook.addSheet('Notes');
  fill(workbook, plan, 'A4', [
    ['ID', 'Tactic', 'Budget'],
    ['T1', 'Launch e-mail', 1200],
    ['T2', 'Pop-up shop', 30_000],
    ['T3', 'Loyalty card', null],
  ]);
  workbook.addTable({
    name: 'Tactics',
    sheet: plan,
    area: area('A4:C7'),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  });
  workbook.endHistory('Opening');
  return workbook;
}
