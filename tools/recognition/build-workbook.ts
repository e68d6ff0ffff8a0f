import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { LabelledTable } from './labelled-tables';
import { rowsOf, sheetName } from './sheet-of-table';

/** One workbook with one sheet, named by the table's title: the rows above the header, the header, the sample rows. */
export async function buildWorkbook(table: LabelledTable, path: string): Promise<void> {
  const workbook = new Workbook();
  const name = sheetName(table.tableTitle);
  // Excel reserves this one name.
  const sheet = workbook.addWorksheet(name.toLowerCase() === 'history' ? 'Sales history' : name);
  for (const row of rowsOf(table)) sheet.addRow([...row]);
  await workbook.xlsx.writeFile(path);
}

/** A labelled table and the workbook that holds it. */
export interface BuiltWorkbook {
  readonly table: LabelledTable;
  readonly path: string;
}

/** Builds a workbook for each table in a folder, as `<id>.xlsx`. */
export async function buildWorkbooks(
  tables: readonly LabelledTable[],
  outDir: string,
): Promise<readonly BuiltWorkbook[]> {
  await mkdir(outDir, { recursive: true });
  const built: BuiltWorkbook[] = [];
  for (const table of tables) {
    const path = join(outDir, `${table.id}.xlsx`);
    await buildWorkbook(table, path);
    built.push({ table, path });
  }
  return built;
}
