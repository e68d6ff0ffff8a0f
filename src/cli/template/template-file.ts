import type { Day } from '../../spreadsheet/day';
import { template } from '../../template/template';
import { workbookFile } from './workbook-file';

/** The template as the bytes of an .xlsx file that was made on a day. */
export const templateFile = (withExample: boolean, day: Day): Promise<Uint8Array> =>
  workbookFile(template(withExample ? 'example' : 'empty'), day);
