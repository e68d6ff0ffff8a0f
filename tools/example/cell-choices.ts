import type { DataValidation } from 'exceljs';
import type { ExampleSheet } from '../../src/plan/example/example-sheets';
import { fieldOf } from '../../src/plan/fields/catalogue';
import { columnLetters } from '../../src/spreadsheet/address';

/** Excel takes no longer text as the list of a validation. */
const longestInlineList = 255;

/**
 * The list that a cell of the column offers, if any: the values of a choice, or the IDs that a reference may name.
 * Neither stops what is typed: Plumbline reads synonyms, and a reference may hold several IDs with shares.
 */
export function columnChoices(
  sheet: ExampleSheet,
  column: number,
  sheets: readonly ExampleSheet[],
  firstBodyRow: number,
): DataValidation | null {
  const field = fieldOf(sheet.role, sheet.fields[column] ?? '');
  if (field?.kind === 'choice') {
    const list = Object.keys(field.choices).join(',');
    if (list.length > longestInlineList)
      throw new Error(`The choices of ${field.name} are too long for a list in a cell.`);
    return {
      type: 'list',
      allowBlank: true,
      formulae: [`"${list}"`],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: field.name,
      error: `This is not one of the usual words for ${field.name}. Keep it all the same?`,
    };
  }
  if (field?.kind !== 'reference') return null;
  const target = sheets.find((other) => other.role === field.to);
  const idColumn = target?.fields.indexOf('id') ?? -1;
  if (target === undefined || idColumn < 0) return null;
  const letters = columnLetters(idColumn);
  const lastRow = firstBodyRow + target.rows.length - 1;
  const shares = field.withShares ? ', with shares if you like: S1 60%; S2 40%' : ': G1; G2';
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`${target.title}!$${letters}$${firstBodyRow}:$${letters}$${lastRow}`],
    showErrorMessage: false,
    showInputMessage: true,
    promptTitle: field.name,
    prompt: `Choose one from the list, or type several${shares}`,
  };
}
