import type { Problem, SelfTestReport, SelfTestResult } from '../../../src/taskpane/pane-host';

const passed: readonly SelfTestResult[] = [
  {
    name: 'values, types, formats and address of a range',
    shows: 'A plan is read as values; sheets are found whatever the case of their names.',
    status: 'passed',
  },
  {
    name: 'names are added, found, changed and deleted',
    shows: 'The index of the marks is found by names of the workbook.',
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
      name: 'one format over two areas, below the format that the user has there',
      shows: "Marks cover the columns of a row that tell it, and never hide the user's own formats.",
      status: 'failed',
      expected: '[[2,2,1,2],["=$C5>1000","=$C5>2000"]]',
      seen: '[[2,2,1,1],["=$C5>2000","=$C5>1000_and_a_long_name_that_does_not_break_anywhere"]]',
    },
    {
      name: 'own writes raise events that say ThisLocalAddin',
      shows: "The pane does not take its own marks for an edit of the user's.",
      status: 'not supported',
      reason: 'It needs ExcelApi 1.14.',
    },
  ],
  text: 'Plumbline self-test\n4 of 4 cases: 1 failed, 1 not supported, 2 passed\n',
};

export const notBlank: Problem = {
  id: 'workbook-not-blank',
  sentence: 'This workbook is not blank: it has the sheet Tactics.',
  whatToDo: 'Open a blank workbook first, open Plumbline beside it, and start the self-test there.',
};
