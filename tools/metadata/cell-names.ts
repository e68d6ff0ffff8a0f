/* Names that Excel would read as the address of a cell. */

const lastRow = 1_048_576;
const lastColumn = 16_384;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether a number of at most seven digits counts a row or column that there is; without digits it is the cell's own. */
const isPlace = (digits: string | undefined, last: number): boolean =>
  digits === undefined || digits === '' || (Number(digits) >= 1 && Number(digits) <= last);

/** Whether a name, in any case, is a cell: `A1` to `XFD1048576`, or `R`, `C`, `RC`, `R1C1` to `R1048576C16384`. */
export function isCellName(name: string): boolean {
  const upper = name.toUpperCase();
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(upper) ?? [];
  if (letters !== undefined && columnOf(letters) <= lastColumn && isPlace(row, lastRow)) return true;
  const relative = /^(?:R(\d{0,7}))?(?:C(\d{0,5}))?$/u.exec(upper);
  return (
    relative !== null && upper !== '' && isPlace(relative[1], lastRow) && isPlace(relative[2], lastColumn)
  );
}
