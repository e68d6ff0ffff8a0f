import { language } from '../languages/language';
import { number } from '../languages/words';
import { type Area, commonArea } from './area';
import { disjointAreas } from './disjoint-areas';
import { fill } from './failure';
import type { ListedTable } from './sheet';

/**
 * The Excel tables of a sheet as far as its used cells go: what a table declares beyond them holds nothing, and costs as much as if it
 * did. Tables that overlap others are left out, so that no cell is read twice; `leftOut` says so in a sentence.
 */
export function usedTables(
  sheet: string,
  declared: readonly ListedTable[],
  used: Area | null,
): { readonly tables: readonly ListedTable[]; readonly leftOut: readonly string[] } {
  const within = used === null ? [] : declared.flatMap((table) => withinUsed(table, used) ?? []);
  const tables = disjointAreas(within);
  const overlapping = within.length - tables.length;
  if (overlapping === 0) return { tables, leftOut: [] };
  const { tableOverlaps, tablesOverlap } = language.calls;
  const sentence = overlapping === 1 ? tableOverlaps : tablesOverlap;
  return { tables, leftOut: [fill(sentence, { sheet, count: number(overlapping) })] };
}

function withinUsed(table: ListedTable, used: Area): ListedTable | null {
  const area = commonArea(table, used);
  return (
    area && {
      name: table.name,
      ...area,
      hasHeaderRow: table.hasHeaderRow && area.top === table.top,
      hasTotalsRow: table.hasTotalsRow && area.bottom === table.bottom,
    }
  );
}
