import { linkChains } from '../../alignment/chains';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import * as ranges from '../shared/plan-ranges';

export const UNBACKED = declareFunction({
  id: 'UNBACKED',
  group: 'alignment',
  parameters: [ranges.tactics, ranges.strategies, ranges.goals],
  result: { kind: 'spill', columns: null },
  errors: {
    ...ranges.rangeErrors,
    'all-backed': { error: '#N/A' },
  },
  example: {
    call: 'UNBACKED({"Tactic","Strategy";"Pop-up shop","S1";"Mail shot","S9"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: [['Mail shot', 'S9']],
  },
  compute: (given) => {
    const plan = ranges.readRanges(given);
    if (isNoAnswer(plan)) return plan;
    const rows = linkChains(plan)
      .tactics.filter(({ backedShare }) => backedShare === 0)
      .flatMap(({ row }) => {
        const cells = given.tactics[row.rowIndex + 1];
        return cells === undefined ? [] : [cells];
      });
    return rows.length === 0 ? noAnswer('all-backed') : rows;
  },
});
