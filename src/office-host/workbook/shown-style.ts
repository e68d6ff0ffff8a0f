import type { Area } from '../../spreadsheet/area';
import type { CellValue, Matrix } from '../../spreadsheet/cell';
import { holds } from './areas';
import { formulaMoved } from './formula-references';
import type { ConditionalFormatView, ConditionalStyle } from './host-workbook';

const unchanged: ConditionalStyle = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  numberFormat: null,
};

function applies(value: CellValue | Matrix): boolean {
  const first = Array.isArray(value) ? (value as Matrix)[0]?.[0] : (value as CellValue);
  return first === true || (typeof first === 'number' && first !== 0);
}

const areaAt = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some((area) => holds(area, row, column));

/**
 * What the conditional formats of a sheet, the one on top first, make of a cell: of each property the first that sets
 * it, up to a format that stops the rest.
 */
export function shownStyleOf(
  formats: readonly ConditionalFormatView[],
  row: number,
  column: number,
  evaluate: (formula: string) => CellValue | Matrix,
): ConditionalStyle {
  let shown = unchanged;
  for (const { areas, formula, style, stopIfTrue } of formats) {
    const [first] = areas;
    if (first === undefined || formula === '' || !areaAt(areas, row, column)) continue;
    if (!applies(evaluate(formulaMoved(formula, row - first.top, column - first.left)))) continue;
    shown = {
      fill: shown.fill ?? style.fill,
      fontColor: shown.fontColor ?? style.fontColor,
      bold: shown.bold ?? style.bold,
      italic: shown.italic ?? style.italic,
      numberFormat: shown.numberFormat ?? style.numberFormat,
    };
    if (stopIfTrue) break;
  }
  return shown;
}
