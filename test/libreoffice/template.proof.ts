import { templateFile } from '../../src/cli/template/template-file';
import { dayFromIso } from '../../src/spreadsheet/day';
import type { Workbook } from '../../src/spreadsheet/sheet';
import { template } from '../../src/template/template';
import { readWorkbookBytes } from '../../src/xlsx';
import { convertedByLibreOffice } from './soffice';

/*
 * Opens the template in LibreOffice, which has no PLUMB functions and calculates what it can, and looks at what every sheet shows then.
 * Run by `npm run proof:libreoffice`; the command `soffice` must be there.
 */

const day = dayFromIso('2026-11-22') ?? 0;

/** Every sheet in a file of its own, with the values as they are shown: sheet −1 is all of them. */
const eachSheetAsShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const anyError = /#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)|Err:\d+/u;

it.each([
  ['empty', false],
  ['example', true],
] as const)('the %s template shows no error in any cell', async (plan, withExample) => {
  const { sheets } = template(plan);
  const shown = convertedByLibreOffice(await templateFile(withExample, day), eachSheetAsShown);
  expect([...shown.keys()].sort()).toEqual(sheets.map(({ name }) => `workbook-${name}.csv`).sort());
  for (const [name, bytes] of shown) {
    const text = bytes.toString();
    expect(`${name}: ${anyError.exec(text)?.[0] ?? 'no error'}`).toBe(`${name}: no error`);
  }
  if (withExample) {
    // What it calculates itself goes through the tables: it understands what refers to them.
    expect(shown.get('workbook-Score.csv')?.toString()).toContain('Tarn Day Bag');
  }
});

it('keeps its tables when LibreOffice saves it', async () => {
  const bytes = await templateFile(true, day);
  const [saved] = convertedByLibreOffice(bytes, 'xlsx').values();
  expect(saved).toBeDefined();
  const tables = ({ sheets }: Workbook): unknown =>
    sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, top, bottom, right }) => ({ name, top, bottom, right })),
    );
  expect(tables(await readWorkbookBytes(saved ?? bytes))).toEqual(tables(await readWorkbookBytes(bytes)));
});
