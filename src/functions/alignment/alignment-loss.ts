import { findLosses } from '../../alignment/losses';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { alignRanges, scoreErrors, scoreParameters } from '../shared/scored-ranges';

export const ALIGNMENT_LOSS = declareFunction({
  id: 'ALIGNMENT_LOSS',
  group: 'alignment',
  parameters: scoreParameters,
  result: { kind: 'spill', columns: null },
  errors: {
    ...scoreErrors,
    'no-rows': { error: '#N/A' },
  },
  example: {
    call: 'ALIGNMENT_LOSS({"Tactic","Strategy","Owner";"Pop-up shop","S1","Ada";"Mail shot","S9","Bob"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: [[9], [30]],
  },
  compute: (given) => {
    const alignment = alignRanges(given);
    if (isNoAnswer(alignment)) return alignment;
    const { plan, strategies, tactics } = alignment;
    if (strategies.length === 0 && tactics.length === 0) return noAnswer('plan-empty');
    const lost = new Map<number, number>();
    for (const { of, points } of findLosses(alignment)) {
      if (of?.row.role === 'tactics') lost.set(of.row.rowIndex, (lost.get(of.row.rowIndex) ?? 0) + points);
    }
    const column: (readonly [number | ''])[] = given.tactics.slice(1).map(() => ['']);
    for (const { rowIndex } of plan.tactics) column[rowIndex] = [lost.get(rowIndex) ?? 0];
    return column.length === 0 ? noAnswer('no-rows') : column;
  },
});
