import { type Profile, profiles } from '../../alignment/settings';
import { type KeptWords, keptWordsOfAll } from '../../languages/kept-words';
import type { CellPlace } from '../../spreadsheet/cell-reference';

type ReportWords = KeptWords['report'];

/** The tables of the report that are read again. */
type Headings = 'findings' | 'history' | 'records' | 'entries';

/** Whether a cell of the report holds a text, in whatever language: who wrote the report may have spoken another than who reads it. */
export const isCalled = (cell: unknown, textOf: (words: ReportWords) => string): boolean =>
  keptWordsOfAll.some(({ report }) => textOf(report) === cell);

/** The profile that a cell of the report names; null where it names none. */
export const profileCalled = (cell: unknown): Profile | null =>
  profiles.find((each) => isCalled(cell, ({ profiles: called }) => called[each])) ?? null;

/**
 * Where the first two headings of a table stand beside each other in the report; null where they do not. They are looked for, as rows
 * and columns may have been inserted before them, and an older Plumbline had them elsewhere.
 */
export function placeOfHeadings(
  cells: readonly (readonly unknown[])[],
  headings: Headings,
): CellPlace | null {
  for (const [row, texts] of cells.entries()) {
    const column = texts.findIndex((text, place) =>
      keptWordsOfAll.some(({ report }) => {
        const [first, second] = report[headings];
        return text === first && texts[place + 1] === second;
      }),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}
