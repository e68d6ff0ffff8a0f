import type { CallResult, ResultCell } from '../../functions/value';
import { isMatrix } from '../../spreadsheet/cell';
import { type Failure, isFailure } from '../../spreadsheet/failure';
import type { CustomFunctionsLibrary, LibraryError } from './custom-functions-library';
import type { Dimensionality } from './functions-metadata';

/* What the catalogue answers, in the form in which Excel shows it. */

/** The errors that a cell of an add-in's function can show; #NAME? and #REF! may come in, but not go out. */
const showable: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#NUM!', '#N/A']);
/** Excel shows a sentence with these two only, from CustomFunctionsRuntime 1.2 on. */
const withSentence: ReadonlySet<string> = new Set(['#VALUE!', '#N/A']);

type Shown = string | number | boolean | LibraryError;

const errorOf = (
  { error, message }: Failure,
  { Error: ExcelError }: Pick<CustomFunctionsLibrary, 'Error'>,
): LibraryError => {
  const code = showable.has(error) ? error : '#VALUE!';
  return withSentence.has(code) ? new ExcelError(code, message) : new ExcelError(code);
};

/* Excel makes 0 of null: an empty text is what looks blank. */
const cellOf = (cell: ResultCell, library: Pick<CustomFunctionsLibrary, 'Error'>): Shown =>
  isFailure(cell) ? errorOf(cell, library) : (cell ?? '');

/**
 * The answer that a function returns to Excel: rows where its result is declared `matrix`, even for one value. A failure of
 * the whole call, or of its only cell, is thrown: Excel shows the sentence of a thrown error.
 */
export function shownAnswer(
  result: CallResult,
  dimensionality: Dimensionality,
  library: Pick<CustomFunctionsLibrary, 'Error'>,
): Shown | readonly (readonly Shown[])[] {
  if (isFailure(result)) throw errorOf(result, library);
  const { value } = result;
  const rows = isMatrix(value) ? value : [[value]];
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (isFailure(only)) throw errorOf(only, library);
  if (dimensionality === 'scalar' && only !== undefined) return cellOf(only, library);
  return rows.map((row) => row.map((cell) => cellOf(cell, library)));
}
