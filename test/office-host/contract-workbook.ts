import { formulaEngine } from '../../src/office-host/formulas/excel-formulas';
import type { CustomFunctionCaller } from '../../src/office-host/workbook/formula-engine';
import type { HostWorkbook } from '../../src/office-host/workbook/host-workbook';
import { createMemoryWorkbook, type MemoryWorkbook } from '../../src/office-host/workbook/memory-workbook';
import { areaOf, referenceOf } from '../../src/office-host/workbook/reference-text';
import { scratchSheets } from '../../src/runtime/self-test/scratch-sheets';
import type { Area } from '../../src/spreadsheet/area';

export function area(address: string): Area {
  const reference = referenceOf(address);
  if (reference === null) throw new Error(`${address} is not an address.`);
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

/**
 * The scratch sheets of the add-in's self-test: Plan with the table Tactics at A4:C7, and Notes, which is blank. The history is
 * empty. Formulas know the add-in's functions where somebody calls them.
 */
export function contractWorkbook(customFunctions?: CustomFunctionCaller): MemoryWorkbook {
  const { plan, notes } = scratchSheets;
  const workbook = createMemoryWorkbook({
    name: 'Plan.xlsx',
    engine: formulaEngine,
    ...(customFunctions !== undefined && { customFunctions }),
  });
  const sheet = workbook.activeSheet();
  workbook.changeSheet(sheet, { name: plan.name });
  workbook.addSheet(notes.name);
  fill(workbook, sheet, plan.address, plan.cells);
  workbook.addTable({
    name: plan.table,
    sheet,
    area: area(plan.address),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  });
  workbook.endHistory('Opening');
  return workbook;
}
