/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { edit } from '../../src/alignment/workbook-settings/setting-edits';
import { createMemoryWorkbook, formulaEngine, usualBehaviour } from '../../src/office-host';
import { startRuntime } from '../../src/runtime/runtime';
import { dayFromIso } from '../../src/spreadsheet/day';
import type { HostEvent } from '../../src/taskpane/host-events';
import type { PaneHost } from '../../src/taskpane/pane-host';
import { saved } from '../economics/saved-scenarios/scenario-sheets';
import { everythingIn } from '../excel/in-excel';
import { exampleInExcel, workbookWith, writeTable } from '../excel/plan-in-excel';
import { toWrite } from '../excel/scenario/weekender';
import { excelInJsdom, loadOffice, untilQuiet } from '../office-host/excel-in-jsdom';
import { declareFunctions } from './functions/excel-with-functions';

const host = excelInJsdom();
declareFunctions(host);
let pane: PaneHost;
const heard: HostEvent[] = [];
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Until the pane has heard something, however slow the machine is; the test's own limit ends it. */
async function untilHeard(type: HostEvent['type']): Promise<void> {
  while (heard.every((event) => event.type !== type)) await wait(5);
}

beforeAll(async () => {
  const started = await startRuntime();
  if (started === null) throw new Error('The runtime found no Excel.');
  pane = started;
  pane.listen((event) => heard.push(event));
});

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(exampleInExcel('as-first-written'));
  heard.length = 0;
});

const check = (signal = new AbortController().signal) => pane.check(() => undefined, signal);

async function checkResult() {
  const outcome = await check();
  if (outcome.status !== 'checked') throw new Error(`The check ended as ${outcome.status}.`);
  return outcome.check;
}

