/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { createMemoryWorkbook, currentExcel, formulaEngine, usualBehaviour } from '../../../src/office-host';
import * as engine from '../../../src/runtime/check-engine';
import { anyHostCases } from '../../../src/runtime/self-test/cases/any-host-cases';
import { runSelfTest } from '../../../src/runtime/self-test/run-self-test';
import { selfTest } from '../../../src/runtime/self-test/self-test';
import type { SelfTestCase } from '../../../src/runtime/self-test/self-test-case';
import type { SelfTestProgress, SelfTestReport } from '../../../src/taskpane/self-test-result';
import { everythingIn } from '../../excel/in-excel';
import { exampleInExcel } from '../../excel/plan-in-excel';
import { excelInJsdom, loadOffice } from '../../office-host/excel-in-jsdom';
import { declareFunctions } from '../functions/excel-with-functions';
import { allCases, failedIn, never, reported, runner, unheard } from './running';

const host = excelInJsdom();
declareFunctions(host);

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(createMemoryWorkbook({ name: 'Book1.xlsx', engine: formulaEngine }));
});

const statusOf = ({ results }: SelfTestReport): Readonly<Record<string, string>> =>
  Object.fromEntries(results.map(({ name, status }) => [name, status]));

const plain = (more: Partial<SelfTestCase> = {}): SelfTestCase => ({
  name: 'one and one is two',
  shows: 'Sums are right.',
  needs: '1.1',
  run: () => Promise.resolve(2),
  gives: 2,
  ...more,
});

