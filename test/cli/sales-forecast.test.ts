import { checkFile } from '../../src/cli/check';
import { dayFromIso } from '../../src/spreadsheet/day';
import { salesAboveForecast } from '../support/sales-above-forecast';
import { type PlanFolder, planFolder } from './plan-files';

let folder: PlanFolder;
beforeAll(async () => {
  folder = await planFolder();
});
afterAll(() => folder.remove());

it('a check of a file compares the plan with the forecast of its sales history', async () => {
  await folder.write('plan.xlsx', salesAboveForecast);
  const checked = await checkFile(`${folder.path}/plan.xlsx`, {
    today: dayFromIso('2026-06-15') ?? 0,
    given: {},
    acceptsOffers: false,
  });
  if ('error' in checked) throw new Error(checked.error);
  expect(checked.result.findings.map(({ rule, key, points }) => [rule, key, points])).toContainEqual([
    'above-forecast',
    'P1',
    0,
  ]);
});
