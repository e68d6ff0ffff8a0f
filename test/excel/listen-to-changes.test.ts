/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { Fix } from '../../src/alignment/finding';
import { edit } from '../../src/alignment/workbook-settings/setting-edits';
import { clearMarks } from '../../src/excel/clear-marks';
import { applyFix } from '../../src/excel/fix/apply-fix';
import { listenToChanges } from '../../src/excel/listen-to-changes';
import { changeSavedScenarios } from '../../src/excel/saved-scenarios/change-saved-scenarios';
import { writeScenario } from '../../src/excel/scenario/write-scenario';
import { writeSettings } from '../../src/excel/settings/write-settings';
import { oldestExcel, usualBehaviour } from '../../src/office-host';
import { saved } from '../economics/saved-scenarios/scenario-sheets';
import { excelInJsdom, loadOffice, untilQuiet } from '../office-host/excel-in-jsdom';
import { checked, checkedAt, checkOpenWorkbook, runner } from './checking';
import { workbookWith } from './plan-in-excel';
import { toWrite } from './scenario/weekender';

const host = excelInJsdom();
let heard = 0;

/** Listens to a plan of two sheets, from a page that was loaded anew. */
async function listen(requirementSets = usualBehaviour().requirementSets): Promise<void> {
  Object.assign(host.behaviour, { ...usualBehaviour(), requirementSets });
  host.open(
    workbookWith([
      { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
      {
        sheet: 'Tactics',
        headings: ['ID', 'Tactic', 'Strategy'],
        rows: [
          ['T1', 'Launch e-mail', 'S1'],
          ['T2', 'Pop-up shop', null],
        ],
      },
    ]),
  );
  await loadOffice(host);
  heard = 0;
  await listenToChanges(() => {
    heard += 1;
  });
}

/** How often something is told of while this is done. */
async function toldOf(work: () => unknown): Promise<number> {
  const before = heard;
  await work();
  await untilQuiet();
  return heard - before;
}

const fixOf = (given: Partial<Fix>): Fix => ({
  label: 'A fix',
  edits: [
    { sheet: 'Tactics', cell: { row: 2, column: 2 }, field: 'Strategy', oldValue: null, newValue: 'S1' },
  ],
  ...given,
});

async function fix(given: Partial<Fix> = {}): Promise<void> {
  const check = await checkOpenWorkbook({ mayWrite: false });
  if (!('result' in check)) throw new Error('No plan was found.');
  expect(await applyFix(runner, check, fixOf(given), checkedAt)).toMatchObject({ status: 'applied' });
}

const newSheet: Fix['newSheet'] = { name: 'Goals', headings: ['ID', 'Goal'], rows: [['G1', 'Grow']] };

describe('what the user does', () => {
  beforeEach(() => listen());

  it.each<[string, () => void]>([
    ['types', () => host.user.type('Tactics', 'C3', [['S1']])],
    ['sorts', () => host.user.sort('Tactics', 'A1:C3', 0, false)],
    ['adds a sheet', () => host.user.addSheet('More')],
    ['deletes a sheet', () => host.user.deleteSheet('Strategies')],
    ['renames a sheet', () => host.user.renameSheet('Tactics', 'Actions')],
    ['moves a sheet', () => host.user.moveSheet('Tactics', 0)],
    ['hides a sheet', () => host.user.showSheet('Tactics', false)],
    ['makes a table', () => host.user.addTable('Tactics', 'F1:G3', 'More')],
    ['removes a table', () => host.user.removeTable('Tactics')],
  ])('%s is told, and once', async (_, act) => {
    expect(await toldOf(act)).toBe(1);
  });

  it('undoes is told as what it undoes', async () => {
    host.user.renameSheet('Tactics', 'Actions');
    await untilQuiet();
    expect(await toldOf(() => host.user.undo())).toBe(1);
  });

  it('does with a sheet of Plumbline is told: it changes the marks, or how the plan is read', async () => {
    await checked();
    await writeSettings(runner, { set: [edit.profile('full')] });
    expect(await toldOf(() => host.user.moveSheet('Plumbline', 0))).toBe(1);
    expect(await toldOf(() => host.user.deleteSheet('Plumbline settings'))).toBe(1);
    expect(await toldOf(() => host.user.deleteSheet('Plumbline'))).toBe(1);
    expect(await toldOf(() => host.user.addSheet('Plumbline'))).toBe(1);
  });
});

it("a co-author's doings are told, be it that this add-in did the same", async () => {
  await listen();
  await checked();
  await untilQuiet();
  expect(await toldOf(() => host.coAuthor.type('Tactics', 'C3', [['S1']]))).toBe(1);
  expect(await toldOf(() => host.coAuthor.deleteSheet('Plumbline'))).toBe(1);
  expect(await toldOf(() => host.coAuthor.addSheet('Plumbline'))).toBe(1);
  expect(await toldOf(() => host.coAuthor.renameSheet('Tactics', 'Actions'))).toBe(1);
});

it('what cannot be looked at, while a cell is edited, is told rather than kept back', async () => {
  await listen();
  host.beginCellEdit();
  const told = await toldOf(() => host.coAuthor.removeTable('Tactics'));
  host.endCellEdit();
  expect(told).toBe(1);
});

describe('what Plumbline does is never told', () => {
  beforeEach(() => listen());

  it.each<[string, () => Promise<unknown>]>([
    ['a check, which adds its sheet, and another', async () => [await checked(), await checked()]],
    ['Clear marks', async () => [await checked(), await clearMarks(runner)]],
    ['the first setting', () => writeSettings(runner, { set: [edit.profile('full')] })],
    ['a saved scenario', () => changeSavedScenarios(runner, { save: saved(), replaces: false })],
    ['a scenario on a sheet of its own', () => writeScenario(runner, null, toWrite())],
    ['a fix', () => fix()],
    ['a fix that adds a sheet with a table, and moves it', () => fix({ newSheet })],
    [
      'a check that is taken back',
      () => {
        host.failRoundTrip(4, { error: 'GeneralException', after: 60 });
        return checked();
      },
    ],
    [
      'a scenario that is taken back',
      () => {
        host.failRoundTrip(2, { error: 'GeneralException', after: 40 });
        return writeScenario(runner, null, toWrite());
      },
    ],
  ])('%s', async (_, act) => {
    expect(await toldOf(act)).toBe(0);
  });

  it('and keeps nothing back of what others do then', async () => {
    await fix({ newSheet });
    await untilQuiet();
    expect(await toldOf(() => host.user.moveSheet('Goals', 0))).toBe(1);
    expect(await toldOf(() => host.user.removeTable('Goals'))).toBe(1);
    expect(await toldOf(() => host.user.addTable('Goals', 'A1:B2', 'Goals'))).toBe(1);
    expect(await toldOf(() => host.user.deleteSheet('Goals'))).toBe(1);
  });
});

it('does without what an older Excel does not tell', async () => {
  await listen(oldestExcel);
  expect(await toldOf(() => host.user.renameSheet('Tactics', 'Actions'))).toBe(0);
  expect(await toldOf(() => host.user.addSheet('More'))).toBe(1);
  expect(await toldOf(() => host.user.deleteSheet('More'))).toBe(1);
});
