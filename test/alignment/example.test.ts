import { join } from 'node:path';
import { carriers } from '../../src/alignment/carriers';
import { rules } from '../../src/alignment/catalogue';
import { checkPlan, type CheckResult } from '../../src/alignment/check';
import { defaultCheckSettings, type Profile, profiles } from '../../src/alignment/settings';
import { readWorkbookFile } from '../../src/cli/workbook-file';
import { plantedMistakes } from '../../src/plan/example/as-first-written';
import {
  type ExampleVersion,
  exampleVersions,
  sheetsWithPlants,
} from '../../src/plan/example/example-sheets';
import { handbagLaunchDates } from '../../src/plan/example/handbag-launch';
import type { Plan } from '../../src/plan/plan';
import { readWorkbookPlan } from '../../src/plan/read-workbook';
import type { CellPlace } from '../../src/spreadsheet/cell-reference';
import { dayFromIso } from '../../src/spreadsheet/day';
import { examplePlan } from '../support/example-plan';
import { planOf, readingSettings } from '../support/plan-of';

const planDate = dayFromIso(handbagLaunchDates.planDate) ?? 0;

const check = (plan: Plan, profile: Profile): CheckResult =>
  checkPlan(plan, { ...defaultCheckSettings, profile });

/** The plan of an example as its committed workbook says it. */
const workbookPlan = async (version: ExampleVersion): Promise<Plan> =>
  readWorkbookPlan(await readWorkbookFile(join(__dirname, `../../assets/handbag-launch-${version}.xlsx`)), {
    ...readingSettings,
    planDate,
  });

/** The rules of the catalogue that ask in a profile, by id. */
const rulesOf = (profile: Profile): ReadonlySet<string> =>
  new Set(rules.filter(({ onlyIn }) => onlyIn === null || onlyIn === profile).map(({ id }) => id));

const causesIn = (profile: Profile, plants = plantedMistakes): readonly string[] =>
  plants
    .flatMap(({ causes }) => causes)
    .filter(({ rule }) => rulesOf(profile).has(rule))
    .map(({ rule, role, key }) => `${rule} ${role} ${key}`)
    .sort();

const foundIn = ({ findings }: CheckResult): readonly string[] =>
  findings.map(({ rule, role, key }) => `${rule} ${role} ${key}`).sort();

/** Rules whose finding stands for a plan that lacks half of what an example needs, or for a file that Excel never wrote. */
const cannotBePlanted = ['plan-missing', 'column-missing', 'not-calculated'];

describe.each(profiles)('the worked example in the profile %s', (profile) => {
  it('has 100 points once fixed, nothing to find, and nothing left open', () => {
    const { score, findings, incomplete, unshownLosses } = check(
      planOf(examplePlan('fixed'), { planDate }),
      profile,
    );
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect(incomplete).toEqual([]);
    expect(unshownLosses).toEqual([]);
    expect(score.score).toBe(100);
  });

  it('gives as first written just the findings that were planted', () => {
    const result = check(planOf(examplePlan('as-first-written'), { planDate }), profile);
    expect(foundIn(result)).toEqual(causesIn(profile));
  });

  it('loses as first written what its findings and the tolerances of funding say', () => {
    const { score, findings, unshownLosses } = check(
      planOf(examplePlan('as-first-written'), { planDate }),
      profile,
    );
    const lost = findings.reduce((sum, { points }) => sum + points, 0);
    const unshown = unshownLosses.reduce((sum, { loss }) => sum + loss.points, 0);
    expect(lost + unshown).toBeCloseTo(100 - (score.score ?? Number.NaN), 9);
    expect(unshownLosses.every(({ rule, loss }) => rule === null && loss.part === 'Funding')).toBe(true);
    expect(score.score).toBeGreaterThan(40);
    expect(score.score).toBeLessThan(90);
  });

  it.each(exampleVersions)(
    'gives the same from its workbook, %s, at the cells of the workbook',
    async (version) => {
      const fromSheets = check(planOf(examplePlan(version), { planDate }), profile);
      const fromFile = check(await workbookPlan(version), profile);
      // The workbook has its headings in row 4, the sheets of the tests in row 1; only the workbook's tables have names.
      const moved = ({ row, column }: CellPlace): CellPlace => ({ row: row + 3, column });
      const said = ({ findings }: CheckResult, place: (cell: CellPlace) => CellPlace): unknown =>
        findings.map(({ id, severity, message, sheet, cells, field, points, related }) => ({
          ...{ severity, message, sheet, field, points },
          id: id.startsWith('number-as-text') ? 'number-as-text' : id,
          cells: cells.map(place),
          related: related.map((row) => ({ ...row, cells: row.cells.map(place) })),
        }));
      expect(said(fromFile, (cell) => cell)).toEqual(said(fromSheets, moved));
      expect(fromFile.score).toEqual(fromSheets.score);
      expect(fromFile.incomplete.map(({ rule, key }) => [rule, key])).toEqual(
        fromSheets.incomplete.map(({ rule, key }) => [rule, key]),
      );
    },
  );
});

describe('the planted mistakes', () => {
  it('show every rule that can carry points and be planted', () => {
    const planted = plantedMistakes.map(({ rule }) => rule);
    const carrying = Object.values(carriers).flatMap((list) => list.map(({ rule }) => rule));
    const expected = [
      ...carrying,
      'overallocated',
      'goal-without-strategy',
      'duplicate-id',
      'missing-id',
    ].filter((id) => !cannotBePlanted.includes(id));
    expect(planted).toEqual(expect.arrayContaining(expected));
  });

  it.each(
    plantedMistakes.filter(({ edits }) => edits.length > 0).map((plant) => [plant.rule, plant] as const),
  )('of %s, once fixed, leave none of their findings behind', (_, plant) => {
    const rest = plantedMistakes.filter((one) => one !== plant);
    const sheets = Object.fromEntries(
      sheetsWithPlants(rest).map(({ role, headings, rows }) => [role, { headings, rows }]),
    );
    const found = foundIn(check(planOf(sheets, { planDate }), 'full'));
    for (const cause of causesIn('full', [plant])) expect(found).not.toContain(cause);
  });
});
