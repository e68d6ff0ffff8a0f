/* What Plumbline keeps in a workbook to find its marks again: names, and the cells of its own sheet that they stand for. */

/** What Plumbline keeps in a workbook goes by names with this beginning. */
export const ownPrefix = 'Plumbline_';

export const isOwnName = (name: string): boolean => name.toLowerCase().startsWith(ownPrefix.toLowerCase());

/** Names the first cell of the report: whatever its sheet is called later, it is found by this. */
export const reportName = `${ownPrefix}report`;

/** What `reportName` stands for until the sheet of the report is there: a text that says which sheet is to come. */
export const announcement = (sheet: string): string => `="${sheet}"`;

/** The three names of a checked table's index: the content of rows, the level of their key and name, that of their link. */
export const rowName = (number: number): string => `${ownPrefix}T${number}_row`;
export const levelName = (number: number): string => `${ownPrefix}T${number}_level`;
export const linkName = (number: number): string => `${ownPrefix}T${number}_link`;

/** The number of a table by one of its names; null for another name. */
export function tableNumberOf(name: string): number | null {
  const found = /^Plumbline_T(\d{1,6})_(?:row|level|link)$/iu.exec(name);
  return found === null ? null : Number(found[1]);
}

/** What an emptied name stands for: a lookup in it finds nothing. */
export const emptied = '=""';

/** More marks than these would make the workbook slow. */
export const mostMarks = 5000;

/** The content of a row, and how gravely its key and name, and its link, are marked; 0 is not at all. */
export interface Mark {
  readonly text: string;
  readonly level: number;
  readonly link: number;
}

/**
 * What the report remembers of a table that is marked. The headings are kept as references, so that Excel itself carries them along
 * when sheets are renamed and rows or columns come and go.
 */
export interface MarkRecord {
  /** The n of `Plumbline_Tn_row`. */
  readonly number: number;
  /** Formulas such as `='Sales plan'!$A$4` of the headings of ID, name and reference; an empty text where there is none. */
  readonly headings: readonly [string, string, string];
  /** A formula of the last cell that the formats reach down to; an empty text while there are none. */
  readonly formatsEnd: string;
}
