import type { Area } from '../../spreadsheet/area';
import type { ReferenceEnd } from '../../spreadsheet/formula/cell-reference';
import { areaAfter, lastColumn, lastRow, type LineEdit, spanAfter } from './areas';
import { areaOf, type Reference, referenceOf, referenceText } from './reference-text';

/*
 * What may hold something that only looks like a reference is matched first: texts, structured references, errors,
 * numbers and words. A reference ends where neither a word nor a call goes on.
 */
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const cells = String.raw`${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const pattern = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`,
    String.raw`(?<reference>(?:${sheet})?(?:${cells})(?![\p{L}\p{N}_.(!]))`,
    String.raw`${sheet}`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
    String.raw`[0-9]+(?:\.[0-9]*)?(?:[eE][+\-]?[0-9]+)?`,
  ].join('|'),
  'gu',
);

const lostReference = '#REF!';

/** A formula with every reference replaced; null from `replace` stands for `#REF!`. Linear in the formula's length. */
export function withReferences(formula: string, replace: (reference: Reference) => Reference | null): string {
  return formula.replace(pattern, (text, ...rest) => {
    const groups = rest.at(-1) as { readonly reference?: string };
    if (groups.reference === undefined) return text;
    const reference = referenceOf(text);
    if (reference === null) return text;
    const replaced = replace(reference);
    if (replaced === reference) return text;
    return replaced === null ? lostReference : referenceText(replaced);
  });
}

function endsIn(reference: Reference, area: Area): Reference {
  const at = (end: ReferenceEnd, row: number, column: number): ReferenceEnd => ({
    ...end,
    row: end.row === null ? null : row,
    column: end.column === null ? null : column,
  });
  return {
    ...reference,
    start: at(reference.start, area.top, area.left),
    end: reference.end && at(reference.end, area.bottom, area.right),
  };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A formula after rows or columns of a sheet came or went. `home` is the sheet that the formula stands in. */
export function formulaAfterLines(formula: string, home: string, edited: string, edit: LineEdit): string {
  return withReferences(formula, (reference) => {
    if (!isSame(reference.sheet ?? home, edited)) return reference;
    const { start } = reference;
    // Whole rows stay when columns come and go, and whole columns when rows do.
    if (edit.axis === 'row' ? start.row === null : start.column === null) return reference;
    const before = areaOf(reference);
    const after = areaAfter(before, edit);
    if (after === null) return null;
    return JSON.stringify(after) === JSON.stringify(before) ? reference : endsIn(reference, after);
  });
}

/** A formula as it reads when it is copied so many rows and columns further: what is relative moves along. */
export function formulaMoved(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.row === null || end.absoluteRow ? end.row : end.row + rows,
    column: end.column === null || end.absoluteColumn ? end.column : end.column + columns,
  });
  const isInside = ({ row, column }: ReferenceEnd): boolean =>
    (row === null || (row >= 0 && row <= lastRow)) &&
    (column === null || (column >= 0 && column <= lastColumn));
  return withReferences(formula, (reference) => {
    const start = moved(reference.start);
    const end = reference.end && moved(reference.end);
    return isInside(start) && (end === null || isInside(end)) ? { ...reference, start, end } : null;
  });
}

/** A formula after a sheet got another name; null for a sheet that was deleted. */
export function formulaAfterRename(formula: string, before: string, after: string | null): string {
  return withReferences(formula, (reference) => {
    if (reference.sheet === null || !isSame(reference.sheet, before)) return reference;
    return after === null ? null : { ...reference, sheet: after };
  });
}

/** Where a single line is after an edit; null when it was deleted. */
export const lineAfter = (line: number, edit: LineEdit): number | null =>
  spanAfter({ first: line, last: line }, edit)?.first ?? null;
