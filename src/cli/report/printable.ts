/**
 * A text of a workbook or of the user for a terminal: on one line, and without the control characters and direction marks that
 * could steer the terminal or reorder its line.
 */
export const printable = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
