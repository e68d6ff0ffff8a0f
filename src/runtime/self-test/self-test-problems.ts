import type { WorkbookProblem } from '../../excel/problem';
import { enumerate } from '../../languages/words';

export const selfTestProblems = {
  notBlank: (found: readonly string[]): WorkbookProblem => ({
    id: 'workbook-not-blank',
    sentence: `This workbook is not blank: it has ${enumerate(found)}.`,
    whatToDo: 'Open a blank workbook, open Plumbline in it, and start the self-test there.',
  }),
  left: (code: string): WorkbookProblem => ({
    id: 'scratch-left',
    sentence: `Some sheets of the self-test could not be removed (${code}).`,
    whatToDo: 'Close this workbook without saving it.',
  }),
} as const;
