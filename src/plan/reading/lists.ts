/** Splits a list cell whose parts are names of no table: `;`, `|`, line breaks and every comma part it. */
export const splitFreeList = (text: string): string[] => parts(text, /[;|\r\n,]/u);

/**
 * Splits a list cell whose parts may be rows of a table: `;`, `|` and line breaks part it; a comma does, unless the piece
 * is itself a key or a name (`isKnown`), or the comma stands between digits.
 */
export const splitKeyList = (text: string, isKnown: (piece: string) => boolean): string[] =>
  parts(text, /[;|\r\n]/u).flatMap((piece) =>
    !piece.includes(',') || isKnown(piece) ? [piece] : parts(piece, /(?<!\d),|,(?!\d)/u),
  );

const parts = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
