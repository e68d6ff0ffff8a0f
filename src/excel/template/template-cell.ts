import { isCellError } from '../../spreadsheet/cell';
import { inSheet } from '../../spreadsheet/sheet-name';
import type { PageContent } from '../../template/template-workbook';
import { wireCell } from '../written-cell';

/** A cell of the template as `Range.formulas` takes it: no text becomes a formula. */
export function templateCell(content: PageContent): string | number | boolean {
  if (typeof content !== 'object' || content === null)
    return typeof content === 'boolean' ? content : wireCell(content);
  if (isCellError(content)) return content.error;
  if ('formula' in content) return `=${content.formula}`;
  return `=HYPERLINK(${quoted(`#${inSheet(content.sheet, 'A1')}`)},${quoted(content.text)})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
