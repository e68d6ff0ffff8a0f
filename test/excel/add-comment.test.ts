/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { addComment, type AddedComment } from '../../src/excel/add-comment';
import type { CheckedWorkbook } from '../../src/excel/checked-workbook';
import { clearMarks } from '../../src/excel/clear-marks';
import { createExcelRunner } from '../../src/excel/excel-runner';
import type { PlanPlaces } from '../../src/excel/row-places';
import { usualBehaviour } from '../../src/office-host';
import { cellAddress } from '../../src/spreadsheet/address';
import { inSheet } from '../../src/spreadsheet/sheet-name';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { tryEveryBreak } from './broken-off';
import { checked, runner } from './checking';
import { everythingIn } from './in-excel';
import { sheetNamed, workbookWith } from './plan-in-excel';

const host = excelInJsdom();
let check: CheckedWorkbook;

const openPlan = () =>
  workbookWith([
    { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
    {
      sheet: 'Tactics',
      headings: ['ID', 'Tactic', 'Strategy'],
      rows: [
        ['T1', 'Launch e-mail', 'S1'],
        ['T2', 'Pop-up shop', null],
        ['T3', 'Loyalty card', 'S9'],
      ],
    },
  ]);

const checkPlan = async (): Promise<void> => {
  check = await checked();
};

beforeEach(async () => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(openPlan());
  await checkPlan();
});

const places = (): PlanPlaces => ({ ...check, plan: check.result.alignment.plan });

/** Comments on what was found by a rule. */
function comment(rule: string, by = runner): Promise<AddedComment> {
  const finding = check.result.findings.find((one) => one.rule === rule);
  const [cell] = finding?.cells ?? [];
  if (finding === undefined || cell === undefined) throw new Error(`Nothing was found by ${rule}.`);
  const { sheet, message } = finding;
  return addComment(by, places(), { sheet: sheet ?? '', ...cell, message });
}

const commentsThere = (): readonly string[] =>
  host.workbook
    .sheets()
    .flatMap(({ id, name }) =>
      host.workbook
        .comments(id)
        .map(({ row, column, content }) => `${inSheet(name, cellAddress(row, column))}: ${content}`),
    );

const messageOf = (rule: string): string =>
  check.result.findings.find((one) => one.rule === rule)?.message ?? '';

/** The user's own comment in a cell of the tactics. */
const ownComment = (row: number, column: number): void => {
  const sheet = sheetNamed(host.workbook, 'Tactics');
  host.workbook.addComment({ sheet, row, column, content: 'Mine', author: 'User', created: new Date() });
};

/** The round trip that adds the comment, of one whose row has not moved. */
const adding = 4;

describe('a finding as a comment', () => {
  it('says in its cell what was found, and changes nothing else', async () => {
    const { comments: _, ...before } = everythingIn(host);
    host.resetTraffic();
    expect(await comment('tactic-without-strategy')).toEqual({
      status: 'added',
      sheet: 'Tactics',
      cell: 'C3',
    });
    expect(host.traffic.roundTrips).toBe(adding);
    expect(commentsThere()).toEqual([`Tactics!C3: Plumbline: ${messageOf('tactic-without-strategy')}`]);
    expect(messageOf('tactic-without-strategy')).toContain('T2');
    const { comments: __, ...after } = everythingIn(host);
    expect(after).toEqual(before);
    expect(host.takeUnknown()).toEqual([]);
  });

  it('goes where its row stands now, on a sheet that has another name', async () => {
    host.user.sort('Tactics', 'A2:C4', 0, false);
    host.user.insertRows('Tactics', 0, 3);
    host.user.renameSheet('Tactics', 'Sales plan');
    expect(await comment('unknown-strategy')).toEqual({
      status: 'added',
      sheet: 'Sales plan',
      cell: 'C5',
    });
    expect(commentsThere()).toEqual([`'Sales plan'!C5: Plumbline: ${messageOf('unknown-strategy')}`]);
  });

  it('goes to the column of its heading, where another came before it', async () => {
    host.user.insertColumns('Tactics', 2, 1);
    expect(await comment('unknown-strategy')).toMatchObject({ status: 'added', cell: 'D4' });
  });

  it("is the user's: checks and clearing leave it", async () => {
    await comment('tactic-without-strategy');
    const left = commentsThere();
    expect(left).toHaveLength(1);
    await checkPlan();
    expect(await clearMarks(runner)).toEqual([]);
    expect(commentsThere()).toEqual(left);
  });

  it('is cut to what a comment holds', async () => {
    const message = 'x'.repeat(40_000);
    const outcome = await addComment(runner, places(), { sheet: 'Tactics', row: 2, column: 2, message });
    expect(outcome).toMatchObject({ status: 'added' });
    expect(commentsThere()[0]).toMatch(/^Tactics!C3: Plumbline: x{32000,32767}…$/u);
  });

  it('waits while a cell is being edited', async () => {
    const heard: boolean[] = [];
    const patient = createExcelRunner((isWaiting) => {
      heard.push(isWaiting);
      if (isWaiting) setTimeout(host.endCellEdit, 20);
    });
    host.beginCellEdit();
    expect(await comment('tactic-without-strategy', patient)).toMatchObject({ status: 'added' });
    expect(heard).toEqual([true, false]);
    expect(commentsThere()).toHaveLength(1);
  });
});

