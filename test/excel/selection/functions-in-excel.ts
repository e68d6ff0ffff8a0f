import { callFunction } from '../../../src/functions/call';
import { functionNamed, namespace } from '../../../src/functions/lookup';
import {
  createMemoryWorkbook,
  type CustomFunctionCaller,
  formulaEngine,
  type HostWorkbook,
} from '../../../src/office-host';
import { type CellValue, isCellError, type Matrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { writeTable } from '../plan-in-excel';

const plain = (cell: CellValue): CellValue => (isCellError(cell) ? { error: cell.error } : cell);

/** The functions of the catalogue, answered at once. */
export const catalogueCaller: CustomFunctionCaller = {
  call: (name, given) => {
    if (!name.toUpperCase().startsWith(`${namespace}.`)) return undefined;
    const declaration = functionNamed(name);
    if (isFailure(declaration)) return undefined;
    const result = callFunction(declaration, given as readonly CellValue[]);
    if (isFailure(result)) return plain(result);
    const { value } = result;
    return Array.isArray(value) ? (value as Matrix).map((row) => row.map(plain)) : plain(value as CellValue);
  },
};

/** Sheets Plan with the figures of one product in B1:B5 and prices in D1:D4, and Products with a table. */
export function pricingWorkbook(): HostWorkbook {
  const workbook = createMemoryWorkbook({
    name: 'Plan.xlsx',
    engine: formulaEngine,
    customFunctions: catalogueCaller,
  });
  const plan = workbook.activeSheet();
  workbook.changeSheet(plan, { name: 'Plan' });
  const figures: readonly (readonly CellValue[])[] = [
    ['Fixed cost', 50000, null, 250],
    ['Price', 250, null, 200],
    ['Unit cost', 150, null, 140],
    ['Tax', 0.2, null, 150],
    ['Nothing', null, null, null],
  ];
  workbook.write(plan, { top: 0, left: 0, bottom: 4, right: 3 }, (row, column) => ({
    input: figures[row]?.[column] ?? null,
  }));
  writeTable(workbook, {
    sheet: 'Products',
    headings: ['Product', 'Price', 'Unit cost'],
    rows: [
      ['City bag', 250, 150],
      ['Travel bag', 400, 180],
    ],
  });
  workbook.addSheet('Sales plan');
  workbook.putName({ name: 'FixedCost', formula: '=Plan!$B$1', scope: null, visible: true, comment: '' });
  workbook.putName({ name: 'Goal', formula: '=30000', scope: null, visible: true, comment: '' });
  workbook.activate(plan);
  workbook.endHistory('Opening');
  return workbook;
}
