import type { Area } from '../../spreadsheet/area';
import type { WrittenCell } from '../written-cell';
import { sheetColumns } from './forecast-chart';

/** What some cells of the sheet are there for, and so how they look. */
export type Look =
  | 'title'
  | 'quiet'
  | 'warning'
  | 'heading'
  | 'numberHeading'
  | 'input'
  | 'left'
  | 'verdict'
  | 'value'
  | 'firstAhead'
  | 'period'
  | 'date'
  | 'units'
  | 'perDay'
  | 'percent'
  | 'ratio';

export interface ForecastLook extends Area {
  readonly look: Look;
}

/** A formula whose results fill more cells than its own. */
export interface SpillingFormula extends Area {
  readonly formula: string;
}

/** The rows of the sheet as far as they are made. */
export interface Draft {
  /** How many columns the sheet has. */
  readonly width: number;
  readonly cells: WrittenCell[][];
  readonly spills: SpillingFormula[];
  readonly looks: ForecastLook[];
}

export function addRow(
  { cells, width }: Draft,
  row: readonly (WrittenCell | undefined)[],
  aside: readonly WrittenCell[] = [],
): void {
  cells.push(
    Array.from({ length: width }, (_, column) => row[column] ?? aside[column - sheetColumns.aside] ?? null),
  );
}

/** Cells below others of the same look are drawn with them: each area takes Excel a call. */
export function addLook(
  { looks }: Draft,
  look: Look,
  top: number,
  left: number,
  bottom = top,
  right = left,
): void {
  if (bottom < top || right < left) return;
  const above = looks.findLastIndex(
    (one) => one.look === look && one.left === left && one.right === right && one.bottom === top - 1,
  );
  const area = looks[above];
  if (area === undefined) looks.push({ look, top, left, bottom, right });
  else looks[above] = { ...area, bottom };
}

export const formula = (written: string): WrittenCell => ({ formula: `=${written}` });

export function addHeadings(
  draft: Draft,
  row: readonly (string | null)[],
  aside: readonly WrittenCell[] = [],
): void {
  const here = draft.cells.length;
  addRow(draft, row, aside);
  addLook(draft, 'heading', here, 0, here, sheetColumns.figures - 1);
  addLook(draft, 'numberHeading', here, 1, here, row.length - 1);
  addLook(draft, 'quiet', here, sheetColumns.aside, here, sheetColumns.aside + aside.length - 1);
}
