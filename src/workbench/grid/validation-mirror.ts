import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/preset-sheets-core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from '@univerjs/preset-sheets-data-validation';
import {
  areaOf,
  type HostWorkbook,
  referenceOf,
  type SheetId,
  type ValidationOperator,
  type ValidationType,
  type ValidationView,
} from '../../office-host';
import { textOf } from '../../spreadsheet/cell-text';
import type { CalculableFormulas } from './calculable-formulas';
import { rangeOf } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';

/*
 * Univer holds what may be entered as the workbook says it: lists with their entries written out, and bounds that are
 * constants. Bounds that are to be calculated, and formulas of their own, it does not hold: there everything goes in.
 */

const types: Readonly<Record<ValidationType, DataValidationType | null>> = {
  None: null,
  List: DataValidationType.LIST,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: null,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: null,
};
const operators: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const alerts = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/* A list that is longer is not looked through. */
const mostEntries = 1000;
const constant = /^=?(-?\d+(?:\.\d+)?)$/u;
const quoted = /^="((?:[^"]|"")*)"$/u;

export function createValidationMirror(
  workbook: HostWorkbook,
  spreadsheet: Spreadsheet,
  formulas: CalculableFormulas,
): () => void {
  const shown = new Map<SheetId, string>();
  const rules = new Map<SheetId, readonly string[]>();

  /* What a list offers: its own texts, or what the cells hold that it names. */
  const entriesOf = ({ sheet, areas, formulas: [source = ''] }: ValidationView): readonly string[] => {
    const own = quoted.exec(source)?.[1];
    if (own !== undefined) return own.split(',').map((entry) => entry.trim());
    const first = areas[0] ?? { top: 0, left: 0 };
    const reference = referenceOf(formulas.calculable(source, sheet, first.top, first.left).slice(1));
    if (reference === null) return [];
    const named = workbook.sheets().find(({ name }) => name === reference.sheet)?.id ?? sheet;
    const { top, left, bottom, right } = areaOf(reference);
    const entries: string[] = [];
    for (let row = top; row <= bottom && entries.length < mostEntries; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const text = textOf(workbook.valueAt(named, row, column));
        if (text !== '') entries.push(text);
      }
    }
    return entries;
  };

  const ruleOf = (validation: ValidationView): ISheetDataValidationRule | null => {
    const type = types[validation.type];
    if (type === null) return null;
    const { alert, ignoreBlank, id, areas } = validation;
    const rule = {
      uid: id,
      type,
      ranges: areas.map(rangeOf),
      allowBlank: ignoreBlank,
      showErrorMessage: alert !== null,
      ...(alert === null
        ? {}
        : { errorStyle: alerts[alert.style], error: alert.message, errorTitle: alert.title }),
    };
    if (validation.type === 'List') {
      return {
        ...rule,
        formula1: serializeListOptions([...entriesOf(validation)]),
        showDropDown: validation.inCellDropDown,
        renderMode: validation.inCellDropDown
          ? DataValidationRenderMode.ARROW
          : DataValidationRenderMode.TEXT,
      };
    }
    const bounds = validation.formulas.map((formula) => constant.exec(formula)?.[1]);
    const [formula1, formula2 = ''] = bounds;
    if (formula1 === undefined || bounds.includes(undefined)) return null;
    return { ...rule, operator: operators[validation.operator], formula1, formula2 };
  };

  return () => {
    for (const { id } of workbook.sheets()) {
      const wanted = workbook.validations(id).flatMap((validation) => ruleOf(validation) ?? []);
      const now = JSON.stringify(wanted);
      if (now === (shown.get(id) ?? '[]')) continue;
      shown.set(id, now);
      // Of a person's own rules Univer measures the rows a tenth of a second later, though the workbook may be closed by then.
      const target = { unitId, subUnitId: id, source: 'patched' };
      for (const ruleId of rules.get(id) ?? []) {
        spreadsheet.change(RemoveDataValidationMutation.id, { ...target, ruleId });
      }
      for (const rule of wanted) spreadsheet.change(AddDataValidationMutation.id, { ...target, rule });
      rules.set(
        id,
        wanted.map(({ uid }) => uid),
      );
    }
  };
}
