import type { Area } from '../../spreadsheet/area';
import { intersection } from './areas';
import type {
  Author,
  ChangeType,
  HostWorkbook,
  MovedLines,
  SheetId,
  Step,
  WorkbookEvent,
} from './host-workbook';
import type { Fresh } from './memory-cells';
import { type Content, emptyContent, type MemorySheet, sheetOf } from './memory-content';
import { createUndoJournal } from './undo-journal';
import { undoneEvents } from './undone-events';

/* What a workbook in memory holds, how it changes step by step and back, and who hears of it. */

type EditedValues = Extract<WorkbookEvent, { kind: 'changed' }>['values'];

export interface MemorySteps extends Pick<
  HostWorkbook,
  'step' | 'history' | 'endHistory' | 'undo' | 'redo' | 'listen' | 'watch'
> {
  readonly content: () => Content;
  /** To be called in a step. */
  readonly put: (content: Content) => void;
  /** Throws where there is no such sheet. */
  readonly sheet: (id: SheetId) => MemorySheet;
  /** What the running step made, and may change in its place. */
  readonly fresh: () => Fresh;
  /** Runs in the step that is running, else in one of its own. */
  readonly edit: <Value>(work: () => Value) => Value;
  readonly author: () => Author;
  /** Listeners hear of it when the step is over. */
  readonly tell: (event: WorkbookEvent) => void;
  readonly tellEdited: (sheet: SheetId, area: Area, changeType: ChangeType, values?: EditedValues) => void;
  readonly tellMoved: (moved: MovedLines) => void;
  /** Lets listeners hear what waits, unless a step is running. */
  readonly tellNow: () => void;
  /** A running step has changed what nobody else has seen yet. */
  readonly isUnseen: () => boolean;
  /** Goes on with what was opened again, without a history. */
  readonly reopen: (content: Content) => void;
}

export interface StepWatcher {
  /** The content is another. */
  readonly changed: () => void;
  /** A step is over that changed something; its events are not told yet. */
  readonly finished: () => void;
  /** A step was undone or redone. */
  readonly replaced: () => void;
}

const plainStep: Step = { author: 'user', label: 'Edit', undo: 'step' };

export function createMemorySteps(watcher: StepWatcher): MemorySteps {
  let content: Content = emptyContent;
  let fresh: Fresh = new WeakSet();
  let running: Step | null = null;
  let stepBegan: Content = content;
  let isReplaying = false;
  let moved: MovedLines[] = [];
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const watchers = new Set<(moved: readonly MovedLines[]) => void>();
  const waiting: WorkbookEvent[] = [];
  const journal = createUndoJournal();

  const author = (): Author => running?.author ?? 'user';
  const tell = (event: WorkbookEvent): void => {
    if (!isReplaying) waiting.push(event);
  };
  const flush = (): void => {
    for (const event of waiting.splice(0)) for (const listener of listeners) listener(event);
  };
  const tellWatchers = (): void => {
    const moves = moved;
    moved = [];
    for (const watch of watchers) watch(moves);
  };

  const tellEdited: MemorySteps['tellEdited'] = (sheet, area, changeType, values = null) => {
    const tables = content.tables
      .filter((table) => table.sheet === sheet && intersection(table.area, area) !== null)
      .map(({ id }) => id);
    tell({ kind: 'changed', author: author(), sheet, area, changeType, values, tables });
  };

  function finished(step: Step, before: Content, work: () => unknown): void {
    running = null;
    if (content !== before) {
      watcher.changed();
      if (step.undo === 'ends') journal.end(step.label);
      else if (step.author === 'co-author') journal.rewrite((past) => replayed(past, work));
      else journal.record(step.label, before, content);
      watcher.finished();
      tellWatchers();
    }
    flush();
  }

  function replayed(past: Content, work: () => unknown): Content {
    const present = content;
    content = past;
    fresh = new WeakSet();
    isReplaying = true;
    running = { ...plainStep, author: 'co-author' };
    try {
      work();
      return content;
    } finally {
      content = present;
      isReplaying = false;
      running = null;
    }
  }

  function inStep<Value>(step: Step, work: () => Value): Value {
    if (running !== null) return work();
    const before = content;
    stepBegan = content;
    fresh = new WeakSet();
    running = step;
    try {
      return work();
    } finally {
      finished(step, before, work);
    }
  }

  const replace = (next: Content): void => {
    for (const event of undoneEvents(content, next)) tell(event);
    content = next;
    fresh = new WeakSet();
    watcher.changed();
    watcher.replaced();
  };

  const undoWith = (take: () => Content | null): boolean => {
    const next = take();
    if (next === null) return false;
    replace(next);
    tellWatchers();
    flush();
    return true;
  };

  return {
    content: () => content,
    put: (next) => {
      content = next;
    },
    sheet: (id) => {
      const sheet = sheetOf(content, id);
      if (sheet === undefined) throw new RangeError(`The workbook has no sheet ${id}.`);
      return sheet;
    },
    fresh: () => fresh,
    step: inStep,
    edit: (work) => inStep(plainStep, work),
    author,
    tell,
    tellEdited,
    tellMoved: (lines) => {
      if (!isReplaying) moved.push(lines);
    },
    tellNow: () => {
      if (running === null) flush();
    },
    isUnseen: () => running !== null && content !== stepBegan,
    history: journal.history,
    endHistory: journal.end,
    undo: () => undoWith(journal.undo),
    redo: () => undoWith(journal.redo),
    reopen: (next) => {
      content = next;
      journal.forget();
      watcher.changed();
      tellWatchers();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
  };
}
