import type { Problem, SelfTestReport, SelfTestResult } from '../../../src/taskpane/pane-host';

const passed: readonly SelfTestResult[] = [
  {
    name: 'values, types, formats and address of a range',
    shows: 'A plan is read as values, and sheet names are not case-sensitive.',
    status: 'passed',
  },
  {
    name: 'names can be added, found, changed and deleted',
    shows: 'The index of the marks is found through names of the workbook.',
    status: 'passed',
  },
];

export const passedReport: SelfTestReport = {
  results: passed,
  isCancelled: false,
  left: null,
  text: 'Plumbline self-test\n2 of 2 cases: 0 failed, 0 not supported, 2 passed\n',
};

/** One case of each kind, with values that are longer than a narrow pane is wide. */
export const mixedReport: SelfTestReport = {
  ...passedReport,
  results: [
    ...passed,
    {
      name: 'one format covers two areas, with a lower priority than that of the user',
      shows: "Marks cover the columns that identify a row, and never hide the user's own formats.",
      status: 'failed',
      expected: '[[2,2,1,2],["=$C5>1000","=$C5>2000"]]',
      seen: '[[2,2,1,1],["=$C5>2000","=$C5>1000_and_a_long_name_that_does_not_break_anywhere"]]',
    },
    {
      name: 'changes by the add-in itself raise events with the source ThisLocalAddin',
      shows: "The pane does not mistake its own marks for the user's edits.",
      status: 'not supported',
      reason: 'Needs ExcelApi 1.14, which this Excel does not support.',
    },
  ],
  text: 'Plumbline self-test\n4 of 4 cases: 1 failed, 1 not supported, 2 passed\n',
};

export const notBlank: Problem = {
  id: 'workbook-not-blank',
  sentence: 'This workbook is not blank: it has the sheet Tactics.',
  whatToDo: 'Open a blank workbook, open Plumbline in it, and start the self-test there.',
};
