/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { ScenariosChange } from '../../../src/economics/saved-scenarios/change-scenarios';
import type { SavedScenario } from '../../../src/economics/saved-scenarios/saved-scenario';
import { changeSavedScenarios } from '../../../src/excel/saved-scenarios/change-saved-scenarios';
import { readSavedScenarios } from '../../../src/excel/saved-scenarios/read-saved-scenarios';
import { oldestExcel, usualBehaviour } from '../../../src/office-host';
import { scenariosSheetName } from '../../../src/plan/own-sheets';
import { saved } from '../../economics/saved-scenarios/scenario-sheets';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { checked, checkOpenWorkbook, runner } from '../checking';
import { everythingIn } from '../in-excel';
import { exampleInExcel, sheetNamed, workbookWith } from '../plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(exampleInExcel('as-first-written'));
});

const change = (given: ScenariosChange) => changeSavedScenarios(runner, given);
const save = (scenario: SavedScenario, replaces = false) => change({ save: scenario, replaces });
const sheetNames = (): readonly string[] => host.workbook.sheets().map(({ name }) => name);

async function kept() {
  const outcome = await readSavedScenarios(runner);
  if (outcome.status !== 'read') throw new Error(outcome.problem.sentence);
  return outcome.saved;
}

describe('scenarios that the workbook keeps', () => {
  it('are none where there is no sheet, and nothing is added to look', async () => {
    const before = everythingIn(host);
    expect(await kept()).toEqual({ sheet: null, scenarios: [], problems: [] });
    expect(everythingIn(host)).toEqual(before);
  });

  it('stand on a visible sheet at the end, which the first one adds; the user stays where they are', async () => {
    const active = host.workbook.activeSheet();
    const outcome = await save(saved());
    expect(outcome).toEqual({
      status: 'changed',
      madeSheet: true,
      saved: { sheet: scenariosSheetName, scenarios: [saved()], problems: [] },
    });
    expect(sheetNames().at(-1)).toBe(scenariosSheetName);
    const sheet = host.workbook.sheets().at(-1);
    expect(sheet?.visibility).toMatch(/visible/iu);
    expect(sheet?.frozen).toMatchObject({ rows: 2 });
    expect(host.workbook.activeSheet()).toBe(active);
    const id = sheetNamed(host.workbook, scenariosSheetName);
    expect(host.workbook.cellAt(id, 2, 7)).toMatchObject({ value: 0.08, numberFormat: '0.0%' });
  });

  it('are read again as they were saved, renamed and removed, each with what is kept then', async () => {
    await save(saved());
    const own = saved({ name: '=1+1', product: null, currency: '' });
    expect(await save(own)).toMatchObject({ status: 'changed', madeSheet: false });
    expect((await kept()).scenarios).toEqual([saved(), own]);
    const renamed = await change({ rename: '=1+1', to: "'tis the season" });
    expect(renamed).toMatchObject({ saved: await kept() });
    expect((await kept()).scenarios.map(({ name }) => name)).toEqual(['Spring offer', "'tis the season"]);
    expect(await change({ remove: 'spring offer' })).toMatchObject({ saved: await kept() });
    expect((await kept()).scenarios.map(({ name }) => name)).toEqual(["'tis the season"]);
  });

  it('are written over only where that is asked for', async () => {
    await save(saved());
    const before = everythingIn(host);
    expect(await save(saved({ product: 'P2' }))).toEqual({ status: 'taken', name: 'Spring offer' });
    expect(everythingIn(host)).toEqual(before);
    await save(saved({ product: 'P2' }), true);
    expect((await kept()).scenarios).toEqual([saved({ product: 'P2' })]);
  });

  it('are found as people and co-authors left them, and what these wrote beside them stays', async () => {
    await save(saved());
    await save(saved({ name: 'Base' }));
    host.user.type(scenariosSheetName, 'P3', [['Ida'], ['Ben']]);
    host.user.type(scenariosSheetName, 'G4', [['soon']]);
    host.user.type(scenariosSheetName, 'P2', [['="Who asked in "&2026']]);
    const { scenarios, problems } = await kept();
    expect(scenarios).toEqual([saved()]);
    expect(problems).toEqual([
      {
        cell: { row: 3, column: 6 },
        message: '"Base" has "soon" as List price. Enter a price above 0, such as 250.',
      },
    ]);
    await save(saved({ product: 'P2' }), true);
    await change({ remove: 'Base' });
    const id = sheetNamed(host.workbook, scenariosSheetName);
    expect([1, 2, 3].map((row) => host.workbook.valueAt(id, row, 15))).toEqual([
      'Who asked in 2026',
      'Ida',
      'Ben',
    ]);
    expect(host.workbook.cellAt(id, 1, 15).formula).toBe('="Who asked in "&2026');
  });

  it('are no part of the plan, be their sheet renamed or copied, and cost a check no round trip', async () => {
    const trips = async (): Promise<number> => {
      const before = host.traffic.roundTrips;
      await checked();
      return host.traffic.roundTrips - before;
    };
    await checked();
    const without = await trips();
    const tablesOf = async () =>
      (await checked()).result.alignment.plan.tables.map(({ source }) => source.sheet);
    const tables = await tablesOf();
    await save(saved());
    await save(saved({ name: 'Base' }));
    expect(await trips()).toBe(without);
    expect(await tablesOf()).toEqual(tables);
    host.workbook.changeSheet(sheetNamed(host.workbook, scenariosSheetName), { name: 'Price ideas' });
    expect(await tablesOf()).toEqual(tables);
    host.open(workbookWith([{ sheet: 'Shopping', headings: ['Fruit'], rows: [['Pear']] }]));
    await save(saved());
    expect(await checkOpenWorkbook()).toMatchObject({ sheets: ['Shopping'] });
  });

  it('work in the oldest Excel that the manifest allows', async () => {
    host.behaviour.requirementSets = oldestExcel;
    expect(await save(saved())).toMatchObject({ status: 'changed' });
  });
});

