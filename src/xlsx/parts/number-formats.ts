import { outsideExtensions, readPart } from '../package/part-xml';
import { unescapeText } from './spreadsheet-text';
import { mainPartOfType, type OpenWorkbook } from './workbook-part';

/**
 * The formats that a file names by number alone (ECMA-376 part 1, 18.8.30, as Excel in English writes them). 0 is General, which is none.
 * The numbers 27 to 36 and 50 to 58 stand for dates whose text depends on an East Asian language.
 */
const builtInFormats: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);("$"#,##0)'],
  [6, '"$"#,##0_);[Red]("$"#,##0)'],
  [7, '"$"#,##0.00_);("$"#,##0.00)'],
  [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy/m/d'] as const),
  ...[32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm:ss'] as const),
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The code of a number format by its number; null for General. `own` are those that the file gives a code for. */
export function numberFormatOf(id: number, own: ReadonlyMap<number, string>): string | null {
  const code = own.get(id) ?? builtInFormats.get(id);
  return code === undefined || code === '' || /^general$/i.test(code) ? null : code;
}

/** The number format of each cell style, by the style's place in the list; null for General. */
export async function readNumberFormats(workbook: OpenWorkbook): Promise<readonly (string | null)[]> {
  const part = mainPartOfType(workbook, 'styles');
  if (part === null) return [];
  const ownFormats = new Map<number, string>();
  const styles: number[] = [];
  let isInCellStyles = false;
  const reader = outsideExtensions({
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'cellXfs') isInCellStyles = true;
      if (name === 'numFmt' && formatCode !== undefined)
        ownFormats.set(Number(numFmtId), unescapeText(formatCode));
      if (name === 'xf' && isInCellStyles) styles.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  const { archive } = workbook;
  await readPart(archive, part, archive.limits.otherPartBytes, { root: 'styleSheet', ...reader });
  return styles.map((id) => numberFormatOf(id, ownFormats));
}
