import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ChartView, createMemoryWorkbook, type HostWorkbook, plainAxis } from '../../../src/office-host';
import { fileFromWorkbook } from '../../../src/workbench/files/file-from-workbook';
import { at } from './opened-file';

export const plainChart: Omit<ChartView, 'id' | 'sheet'> = {
  name: 'Chart 1',
  kind: 'LineMarkers',
  title: null,
  legend: null,
  series: [
    {
      id: 's',
      name: '=Sheet1!$B$1',
      xValues: '=Sheet1!$A$2:$A$4',
      values: '=Sheet1!$B$2:$B$4',
      color: null,
      weight: null,
      axisGroup: 'Primary',
    },
  ],
  axes: { category: plainAxis, value: plainAxis, secondaryValue: plainAxis },
  place: { left: 150, top: 30, width: 240, height: 150 },
  altText: '',
};

/** A workbook of three months with numbers, and a chart of them. */
export function workbookWithChart(chart: Partial<ChartView> = {}): HostWorkbook {
  const workbook = createMemoryWorkbook();
  const sheet = workbook.activeSheet();
  const rows = [
    ['Month', 'Sales'],
    ['May', 10],
    ['June', { error: '#N/A' }],
    ['July', 'none'],
  ];
  workbook.write(sheet, at(0, 0, 3, 1), (row, column) => ({
    input: rows[row]?.[column] ?? null,
    ...(column === 1 ? { numberFormat: '0.0' } : {}),
  }));
  workbook.addChart({ ...plainChart, ...chart, sheet });
  return workbook;
}

/** The parts of a saved workbook, as texts. */
export async function partsOf(workbook: HostWorkbook): Promise<Readonly<Record<string, string>>> {
  const { bytes } = await fileFromWorkbook(workbook);
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** A file with some of its parts rewritten. */
export async function fileWith(
  workbook: HostWorkbook,
  rewrite: Readonly<Record<string, (content: string) => string>>,
): Promise<Uint8Array> {
  const parts = await partsOf(workbook);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, strToU8(rewrite[name]?.(content) ?? content)]),
    ),
  );
}
