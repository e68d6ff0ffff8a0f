import type { WorkbookProblem } from '../../excel/problem';
import { language } from '../../languages/language';

/** Something that is in a workbook already. */
export interface ThingThere {
  readonly kind: 'sheet' | 'table' | 'name';
  readonly name: string;
}

export const selfTestProblems = {
  notBlank: (found: readonly ThingThere[]): WorkbookProblem => ({
    id: 'workbook-not-blank',
    ...language.selfTest.problems.notBlank(found),
  }),
  left: (code: string): WorkbookProblem => ({
    id: 'scratch-left',
    ...language.selfTest.problems.left(code),
  }),
} as const;
