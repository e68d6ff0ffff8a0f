import { texts } from '../texts';

/** Where something stands, as people say it: `Tactics, C5 and 3 more`; what stands in no cell has its sheet, or none. */
export function placeText(sheet: string | null, cells: readonly string[]): string {
  if (sheet === null || sheet === '') return texts.findings.wholePlan;
  const [first] = cells;
  if (first === undefined) return sheet;
  return `${sheet}, ${cells.length === 1 ? first : texts.findings.andMore(first, cells.length - 1)}`;
}
