/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { Fix } from '../../src/alignment/finding';
import { fixOfLinks } from '../../src/alignment/link-up/fix-of-links';
import { linkFix } from '../../src/alignment/link-up/link-fix';
import { edit } from '../../src/alignment/workbook-settings/setting-edits';
import { usualBehaviour } from '../../src/office-host';
import { startRuntime } from '../../src/runtime/runtime';
import type { PaneCheck, PaneHost } from '../../src/taskpane/pane-host';
import { saved } from '../economics/saved-scenarios/scenario-sheets';
import { sheetNamed, tableOf, workbookWith } from '../excel/plan-in-excel';
import { toWrite } from '../excel/scenario/weekender';
import { excelInJsdom, loadOffice } from '../office-host/excel-in-jsdom';

/* What the pane says where sheets, tables and headings were renamed, hidden or deleted since the check that it shows. */

const host = excelInJsdom();
let pane: PaneHost;
let check: PaneCheck;

const open = () => {
  host.open(
    workbookWith([
      {
        sheet: 'Strategies',
        headings: ['ID', 'Strategy'],
        rows: [
          ['S1', 'Win the young'],
          ['S2', 'Keep the loyal'],
        ],
      },
      {
        sheet: 'Tactics',
        headings: ['ID', 'Tactic', 'Strategy'],
        rows: [
          ['T1', 'Launch e-mail', 'S1'],
          ['T2', 'Pop-up shop', null],
          ['T3', 'Loyalty card', null],
        ],
      },
      {
        sheet: 'Products',
        headings: ['ID', 'Product', 'Price', 'Unit cost'],
        rows: [['P1', 'Weekender', 180, 70]],
      },
    ]),
  );
};

const signal = (): AbortSignal => new AbortController().signal;

async function checkNow(): Promise<PaneCheck> {
  const outcome = await pane.check(() => undefined, signal());
  if (outcome.status !== 'checked') throw new Error(`The check ended as ${outcome.status}.`);
  return outcome.check;
}

beforeEach(async () => {
  Object.assign(host.behaviour, usualBehaviour());
  open();
  await loadOffice(host);
  const started = await startRuntime();
  if (started === null) throw new Error('The runtime found no Excel.');
  pane = started;
  await pane.changeScenarios({ save: saved(), replaces: false });
  await pane.changeSettings({ set: [edit.lead('sales')] });
  check = await checkNow();
});

const finding = (rule: string) => {
  const found = check.result.findings.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`Nothing was found by ${rule}.`);
  return found;
};

const edits: Fix['edits'] = [2, 3].map((row) => ({
  sheet: 'Tactics',
  cell: { row, column: 2 },
  field: 'Strategy',
  oldValue: null,
  newValue: 'S2',
}));

const { renameSheet, renameTable, showSheet, deleteSheet, insertColumns, type } = host.user;

const changes = {
  'its sheet is renamed': () => renameSheet('Tactics', 'Actions'),
  'its table is renamed': () => renameTable('Tactics', 'Actions'),
  'a heading is renamed': () => type('Tactics', 'C1', [['Supports']]),
  'a column came in before the cell': () => insertColumns('Tactics', 2),
  'its sheet is hidden': () => showSheet('Tactics', false),
  'its sheet is deleted': () => deleteSheet('Tactics'),
} as const;
type Change = keyof typeof changes;

/** What an outcome says: how it ended, and the sentence of a problem. */
const saidOf = (outcome: object): string =>
  'problem' in outcome
    ? (outcome.problem as { readonly sentence: string }).sentence
    : 'status' in outcome
      ? String(outcome.status)
      : '';

const actions = {
  'Going to a finding': () => {
    const { sheet, cells } = finding('tactic-without-strategy');
    return pane.goTo({ sheet: sheet ?? '', cells });
  },
  'A fix': () => pane.apply({ label: 'Link', edits: edits.slice(0, 1) }),
  'Fix all': () => pane.apply({ label: 'Link all', edits }),
  'Link up': () => {
    const { plan } = check.result.alignment;
    const choices = plan.tactics
      .filter(({ key }) => key !== 'T1')
      .map((tactic) => ({ tactic, reference: 'S2' }));
    const fix = fixOfLinks(linkFix(plan, choices), choices.length);
    if (fix === null) throw new Error('There is nothing to link.');
    return pane.apply(fix);
  },
  'A setting': () => pane.changeSettings({ set: [edit.profile('full')] }),
  Muting: () => pane.changeSettings({ set: [edit.mute(finding('tactic-without-strategy').id, 'Known')] }),
  'A check': () => pane.check(() => undefined, signal()),
  'Clear marks': () => pane.clear(),
  'Opening saved scenarios': () => pane.savedScenarios(),
} as const;
type Action = keyof typeof actions;

const fine: Readonly<Record<Action, string>> = {
  'Going to a finding': 'done',
  'A fix': 'applied',
  'Fix all': 'applied',
  'Link up': 'applied',
  'A setting': 'changed',
  Muting: 'changed',
  'A check': 'checked',
  'Clear marks': 'cleared',
  'Opening saved scenarios': 'read',
};

const gone = 'The sheet Tactics no longer exists.';

