import type { CheckResult } from '../../alignment/check';

/** Whether all points are there and no rule found anything. */
export const hangsTrue = ({ score, findings }: CheckResult): boolean =>
  score.score !== null && score.score > 100 - 1e-9 && findings.length === 0;
