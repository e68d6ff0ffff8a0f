/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { clearMarks } from '../../src/excel/clear-marks';
import { Cancelled, createExcelRunner } from '../../src/excel/excel-runner';
import { problemOf } from '../../src/excel/problem';
import { oldestExcel, usualBehaviour } from '../../src/office-host';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked, checkOpenWorkbook, runner } from './checking';
import { everythingIn } from './in-excel';
import { exampleInExcel, sheetNamed, workbookWith } from './plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(exampleInExcel('as-first-written'));
});

const protect = (sheet: string, options: Readonly<Record<string, unknown>> = {}): void => {
  host.workbook.changeSheet(sheetNamed(host.workbook, sheet), { protection: { options } });
};

it.each(['toString', 'constructor', '__proto__', 'GeneralException'])(
  'an error with the code %s, for which there is no sentence of its own, is told by its code',
  (code) => {
    expect(problemOf({ code })).toMatchObject({ id: 'excel-error', sentence: expect.stringContaining(code) });
  },
);

describe('what stands against marking', () => {
  it('a protected sheet: the check works, the sheet is named, the others are marked', async () => {
    protect('Tactics');
    const before = host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'));
    const { result, marks } = await checked();
    expect(result.findings.length).toBeGreaterThan(0);
    expect(marks.problems).toEqual([expect.objectContaining({ id: 'sheet-protected', sheet: 'Tactics' })]);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toEqual(before);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Strategies'))).toHaveLength(3);
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { protection: null });
    const after = await checked();
    expect(after.marks.problems).toEqual([]);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toHaveLength(3);
  });

  it('a protected sheet that allows formats is marked', async () => {
    protect('Tactics', { allowFormatCells: true });
    expect((await checked()).marks.problems).toEqual([]);
  });

  it('a protected sheet that has its formats is marked again', async () => {
    await checked();
    protect('Tactics');
    expect((await checked()).marks.problems).toEqual([]);
  });

  it.each([
    [
      'a protected structure',
      'structure-protected',
      () => {
        host.workbook.protectStructure(true);
      },
    ],
    [
      'a workbook that is open for reading only',
      'read-only',
      () => {
        host.behaviour.isReadOnly = true;
      },
    ],
  ])('%s: the check works, and nothing is written', async (_, id, hinder) => {
    hinder();
    const before = everythingIn(host);
    const { result, marks } = await checked();
    expect(result.score.score).not.toBeNull();
    expect(marks).toMatchObject({ marked: 0, problems: [{ id }] });
    expect(everythingIn(host)).toEqual(before);
  });

  it('a protected report: the check works, and what it said before stays', async () => {
    await checked();
    protect('Plumbline');
    host.user.type('Tactics', 'C2', [['S99']]);
    const before = everythingIn(host);
    const { marks } = await checked();
    expect(marks.problems).toEqual([expect.objectContaining({ id: 'report-protected', sheet: 'Plumbline' })]);
    expect(everythingIn(host)).toEqual(before);
  });

  it('a report whose sheet was renamed is found again, one that was deleted is made anew', async () => {
    await checked();
    host.user.renameSheet('Plumbline', 'Check of the plan');
    await checked();
    expect(host.workbook.sheets().map(({ name }) => name)).not.toContain('Plumbline');
    host.user.deleteSheet('Check of the plan');
    const { marks } = await checked();
    expect(marks.problems).toEqual([]);
    expect(host.workbook.sheets().map(({ name }) => name)).toContain('Plumbline');
  });
});

