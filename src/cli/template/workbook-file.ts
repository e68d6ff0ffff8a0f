import { Workbook, type Worksheet } from 'exceljs';
import { cellAddress } from '../../spreadsheet/address';
import { type Day, partsOf } from '../../spreadsheet/day';
import { inSheet } from '../../spreadsheet/sheet-name';
import type { PageSheet, TemplateWorkbook } from '../../template/template-workbook';
import { revisePart, type SheetLink, spillParts } from './excel-parts';
import { writePageSheet } from './page-sheet-file';
import { writePlanSheet } from './plan-sheet-file';
import { repackStably } from './stable-zip';

/** A workbook as the bytes of an .xlsx file that was written on a day: the same bytes whenever and wherever it is made. */
export async function workbookFile(
  { title, subject, sheets }: TemplateWorkbook,
  day: Day,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  const { year, month, day: dayOfMonth } = partsOf(day);
  const written = new Date(Date.UTC(year, month - 1, dayOfMonth));
  workbook.creator = 'Plumbline';
  workbook.lastModifiedBy = 'Plumbline';
  workbook.created = written;
  workbook.modified = written;
  workbook.title = title;
  workbook.subject = subject;
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 16_200, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  const linksOfPart = new Map<string, readonly SheetLink[]>();
  sheets.forEach((sheet, index) => {
    const worksheet: Worksheet = workbook.addWorksheet(sheet.name);
    if (sheet.kind === 'plan') writePlanSheet(worksheet, sheet);
    else {
      writePageSheet(worksheet, sheet);
      linksOfPart.set(`xl/worksheets/sheet${index + 1}.xml`, linksOf(sheet));
    }
  });
  const spills = sheets.some(
    (sheet) => sheet.kind === 'page' && sheet.cells.some(({ content }) => isSpilling(content)),
  );
  const zip = await workbook.xlsx.writeBuffer();
  return repackStably(new Uint8Array(zip), revisePart(linksOfPart, spills), spills ? spillParts : new Map());
}

const isSpilling = (content: PageSheet['cells'][number]['content']): boolean =>
  typeof content === 'object' && content !== null && 'spills' in content && content.spills;

const linksOf = ({ cells }: PageSheet): readonly SheetLink[] =>
  cells.flatMap(({ row, column, content }) =>
    typeof content === 'object' && content !== null && 'sheet' in content
      ? [{ cell: cellAddress(row, column), target: inSheet(content.sheet, 'A1') }]
      : [],
  );
