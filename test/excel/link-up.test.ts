/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { Fix } from '../../src/alignment/finding';
import { fixOfLinks, fixOfStrategies } from '../../src/alignment/link-up/fix-of-links';
import { linkFix } from '../../src/alignment/link-up/link-fix';
import { strategiesTable } from '../../src/alignment/link-up/strategies-table';
import { strategyGroups } from '../../src/alignment/link-up/strategy-groups';
import type { CheckedWorkbook } from '../../src/excel/checked-workbook';
import { type AppliedFix, applyFix } from '../../src/excel/fix/apply-fix';
import { areaAddress, usualBehaviour } from '../../src/office-host';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { cellAt } from '../support/cell-at';
import { checked, checkedAt, runner } from './checking';
import { everythingIn } from './in-excel';
import { sheetNamed, tableOf, workbookWith, type WrittenTable } from './plan-in-excel';

const host = excelInJsdom();
let check: CheckedWorkbook;

const strategies: WrittenTable = {
  sheet: 'Strategies',
  headings: ['ID', 'Strategy'],
  rows: [
    ['S1', 'Win the young buyers of bags'],
    ['S2', 'Keep the customers'],
  ],
};

const rows = [
  ['T1', 'Launch e-mail', 'Ida'],
  ['T2', 'Young buyers in the shop', 'Ben'],
  ['T3', 'Loyalty card', 'Ida'],
];

/** A list of tactics without a column Strategy, begun in the third row. */
const tactics: WrittenTable = { sheet: 'Tactics', headings: ['ID', 'Tactic', 'Owner'], rows, top: 2 };

async function open(...tables: readonly WrittenTable[]): Promise<void> {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(workbookWith(tables));
  check = await checked();
  host.workbook.activate(sheetNamed(host.workbook, 'Tactics'));
}

async function openWithoutReport(...tables: readonly WrittenTable[]): Promise<void> {
  await open(...tables);
  host.user.deleteSheet('Plumbline');
}

/** Links tactics by their keys, as the pane does. */
function linkUp(chosen: Readonly<Record<string, string>>) {
  const { plan } = check.result.alignment;
  const choices = Object.entries(chosen).flatMap(([key, reference]) =>
    plan.tactics.filter((row) => row.key === key).map((tactic) => ({ tactic, reference })),
  );
  const fix = fixOfLinks(linkFix(plan, choices), choices.length);
  if (fix === null) throw new Error('There is nothing to link.');
  return apply(fix);
}

/** What comes of a fix; that reading failed is a failure too. */
const apply = (fix: Fix): Promise<AppliedFix | { readonly status: 'failed' }> =>
  applyFix(runner, check, fix, checkedAt).catch(() => ({ status: 'failed' as const }));

/** What of the workbook a batch that breaks off could leave half done. */
const planNow = () => ({
  sheets: host.workbook.sheets().map(({ name }) => name),
  tables: host.workbook.tables().map(({ name, area }) => [name, areaAddress(area)]),
  cells: host.workbook
    .sheets()
    .filter(({ name }) => name !== 'Plumbline')
    .map(({ id }) =>
      Array.from({ length: 8 }, (_, row) =>
        Array.from({ length: 6 }, (__, column) => host.workbook.cellAt(id, row, column)),
      ),
    ),
});

/** The calls with which a batch begins are those that add; the report comes after them. */
const callsThatAdd = 8;

