/** What Plumbline keeps in a workbook goes by names with this beginning. */
export const ownPrefix = 'Plumbline_';

/** Names the first cell of the report: whatever its sheet is called later, it is found by this. */
export const reportName = `${ownPrefix}report`;

/** The two names of a checked table's index. */
export const rowName = (number: number): string => `${ownPrefix}T${number}_row`;
export const levelName = (number: number): string => `${ownPrefix}T${number}_level`;

/** The number of a table by one of its names; null for another name. */
export function tableNumberOf(name: string): number | null {
  const found = /^Plumbline_T(\d{1,6})_(?:row|level)$/iu.exec(name);
  return found === null ? null : Number(found[1]);
}

/** What an emptied name stands for: a lookup in it finds nothing. */
export const emptied = '=""';