describe('what stands against a change is told, and nothing is written', () => {
  const first = (): ScenariosChange => ({ save: saved({ name: 'First' }), replaces: false });

  it.each<[string, string, ScenariosChange, () => Promise<unknown>]>([
    [
      'a protected structure, where there is no sheet yet',
      'structure-protected',
      first(),
      async () => host.workbook.protectStructure(true),
    ],
    [
      'a workbook that is open for reading only',
      'read-only',
      first(),
      async () => (host.behaviour.isReadOnly = true),
    ],
    [
      'a sheet that is protected',
      'scenarios-protected',
      first(),
      async () => {
        await save(saved());
        host.workbook.changeSheet(sheetNamed(host.workbook, scenariosSheetName), {
          protection: { options: {} },
        });
      },
    ],
    [
      'a sheet without its headings',
      'no-scenario-headings',
      first(),
      async () => {
        await save(saved());
        host.user.type(scenariosSheetName, 'G2', [['Price']]);
      },
    ],
    [
      'a name that no list could show',
      'name-too-long',
      { save: saved({ name: 'x'.repeat(32_767) }), replaces: false },
      async () => undefined,
    ],
    [
      'the same, for a scenario that is renamed',
      'name-too-long',
      { rename: 'Spring offer', to: 'x'.repeat(256) },
      async () => save(saved()),
    ],
    [
      'a batch that breaks off after the sheet was filled',
      'excel-too-old',
      first(),
      async () => {
        // To freeze panes came with 1.7.
        host.behaviour.requirementSets = { ...oldestExcel, ExcelApi: '1.6' };
      },
    ],
  ])('%s', async (_, id, given, hinder) => {
    await hinder();
    const before = everythingIn(host);
    const outcome = await change(given);
    expect(outcome).toMatchObject({ status: 'failed', problem: { id } });
    if (outcome.status === 'failed') {
      expect(outcome.problem.sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(outcome.problem.whatToDo).toMatch(/^\p{Lu}.*\.$/u);
    }
    Object.assign(host.behaviour, usualBehaviour());
    expect(everythingIn(host)).toEqual(before);
  });

  const changes: readonly (readonly [string, ScenariosChange, boolean])[] = [
    ['the first scenario', first(), false],
    ['a further one', first(), true],
    ['one written over', { save: saved({ product: 'P2' }), replaces: true }, true],
    ['one renamed', { rename: 'Spring offer', to: 'Autumn offer' }, true],
    ['one removed', { remove: 'Spring offer' }, true],
  ];
  const errors = ['GeneralException', 'ServiceNotAvailable', 'AccessDenied', 'ItemNotFound', 'Timeout'];

  it.each(
    changes.flatMap(([name, given, hasSheet]) =>
      (hasSheet ? [1, 2, 3] : [1, 2]).flatMap((trip) =>
        errors.map((error) => [name, trip, error, given, hasSheet] as const),
      ),
    ),
  )(
    '%s, where round trip %i fails with %s, and the next attempt succeeds',
    async (_, trip, error, given, hasSheet) => {
      if (hasSheet) await save(saved());
      const before = everythingIn(host);
      host.failRoundTrip(trip, { error });
      const outcome = await change(given);
      expect(outcome.status).toBe('failed');
      expect(everythingIn(host)).toEqual(before);
      expect((await change(given)).status).toBe('changed');
    },
  );

  it('a sheet of that name which somebody else added meanwhile stays theirs', async () => {
    let theirs = '';
    const meanwhile: typeof runner = {
      run: (batch) =>
        runner.run((context) => {
          const sync = context.sync.bind(context);
          let trips = 0;
          context.sync = async () => {
            trips += 1;
            if (trips === 2) theirs = host.workbook.addSheet(scenariosSheetName);
            return await sync();
          };
          return batch(context);
        }),
    };
    expect(await changeSavedScenarios(meanwhile, first())).toMatchObject({ status: 'failed' });
    expect(host.workbook.sheets().at(-1)?.id).toBe(theirs);
  });
});
