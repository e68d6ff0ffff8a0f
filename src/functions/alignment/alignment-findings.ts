import { checkPlan } from '../../alignment/check';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { firstExcelDay } from '../../spreadsheet/day';
import { declareFunction } from '../function';
import { checkSettings, mappingErrors, rangeErrors } from '../shared/plan-ranges';
import { readMappedRanges, scoreParameters } from '../shared/scored-ranges';

/**
 * The plan is judged before its first day: nothing has begun and nothing is overdue, so that the same cells give the same findings
 * on every day. What only the calendar brings is the check's to say.
 */
const planDate = firstExcelDay;

export const ALIGNMENT_FINDINGS = declareFunction({
  id: 'ALIGNMENT_FINDINGS',
  group: 'alignment',
  parameters: scoreParameters,
  result: {
    kind: 'spill',
    columns: [
      { name: 'severity', value: 'text' },
      { name: 'key', value: 'text' },
      { name: 'rule', value: 'text' },
      { name: 'message', value: 'text' },
      { name: 'points', value: 'number' },
    ],
  },
  errors: {
    ...rangeErrors,
    ...mappingErrors,
    'nothing-found': { error: '#N/A' },
  },
  example: {
    call: 'ALIGNMENT_FINDINGS({"ID","Tactic","Strategy","Owner","KPI","Start","End","Segment";"T1","Pop-up shop","S1","Ada","Footfall","2026-03-02","2026-03-28","Tourists";"T2","Mail shot","S9","Bob","Replies","2026-04-01","2026-04-30","Tourists"},{"ID","Strategy";"S1","Win gift buyers"})',
    result: [
      [
        'error',
        'T2',
        'unknown-strategy',
        'T2 (Mail shot) names the strategy "S9", which is not in the plan. Enter the ID or name of one that is, or add it.',
        30,
      ],
    ],
    hasSentences: true,
  },
  compute: (given) => {
    const plan = readMappedRanges(given);
    if (isNoAnswer(plan)) return plan;
    const { findings } = checkPlan({ ...plan, date: planDate }, checkSettings(given.profile));
    return findings.length === 0
      ? noAnswer('nothing-found')
      : findings.map(({ severity, key, rule, message, points }) => [severity, key, rule, message, points]);
  },
});