/** What else is said, where it is not as if nothing had changed. */
const elsewise: Readonly<Record<Change, Partial<Readonly<Record<Action, string>>>>> = {
  'its sheet is renamed': {},
  'its table is renamed': {},
  'a heading is renamed': {},
  'a column came in before the cell': {},
  'its sheet is hidden': { 'Going to a finding': 'The sheet Tactics is hidden.' },
  'its sheet is deleted': { 'Going to a finding': gone, 'A fix': gone, 'Fix all': gone, 'Link up': gone },
};

const strategies = (sheet: string) => tableOf(host.workbook, sheet).rows.map(([, , strategy]) => strategy);

it('a fix is written where its rows are, whatever their sheet is called by then', async () => {
  changes['its sheet is renamed']();
  changes['its table is renamed']();
  const outcome = await actions['Fix all']();
  if (outcome.status !== 'applied') throw new Error(`The fix ended as ${outcome.status}.`);
  expect(strategies('Actions')).toEqual(['S1', 'S2', 'S2']);
  expect(outcome.check.areMarksBehind).toBe(false);
  expect([...outcome.check.sheetIds.keys()]).toContain('Actions');
  // What was found is told of the sheet as it is called now, and shown there.
  const { sheet, cells } =
    outcome.check.result.findings.find((one) => one.sheet === 'Actions') ?? finding('');
  expect(await pane.goTo({ sheet: sheet ?? '', cells })).toEqual({ status: 'done' });
  expect(host.workbook.activeSheet()).toBe(sheetNamed(host.workbook, 'Actions'));
});

it.each([2, 1, 0])(
  'a fix is written into its column, and shown there, where a column came in at %d',
  async (at) => {
    insertColumns('Tactics', at);
    const { sheet, cells } = finding('tactic-without-strategy');
    expect(await pane.goTo({ sheet: sheet ?? '', cells })).toEqual({ status: 'done' });
    expect(host.workbook.selection(sheetNamed(host.workbook, 'Tactics')).left).toBe(3);
    expect(saidOf(await actions['Fix all']())).toBe('applied');
    const { headings, rows } = tableOf(host.workbook, 'Tactics');
    const column = headings.indexOf('Strategy');
    expect(rows.map((row) => row[column])).toEqual(['S1', 'S2', 'S2']);
  },
);

it('a fix is refused where two other columns have its heading', async () => {
  type('Tactics', 'C1:E1', [['Notes', 'Strategy', 'Strategy ']]);
  expect(saidOf(await actions['A fix']())).toBe(
    'The table on Tactics was moved, or its headings changed, since the last check.',
  );
});

it('a muted finding stays muted where its sheet and its table are renamed', async () => {
  await actions.Muting();
  const { id } = finding('tactic-without-strategy');
  changes['its sheet is renamed']();
  changes['its table is renamed']();
  const { findings, muted } = (await checkNow()).result;
  expect(findings.map((one) => one.id)).not.toContain(id);
  expect(muted.map((one) => one.finding.id)).toContain(id);
});

describe('a scenario of a product', () => {
  const write = () => pane.writeScenario(toWrite({ title: 'Weekender', product: 'P1' }));
  const priceFormula = (): string | null => host.workbook.cellAt(host.workbook.activeSheet(), 6, 2).formula;

  it('names its sheet and its table as they are called by then', async () => {
    renameSheet('Products', 'Range');
    renameTable('Products', 'Catalogue');
    expect(await write()).toMatchObject({ status: 'written' });
    expect(priceFormula()).toBe('=INDEX(Catalogue[Price],MATCH($C$6,Catalogue[ID],0))');
  });

  it('names the cells of a table that is none any more by the sheet as it is called by then', async () => {
    host.user.removeTable('Products');
    check = await checkNow();
    renameSheet('Products', 'Range');
    expect(await write()).toMatchObject({ status: 'written' });
    expect(priceFormula()).toBe('=INDEX(Range!$C$2:$C$2,MATCH($C$6,Range!$A$2:$A$2,0))');
  });

  it.each([
    ['its sheet is gone', () => deleteSheet('Products'), 'The sheet Products no longer exists.'],
    [
      'a heading is another',
      () => type('Products', 'C1', [['Recommended']]),
      'The table on Products was moved, or its headings changed, since the last check.',
    ],
    ['its sheet is hidden', () => showSheet('Products', false), 'written'],
  ])('is written only where the plan is known: %s', async (_, change, said) => {
    change();
    expect(saidOf(await write())).toBe(said);
  });
});

describe('coming back to a workbook that was checked', () => {
  it('says of a sheet that was renamed since, or deleted, that it was one or the other', async () => {
    changes['its sheet is renamed']();
    await loadOffice(host);
    const started = await startRuntime();
    const remembered = await started?.remember();
    const place = remembered?.findings.find((one) => one.place?.sheet === 'Tactics')?.place;
    if (place == null) throw new Error('Nothing is remembered of the sheet.');
    expect(saidOf((await started?.goTo(place)) ?? {})).toBe(
      'The sheet Tactics was renamed or deleted since the last check.',
    );
  });
});

describe.each(Object.keys(changes) as Change[])('where %s', (change) => {
  it.each(Object.keys(actions) as Action[])('%s', async (action) => {
    changes[change]();
    expect(saidOf(await actions[action]())).toBe(elsewise[change][action] ?? fine[action]);
  });
});
