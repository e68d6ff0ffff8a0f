import { findLosses } from '../../alignment/losses';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { alignRanges, scoreErrors, scoreParameters } from '../shared/scored-ranges';

export const ALIGNMENT_LOSS = declareFunction({
  id: 'ALIGNMENT_LOSS',
  group: 'alignment',
  description:
    'The alignment score points that each tactic loses, row by row. Enter it beside the first tactic.',
  parameters: scoreParameters,
  result: {
    kind: 'spill',
    columns:
      'One column of points, with a row for each row below the headings of tactics: 0 for a retired tactic, an empty text for a blank row or a row of totals.',
  },
  errors: {
    ...scoreErrors,
    'no-rows': {
      error: '#N/A',
      when: 'the tactics have no rows below their headings',
      message:
        'The tactics have no rows below their headings, so there are no points to lose. Fill in some rows.',
    },
  },
  example: {
    call: 'ALIGNMENT_LOSS({"Tactic","Strategy","Owner";"Pop-up shop","S1","Ada";"Mail shot","S9","Bob"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: [[9], [30]],
  },
  source: 'Plumbline: the alignment score, described in docs/score.md.',
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
