import type { CellWords, ColumnRule } from '../plan/fields/column-rule';
import { inSheet } from '../spreadsheet/sheet-name';

/** Lets cells offer and take what a rule says, in the round trip that is under way. */
export function validate(range: Excel.Range, rule: ColumnRule): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(rule);
  if (rule.kind === 'keys') {
    dataValidation.errorAlert = { ...alertOf(rule.prompt), showAlert: false };
    prompt(range, rule.prompt);
  } else dataValidation.errorAlert = alertOf(rule.alert);
}

/** Says something where a cell is selected. */
export function prompt({ dataValidation }: Excel.Range, { title, text }: CellWords): void {
  dataValidation.prompt = { showPrompt: true, title, message: text };
}

/** It asks, and never stops what is typed. */
const alertOf = ({ title, text }: CellWords): Excel.DataValidationErrorAlert => ({
  showAlert: true,
  style: Excel.DataValidationAlertStyle.warning,
  title,
  message: text,
});

function ruleOf(rule: ColumnRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'words':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    case 'keys':
      return { list: { inCellDropDown: true, source: `=${inSheet(rule.sheet, rule.area)}` } };
    case 'number':
      return { decimal: boundsOf(rule) };
    case 'date':
      return { date: { formula1: '=1', operator: Excel.DataValidationOperator.greaterThanOrEqualTo } };
  }
}

/** Numbers without bounds are asked for as any that Plumbline reads. */
const largest = 1e15;

function boundsOf({
  least,
  most,
}: Extract<ColumnRule, { readonly kind: 'number' }>): Excel.BasicDataValidation {
  const { between, greaterThanOrEqualTo, lessThanOrEqualTo } = Excel.DataValidationOperator;
  if (least !== null && most === null) return { formula1: least, operator: greaterThanOrEqualTo };
  if (least === null && most !== null) return { formula1: most, operator: lessThanOrEqualTo };
  return { formula1: least ?? -largest, formula2: most ?? largest, operator: between };
}
