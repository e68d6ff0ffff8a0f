import { checkPlan } from '../../src/alignment/check';
import type { Finding } from '../../src/alignment/finding';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { plantedMistakes } from '../../src/plan/example/as-first-written';
import { type ExampleSheet, exampleSheets } from '../../src/plan/example/example-sheets';
import { handbagLaunchDates } from '../../src/plan/example/handbag-launch';
import { readPlan } from '../../src/plan/read-plan';
import { dayFromIso } from '../../src/spreadsheet/day';

/* What the rules say about the worked example, which the reference page quotes. */

const reading = {
  planDate: dayFromIso(handbagLaunchDates.planDate) ?? 0,
  locale: 'en-US',
  dateSystem: 1900,
  fiscalYearStart: 1,
} as const;

function findingsIn(sheets: readonly ExampleSheet[]): readonly Finding[] {
  const tables = sheets.map(({ role, title, fields, headings, rows }) => ({
    role,
    source: {
      sheet: title,
      name: title,
      top: 0,
      left: 0,
      headings,
      rows,
      formats: null,
      hiddenRows: new Set<number>(),
    },
    columns: fields,
  }));
  return checkPlan(readPlan(tables, reading), { ...defaultCheckSettings, profile: 'full' }).findings;
}

/** A sheet with a column left blank. */
const withoutColumn = (sheet: ExampleSheet, field: string): ExampleSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells) =>
    cells.map((cell, column) => (sheet.fields[column] === field ? null : cell)),
  ),
});

const fixed = exampleSheets('fixed');

/** The fixed plan, spoilt in ways that a plan with other mistakes could not show beside them. */
const spoilt: readonly (readonly ExampleSheet[])[] = [
  fixed.map((sheet) => (sheet.role === 'tactics' ? { ...sheet, rows: [] } : sheet)),
  fixed.map((sheet) => (sheet.role === 'tactics' ? withoutColumn(sheet, 'kpi') : sheet)),
];

const plantOf = new Map(plantedMistakes.map((plant) => [plant.rule, plant]));

/** Whether a finding is the one for which the mistake of its rule was planted. */
const isPlanted = ({ rule, key, role }: Finding): boolean =>
  plantOf
    .get(rule)
    ?.causes.some((caused) => caused.rule === rule && caused.key === key && caused.role === role) === true;

/** A message of each rule that the worked example can show, by rule id. */
export function ruleExamples(): ReadonlyMap<string, string> {
  const asFirstWritten = findingsIn(exampleSheets('as-first-written'));
  const findings = [...asFirstWritten.filter(isPlanted), ...asFirstWritten, ...spoilt.flatMap(findingsIn)];
  const examples = new Map<string, string>();
  for (const { rule, message } of findings) {
    if (!examples.has(rule)) examples.set(rule, message);
  }
  return examples;
}
