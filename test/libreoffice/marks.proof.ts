/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { severities } from '../../src/alignment/settings';
import { markStyles } from '../../src/excel/marks/marked-table';
import { areaAddress } from '../../src/office-host';
import { fileFromWorkbook } from '../../src/workbench/files/file-from-workbook';
import { checked } from '../excel/checking';
import { exampleInExcel, tableOf } from '../excel/plan-in-excel';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { convertedByLibreOffice } from './soffice';

/*
 * Shows a marked workbook in another spreadsheet than ours: LibreOffice opens the saved file without the add-in, shows it as a page, and
 * the coloured rows of that page are counted. Run by `npm run proof:libreoffice`; the command `soffice` must be there.
 */

const host = excelInJsdom();

/** The fill of every cell of the page that LibreOffice makes of each sheet, row by row. */
async function fillsInLibreOffice(): Promise<readonly (readonly (readonly string[])[])[]> {
  const { bytes } = await fileFromWorkbook(host.workbook);
  const page = convertedByLibreOffice(bytes, 'html').get('workbook.html')?.toString() ?? '';
  return page
    .split(/<table/iu)
    .slice(1)
    .map((table) =>
      table
        .split(/<tr/iu)
        .slice(1)
        .map((row) =>
          row
            .split(/<td/iu)
            .slice(1)
            .map((cell) => (/^[^>]*bgcolor="(#[0-9a-f]{6})"/iu.exec(cell)?.[1] ?? '').toUpperCase()),
        ),
    );
}

const markFills: ReadonlySet<string> = new Set(severities.map((severity) => markStyles[severity].fill));

/** The fills of marks in the rows of every sheet, as LibreOffice shows them. */
const marksInLibreOffice = async () =>
  (await fillsInLibreOffice()).map((rows) =>
    rows.map((cells) => cells.filter((fill) => markFills.has(fill)).join(' ')),
  );

/** The same as our own host shows them. */
const marksInHost = () =>
  host.workbook.sheets().map(({ id }) => {
    const { bottom = -1, right = -1 } = host.workbook.usedArea(id, true) ?? {};
    return Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (__, column) => host.workbook.shownStyle(id, row, column).fill ?? '')
        .filter((fill) => markFills.has(fill))
        .join(' '),
    );
  });

const count = (marks: readonly (readonly string[])[]): number =>
  marks.flat().filter((row) => row !== '').length;

it('are shown by LibreOffice on the same rows, and follow when the table is sorted', async () => {
  host.open(exampleInExcel('as-first-written'));
  await checked();
  const expected = marksInHost();
  expect(count(expected)).toBeGreaterThan(10);
  const before = await marksInLibreOffice();
  expect(before).toEqual(expected);

  const { area } = tableOf(host.workbook, 'Tactics');
  host.user.sort('Tactics', areaAddress({ ...area, top: area.top + 1 }), 1, false);
  const sorted = marksInHost();
  expect(sorted).not.toEqual(expected);
  const after = await marksInLibreOffice();
  expect(after).toEqual(sorted);
  expect(count(after)).toBe(count(before));
  console.log(`LibreOffice shows ${count(before)} marked rows before the sort and ${count(after)} after it.`);
});