describe('the self-test', () => {
  it('passes every case, and leaves the workbook as it was', async () => {
    const before = everythingIn(host);
    const outcome = await selfTest(engine, runner, unheard, never);
    if (outcome.status !== 'ended') throw new Error(outcome.problem.sentence);
    const { results, isCancelled, left } = outcome.report;
    expect(results.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(results).toHaveLength(allCases.length);
    expect({ isCancelled, left }).toEqual({ isCancelled: false, left: null });
    expect(everythingIn(host)).toEqual(before);
    expect(host.subscriptionCount()).toBe(0);
  });

  it('runs beside several blank sheets, and goes back to the one that was shown', async () => {
    host.workbook.addSheet('Sheet2');
    const last = host.workbook.addSheet('Sheet3');
    host.workbook.activate(last);
    const before = everythingIn(host);
    expect(failedIn(await reported())).toEqual([]);
    expect(everythingIn(host)).toEqual(before);
  });

  it('reports which case runs, and how many are done', async () => {
    const heard: SelfTestProgress[] = [];
    await reported(allCases, (progress) => heard.push(progress));
    expect(heard).toEqual(allCases.map(({ name }, done) => ({ done, of: allCases.length, name })));
  });

  it('has cases with names of their own, and a sentence each', () => {
    expect(new Set(allCases.map(({ name }) => name)).size).toBe(allCases.length);
    for (const { shows } of allCases) expect(shows).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('a workbook that holds something', () => {
  const refused = async (): Promise<string> => {
    const before = everythingIn(host);
    const outcome = await runSelfTest({ cases: allCases, runner }, unheard, never);
    expect(everythingIn(host)).toEqual(before);
    return outcome.status === 'failed' ? outcome.problem.sentence : 'not refused';
  };

  it('is refused, with what it has', async () => {
    host.open(exampleInExcel('fixed'));
    expect(await refused()).toMatch(
      /^This workbook is not blank: it has the sheet Goals, .* and \d+ more\.$/u,
    );
  });

  it('is refused for a single value', async () => {
    host.user.type('Sheet1', 'C9', [[0]]);
    expect(await refused()).toBe('This workbook is not blank: it has the sheet Sheet1.');
  });

  it('is refused for a single conditional format', async () => {
    const area = { top: 0, left: 0, bottom: 3, right: 0 };
    host.workbook.addConditionalFormat(host.workbook.activeSheet(), [area], 'Custom');
    expect(await refused()).toBe('This workbook is not blank: it has the sheet Sheet1.');
  });

  it('is refused for a name', async () => {
    host.workbook.putName({ name: 'Rate', formula: '=2', scope: null, visible: true, comment: '' });
    expect(await refused()).toBe('This workbook is not blank: it has the name Rate.');
  });

  it.each(['plan', 'Notes', 'Plumbline'])('is refused for a blank sheet named %s', async (name) => {
    host.workbook.addSheet(name);
    expect(await refused()).toBe(`This workbook is not blank: it has the sheet ${name}.`);
  });

  it('is refused where nothing may be written, or no sheet may come', async () => {
    host.behaviour.isReadOnly = true;
    expect(await refused()).toMatch(/read-only/u);
    host.behaviour.isReadOnly = false;
    host.workbook.protectStructure(true);
    expect(await refused()).toMatch(/structure of the workbook is protected/u);
  });
});

describe('a case', () => {
  it('that sees something else has failed, with what was expected and seen', async () => {
    const [result] = (await reported([plain({ gives: { sum: 3 } })])).results;
    expect(result).toMatchObject({ status: 'failed', expected: '{"sum":3}', seen: '2' });
  });

  it.each([
    ['a value in place of none', undefined, 2],
    ['another order of a list', [2, 1], [1, 2]],
    ['a list in place of an object', { 0: 'a' }, ['a']],
    ['one property more', { a: 1 }, { a: 1, b: 2 }],
    ['one property less', { a: 1, b: 2 }, { a: 1 }],
    ['a text in place of a number', 2, '2'],
    ['null in place of an empty text', '', null],
  ])('does not pass with %s', async (_, gives, seen) => {
    const report = await reported([plain({ gives, run: () => Promise.resolve<unknown>(seen) })]);
    expect(failedIn(report)).toHaveLength(1);
  });

  it('passes whatever the order of properties', async () => {
    const run = () => Promise.resolve({ b: [2], a: 1 });
    expect(failedIn(await reported([plain({ gives: { a: 1, b: [2] }, run })]))).toEqual([]);
  });

  it('that rejects has failed with the error and where it arose', async () => {
    const run = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Gone').load('name');
        await context.sync();
      });
    const [result] = (await reported([plain({ run })])).results;
    expect(result).toMatchObject({
      status: 'failed',
      seen: expect.stringMatching(/^the error ItemNotFound, .*WorksheetCollection\.getItem$/u),
    });
  });

  it('that never ends has failed, and does not keep the others from running', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    const silent = plain({ name: 'silent', run: () => new Promise(() => undefined) });
    const running = reported([silent, plain()]);
    // The library sends by timers too: they all have to run.
    for (let turns = 0; turns < 200; turns += 1) await jest.advanceTimersByTimeAsync(1000);
    jest.useRealTimers();
    const report = await running;
    expect(statusOf(report)).toEqual({ silent: 'failed', 'one and one is two': 'passed' });
    expect(report.results[0]).toMatchObject({ seen: expect.stringContaining('within 30 seconds') });
  });

  it('finds its scratch sheets anew, whatever the one before did to them', async () => {
    const spoil = plain({
      name: 'spoils',
      run: () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Plan').getRange('A1:Z9').clear();
          context.workbook.worksheets.getItem('Notes').name = 'Spoilt';
          context.workbook.names.add('Left', '=Spoilt!$A$1');
          await context.sync();
          return 2;
        }),
    });
    const before = everythingIn(host);
    expect(failedIn(await reported([spoil, ...anyHostCases()]))).toEqual([]);
    expect(everythingIn(host)).toEqual(before);
  });
});