describe('what the pane asks of Excel', () => {
  it('checks and marks, goes to what was found, applies a repair and brings what was promised', async () => {
    const first = await checkResult();
    expect(first.marks?.marked).toBeGreaterThan(5);
    const fixes = first.result.findings.flatMap((finding) => finding.fixes());
    const gains = await pane.gains(fixes, new AbortController().signal);
    const gain = Math.max(...gains.map((each) => each ?? 0));
    const fix = fixes[gains.indexOf(gain)];
    if (fix === undefined) throw new Error('The example has no repair that brings something.');
    expect(gain).toBeGreaterThan(0);
    for (const { sheet, cell } of fix.edits) {
      expect(await pane.goTo({ sheet, cells: [cell] })).toEqual({ status: 'done' });
    }
    const applied = await pane.apply(fix);
    if (applied.status !== 'applied') throw new Error(`The fix ended as ${applied.status}.`);
    const second = await checkResult();
    expect(second.result.score).toEqual(applied.check.result.score);
    expect((second.result.score.score ?? 0) - (first.result.score.score ?? 0)).toBeCloseTo(gain, 9);
    expect(await pane.clear()).toEqual({ status: 'cleared', left: [] });
  });

  it('follows edits, writes nothing, and says whether the marks are behind', async () => {
    const first = await checkResult();
    const signal = new AbortController().signal;
    const before = everythingIn(host);
    const unchanged = await pane.follow(signal);
    if (unchanged.status !== 'checked') throw new Error(`Following ended as ${unchanged.status}.`);
    expect(unchanged.check.result.score).toEqual(first.result.score);
    expect(unchanged.check.areMarksBehind).toBe(false);
    expect(everythingIn(host)).toEqual(before);
    host.user.type('Tactics', 'C3', [['S999']]);
    const edited = everythingIn(host);
    const followed = await pane.follow(signal);
    if (followed.status !== 'checked') throw new Error(`Following ended as ${followed.status}.`);
    expect(followed.check.areMarksBehind).toBe(true);
    expect(followed.check.marks).toEqual(first.marks);
    expect(everythingIn(host)).toEqual(edited);
    expect((await checkResult()).areMarksBehind).toBe(false);
  });

  it('does not follow while a cell is edited, and tells nobody to wait', async () => {
    await checkResult();
    host.beginCellEdit();
    expect(await pane.follow(new AbortController().signal)).toEqual({ status: 'cell edited' });
    host.endCellEdit();
    expect(heard).toEqual([]);
  });

  it('remembers what the last check of a workbook found', async () => {
    expect(await pane.remember()).toBeNull();
    const { result } = await checkResult();
    expect(await pane.remember()).toMatchObject({ score: result.score.score });
    host.failRoundTrip(1, { error: 'ServiceNotAvailable' });
    expect(await pane.remember()).toBeNull();
  });

  it('writes a scenario, with the cells of the plan that was checked last beside it', async () => {
    const scenario = toWrite({ title: 'Tarn Mini', product: 'P2' });
    expect(await pane.writeScenario({ ...scenario, product: null })).toEqual({
      status: 'written',
      sheet: 'Price and volume – Tarn Mini',
    });
    await checkResult();
    const again = await pane.writeScenario(scenario);
    expect(again).toEqual({ status: 'written', sheet: 'Price and volume – Tarn Mi… (2)' });
    const sheet = host.workbook.activeSheet();
    expect(host.workbook.cellAt(sheet, 6, 2).formula).toBe(
      '=INDEX(Products[Price],MATCH($C$6,Products[ID],0))',
    );
    await untilQuiet();
    expect(heard).not.toContainEqual({ type: 'workbook changed' });
    host.workbook.protectStructure(true);
    expect(await pane.writeScenario(scenario)).toMatchObject({
      status: 'failed',
      problem: { id: 'structure-protected' },
    });
  });

  it('writes the timeline of the plan that was checked last, which does not count as a change of it', async () => {
    await checkResult();
    expect(await pane.writeTimeline()).toEqual({ status: 'written', sheet: 'Plumbline timeline' });
    await untilQuiet();
    expect(heard).not.toContainEqual({ type: 'workbook changed' });
    const { result } = await checkResult();
    expect(result.alignment.plan.tables.map(({ source }) => source.sheet)).not.toContain(
      'Plumbline timeline',
    );
    host.workbook.protectStructure(true);
    host.user.type('Tactics', 'E2', [['1/1/2026']]);
    await checkResult();
    expect(await pane.writeTimeline()).toMatchObject({
      status: 'failed',
      problem: { id: 'structure-protected' },
    });
  });

  it('writes a forecast of the plan that was checked last, which does not count as a change of it', async () => {
    const forecast = { product: 'p1', periods: 3, method: 'drift', level: 0.8 };
    await checkResult();
    expect(await pane.writeForecast(forecast)).toMatchObject({
      status: 'failed',
      problem: { id: 'no-history' },
    });
    const units = Array.from({ length: 12 }, (_, at) => [
      `2025-${String(at + 1).padStart(2, '0')}`,
      'P1',
      100 + at,
    ]);
    writeTable(host.workbook, {
      sheet: 'Sales history',
      headings: ['Period', 'Product', 'Units'],
      rows: units,
    });
    await checkResult();
    await untilQuiet();
    heard.length = 0;
    expect(await pane.writeForecast(forecast)).toEqual({ status: 'written', sheet: 'Plumbline forecast' });
    await untilQuiet();
    expect(heard).not.toContainEqual({ type: 'workbook changed' });
    const { result } = await checkResult();
    expect(result.alignment.plan.tables.map(({ source }) => source.sheet)).not.toContain(
      'Plumbline forecast',
    );
  });

  it('keeps scenarios in the workbook, which does not count as a change of the plan', async () => {
    await checkResult();
    expect(await pane.savedScenarios()).toEqual({
      status: 'read',
      saved: { sheet: null, scenarios: [], problems: [] },
    });
    const outcome = await pane.changeScenarios({ save: saved(), replaces: false });
    expect(outcome).toMatchObject({ status: 'changed', madeSheet: true });
    expect(await pane.savedScenarios()).toMatchObject({ status: 'read', saved: { scenarios: [saved()] } });
    await untilQuiet();
    expect(heard).not.toContainEqual({ type: 'workbook changed' });
    host.behaviour.isReadOnly = true;
    expect(await pane.changeScenarios({ remove: 'Spring offer' })).toMatchObject({
      status: 'failed',
      problem: { id: 'read-only' },
    });
  });

  it('reads the number formats of the amounts of the plan that was checked last, and none where it cannot', async () => {
    const { result } = await checkResult();
    const formats = await pane.moneyFormats();
    expect(formats).toHaveLength(result.alignment.plan.tables.length);
    host.failRoundTrip(1, { error: 'ServiceNotAvailable' });
    expect(await pane.moneyFormats()).toEqual([]);
  });

  it('changes the settings of the workbook, and goes by them in the next check', async () => {
    const first = await checkResult();
    expect(first).toMatchObject({
      settings: { profile: 'core', lead: 'marketing' },
      hasSettingsSheet: false,
    });
    const edits = [edit.profile('full'), edit.lead('sales'), edit.planDate(dayFromIso('2026-03-01'))];
    expect(await pane.changeSettings({ set: edits })).toEqual({ status: 'changed', madeSheet: true });
    const second = await checkResult();
    expect(second).toMatchObject({ settings: { profile: 'full', lead: 'sales' }, hasSettingsSheet: true });
    expect(second.result.alignment.settings).toMatchObject({ profile: 'full', lead: 'sales' });
    expect(second.result.alignment.plan.date).toBe(dayFromIso('2026-03-01'));
    await untilQuiet();
    expect(heard).not.toContainEqual({ type: 'workbook changed' });
    expect(await pane.changeSettings({ reset: 'all' })).toEqual({ status: 'changed', madeSheet: false });
    expect((await checkResult()).result.score).toEqual(first.result.score);
    host.behaviour.isReadOnly = true;
    expect(await pane.changeSettings({ set: edits })).toMatchObject({
      status: 'failed',
      problem: { id: 'read-only' },
    });
  });

  it('promises of a fix what it brings by the settings of the workbook', async () => {
    await pane.changeSettings({ set: [edit.profile('full')] });
    const { result } = await checkResult();
    const fixes = result.findings.flatMap((finding) => finding.fixes());
    const gains = await pane.gains(fixes, new AbortController().signal);
    const place = gains.findIndex((gain) => gain !== null && gain > 0);
    const fix = fixes[place];
    if (fix === undefined) throw new Error('The example has no fix that brings something.');
    await pane.apply(fix);
    const after = await checkResult();
    expect((after.result.score.score ?? 0) - (result.score.score ?? 0)).toBeCloseTo(gains[place] ?? 0, 9);
  });

  it('says so where the workbook has no plan', async () => {
    host.open(workbookWith([{ sheet: 'Shopping', headings: ['Fruit', 'Price'], rows: [['Pear', 2]] }]));
    expect(await check()).toMatchObject({ status: 'no plan', noPlan: { sheets: ['Shopping'] } });
  });

  it('says of a workbook without a plan what its tables may be and what is wrong with its settings, and goes there', async () => {
    const rows = [
      ['Spring fair', 'Ann', 500],
      ['Mailing', 'Bob', 300],
      ['Open day', 'Cy', 200],
    ];
    host.open(
      workbookWith([
        { sheet: 'List', headings: ['What we do', 'Owner', 'Budget'], rows, top: 3, left: 1 },
        {
          sheet: 'Plumbline settings',
          headings: ['Setting', 'Value', 'Note'],
          rows: [['Lead', 'nobody', null]],
        },
      ]),
    );
    const outcome = await check();
    if (outcome.status !== 'no plan') throw new Error(`The check ended as ${outcome.status}.`);
    const { plan, problems, hasSettingsSheet, leftOut } = outcome.noPlan;
    expect(plan.offers.map(({ role, source }) => [role, source.sheet])).toEqual([['tactics', 'List']]);
    expect([hasSettingsSheet, leftOut]).toEqual([true, []]);
    const [problem] = problems;
    if (problem === undefined) throw new Error('Nothing is wrong with the settings.');
    expect(await pane.goTo({ sheet: problem.sheet, cells: [problem.cell] })).toEqual({ status: 'done' });
    const active = host.workbook.activeSheet();
    expect(host.workbook.sheets().find(({ id }) => id === active)?.name).toBe('Plumbline settings');
    expect(host.workbook.selection(active)).toMatchObject({ top: 1, left: 1 });
  });

  it('is cancelled when asked, and fails with a sentence, and never rejects', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await check(stop.signal)).toEqual({ status: 'cancelled' });
    host.failRoundTrip(1, { error: 'ServiceNotAvailable' });
    expect(await check()).toMatchObject({ status: 'failed', problem: { id: 'excel-busy' } });
    host.behaviour.isReadOnly = true;
    expect(await pane.clear()).toEqual({ status: 'cleared', left: [] });
  });

  it('tells that it waits for the end of a cell edit', async () => {
    host.beginCellEdit();
    const checking = check();
    await untilHeard('waiting for cell edit');
    expect(heard).toEqual([{ type: 'waiting for cell edit', isWaiting: true }]);
    host.endCellEdit();
    expect((await checking).status).toBe('checked');
    expect(heard).toContainEqual({ type: 'waiting for cell edit', isWaiting: false });
  });

  it('tests itself in a blank workbook, and refuses to in any other', async () => {
    const signal = new AbortController().signal;
    expect(await pane.selfTest(() => undefined, signal)).toMatchObject({
      status: 'failed',
      problem: { id: 'workbook-not-blank' },
    });
    host.open(createMemoryWorkbook({ engine: formulaEngine }));
    const outcome = await pane.selfTest(() => undefined, signal);
    if (outcome.status !== 'ended') throw new Error(outcome.problem.sentence);
    expect(outcome.report.results.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(outcome.report.results.length).toBeGreaterThan(25);
    expect(heard).toEqual([]);
  });

  it('opens the worked example in a workbook of its own, as its file is', async () => {
    const file = readFileSync(resolve(__dirname, '../../assets/handbag-launch-as-first-written.xlsx'));
    const asked: string[] = [];
    globalThis.fetch = (address) => {
      asked.push(typeof address === 'string' ? address : 'another kind of address');
      const body = new Uint8Array(file);
      return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(body.buffer) } as Response);
    };
    const opened: string[] = [];
    const stop = host.listenToNewWorkbooks((given) => opened.push(given));
    expect(await pane.openExample()).toEqual({ status: 'done' });
    stop();
    expect(asked).toEqual(['assets/handbag-launch-as-first-written.xlsx']);
    expect(opened).toEqual([file.toString('base64')]);
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    expect(await pane.openExample()).toMatchObject({ status: 'failed', problem: { id: 'no-new-workbook' } });
  });

  it('inserts the template, and its example is checked', async () => {
    expect(await pane.insertTemplate('example')).toMatchObject({ status: 'inserted', plan: 'example' });
    expect(await pane.check(() => undefined, new AbortController().signal)).toMatchObject({
      status: 'checked',
    });
  });
});

