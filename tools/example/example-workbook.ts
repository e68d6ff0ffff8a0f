import { workbookFile } from '../../src/cli/template/workbook-file';
import { exampleSheets, type ExampleVersion } from '../../src/plan/example/example-sheets';
import { handbagLaunchDates } from '../../src/plan/example/handbag-launch';
import type { ExampleRole } from '../../src/plan/example/row';
import { dayFromIso } from '../../src/spreadsheet/day';
import { planSheets } from '../../src/template/plan-sheet';
import { tableName } from '../../src/template/template';

const explanations: Readonly<Record<ExampleRole, string>> = {
  goals: 'What the launch is to reach, by when, and who answers for it.',
  strategies: 'What is sold, to whom, at which price and margin. Each strategy serves a goal.',
  tactics:
    'What is done to sell, by whom, when, at what cost and for how many units. Each tactic is backed by a strategy.',
  products: 'What one unit earns, and what all units together must carry. Money is in euros.',
  segments: 'Who the launch is for, and what they are looking for.',
  history: 'What the bag that has been there all along has sold, month by month.',
};

const versionNames: Readonly<Record<ExampleVersion, string>> = {
  'as-first-written': 'as first written',
  fixed: 'fixed',
};

/** The worked example as the bytes of an .xlsx file: the same bytes whenever and wherever it is run. */
export function exampleWorkbook(version: ExampleVersion): Promise<Uint8Array> {
  const contents = exampleSheets(version).map(({ role, title, fields, rows }) => ({
    role,
    name: title,
    table: tableName(title),
    title: `${title} for the launch of the Tarn, spring 2027`,
    explanation: `${explanations[role]} Plan of Orsavelle, ${versionNames[version]}.`,
    fields,
    rows,
  }));
  const workbook = {
    title: `Launch of the Tarn, ${versionNames[version]}`,
    subject: `Worked example; plan date ${handbagLaunchDates.planDate}`,
    sheets: planSheets(contents, { currency: '€', hasNotes: false }),
  };
  return workbookFile(workbook, dayFromIso(handbagLaunchDates.planDate) ?? 0);
}
