import { boundingAll, deletedArea, rowsArea } from './areas';
import type { Calculation } from './calculation';
import { commentsAfterSort } from './comments';
import { formatsAfterPaste } from './conditional-areas';
import type { HostWorkbook, SheetId } from './host-workbook';
import { cellIn, isFormula, withCells } from './memory-cells';
import { contentAfterLines, withSheet, withSheetLines } from './memory-content';
import type { MemorySteps } from './memory-steps';
import { rowsPasted, rowsSorted, sortedSources } from './row-moves';
import { rowsOfTableEdges } from './sorted-area';
import { withGrownTables } from './table-growth';

export interface EditOptions {
  readonly steps: MemorySteps;
  readonly valueAt: Calculation['valueAt'];
  readonly newFormatId: () => string;
  /** Hears of a sheet in which a formula was written. */
  readonly wroteFormula: (sheet: SheetId) => void;
}

type Edits = Pick<HostWorkbook, 'write' | 'enter' | 'editLines' | 'pasteRows' | 'sortRows' | 'hideRows'>;

/** What changes the cells and rows of a sheet. */
export function createEdits({ steps, valueAt, newFormatId, wroteFormula }: EditOptions): Edits {
  const { content, put, fresh, edit, author, tell, tellEdited } = steps;

  const write: HostWorkbook['write'] = (id, area, changeAt) => {
    edit(() => {
      const { rows } = steps.sheet(id);
      const { top, left, bottom, right } = area;
      const isCell = top === bottom && left === right;
      const before = isCell ? cellIn(rows, top, left).value : null;
      const edited = { any: false, formula: false };
      const written = withCells(rows, fresh(), area, (row, column) => {
        const change = changeAt(row, column);
        if (change?.input === undefined) return change;
        edited.any = true;
        if (isFormula(change.input)) edited.formula = true;
        return change;
      });
      put(withSheet(content(), id, { rows: written }));
      if (edited.formula) wroteFormula(id);
      if (!edited.any) return;
      const after = cellIn(written, top, left).value;
      tellEdited(id, area, 'RangeEdited', isCell ? { before, after } : null);
    });
  };

  return {
    write,
    enter: (id, area, inputAt) => {
      edit(() => {
        write(id, area, (row, column) => ({ input: inputAt(row, column) }));
        put(withGrownTables(content(), fresh(), id, area));
      });
    },
    editLines: (id, lines) => {
      edit(() => {
        steps.sheet(id);
        if (lines.count === 0) return;
        put(contentAfterLines(content(), id, lines, newFormatId));
        tell({ kind: 'linesMoved', sheet: id, edit: lines });
        // Who shows the workbook moves whole lines; cells that moved it finds changed.
        if (lines.across === undefined) steps.tellMoved({ sheet: id, edit: lines });
        if (lines.across !== undefined) {
          const area = deletedArea({ ...lines, count: -Math.abs(lines.count) });
          tellEdited(id, area, lines.count > 0 ? 'CellInserted' : 'CellDeleted');
          return;
        }
        const last = lines.at + Math.abs(lines.count) - 1;
        const area =
          lines.axis === 'row'
            ? rowsArea(lines.at, last)
            : { top: 0, left: lines.at, bottom: rowsArea(0, 0).bottom, right: last };
        const what = lines.axis === 'row' ? 'Row' : 'Column';
        tellEdited(id, area, `${what}${lines.count > 0 ? 'Inserted' : 'Deleted'}`);
      });
    },
    pasteRows: (id, from, count, to) => {
      edit(() => {
        const rows = rowsPasted(steps.sheet(id).rows, fresh(), from, count, to);
        const here = content().formats.filter(({ sheet }) => sheet === id);
        const elsewhere = content().formats.filter(({ sheet }) => sheet !== id);
        const formats = formatsAfterPaste(here, from, count, to, newFormatId);
        put({ ...withSheet(content(), id, { rows }), formats: [...elsewhere, ...formats] });
        const target = rowsArea(to, to + count - 1);
        put(withGrownTables(content(), fresh(), id, target));
        tellEdited(id, target, 'RangeEdited');
      });
    },
    sortRows: (id, area, column, ascending) => {
      edit(() => {
        const keyAt = (row: number) => valueAt(id, row, area.left + column);
        const { rows: before, hiddenRows } = steps.sheet(id);
        const edges = rowsOfTableEdges(content().tables, id, area);
        const stays = (row: number) => hiddenRows.has(row) || edges.has(row);
        const sources = sortedSources(area, keyAt, ascending, stays);
        const rows = rowsSorted(before, fresh(), area, sources);
        const comments = commentsAfterSort(content().comments, id, area, sources);
        put({ ...withSheet(content(), id, { rows }), comments });
        tell({ kind: 'rowsSorted', author: author(), sheet: id, area });
      });
    },
    hideRows: (id, rows, hidden) => {
      edit(() => {
        const hiddenRows = new Set(steps.sheet(id).hiddenRows);
        for (const row of rows) {
          if (hidden) hiddenRows.add(row);
          else hiddenRows.delete(row);
        }
        put(withSheetLines(content(), id, { hiddenRows }));
        const area = boundingAll(rows.map((row) => rowsArea(row, row)));
        if (area !== null) tell({ kind: 'rowsHidden', author: author(), sheet: id, area, hidden });
      });
    },
  };
}
