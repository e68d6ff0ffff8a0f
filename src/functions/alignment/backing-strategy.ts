import { nearestRows } from '../../alignment/nearest-key';
import { label } from '../../alignment/wording';
import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import type { Link, Strategy } from '../../plan/rows';
import { isCellError } from '../../spreadsheet/cell';
import { shown } from '../../spreadsheet/cell-text';
import { type Answer, declareFunction } from '../function';
import { rangeErrors, strategies, strategyText } from '../shared/plan-ranges';
import { readReferences, references } from '../shared/reference-cells';

/** So many pairs are compared in one call: a long column of nonsense must not take minutes. */
const mostComparisons = 200_000;

export const BACKING_STRATEGY = declareFunction({
  id: 'BACKING_STRATEGY',
  group: 'alignment',
  parameters: [references, strategies],
  result: { kind: 'each', of: 'references', value: 'text' },
  errors: {
    ...rangeErrors,
    'strategy-unknown': { error: '#N/A', mentions: ['part', 'nearest'] },
    'strategy-unheard-of': { error: '#N/A', mentions: ['part'] },
    'strategy-ambiguous': { error: '#N/A', mentions: ['part'] },
  },
  example: {
    call: 'BACKING_STRATEGY({"S1";"S2 70%; S1 30%"},{"ID","Strategy";"S1","Win gift buyers";"S2","Keep collectors"})',
    result: [['Win gift buyers'], ['Keep collectors; Win gift buyers']],
  },
  compute: (given) => {
    const plan = readReferences(given);
    if (isNoAnswer(plan)) return plan;
    const answerFor = explainUnknown(plan.strategies);
    let place = 0;
    return given.references.map((cells) =>
      cells.map((cell): Answer<UnknownReason> => {
        const tactic = plan.tactics[place];
        place += 1;
        if (isCellError(cell)) return cell;
        if (tactic === undefined) return '';
        const named = new Set<Strategy>();
        for (const link of tactic.strategy) {
          if (link.target === null) return answerFor(link);
          named.add(link.target);
        }
        return [...named].map(strategyText).join('; ');
      }),
    );
  },
});

type UnknownReason = 'strategy-unknown' | 'strategy-unheard-of' | 'strategy-ambiguous';

/** Says why a part of a reference names no strategy, and which one it was probably meant to name. */
function explainUnknown(known: readonly Strategy[]): (link: Link) => NoAnswer<UnknownReason> {
  const answers = new Map<string, NoAnswer<UnknownReason>>();
  const explain = ({ text, ambiguous }: Link): NoAnswer<UnknownReason> => {
    const part = shown(text);
    if (ambiguous) return noAnswer('strategy-ambiguous', { part });
    const isCompared = (answers.size + 1) * known.length <= mostComparisons;
    const [nearest] = isCompared ? nearestRows(text, known) : [];
    return nearest === undefined
      ? noAnswer('strategy-unheard-of', { part })
      : noAnswer('strategy-unknown', { part, nearest: label(nearest) });
  };
  return (link) => {
    let answer = answers.get(link.text);
    if (answer === undefined) answers.set(link.text, (answer = explain(link)));
    return answer;
  };
}