describe('what an Excel does not have', () => {
  afterAll(() => loadOffice(host));

  it.each(['1.8', '1.13', '1.14'])('is said to be missing, with ExcelApi %s', async (version) => {
    host.behaviour.requirementSets = { ...currentExcel, ExcelApi: version };
    await loadOffice(host);
    const minor = (api: string): number => Number(api.slice(2));
    const { results } = await reported(allCases);
    for (const [place, { name, status }] of results.entries()) {
      const needed = allCases[place]?.needs ?? '';
      const expected = minor(needed) > minor(version) ? 'not supported' : 'passed';
      expect([name, status]).toEqual([name, expected]);
    }
  });

  it('is told apart from what it claims and does not know', async () => {
    host.behaviour.requirementSets = currentExcel;
    await loadOffice(host);
    const run = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Plan').shapes.load('items');
        await context.sync();
      });
    const [result] = (await reported([plain({ run })])).results;
    expect(result).toMatchObject({
      status: 'not supported',
      reason: expect.stringMatching(
        /^This Excel says that it supports ExcelApi 1\.1, but reported ApiNotFound, .*Worksheet\.shapes/u,
      ),
    });
    expect(host.takeUnknown()).toEqual(['Worksheet.shapes']);
  });
});

describe('cancelling', () => {
  it('ends it after the running case, with what is known until then and a blank workbook', async () => {
    const before = everythingIn(host);
    const stop = new AbortController();
    const report = await reported(
      allCases,
      ({ done }) => {
        if (done === 3) stop.abort();
      },
      stop.signal,
    );
    expect(report.isCancelled).toBe(true);
    expect(report.results.map(({ name }) => name)).toEqual(allCases.slice(0, 4).map(({ name }) => name));
    expect(report.text).toContain(
      `4 of ${allCases.length} cases: 0 failed, 0 not supported, 4 passed, then cancelled`,
    );
    expect(everythingIn(host)).toEqual(before);
  });

  it('before it begins ends it with nothing', async () => {
    const stop = new AbortController();
    stop.abort();
    const report = await reported(allCases, unheard, stop.signal);
    expect(report).toMatchObject({ results: [], isCancelled: true, left: null });
  });
});

describe('trouble on the way', () => {
  it('at the beginning is a problem in a sentence', async () => {
    host.failRoundTrip(1, { error: 'ServiceNotAvailable' });
    expect(await runSelfTest({ cases: allCases, runner }, unheard, never)).toMatchObject({
      status: 'failed',
      problem: { id: 'excel-busy' },
    });
  });

  it('before a case fails that case alone', async () => {
    host.failRoundTrip(3, { error: 'GeneralException' });
    const report = await reported([plain(), plain({ name: 'the next' })]);
    expect(statusOf(report)).toEqual({ 'one and one is two': 'failed', 'the next': 'passed' });
    expect(report.left).toBeNull();
  });

  it('at the end is told, since sheets may be left', async () => {
    const fail = plain({
      run: () => {
        host.failRoundTrip(1, { error: 'GeneralException' });
        return Promise.resolve(2);
      },
    });
    const { left } = await reported([fail]);
    expect(left).toMatchObject({ id: 'scratch-left', sentence: expect.stringContaining('GeneralException') });
  });
});

describe('the report as text', () => {
  it('says what ran where, worst first', async () => {
    const cases = [plain(), plain({ name: 'wrong', gives: 3 }), plain({ name: 'new', needs: '1.59' })];
    const { text } = await reported(cases);
    expect(text.split('\n')).toEqual([
      'Plumbline self-test',
      expect.stringMatching(/^Application: Excel, OfficeOnline, \d/u),
      expect.stringMatching(/^Requirement sets: ExcelApi 1\.20, SharedRuntime 1\.2, /u),
      '3 of 3 cases: 1 failed, 1 not supported, 1 passed',
      '',
      'failed: wrong',
      '  expected 3',
      '  actual   2',
      'not supported: new',
      '  Needs ExcelApi 1.59, which this Excel does not support.',
      'passed: one and one is two',
      '',
    ]);
  });
});
