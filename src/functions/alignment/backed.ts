import { linkChains } from '../../alignment/chains';
import { isNoAnswer } from '../../economics/no-answer';
import { isCellError } from '../../spreadsheet/cell';
import { declareFunction } from '../function';
import * as ranges from '../shared/plan-ranges';
import { readReferences, references } from '../shared/reference-cells';

export const BACKED = declareFunction({
  id: 'BACKED',
  group: 'alignment',
  parameters: [references, ranges.strategies, ranges.goals],
  result: { kind: 'each', of: 'references', value: 'boolean' },
  errors: ranges.rangeErrors,
  example: {
    call: 'BACKED({"S1";"S9"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: [[true], [false]],
  },
  compute: (given) => {
    const plan = readReferences(given);
    if (isNoAnswer(plan)) return plan;
    const backed = new Set(
      linkChains(plan)
        .tactics.filter(({ backedShare }) => backedShare > 0)
        .map(({ row }) => row.rowIndex),
    );
    let place = 0;
    return given.references.map((cells) =>
      cells.map((cell) => {
        const isBacked = backed.has(place);
        place += 1;
        return isCellError(cell) ? cell : isBacked;
      }),
    );
  },
});