describe('what stands against clearing', () => {
  const fillAt = (row: number) => host.workbook.shownStyle(sheetNamed(host.workbook, 'Tactics'), row, 0).fill;

  it('a protected sheet: its marks show nothing any more, it is named, and a later clearing takes the rest', async () => {
    await checked();
    const marked = Array.from({ length: 28 }, (_, row) => row + 1).filter((row) => fillAt(row) !== null);
    expect(marked).not.toEqual([]);
    protect('Tactics');
    expect(await clearMarks(runner)).toEqual([
      expect.objectContaining({ id: 'sheet-protected', sheet: 'Tactics' }),
    ]);
    expect(marked.map(fillAt)).toEqual(marked.map(() => null));
    expect(host.workbook.sheets().map(({ name }) => name)).not.toContain('Plumbline');
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { protection: null });
    expect(await clearMarks(runner)).toEqual([]);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toEqual([]);
    expect(host.workbook.names()).toEqual([]);
  });

  it('a protected structure: marks and formats go, the sheet stays behind blank, and that is said', async () => {
    await checked();
    host.workbook.protectStructure(true);
    expect(await clearMarks(runner)).toEqual([
      expect.objectContaining({ id: 'structure-protected', sheet: 'Plumbline' }),
    ]);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toEqual([]);
    expect(host.workbook.usedArea(sheetNamed(host.workbook, 'Plumbline'), true)).toBeNull();
    host.workbook.protectStructure(false);
    await checked();
    expect(host.workbook.sheets().filter(({ name }) => name.startsWith('Plumbline'))).toHaveLength(1);
    expect(await clearMarks(runner)).toEqual([]);
    expect(host.workbook.names()).toEqual([]);
  });

  it('a workbook that is open for reading only: nothing is changed, and the reason is told', async () => {
    await checked();
    host.behaviour.isReadOnly = true;
    const before = everythingIn(host);
    await expect(clearMarks(runner)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(everythingIn(host)).toEqual(before);
  });
});

describe('round trips that fail', () => {
  it.each([1, 2, 3])('the reading one number %i: nothing is written, and the reason is told', async (nth) => {
    const before = everythingIn(host);
    host.failRoundTrip(nth, { error: 'GeneralException' });
    await expect(checkOpenWorkbook()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(everythingIn(host)).toEqual(before);
  });

  it('the one that writes: nothing is left behind, and the check is told nonetheless', async () => {
    const before = everythingIn(host);
    host.failRoundTrip(4, { error: 'GeneralException' });
    const { result, marks } = await checked();
    expect(result.findings.length).toBeGreaterThan(0);
    expect(marks.problems).toEqual([expect.objectContaining({ id: 'excel-error' })]);
    expect(everythingIn(host)).toEqual(before);
  });

  it('every error has a sentence that says what to do', () => {
    for (const code of ['AccessDenied', 'ApiNotFound', 'RequestAborted', 'Whatever']) {
      const { sentence, whatToDo } = problemOf({ code });
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
      expect(whatToDo).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it('an answer that is too large is asked for again in parts', async () => {
    host.open(
      workbookWith([
        { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
        {
          sheet: 'Tactics',
          headings: ['ID', 'Tactic', 'Strategy'],
          rows: Array.from({ length: 400 }, (_, row) => [`T${row}`, 'x'.repeat(200), 'S1']),
        },
      ]),
    );
    host.behaviour.payloadLimit = 40_000;
    const outcome = await checkOpenWorkbook({ mayWrite: false });
    expect('result' in outcome && outcome.result.alignment.tactics).toHaveLength(400);
  });

  it('values that Excel leaves out are asked for again in parts', async () => {
    host.behaviour.cellLimit = 200;
    const outcome = await checkOpenWorkbook({ mayWrite: false });
    expect('result' in outcome && outcome.result.alignment.tactics.length).toBeGreaterThan(20);
  });
});

describe('a cell that is being edited', () => {
  it('keeps the check waiting, says so, and lets it go on afterwards', async () => {
    const heard: boolean[] = [];
    const { run } = createExcelRunner((isWaiting) => {
      heard.push(isWaiting);
      if (isWaiting) setTimeout(host.endCellEdit, 50);
    });
    host.beginCellEdit();
    const name = await run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    });
    expect(name).toBe('Plan.xlsx');
    expect(heard).toEqual([true, false]);
  });

  it('keeps nobody waiting who no longer wants to', async () => {
    const stop = new AbortController();
    const { run } = createExcelRunner((isWaiting) => {
      if (isWaiting) stop.abort();
    });
    host.beginCellEdit();
    const running = run(async (context) => context.sync(), stop.signal);
    await expect(running).rejects.toBeInstanceOf(Cancelled);
    host.endCellEdit();
  });

  it('is waited for where Excel does not know how to delay', async () => {
    host.behaviour.requirementSets = { ...host.behaviour.requirementSets, DelayForCellEdit: '0.0' };
    const { run } = createExcelRunner((isWaiting) => {
      if (isWaiting) setTimeout(host.endCellEdit, 700);
    });
    host.beginCellEdit();
    await run((context) => context.sync());
  });
});

it('works in the oldest Excel that the manifest allows', async () => {
  host.behaviour.requirementSets = oldestExcel;
  expect((await checked()).marks.problems).toEqual([]);
});
