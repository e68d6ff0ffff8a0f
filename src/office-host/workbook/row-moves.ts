import type { Area } from '../../spreadsheet/area';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { rowsArea, sizeOf } from './areas';
import { formulaMoved } from './formula-references';
import type { Cell, CellChange } from './host-workbook';
import { cellIn, type Fresh, type Rows, withCells } from './memory-cells';

/* Excel sorts numbers before texts, these before FALSE and TRUE, then errors; blanks come last, however it sorts. */
function sortClass(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

const collator = new Intl.Collator('en', { sensitivity: 'base' });

function compared(one: CellValue, other: CellValue): number {
  const byClass = sortClass(one) - sortClass(other);
  if (byClass !== 0) return byClass;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return Number(one) - Number(other) || 0;
}

/** The cell as a change that makes another cell like it, so many rows further down. */
const copyOf = ({ value, formula, numberFormat, style }: Cell, rows: number): CellChange => ({
  input: formula === null ? value : { formula: formulaMoved(formula, rows, 0) },
  numberFormat,
  style,
});

/** For each row of an area that is sorted, the row that comes to its place; those that stay are not among them. */
export function sortedSources(
  area: Area,
  keyAt: (row: number) => CellValue,
  ascending: boolean,
  stays: (row: number) => boolean,
): ReadonlyMap<number, number> {
  const places = Array.from({ length: sizeOf(area).rows }, (_, index) => area.top + index).filter(
    (row) => !stays(row),
  );
  const order = places.map((row) => ({ row, key: keyAt(row) }));
  order.sort((one, other) => {
    if (one.key === null || other.key === null) return compared(one.key, other.key);
    return ascending ? compared(one.key, other.key) : compared(other.key, one.key);
  });
  return new Map(places.map((row, index) => [row, order[index]?.row ?? row]));
}

/** The cells of an area after its rows changed places. */
export function rowsSorted(rows: Rows, fresh: Fresh, area: Area, sources: ReadonlyMap<number, number>): Rows {
  return withCells(rows, fresh, area, (down, along) => {
    const to = area.top + down;
    const from = sources.get(to) ?? to;
    return from === to ? null : copyOf(cellIn(rows, from, area.left + along), to - from);
  });
}

export function rowsPasted(rows: Rows, fresh: Fresh, from: number, count: number, to: number): Rows {
  const width = Math.max(
    1,
    ...Array.from({ length: count }, (_, index) =>
      Math.max(rows[from + index]?.length ?? 0, rows[to + index]?.length ?? 0),
    ),
  );
  const target = { ...rowsArea(to, to + count - 1), right: width - 1 };
  return withCells(rows, fresh, target, (down, along) => copyOf(cellIn(rows, from + down, along), to - from));
}
