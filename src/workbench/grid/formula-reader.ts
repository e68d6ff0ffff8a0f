import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { Spreadsheet } from './spreadsheet';

/* What Univer's reader of formulas keeps between two formulas. */
interface Reader {
  _resetTemp: () => void;
  _squareBracketState: number;
}

/**
 * Univer reads a formula with every key that is typed, and forgets to begin anew with the square brackets: after a half-typed
 * `=SUM(Goals[` it takes every reference in a formula that it had not read before for a name that it does not know.
 */
export function fixFormulaReader(spreadsheet: Spreadsheet): void {
  const reader = spreadsheet.get(LexerTreeBuilder) as unknown as Reader;
  const begin = reader._resetTemp.bind(reader);
  reader._resetTemp = () => {
    begin();
    reader._squareBracketState = 0;
  };
}
