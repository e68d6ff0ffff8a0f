import { linkChains } from '../../alignment/chains';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import * as ranges from '../shared/plan-ranges';

export const UNBACKED = declareFunction({
  id: 'UNBACKED',
  group: 'alignment',
  description: 'The rows of live tactics that do not reach a live strategy with a live goal.',
  parameters: [ranges.tactics, ranges.strategies, ranges.goals],
  result: { kind: 'spill', columns: 'The columns of tactics, in the same order.' },
  errors: {
    ...ranges.rangeErrors,
    'all-backed': {
      error: '#N/A',
      when: 'every live tactic is backed, or there are none',
      message: 'No live tactic lacks backing, so there are no rows to show.',
    },
  },
  example: {
    call: 'UNBACKED({"Tactic","Strategy";"Pop-up shop","S1";"Mail shot","S9"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: [['Mail shot', 'S9']],
  },
  source: 'Plumbline: a tactic is backed as far as its links reach a live goal.',
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
