/** Splits a list cell whose parts are names of no table: `;`, `|`, line breaks and commas part it, but for commas between digits. */
export const splitFreeList = (text: string): string[] => parts(text, /[;|\r\n]|(?<!\d),|,(?!\d)/u);

/**
 * Splits a list cell whose parts may be rows of a table: `;`, `|` and line breaks part it; a comma does, unless the piece
 * is itself a key or a name (`isKnown`), or the comma stands between digits and not all that it would part is known: `1,2` is two
 * parts where 1 and 2 are keys.
 */
export const splitKeyList = (text: string, isKnown: (piece: string) => boolean): string[] =>
  parts(text, /[;|\r\n]/u).flatMap((piece) =>
    !piece.includes(',') || isKnown(piece) ? [piece] : splitAtCommas(piece, isKnown),
  );

const splitAtCommas = (piece: string, isKnown: (piece: string) => boolean): string[] =>
  parts(piece, /(?<!\d),|,(?!\d)/u).flatMap((part) => {
    const smaller = part.includes(',') && !isKnown(part) ? parts(part, /,/u) : [];
    return smaller.length > 1 && smaller.every(isKnown) ? smaller : [part];
  });

const parts = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
