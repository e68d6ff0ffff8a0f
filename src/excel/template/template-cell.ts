import { isCellError } from '../../spreadsheet/cell';
import { textLiteral } from '../../spreadsheet/formula/text-literal';
import { inSheet } from '../../spreadsheet/sheet-name';
import type { PageContent } from '../../template/template-workbook';
import { wireCell } from '../written-cell';

/** A cell of the template as `Range.formulas` takes it: no text becomes a formula. */
export function templateCell(content: PageContent): string | number | boolean {
  if (typeof content !== 'object' || content === null)
    return typeof content === 'boolean' ? content : wireCell(content);
  if (isCellError(content)) return content.error;
  if ('formula' in content) return `=${content.formula}`;
  return `=HYPERLINK(${textLiteral(`#${inSheet(content.sheet, 'A1')}`)},${textLiteral(content.text)})`;
}