describe('what stands against a comment', () => {
  const unchanged = async (rule = 'tactic-without-strategy'): Promise<unknown> => {
    const before = everythingIn(host);
    const outcome = await comment(rule);
    expect(everythingIn(host)).toEqual(before);
    return outcome;
  };
  const failedWith = (id: string, sentence: string) => ({
    status: 'failed',
    problem: expect.objectContaining({ id, sentence }),
  });

  it('a comment in the cell, be it the same', async () => {
    const there = failedWith('comment-there', 'C3 on Tactics already has a comment.');
    ownComment(2, 2);
    expect(await unchanged()).toEqual(there);
    host.open(openPlan());
    await checkPlan();
    expect(await comment('tactic-without-strategy')).toMatchObject({ status: 'added' });
    expect(await unchanged()).toEqual(there);
  });

  it('a comment that somebody adds at the same moment', async () => {
    host.failRoundTrip(adding, { error: 'InvalidArgument' });
    const running = createExcelRunner(() => undefined);
    const late: typeof running = {
      run: (batch) =>
        running.run(async (context) => {
          const sync = context.sync.bind(context);
          let trips = 0;
          context.sync = (...given: []) => {
            trips += 1;
            if (trips === adding) ownComment(2, 2);
            return sync(...given);
          };
          return batch(context);
        }),
    };
    expect(await comment('tactic-without-strategy', late)).toEqual(
      failedWith('comment-there', 'C3 on Tactics already has a comment.'),
    );
    expect(commentsThere()).toEqual(['Tactics!C3: Mine']);
  });

  it('comments in other cells do not', async () => {
    ownComment(2, 1);
    ownComment(1, 2);
    expect(await comment('tactic-without-strategy')).toMatchObject({ status: 'added', cell: 'C3' });
  });

  it('a protected sheet, unless it allows objects to be edited', async () => {
    const sheet = sheetNamed(host.workbook, 'Tactics');
    host.workbook.changeSheet(sheet, { protection: { options: {} } });
    expect(await unchanged()).toEqual(
      failedWith('comments-protected', 'The sheet Tactics is protected, so no comment can be added.'),
    );
    host.workbook.changeSheet(sheet, { protection: { options: { allowEditObjects: true } } });
    host.failRoundTrip(adding, { error: 'AccessDenied' });
    expect(await unchanged()).toMatchObject({ problem: { id: 'comments-protected' } });
    expect(await comment('tactic-without-strategy')).toMatchObject({ status: 'added' });
  });

  it('a row that is gone, a hidden sheet, and one that was deleted', async () => {
    host.user.deleteRows('Tactics', 2);
    expect(await unchanged()).toMatchObject({ problem: { id: 'row-gone' } });
    host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { visibility: 'Hidden' });
    expect(await unchanged('unknown-strategy')).toMatchObject({ problem: { id: 'sheet-hidden' } });
    host.user.deleteSheet('Tactics');
    expect(await unchanged('unknown-strategy')).toMatchObject({ problem: { id: 'no-such-sheet' } });
  });

  it.each(['GeneralException', 'InvalidArgument', 'InvalidOperation', 'NotImplemented'])(
    'an Excel that refuses it with %s, as in a cell with a note',
    async (error) => {
      host.failRoundTrip(adding, { error });
      expect(await unchanged()).toEqual(
        failedWith('comment-refused', 'Excel did not accept a comment in C3 on Tactics.'),
      );
    },
  );

  it('an Excel that knows of no comments', async () => {
    for (const nth of [adding - 1, adding, adding + 1]) host.failRoundTrip(nth, { error: 'NotImplemented' });
    expect(await unchanged()).toMatchObject({ problem: { id: 'comment-refused' } });
  });

  it('a workbook that is open for reading only, and an Excel that is busy', async () => {
    host.failRoundTrip(adding, { error: 'RequestAborted' });
    await expect(unchanged()).rejects.toMatchObject({ code: 'RequestAborted' });
    host.behaviour.isReadOnly = true;
    await expect(unchanged()).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('an Excel that adds it and fails all the same does not', async () => {
    host.failRoundTrip(adding, { error: 'GeneralException', after: 99 });
    expect(await comment('tactic-without-strategy')).toMatchObject({ status: 'added', cell: 'C3' });
    expect(commentsThere()).toHaveLength(1);
  });
});

it('a comment is there in full or not at all, however its round trips break off', async () => {
  const trial = await tryEveryBreak(host, {
    open: openPlan,
    prepare: checkPlan,
    act: () => comment('tactic-without-strategy'),
    seen: commentsThere,
  });
  expect(trial.broken).toEqual([]);
  expect(trial.tried).toBeGreaterThan(60);
}, 60_000);