/** Lets the batch that writes break off at each of its first calls in turn, and tells the distinct outcomes. */
async function brokenOff(
  begin: () => Promise<void>,
  act: () => Promise<{ readonly status: string }>,
): Promise<ReadonlySet<string>> {
  const outcomes = new Set<string>();
  await begin();
  const before = JSON.stringify(planNow());
  await act();
  const after = JSON.stringify(planNow());
  for (const method of ['write', 'changeTable', 'addTable', 'moveSheet', 'changeSheet'] as const) {
    for (let nth = 1; nth <= callsThatAdd; nth += 1) {
      await begin();
      const genuine = host.workbook[method].bind(host.workbook) as (...given: readonly unknown[]) => unknown;
      let calls = 0;
      const spy = jest.spyOn(host.workbook, method).mockImplementation(((...given: readonly unknown[]) => {
        calls += 1;
        if (calls === nth) throw new Error('Broken off.');
        return genuine(...given);
      }) as never);
      const { status } = await act();
      spy.mockRestore();
      host.takeCrashes();
      if (calls < nth) break;
      const now = JSON.stringify(planNow());
      expect([before, after]).toContain(now);
      expect(status).toBe(now === after ? 'applied' : 'failed');
      outcomes.add(status);
    }
  }
  return outcomes;
}

const valuesIn = (sheet: string, column: number, top: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    host.workbook.valueAt(sheetNamed(host.workbook, sheet), top + at, column),
  );
const selected = (): string => {
  const active = host.workbook.activeSheet();
  return areaAddress(host.workbook.selection(active));
};

