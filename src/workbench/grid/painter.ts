import {
  BooleanNumber,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { HostWorkbook } from '../../office-host';
import { displayed, type Look, type Looks } from './looks';
import { readableInDark } from './readable-in-dark';
import { isDark, type Spreadsheet } from './spreadsheet';
import { univerValue } from './univer-cells';

/*
 * Univer splits conditional formats when rows come, does not know the names that they refer to, and cannot set a number
 * format by one. So it has none: what the workbook says of a cell is laid over it as it is drawn.
 */

type Intercepted = Nullable<ICellDataForSheetInterceptor>;

function withLook(style: IStyleData, look: Look, isDark: boolean): IStyleData {
  const fill = look.fill ?? style.bg?.rgb ?? look.tableFill;
  const color = look.fontColor ?? style.cl?.rgb ?? look.tableFontColor;
  return {
    ...style,
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(color === null ? {} : { cl: { rgb: isDark && fill !== null ? readableInDark(color, fill) : color } }),
    ...((look.bold ?? look.isHeading) ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic === true ? { it: BooleanNumber.TRUE } : {}),
  };
}

/* After the number formats of cells, before Univer ends the chain. */
const afterNumberFormats = 5;
/* After what others make of it, before Univer ends the chain. */
const last = 0;

export function paint(workbook: HostWorkbook, spreadsheet: Spreadsheet, looks: Looks): () => void {
  const interceptors = spreadsheet.get(SheetInterceptorService);
  const drawing = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterNumberFormats,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell: Intercepted, { subUnitId, row, col, workbook: book }, next) => {
      const look = looks.at(subUnitId, row, col);
      if (look === null) return next(cell);
      const style = withLook(book.getStyles().getStyleByCell(cell) ?? {}, look, isDark(spreadsheet));
      if (look.numberFormat === null) return next({ ...cell, s: style });
      const text = displayed(workbook.valueAt(subUnitId, row, col), look.numberFormat);
      return next({ ...cell, s: style, v: text });
    },
  });
  /* Who edits a cell sees what it holds, not what is drawn: no sign before a text, and the workbook's own formula. */
  const editing = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: last,
    handler: (cell: Intercepted, { subUnitId, row, col }, next) => {
      const isSigned = (looks.at(subUnitId, row, col)?.numberFormat ?? null) !== null;
      return next(isSigned ? { ...cell, ...univerValue(workbook.cellAt(subUnitId, row, col).value) } : cell);
    },
  });
  Object.assign(spreadsheet.get(FormulaDataModel), {
    getFormulaStringByCell: (row: number, column: number, sheet: string) =>
      workbook.cellAt(sheet, row, column).formula,
  });
  return () => {
    drawing.dispose();
    editing();
  };
}
