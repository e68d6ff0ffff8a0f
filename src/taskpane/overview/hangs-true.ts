import { rounding } from '../../spreadsheet/rounding';
import type { CheckResult } from '../../alignment/check';

/** Whether all points are there and no rule found anything. */
export const hangsTrue = ({ score, findings }: CheckResult): boolean =>
  score.score !== null && score.score > 100 - rounding && findings.length === 0;
