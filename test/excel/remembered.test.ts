/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { clearMarks } from '../../src/excel/clear-marks';
import { readRemembered } from '../../src/excel/read-remembered';
import { usualBehaviour } from '../../src/office-host';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked, runner } from './checking';
import { everythingIn } from './in-excel';
import { exampleInExcel, planFrom1904, sheetNamed } from './plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(exampleInExcel('as-first-written'));
});

it('is what the last check found: score, settings, and each finding with its cells', async () => {
  const { result, checkedAt } = await checked();
  const before = everythingIn(host);
  const remembered = await readRemembered(runner);
  expect(remembered).toMatchObject({
    checkedAt: { day: checkedAt.day },
    score: result.score.score,
    asOf: result.alignment.plan.date,
    profile: 'core',
    lead: 'marketing',
  });
  expect(remembered?.checkedAt.timeOfDay).toBeCloseTo(checkedAt.timeOfDay, 6);
  expect(
    remembered?.findings.map(({ severity, points, message, place }) => [severity, points, message, place]),
  ).toEqual(
    result.findings.map(({ severity, points, message, sheet, cells }) => [
      severity,
      points,
      message,
      sheet === null || sheet === '' ? null : { sheet, cells: cells.slice(0, 1) },
    ]),
  );
  expect(everythingIn(host)).toEqual(before);
});

it('takes two round trips', async () => {
  await checked();
  const before = host.traffic.roundTrips;
  await readRemembered(runner);
  expect(host.traffic.roundTrips - before).toBe(2);
});

it('is found where rows and columns were put in before it, under whatever name its sheet has', async () => {
  const { result } = await checked();
  host.user.insertRows('Plumbline', 0, 2);
  host.workbook.changeSheet(sheetNamed(host.workbook, 'Plumbline'), { name: 'Result' });
  expect((await readRemembered(runner))?.findings).toHaveLength(result.findings.length);
});

it('is read of days that count from 1904', async () => {
  host.open(planFrom1904());
  const { checkedAt } = await checked();
  expect((await readRemembered(runner))?.checkedAt.day).toBe(checkedAt.day);
});

it('is nothing before the first check, and after the marks are cleared', async () => {
  expect(await readRemembered(runner)).toBeNull();
  await checked();
  await clearMarks(runner);
  expect(await readRemembered(runner)).toBeNull();
});

it('leaves out what people wrote over', async () => {
  const { result } = await checked();
  const sheet = sheetNamed(host.workbook, 'Plumbline');
  const rowOf = (text: string): number =>
    Array.from({ length: 60 }, (_, row) => row).find(
      (row) => host.workbook.valueAt(sheet, row, 0) === text,
    ) ?? 0;
  host.user.type('Plumbline', `B${rowOf('Alignment score') + 1}`, [['high']]);
  host.user.type('Plumbline', `B${rowOf('Lead') + 1}`, [['nobody']]);
  host.user.type('Plumbline', `E${rowOf('Severity') + 2}`, [[null]]);
  const remembered = await readRemembered(runner);
  expect(remembered).toMatchObject({ score: null, lead: null, profile: 'core' });
  expect(remembered?.findings).toHaveLength(result.findings.length - 1);
  host.user.type('Plumbline', `B${rowOf('Checked') + 1}`, [['yesterday']]);
  expect(await readRemembered(runner)).toBeNull();
});
