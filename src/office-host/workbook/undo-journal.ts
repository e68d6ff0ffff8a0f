import type { UndoHistory } from './host-workbook';
import type { Content } from './memory-content';

interface Entry {
  readonly label: string;
  before: Content;
  after: Content;
}

/** The user's undo history: whole contents, which share all that did not change. */
export interface UndoJournal {
  readonly record: (label: string, before: Content, after: Content) => void;
  readonly end: (cause: string) => void;
  /** The content to go back to; null when there is none. */
  readonly undo: () => Content | null;
  readonly redo: () => Content | null;
  /** Applies what a co-author did to every content of the history: undoing takes back one's own steps alone. */
  readonly rewrite: (change: (content: Content) => Content) => void;
  readonly history: () => UndoHistory;
  readonly forget: () => void;
}

/** Excel keeps as many. */
const mostSteps = 100;

/* A conditional format that comes back when its deletion is undone fails on every call until the workbook is reopened. */
function restored(from: Content, to: Content): Content {
  const here = new Set(from.formats.map(({ id }) => id));
  if (to.formats.every(({ id }) => here.has(id))) return to;
  return {
    ...to,
    formats: to.formats.map((format) => (here.has(format.id) ? format : { ...format, isBroken: true })),
  };
}

export function createUndoJournal(): UndoJournal {
  const done: Entry[] = [];
  const undone: Entry[] = [];
  let endedBy: string | null = null;

  const clear = (): void => {
    done.length = 0;
    undone.length = 0;
  };
  return {
    record: (label, before, after) => {
      done.push({ label, before, after });
      undone.length = 0;
      if (done.length > mostSteps) done.shift();
    },
    end: (cause) => {
      clear();
      endedBy = cause;
    },
    undo: () => {
      const entry = done.pop();
      if (entry === undefined) return null;
      undone.push(entry);
      return restored(entry.after, entry.before);
    },
    redo: () => {
      const entry = undone.pop();
      if (entry === undefined) return null;
      done.push(entry);
      return entry.after;
    },
    rewrite: (change) => {
      for (const entry of [...done, ...undone]) {
        entry.before = change(entry.before);
        entry.after = change(entry.after);
      }
    },
    history: () => ({
      steps: done.map(({ label }) => label),
      undoneSteps: undone.map(({ label }) => label),
      endedBy,
    }),
    forget: () => {
      clear();
      endedBy = null;
    },
  };
}
