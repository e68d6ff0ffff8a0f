import type { ValidationView } from '../../office-host';
import { childOf, childrenOf, descendants, isTrue, textOf, type XmlElement } from '../../xlsx';
import { areasOf } from './areas-in-file';
import { formulaFromFile } from './formula-in-file';
import { alertsInFile, nameOfWord, operatorsInFile, validationKinds } from './validation-kinds';

export type OpenedValidation = Omit<ValidationView, 'id' | 'sheet'>;

/* In the extension, a formula stands in an element of its own, and so do the areas. */
function validationOf(element: XmlElement): OpenedValidation {
  const { attributes } = element;
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const one = childOf(element, name);
    const text = childOf(one, 'f')?.text ?? one?.text ?? '';
    return text === '' ? [] : formulaFromFile(text);
  });
  const prompt = { title: textOf(attributes['promptTitle']), message: textOf(attributes['prompt']) };
  const isPrompted = isTrue(attributes['showInputMessage']) && (prompt.title !== '' || prompt.message !== '');
  return {
    areas: areasOf(childOf(element, 'sqref')?.text ?? attributes['sqref']),
    type: nameOfWord(validationKinds, attributes['type'], 'None'),
    operator: nameOfWord(operatorsInFile, attributes['operator'], 'Between'),
    formulas,
    ignoreBlank: isTrue(attributes['allowBlank']),
    // The attribute says the contrary of its name.
    inCellDropDown: !isTrue(attributes['showDropDown']),
    prompt: isPrompted ? prompt : null,
    alert: isTrue(attributes['showErrorMessage'])
      ? {
          style: nameOfWord(alertsInFile, attributes['errorStyle'], 'Stop'),
          title: textOf(attributes['errorTitle']),
          message: textOf(attributes['error']),
        }
      : null,
  };
}

/** The data validations of a sheet, from the elements of its part. */
export const openedValidations = (elements: readonly XmlElement[]): readonly OpenedValidation[] =>
  [
    ...elements
      .filter(({ local }) => local === 'dataValidations')
      .flatMap((list) => childrenOf(list, 'dataValidation')),
    ...elements
      .filter(({ local }) => local === 'extLst')
      .flatMap((list) => descendants(list, 'dataValidation')),
  ]
    .map(validationOf)
    .filter(({ areas }) => areas.length > 0);
