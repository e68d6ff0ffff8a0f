/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { edit } from '../../src/alignment/workbook-settings/setting-edits';
import { clearMarks } from '../../src/excel/clear-marks';
import { readRemembered } from '../../src/excel/read-remembered';
import { writeScenario } from '../../src/excel/scenario/write-scenario';
import { writeSettings } from '../../src/excel/settings/write-settings';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { usualBehaviour } from '../../src/office-host';
import { askAboutTables } from '../../src/plan/table-questions';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked, runner } from './checking';
import { everythingIn } from './in-excel';
import { exampleInExcel, sheetNamed, tableOf } from './plan-in-excel';
import { toWrite } from './scenario/weekender';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(exampleInExcel('as-first-written'));
});

afterEach(() => {
  speak(english);
});

const at = (day: number): Date => new Date(2026, 5, day, 9, 0, 0);

/** What stands in a column of the report, from the first row on. */
const columnOf = (column: number, rows = 60): readonly unknown[] =>
  Array.from({ length: rows }, (_, row) =>
    host.workbook.valueAt(sheetNamed(host.workbook, 'Plumbline'), row, column),
  );

describe.each([
  ['German', 'English', german, english],
  ['English', 'German', english, german],
])('a workbook that was checked in %s and is opened in %s', (_, __, first, second) => {
  it('tells what the last check found', async () => {
    speak(first);
    const { result } = await checked();
    speak(second);
    const remembered = await readRemembered(runner);
    expect(remembered).toMatchObject({
      score: result.score.score,
      asOf: result.alignment.plan.date,
      profile: 'core',
      lead: 'marketing',
    });
    expect(remembered?.findings.map(({ severity }) => severity)).toEqual(
      result.findings.map(({ severity }) => severity),
    );
  });

  it('goes on with its history and its marks, and says all of it in the language that is spoken', async () => {
    speak(first);
    await checked({ now: at(15) });
    const { formats } = everythingIn(host);
    speak(second);
    const { history, marks } = await checked({ now: at(16) });
    expect(history.map(({ profile }) => profile)).toEqual(['core', 'core']);
    expect(marks.problems).toEqual([]);
    const { report } = second.kept;
    expect(columnOf(0)).toEqual(expect.arrayContaining([report.title, report.score, report.findings[0]]));
    expect(columnOf(0)).not.toContain(first.kept.report.score);
    expect(columnOf(9).slice(3, 6)).toEqual([report.history[2], report.profiles.core, report.profiles.core]);
    expect(everythingIn(host).formats).toEqual(formats);
  });

  it('takes no report of the other language for a part of the plan', async () => {
    speak(first);
    const before = await checked({ now: at(15) });
    speak(second);
    const after = await checked({ now: at(15) });
    expect(after.result.alignment.plan.tables).toHaveLength(before.result.alignment.plan.tables.length);
    expect(after.result.score).toEqual(before.result.score);
  });

  it('keeps one status and one reason beside each row, in the language that is spoken', async () => {
    await writeSettings(runner, { set: [edit.writesColumn(true)] });
    speak(first);
    await checked();
    const headings = tableOf(host.workbook, 'Tactics').area.right;
    speak(second);
    await checked();
    const { area } = tableOf(host.workbook, 'Tactics');
    expect(area.right).toBe(headings);
    const sheet = sheetNamed(host.workbook, 'Tactics');
    const said = Array.from({ length: area.bottom - area.top }, (_each, row) =>
      host.workbook.valueAt(sheet, area.top + 1 + row, area.right - 1),
    );
    expect(new Set(said).size).toBeGreaterThan(1);
    for (const status of said) expect(Object.values(second.kept.statuses)).toContain(status);
  });

  it('is as it was once its marks are cleared', async () => {
    const untouched = everythingIn(host);
    speak(first);
    await checked();
    speak(second);
    await clearMarks(runner);
    expect(await readRemembered(runner)).toBeNull();
    expect(everythingIn(host)).toEqual(untouched);
  });
});

it('does not take the sheet of a German scenario for a part of the plan', async () => {
  const before = await checked({ now: at(15) });
  speak(german);
  expect(await writeScenario(runner, null, toWrite())).toEqual({
    status: 'written',
    sheet: 'Preis und Menge – Weekender',
  });
  const after = await checked({ now: at(15) });
  const [was, is] = [before, after].map(({ result }) => result.alignment.plan);
  expect(is?.tables.map(({ source }) => source.sheet)).toEqual(was?.tables.map(({ source }) => source.sheet));
  expect(is && askAboutTables(is)).toHaveLength((was && askAboutTables(was).length) ?? 0);
  expect(after.result.score).toEqual(before.result.score);
});
