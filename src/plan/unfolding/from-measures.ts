import { comparable } from '../names';
import type { MeasureColumn } from '../recognised-table';
import { addColumn, isEmptyCell, type Layout, type Line } from './unfolded-table';

/**
 * Adds the KPI of each row of a table whose headings are measures: the leftmost one in which the row has a value, else the
 * leftmost, with what it is to reach and what it reached where columns of that measure say so.
 */
export function addFromMeasures(layout: Layout, measures: readonly MeasureColumn[]): void {
  const [leftmost] = measures;
  if (leftmost === undefined) return;
  const chosen = layout.lines.map(
    ({ cells }) => measures.find(({ column }) => !isEmptyCell(cells[column])) ?? leftmost,
  );
  addColumn(layout, 'kpi', leftmost.column, (_, line) => (chosen[line] ?? leftmost).measure);
  for (const gives of ['kpiTarget', 'kpiActual'] as const) {
    const columns = new Map(
      measures
        .filter((each) => each.gives === gives)
        .map(({ measure, column }) => [comparable(measure), column]),
    );
    const [first] = columns.values();
    if (first === undefined) continue;
    const valueOf = ({ cells }: Line, line: number) =>
      cells[columns.get(comparable((chosen[line] ?? leftmost).measure)) ?? -1] ?? null;
    addColumn(layout, gives, first, valueOf);
  }
}
