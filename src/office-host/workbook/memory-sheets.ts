import type { Area } from '../../spreadsheet/area';
import { cellArea } from './areas';
import type { HostWorkbook, SheetId } from './host-workbook';
import {
  contentAfterRename,
  contentWithoutSheet,
  type MemorySheet,
  sheetOf,
  withSheetLines,
} from './memory-content';
import type { MemorySteps } from './memory-steps';
import { plainSheet } from './sheet-lines';

interface Sheets extends Pick<
  HostWorkbook,
  | 'addSheet'
  | 'deleteSheet'
  | 'changeSheet'
  | 'moveSheet'
  | 'activate'
  | 'activeSheet'
  | 'select'
  | 'selection'
> {
  /** A sheet must be active that there is. */
  readonly keepActive: () => void;
  /** The workbook was opened again: its sheets have other ids. */
  readonly reopened: (ids: ReadonlyMap<SheetId, SheetId>) => void;
  /** Keeps what is active and selected. Returns what makes it so again. */
  readonly keepShown: () => () => void;
}

/** The sheets of a workbook as such, one of which is active, and what is selected in each; begins with `Sheet1`. */
export function createSheets(steps: MemorySteps, newId: () => SheetId): Sheets {
  const { content, put, edit, author, tell, tellNow } = steps;
  const selections = new Map<SheetId, Area>();

  const added = (name: string): SheetId => {
    const id = newId();
    const sheet: MemorySheet = { ...plainSheet, id, name, rows: [] };
    put({ ...content(), sheets: [...content().sheets, sheet] });
    return id;
  };
  let active = added('Sheet1');
  /* The next sheet that can be seen becomes active, or the last before it. */
  const neighbourOf = (id: SheetId): SheetId => {
    const { sheets } = content();
    const at = sheets.findIndex((sheet) => sheet.id === id);
    const isVisible = ({ visibility }: MemorySheet): boolean => visibility === 'Visible';
    return (sheets.slice(at + 1).find(isVisible) ?? sheets.slice(0, at).findLast(isVisible))?.id ?? '';
  };
  const firstSheet = (): SheetId => content().sheets[0]?.id ?? '';

  return {
    addSheet: (name) =>
      edit(() => {
        const id = added(name);
        tell({ kind: 'sheetAdded', author: author(), sheet: id });
        return id;
      }),
    deleteSheet: (id) => {
      edit(() => {
        steps.sheet(id);
        const next = active === id ? neighbourOf(id) : active;
        put(contentWithoutSheet(content(), id));
        tell({ kind: 'sheetDeleted', author: author(), sheet: id });
        if (next === active) return;
        active = next;
        tell({ kind: 'activated', sheet: next });
      });
    },
    changeSheet: (id, { name, ...change }) => {
      edit(() => {
        const { name: nameBefore, visibility: before } = steps.sheet(id);
        put(withSheetLines(content(), id, change));
        const after = change.visibility ?? before;
        if (after !== before)
          tell({ kind: 'sheetVisibilityChanged', author: author(), sheet: id, before, after });
        if (name === undefined || name === nameBefore) return;
        put(contentAfterRename(content(), id, name));
        tell({ kind: 'sheetRenamed', author: author(), sheet: id, before: nameBefore, after: name });
      });
    },
    moveSheet: (id, position) => {
      edit(() => {
        const sheet = steps.sheet(id);
        const before = content().sheets.indexOf(sheet);
        const others = content().sheets.filter((other) => other !== sheet);
        const sheets = others.toSpliced(position, 0, sheet);
        put({ ...content(), sheets });
        const after = sheets.indexOf(sheet);
        if (after !== before) tell({ kind: 'sheetMoved', author: author(), sheet: id, before, after });
      });
    },
    activeSheet: () => active,
    activate: (id) => {
      if (steps.sheet(id).id === active) return;
      tell({ kind: 'deactivated', sheet: active });
      active = id;
      tell({ kind: 'activated', sheet: id });
      tellNow();
    },
    selection: (id) => selections.get(id) ?? cellArea(0, 0),
    select: (id, area) => {
      selections.set(steps.sheet(id).id, area);
      tell({ kind: 'selected', sheet: id, area });
      tellNow();
    },
    keepActive: () => {
      if (sheetOf(content(), active) !== undefined) return;
      active = firstSheet();
      tell({ kind: 'activated', sheet: active });
    },
    reopened: (ids) => {
      active = ids.get(active) ?? '';
      selections.clear();
    },
    keepShown: () => {
      const [kept, areas] = [active, [...selections]];
      return () => {
        active = kept;
        selections.clear();
        for (const [id, area] of areas) selections.set(id, area);
      };
    },
  };
}
