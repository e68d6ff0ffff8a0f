import type { CellValue } from '../../spreadsheet/cell';
import { fieldOf } from '../fields/catalogue';
import { comparable } from '../names';
import type { ReadingSettings } from '../plan';
import { plainText, readCell } from '../reading/cell';
import { isEmptyCell, type Layout, ownLines } from './unfolded-table';

/** Signs before the lines of a list in a cell: "- Fair", "• Tour", "2. Mail". */
const bullet = /^(?:[-\u2010-\u2015*•·‣▪◦–—]\s*|\(?\d{1,2}[.)]\s+)/u;

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim().replace(bullet, '').trim())
    .filter((line) => line !== '');

/** What belongs to all tactics of a cell together, money and units, falls to each in equal parts; the rest holds for each. */
function partOf(value: CellValue, field: string | null, parts: number, settings: ReadingSettings): CellValue {
  const declared = field === null ? undefined : fieldOf('tactics', field);
  const isDivided =
    declared?.kind === 'money' || (declared?.kind === 'number' && dividedNumbers.has(field ?? ''));
  if (!isDivided) return value;
  const reading = readCell(declared, value, settings);
  return reading.status === 'read' && typeof reading.value === 'number' ? reading.value / parts : value;
}

const dividedNumbers: ReadonlySet<string> = new Set(['units', 'actualUnits']);

/** For each split ID, folded, the IDs that it means now. */
export type SplitIds = Map<string, string>;

/**
 * Makes a line of each tactic of a cell that holds several, one a line of text: money and units divide equally, and each has the
 * row's ID with /1, /2 added.
 */
export function splitTactics(layout: Layout, ids: SplitIds, settings: ReadingSettings): void {
  const name = layout.columns.indexOf('tactic');
  const id = layout.columns.indexOf('id');
  layout.lines = layout.lines.flatMap((line) => {
    const text = line.cells[name];
    const tactics = typeof text === 'string' && /[\r\n]/u.test(text) ? linesOf(text) : [];
    if (tactics.length < 2) return [line];
    const ownId = id < 0 ? null : (line.cells[id] ?? null);
    const split = tactics.map((tactic, place) => ({
      place: line.place,
      cells: line.cells.map((value, column): CellValue => {
        if (column === name) return tactic;
        if (column === id)
          return isEmptyCell(value) || typeof value === 'object' ? value : `${plainText(value)}/${place + 1}`;
        return partOf(value, layout.columns[column] ?? null, tactics.length, settings);
      }),
    }));
    if (ownId !== null && typeof ownId !== 'object')
      ids.set(
        comparable(plainText(ownId)),
        tactics.map((_, place) => `${plainText(ownId)}/${place + 1}`).join('; '),
      );
    return split;
  });
}

/** A reference to the ID of a cell with several tactics means all of them. */
export function spreadReferences(layout: Layout, ids: SplitIds): void {
  const supports = layout.columns.indexOf('supports');
  if (supports < 0 || ids.size === 0) return;
  for (const { cells } of ownLines(layout)) {
    const value = cells[supports];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    cells[supports] = String(value)
      .split(/[;|\r\n,]/u)
      .map((piece) => ids.get(comparable(piece)) ?? piece.trim())
      .join('; ');
  }
}
