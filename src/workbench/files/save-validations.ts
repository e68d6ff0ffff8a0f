import type { ValidationView } from '../../office-host';
import { areasReference } from './areas-in-file';
import { formulaForFile } from './formula-in-file';
import { alertsInFile, operatorsInFile, validationKinds } from './validation-kinds';
import { element, escaped } from './xml-text';

const withoutOperator = ['None', 'List', 'Custom'];

function validationText(validation: ValidationView): string {
  const { type, operator, prompt, alert, formulas } = validation;
  return element(
    'dataValidation',
    {
      type: type === 'None' ? null : validationKinds[type],
      errorStyle: alert === null || alert.style === 'Stop' ? null : alertsInFile[alert.style],
      operator: operator === 'Between' || withoutOperator.includes(type) ? null : operatorsInFile[operator],
      allowBlank: validation.ignoreBlank || null,
      showDropDown: validation.inCellDropDown ? null : true,
      showInputMessage: prompt === null ? null : true,
      showErrorMessage: alert === null ? null : true,
      errorTitle: alert?.title || null,
      error: alert?.message || null,
      promptTitle: prompt?.title || null,
      prompt: prompt?.message || null,
      sqref: areasReference(validation.areas),
    },
    formulas
      .map(
        (formula, index) =>
          `<formula${index + 1}>${escaped(formulaForFile(formula, ''))}</formula${index + 1}>`,
      )
      .join(''),
  );
}

/** The element `dataValidations` of a sheet; '' for none. */
export const validationsText = (validations: readonly ValidationView[]): string =>
  validations.length === 0
    ? ''
    : element('dataValidations', { count: validations.length }, validations.map(validationText).join(''));
