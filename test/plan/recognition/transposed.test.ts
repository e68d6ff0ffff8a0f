import { explainTables } from '../../../src/plan/explain-tables';
import { readWorkbookPlan } from '../../../src/plan/read-workbook';
import { readingSettings } from '../../support/plan-of';
import { sheetOf } from './sheet-of';

const { planDate, locale, fiscalYearStart } = readingSettings;

const tables = (drawing: string, name = 'Plan') =>
  explainTables(
    readWorkbookPlan(
      { sheets: [sheetOf(drawing, { name })], dateSystem: 1900, leftOut: [] },
      { planDate, locale, fiscalYearStart },
    ),
  );

describe('a table with its headings in the first column is left alone, and said to be so', () => {
  it.each<[string, string, string]>([
    [
      'tactics side by side',
      `
        Tactic   | Fair       | Ads        | Mail
        Strategy | Win        | Win        | Keep
        Owner    | Ann        | Bob        | Cem
        Start    | 2026-01-01 | 2026-02-01 | 2026-03-01
        Budget   | 100        | 200        | 300
      `,
      'A1:D5',
    ],
    [
      'numbered ones, the first row without a heading',
      `
        .           | Tactic 1   | Tactic 2
        Name        | Fair       | Ads
        Objective   | Win        | Win
        Responsible | Ann        | Bob
        Deadline    | 2026-01-01 | 2026-02-01
        Cost        | 100        | 200
      `,
      'A1:C6',
    ],
    [
      'goals whose names are words of headings',
      `
        Goal   | Grow revenue | Win clients
        Metric | Revenue      | Clients
        Target | 1000         | 20
        Owner  | Ann          | Bob
      `,
      'A1:C4',
    ],
    [
      'the form of one campaign, under a title',
      `
        Campaign brief  | .
        Campaign name   | Spring sale
        Objective       | Awareness
        Target audience | Families
        Channels        | Email, Social
        Start date      | 2026-03-01
        End date        | 2026-03-31
        Budget          | 5000
      `,
      'A2:B8',
    ],
  ])('%s', (_, drawing, address) => {
    expect(tables(drawing)).toMatchObject([
      { address, outcome: 'left alone', why: expect.stringMatching(/headings stand in its first column/u) },
    ]);
  });
});

describe('an ordinary table is not taken for one', () => {
  it.each<[string, string, string]>([
    [
      'under labels with their values',
      `
        Owner    | Ann    | .
        Budget   | 500    | .
        Start    | 2026-01-01 | .
        Status   | Draft  | .
        Tactic   | Strategy | Owner
        Fair     | Win    | Ann
        Tour     | Keep   | Bob
        Mail     | Keep   | Bob
      `,
      'tactics',
    ],
    [
      'of measures and their targets',
      `
        KPI     | Target | Owner
        Revenue | 1000   | Ann
        Units   | 20     | Bob
        Budget  | 500    | Bob
        Price   | 4      | Ann
      `,
      'goals',
    ],
  ])('%s', (_, drawing, role) => {
    expect(tables(drawing).filter(({ outcome }) => outcome === 'read')).toMatchObject([{ role }]);
  });
});
