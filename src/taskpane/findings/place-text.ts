import { language } from '../../languages/language';
import { addressOf } from '../../spreadsheet/address';
import type { CellPlace } from '../../spreadsheet/cell-reference';

/** Where something stands, as people say it: `Tactics, C5 and 3 more`; what stands in no cell has its sheet, or none. */
export function placeText(sheet: string | null, cells: readonly CellPlace[]): string {
  if (sheet === null || sheet === '') return language.pane.findings.wholePlan;
  const [first] = cells;
  if (first === undefined) return sheet;
  const address = addressOf(first);
  return `${sheet}, ${cells.length === 1 ? address : language.pane.findings.andMore(address, cells.length - 1)}`;
}
