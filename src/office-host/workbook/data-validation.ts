import type { Area } from '../../spreadsheet/area';
import { areaAfter, cutBeside, deletedArea, type LineEdit, without } from './areas';
import { formulaAfterLines, formulaMoved } from './formula-references';
import type { SheetId } from './sheet-id';

/** By the names of Office.js; `None` lets everything in and only prompts. */
export const validationTypes = [
  'None',
  'List',
  'WholeNumber',
  'Decimal',
  'Date',
  'Time',
  'TextLength',
  'Custom',
] as const;
export type ValidationType = (typeof validationTypes)[number];

export const validationOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
export type ValidationOperator = (typeof validationOperators)[number];

export const alertStyles = ['Stop', 'Warning', 'Information'] as const;

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
}

export interface ValidationAlert extends ValidationPrompt {
  readonly style: (typeof alertStyles)[number];
}

/** What may be entered in some cells of a sheet. */
export interface ValidationView {
  readonly id: string;
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
  readonly type: ValidationType;
  /** Means nothing for `None`, `List` and `Custom`. */
  readonly operator: ValidationOperator;
  /**
   * Each with its `=`, as it reads at the first cell of the first area: the bounds (`=10`), the one formula of `Custom`,
   * or the source of a list, which is a reference or a text with commas (`="Yes,No"`).
   */
  readonly formulas: readonly string[];
  readonly ignoreBlank: boolean;
  /** A list is offered at the cell. */
  readonly inCellDropDown: boolean;
  /** Shown when the cell is selected; null for nothing. */
  readonly prompt: ValidationPrompt | null;
  /** Shown when something else is entered; null lets it in without a word. */
  readonly alert: ValidationAlert | null;
}

/* Where the first cell becomes another one, the formulas move with it. */
function withAreas(validation: ValidationView, areas: readonly Area[]): ValidationView | null {
  const [first] = areas;
  const [before] = validation.areas;
  if (first === undefined || before === undefined) return null;
  const formulas = validation.formulas.map((formula) =>
    formulaMoved(formula, first.top - before.top, first.left - before.left),
  );
  return { ...validation, areas, formulas };
}

function after(validation: ValidationView, sheetName: string, edit: LineEdit): ValidationView | null {
  const cut = validation.areas.flatMap((area) => cutBeside(area, edit));
  const kept =
    edit.count < 0
      ? withAreas(
          validation,
          cut.flatMap((area) => without(area, deletedArea(edit))),
        )
      : withAreas(validation, cut);
  if (kept === null) return null;
  return {
    ...kept,
    areas: kept.areas.flatMap((area) => areaAfter(area, edit) ?? []),
    formulas: kept.formulas.map((formula) => formulaAfterLines(formula, sheetName, sheetName, edit)),
  };
}

/** The validations of a workbook after rows or columns of a sheet came or went. Rows that come in inside one belong to it. */
export const validationsAfterLines = (
  validations: readonly ValidationView[],
  sheet: { readonly id: SheetId; readonly name: string },
  nameOf: (sheet: SheetId) => string,
  edit: LineEdit,
): readonly ValidationView[] =>
  validations.flatMap((validation) => {
    if (validation.sheet === sheet.id) return after(validation, sheet.name, edit) ?? [];
    const formulas = validation.formulas.map((formula) =>
      formulaAfterLines(formula, nameOf(validation.sheet), sheet.name, edit),
    );
    return { ...validation, formulas };
  });
