import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { type LabelledTable, readLabelledTables } from './labelled-tables';

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/u;

/** Only what is nothing but digits becomes a number; "$1,200" and "5%" stay the texts that they were found as. */
const cellOf = (value: string | number): string | number | null => {
  if (value === '') return null;
  return typeof value === 'string' && plainNumber.test(value) ? Number(value) : value;
};

/** Excel allows 31 characters and none of these. */
const sheetName = (title: string): string =>
  title
    .replace(/[\\/?*[\]:']/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 31)
    .trim() || 'Sheet1';

/** One workbook with one sheet, named by the table's title: the rows above the header, the header, the sample rows. */
export async function buildWorkbook(table: LabelledTable, path: string): Promise<void> {
  const workbook = new Workbook();
  const name = sheetName(table.tableTitle);
  // Excel reserves this one name.
  const sheet = workbook.addWorksheet(name.toLowerCase() === 'history' ? 'Sales history' : name);
  for (const row of [...table.preRows, table.headers, ...table.sampleRows]) {
    sheet.addRow(
      row.map((value, column) => (row === table.headers ? table.headers[column] || null : cellOf(value))),
    );
  }
  await workbook.xlsx.writeFile(path);
}

/** A labelled table and the workbook that holds it. */
export interface BuiltWorkbook {
  readonly table: LabelledTable;
  readonly path: string;
}

/** Builds a workbook for each table of `tables.json` in a folder, as `<id>.xlsx` in another one. */
export async function buildWorkbooks(folder: string, outDir: string): Promise<readonly BuiltWorkbook[]> {
  await mkdir(outDir, { recursive: true });
  const built: BuiltWorkbook[] = [];
  for (const table of readLabelledTables(folder)) {
    const path = join(outDir, `${table.id}.xlsx`);
    await buildWorkbook(table, path);
    built.push({ table, path });
  }
  return built;
}
