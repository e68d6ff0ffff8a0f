import type { DataValidation, Worksheet } from 'exceljs';
import type { CellWords, ColumnRule } from '../../plan/fields/column-rule';
import { inSheet } from '../../spreadsheet/sheet-name';

const asking = ({ title, text }: CellWords) =>
  ({
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: title,
    error: text,
  }) as const;

/** The first day that Excel knows, as exceljs takes it. */
const firstDay = new Date(Date.UTC(1900, 0, 1));

function validationOf(rule: ColumnRule): DataValidation {
  switch (rule.kind) {
    case 'words':
      return { type: 'list', formulae: [`"${rule.words.join(',')}"`], ...asking(rule.alert) };
    case 'keys':
      return {
        type: 'list',
        allowBlank: true,
        formulae: [inSheet(rule.sheet, rule.area)],
        showErrorMessage: false,
        showInputMessage: true,
        promptTitle: rule.prompt.title,
        prompt: rule.prompt.text,
      };
    case 'number':
      return { type: 'decimal', ...boundsOf(rule), ...asking(rule.alert) };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [firstDay], ...asking(rule.alert) };
  }
}

/** Numbers without bounds are asked for as any that Plumbline reads. */
const largest = 1e15;

function boundsOf({
  least,
  most,
}: Extract<ColumnRule, { readonly kind: 'number' }>): Pick<DataValidation, 'operator' | 'formulae'> {
  if (least !== null && most === null) return { operator: 'greaterThanOrEqual', formulae: [least] };
  if (least === null && most !== null) return { operator: 'lessThanOrEqual', formulae: [most] };
  return { operator: 'between', formulae: [least ?? -largest, most ?? largest] };
}

/**
 * Sets the validation of a whole range. Set cell by cell, exceljs would write ranges that overlap where rows reach ten;
 * its types do not know the collection.
 */
export function validate(worksheet: Worksheet, range: string, rule: ColumnRule): void {
  interface RangeValidations {
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
  (worksheet as Worksheet & RangeValidations).dataValidations.add(range, validationOf(rule));
}