describe('linking tactics whose table lacks the column Strategy', () => {
  it.each([
    ['an Excel table', true],
    ['a plain range', false],
  ])('adds the column to %s, as one step to undo', async (_, isTable) => {
    await open(strategies, { ...tactics, isTable });
    const before = everythingIn(host);
    const steps = host.workbook.history().steps.length;
    const outcome = await linkUp({ T1: 'S1', T3: 'S2' });
    expect(outcome).toMatchObject({ status: 'applied' });
    expect(valuesIn('Tactics', 3, 2, 4)).toEqual(['Strategy', 'S1', null, 'S2']);
    if (isTable)
      expect(tableOf(host.workbook, 'Tactics').headings).toEqual(['ID', 'Tactic', 'Owner', 'Strategy']);
    expect(selected()).toBe('D3');
    expect(host.workbook.history().steps).toHaveLength(steps + 1);
    host.user.undo();
    host.workbook.activate(sheetNamed(host.workbook, 'Tactics'));
    expect({ ...everythingIn(host) }).toEqual(before);
  });

  it('checks the plan as it is then', async () => {
    await open(strategies, tactics);
    const outcome = await linkUp({ T1: 'S1', T3: 'S2' });
    if (outcome.status !== 'applied' || !('check' in outcome))
      throw new Error(`It ended as ${outcome.status}.`);
    const again = await checked({ before: outcome.check.result });
    expect(again.result.score).toEqual(outcome.check.result.score);
    expect(again.result.findings.map(({ id }) => id)).toEqual(
      outcome.check.result.findings.map(({ id }) => id),
    );
    expect(again.marks).toEqual(outcome.check.marks);
    expect(again.result.alignment.tactics.map(({ strategies: linked }) => linked.length)).toEqual([1, 0, 1]);
  });

  it('takes five round trips, and one more to show the column', async () => {
    await open(strategies, tactics);
    const before = host.traffic.roundTrips;
    await linkUp({ T1: 'S1' });
    expect(host.traffic.roundTrips - before).toBe(6);
  });

  it('gives the heading and the cells the look of their neighbours', async () => {
    await open(strategies, { ...tactics, isTable: false });
    const sheet = sheetNamed(host.workbook, 'Tactics');
    host.workbook.write(sheet, { top: 2, left: 0, bottom: 2, right: 2 }, () => ({
      style: { bold: true, fill: '#DDEBF7', fontColor: '#203864', wrapText: true },
    }));
    host.workbook.write(sheet, { top: 3, left: 0, bottom: 5, right: 2 }, () => ({
      style: { fontSize: 9 },
    }));
    await linkUp({ T1: 'S1' });
    expect(host.workbook.cellAt(sheet, 2, 3).style).toMatchObject({
      bold: true,
      fill: '#DDEBF7',
      fontColor: '#203864',
      wrapText: true,
    });
    expect(host.workbook.cellAt(sheet, 4, 3).style).toMatchObject({ fontSize: 9 });
  });

  it('follows rows that were sorted or moved, and a sheet that was renamed', async () => {
    await open(strategies, { ...tactics, isTable: false });
    host.user.sort('Tactics', 'A4:C6', 0, false);
    host.user.insertRows('Tactics', 0, 2);
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { name: 'Actions' });
    expect(await linkUp({ T1: 'S1', T2: 'S2' })).toMatchObject({ status: 'applied' });
    expect(valuesIn('Actions', 3, 4, 4)).toEqual(['Strategy', null, 'S2', 'S1']);
  });

  it.each([
    ['beside an Excel table', true, 'D5', 'D5'],
    ['beside a plain range', false, 'D6', 'D6'],
    ['one column further, beside a plain range that would grow into it', false, 'E4', 'E4'],
  ])('writes nothing where something stands %s', async (_, isTable, cell, named) => {
    await open(strategies, { ...tactics, isTable });
    const { row, column } = cellAt(cell);
    // A user's own typing beside a table would let it grow.
    host.workbook.write(
      sheetNamed(host.workbook, 'Tactics'),
      { top: row, left: column, bottom: row, right: column },
      () => ({ input: '=""' }),
    );
    const before = everythingIn(host);
    expect(await linkUp({ T1: 'S1' })).toMatchObject({
      status: 'failed',
      problem: {
        id: 'no-room-for-column',
        sentence: `The column Strategy cannot be added on Tactics, because ${named} is not empty.`,
      },
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it.each([
    ['an Excel table', true],
    ['a plain range', false],
  ])('writes nothing beside %s on a protected sheet', async (_, isTable) => {
    await open(strategies, { ...tactics, isTable });
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { protection: { options: {} } });
    const before = everythingIn(host);
    expect(await linkUp({ T1: 'S1' })).toMatchObject({
      status: 'failed',
      problem: { id: 'cell-protected' },
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it.each([true, false])(
    'leaves before or after where a round trip fails, with a table: %s',
    async (isTable) => {
      for (let nth = 1; nth <= 6; nth += 1) {
        await open(strategies, { ...tactics, isTable });
        const before = everythingIn(host);
        host.failRoundTrip(nth, { error: 'GeneralException' });
        const outcome = await linkUp({ T1: 'S1', T3: 'S2' });
        const written = valuesIn('Tactics', 3, 2, 4);
        if (outcome.status === 'applied') expect(written).toEqual(['Strategy', 'S1', null, 'S2']);
        else expect(everythingIn(host)).toEqual(before);
      }
    },
  );

  it.each([
    ['an Excel table', true],
    ['a plain range', false],
  ])(
    'leaves before or after where a batch breaks off, beside %s',
    async (_, isTable) => {
      const link = () => linkUp({ T1: 'S1', T3: 'S2' });
      const tables = [strategies, { ...tactics, isTable }];
      // With a report it is tried once more without the marks.
      expect(await brokenOff(() => open(...tables), link)).toEqual(new Set(['applied']));
      expect(await brokenOff(() => openWithoutReport(...tables), link)).toEqual(new Set(['failed']));
    },
    60_000,
  );

  it('fills the cells of one table and adds the column to another in one step', async () => {
    await open(
      strategies,
      { ...tactics, top: 0 },
      {
        sheet: 'More tactics',
        headings: ['ID', 'Tactic', 'Strategy'],
        rows: [
          ['U1', 'Window', null],
          ['U2', 'Film', 'S1'],
        ],
      },
    );
    const steps = host.workbook.history().steps.length;
    expect(await linkUp({ T2: 'S1', U1: 'S2' })).toMatchObject({ status: 'applied' });
    expect(valuesIn('Tactics', 3, 0, 4)).toEqual(['Strategy', null, 'S1', null]);
    expect(valuesIn('More tactics', 2, 0, 3)).toEqual(['Strategy', 'S2', 'S1']);
    expect(host.workbook.history().steps).toHaveLength(steps + 1);
  });
});

describe('making strategies from groups', () => {
  const grouped: WrittenTable = {
    sheet: 'Tactics',
    headings: ['ID', 'Tactic', 'Channel'],
    rows: [
      ['T1', 'Launch e-mail', 'Email'],
      ['T2', 'Trunk show', 'Shop'],
      ['T3', 'Newsletter', 'Email'],
      ['T4', 'Window', 'Shop'],
    ],
  };
  const make = () => {
    const { alignment } = check.result;
    const [grouping] = strategyGroups(alignment);
    if (grouping === undefined) throw new Error('The tactics cannot be grouped.');
    const { newSheet, links } = strategiesTable(alignment, grouping, ['Sell by letter', 'Sell in shops']);
    return apply(fixOfStrategies(newSheet, links));
  };
  const sheets = () => host.workbook.sheets().map(({ name }) => name);

  it('adds a sheet with a table behind the sheets of the plan, links the tactics, and checks', async () => {
    await open(grouped);
    expect(check.result.score.score).toBeNull();
    const outcome = await make();
    if (outcome.status !== 'applied' || !('check' in outcome))
      throw new Error(`It ended as ${outcome.status}.`);
    expect(sheets()).toEqual(['Tactics', 'Strategies', 'Plumbline']);
    const made = tableOf(host.workbook, 'Strategies');
    expect([made.headings, ...made.rows]).toEqual([
      ['ID', 'Strategy'],
      ['S1', 'Sell by letter'],
      ['S2', 'Sell in shops'],
    ]);
    expect(valuesIn('Tactics', 3, 0, 5)).toEqual(['Strategy', 'S1', 'S2', 'S1', 'S2']);
    expect(host.workbook.activeSheet()).toBe(made.id);
    const { result, sheetIds } = outcome.check;
    expect(result.score.score).not.toBeNull();
    const again = await checked({ before: result });
    expect(again.result.score).toEqual(result.score);
    expect(again.result.findings.map(({ id }) => id)).toEqual(result.findings.map(({ id }) => id));
    expect(again.marks).toEqual(outcome.check.marks);
    expect(sheetIds).toEqual(again.sheetIds);
  });

  it('gives sheet and table names that are free', async () => {
    await open(grouped, { sheet: 'Travel', headings: ['Employee', 'Hotel'], rows: [['Ann', 'Ritz']] });
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Travel'), { name: 'strategies' });
    check = await checked();
    host.workbook.putName({ name: 'Strategies', formula: '=1', scope: null, visible: true, comment: '' });
    expect(await make()).toMatchObject({ status: 'applied' });
    expect(sheets()).toContain('Strategies 2');
    expect(host.workbook.tables().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tactics', 'Strategies2']),
    );
  });

  it('writes nothing where the structure of the workbook is protected', async () => {
    await open(grouped);
    host.workbook.protectStructure(true);
    const before = everythingIn(host);
    expect(await make()).toMatchObject({ status: 'failed', problem: { id: 'structure-protected' } });
    expect(everythingIn(host)).toEqual(before);
  });

  it('leaves before or after where a round trip fails', async () => {
    for (let nth = 1; nth <= 6; nth += 1) {
      await open(grouped);
      const before = everythingIn(host);
      host.failRoundTrip(nth, { error: 'GeneralException' });
      const outcome = await make();
      if (outcome.status === 'applied') {
        expect(sheets()).toContain('Strategies');
        expect(valuesIn('Tactics', 3, 0, 5)).toEqual(['Strategy', 'S1', 'S2', 'S1', 'S2']);
      } else expect(everythingIn(host)).toEqual(before);
    }
  });

  it('leaves before or after where a batch breaks off', async () => {
    expect(await brokenOff(() => open(grouped), make)).toEqual(new Set(['applied']));
    expect(await brokenOff(() => openWithoutReport(grouped), make)).toEqual(new Set(['failed']));
  }, 60_000);
});
