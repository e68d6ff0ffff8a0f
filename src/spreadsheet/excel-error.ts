/** The error values that an Excel cell can hold. */
export const excelErrors = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
] as const;

export type ExcelError = (typeof excelErrors)[number];

const errorByText: ReadonlyMap<string, ExcelError> = new Map(excelErrors.map((error) => [error, error]));

/** The error value that a text spells, in any case; null where it spells none. */
export const excelErrorOf = (text: string): ExcelError | null => errorByText.get(text.toUpperCase()) ?? null;