describe('the ribbon', () => {
  it.each([
    ['checkPlan', 'check asked'],
    ['clearMarks', 'clear asked'],
    ['insertTemplate', 'template asked'],
    ['showRow', 'row asked'],
    ['repairFormulas', 'repair asked'],
    ['freezeValues', 'freeze asked'],
  ] as const)('%s shows the pane and asks it', async (action, event) => {
    host.showPane(false);
    host.pressAction(action);
    await untilHeard(event);
    expect(host.pane.isVisible).toBe(true);
    expect(heard).toContainEqual({ type: event });
  });

  it('hears that a command is done', async () => {
    expect(await host.pressCommand('checkPlan', 'CheckPlan')).toBe(0);
  });
});

describe('the worksheet functions', () => {
  it('answer as soon as the runtime has started', async () => {
    expect(await host.functions.call('PLUMB.REQUIRED_VOLUME', [50_000, 250, 150])).toMatchObject({
      value: [[500]],
    });
  });
});

it('tells the pane when somebody edits the workbook', async () => {
  // Nobody listens yet to a workbook that was opened after the runtime had started: the page is loaded anew.
  await loadOffice(host);
  const started = await startRuntime();
  started?.listen((event) => heard.push(event));
  // The pane does not wait until Excel has been asked to tell of edits: nor does whoever edits it.
  for (let edits = 0; edits < 100 && heard.length === 0; edits += 1) {
    host.user.type('Tactics', 'A2', [[`changed ${edits}`]]);
    await untilQuiet();
  }
  expect(heard[0]).toEqual({ type: 'workbook changed' });
});
