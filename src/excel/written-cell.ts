/** A cell as it is written: texts stay texts, and what begins with `=` is a formula. */
export type WrittenCell = string | number | { readonly formula: string } | null;

/** The longest text that is written: Excel's cells hold one character more, and the apostrophe before it may count. */
export const longestWritten = 32_766;

/** What `Range.formulas` takes. A text is written behind an apostrophe, so that Excel takes it for no number, date or formula. */
export function wireCell(cell: WrittenCell | undefined): string | number {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? `'${cell}` : cell.formula;
}

/** Whether cells, as `Range.formulas` tells them, hold what was written with these inputs, and no other does. */
export function isWritten(
  inputs: readonly (readonly (string | number)[])[],
  formulas: readonly (readonly unknown[])[],
): boolean {
  const isHeld = (input: string | number, formula: unknown): boolean =>
    formula === (typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input);
  return (
    formulas.length === inputs.length &&
    inputs.every(
      (row, place) =>
        row.length === formulas[place]?.length &&
        row.every((input, column) => isHeld(input, formulas[place]?.[column])),
    )
  );
}

/** A text that fits into a cell: a message may quote a text that fills its own. */
export const cutToCell = (text: string): string =>
  text.length > longestWritten ? `${text.slice(0, longestWritten - 1)}…` : text;
