import { explainFormula } from '../../../src/functions/explain/explain-formula';
import type { Resolved } from '../../../src/functions/explain/known-values';
import type { CellValue, Matrix } from '../../../src/spreadsheet/cell';
import { printFormula } from '../../../src/spreadsheet/formula/print';
import type { ExplainOutcome } from '../../../src/taskpane/pane-host';

const book: Readonly<Record<string, CellValue | Matrix>> = {
  B1: 50000,
  B2: 250,
  B3: 150,
  B4: 147.5,
  'Products[Price]': [[250], [200], [140], [150], [320], [95]],
};

/** As a host says it. */
export const unreadable = (text: string): string => `What ${text} holds could not be read.`;

function resolved(text: string): Resolved {
  const held = book[text];
  if (held === undefined) return { kind: 'unknown', because: unreadable(text) };
  if (!Array.isArray(held)) return { kind: 'value', value: held as CellValue };
  const values = held as Matrix;
  return { kind: 'cells', rows: values.length, columns: 1, values };
}

interface Cell {
  readonly formula: string;
  readonly holds: CellValue | Matrix;
  /** The row of the answer that is selected, from 0. */
  readonly row?: number;
}

function explained({ formula, holds, row = 0 }: Cell): ExplainOutcome {
  const values: Matrix = Array.isArray(holds) ? (holds as Matrix) : [[holds as CellValue]];
  return {
    status: 'explained',
    selected: { sheet: 'Plan', cell: `F${row + 2}` },
    at: { sheet: 'Plan', cell: 'F2' },
    explanation: explainFormula(
      { formula, values, size: { rows: values.length, columns: 1 }, selected: { row, column: 0 } },
      (reference) => resolved(printFormula(reference)),
    ),
  };
}

/** Cells as a host explains them, in the language that is spoken then. */
export const explanations = {
  answer: () => explained({ formula: '=PLUMB.REQUIRED_VOLUME(B1,B2,B3,30000,20%)', holds: 875 }),
  error: () => explained({ formula: '=PLUMB.REQUIRED_VOLUME(B1,B4,B3)', holds: { error: '#NUM!' } }),
  column: () =>
    explained({
      formula: '=PLUMB.REQUIRED_VOLUME(B1,Products[Price],B3)',
      holds: [[500], [1000], [{ error: '#NUM!' }], [{ error: '#NUM!' }], [294.117647], [{ error: '#NUM!' }]],
      row: 2,
    }),
  'of Excel': () =>
    explained({
      formula: '=IFERROR(PLUMB.REQUIRED_VOLUME(SUM(B1:B1),PLUMB.PRICE_FOR_MARGIN(B3,40%),B3),0)',
      holds: 500,
    }),
  unavailable: () => explained({ formula: '=PLUMB.REQUIRED_VOLUME(B1,B2,B3)', holds: { error: '#NAME?' } }),
} satisfies Record<string, () => ExplainOutcome>;
