/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { setImmediate } from 'node:timers';
import { checkPlan } from '../../../src/alignment/check';
import { isNoPlan } from '../../../src/excel/checked-workbook';
import { type InsertedPlan, insertTemplate } from '../../../src/excel/template/insert-template';
import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { type SheetId, usualBehaviour } from '../../../src/office-host';
import { roles } from '../../../src/plan/fields/roles';
import { isCellError } from '../../../src/spreadsheet/cell';
import { template } from '../../../src/template/template';
import { headingRow, type PlanSheet } from '../../../src/template/template-workbook';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { examplePlan } from '../../support/example-plan';
import { planOf } from '../../support/plan-of';
import { contentText } from '../broken-off';
import { checkOpenWorkbook, runner } from '../checking';
import { everythingIn } from '../in-excel';
import { sheetNamed, tableOf, workbookWith, type WrittenTable } from '../plan-in-excel';
import { plumbInCells } from '../scenario/plumb-in-cells';

const host = excelInJsdom();

beforeEach(() => {
  speak(english);
  Object.assign(host.behaviour, usualBehaviour());
});

const notes: WrittenTable = { sheet: 'Notes', headings: ['Fruit'], rows: [['Pear']], isTable: false };

const open = (tables: readonly WrittenTable[] = [notes], dateSystem: 1900 | 1904 = 1900) => {
  const workbook = workbookWith(tables, { dateSystem, customFunctions: plumbInCells });
  host.open(workbook);
  host.resetTraffic();
  return workbook;
};

const names = (): readonly string[] => host.workbook.sheets().map(({ name }) => name);

const templateNames = template('empty').sheets.map(({ name }) => name);

const planSheet = (plan: InsertedPlan, name: string): PlanSheet => {
  const sheet = template(plan).sheets.find((each) => each.name === name);
  if (sheet?.kind !== 'plan') throw new Error(`No sheet of the plan is called ${name}.`);
  return sheet;
};

const validationsAt = (id: SheetId, row: number, column: number) =>
  host.workbook
    .validations(id)
    .filter(({ areas }) =>
      areas.some(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
    );

describe('what is inserted', () => {
  it.each<InsertedPlan>(['empty', 'example'])(
    '%s: all sheets behind those there, the guide shown',
    async (plan) => {
      open();
      expect(await insertTemplate(runner, plan)).toEqual({ status: 'inserted', plan, guide: 'Guide' });
      expect(names()).toEqual(['Notes', ...templateNames]);
      expect(host.workbook.activeSheet()).toBe(sheetNamed(host.workbook, 'Guide'));
      expect(host.traffic.roundTrips).toBe(4);
      for (const sheet of template(plan).sheets) {
        const id = sheetNamed(host.workbook, sheet.name);
        const title = sheet.kind === 'plan' ? sheet.title : sheet.cells[0]?.content;
        expect(host.workbook.valueAt(id, 0, 0)).toBe(title);
        if (sheet.kind !== 'plan') continue;
        const { area, headings, rows } = tableOf(host.workbook, sheet.name);
        expect(area).toEqual({
          top: headingRow,
          left: 0,
          bottom: headingRow + sheet.rows.length,
          right: sheet.columns.length - 1,
        });
        expect(headings).toEqual(sheet.columns.map(({ heading }) => heading));
        expect(rows).toEqual(sheet.rows);
        expect(host.workbook.sheets().find((each) => each.id === id)?.frozen).toEqual({
          rows: headingRow + 1,
          columns: sheet.frozenColumns,
        });
        sheet.columns.forEach(({ note, rule }, column) => {
          const [onHeading] = validationsAt(id, headingRow, column);
          expect(onHeading?.prompt).toEqual(note && { title: note.title, message: note.text });
          expect(validationsAt(id, headingRow + 1, column)).toHaveLength(rule === null ? 0 : 1);
        });
      }
    },
  );

  it('offers the keys of the other sheets, and asks where a word or a number is unusual', async () => {
    open();
    await insertTemplate(runner, 'empty');
    const tactics = sheetNamed(host.workbook, 'Tactics');
    const at = (field: string) => {
      const column = planSheet('empty', 'Tactics').columns.findIndex((each) => each.field === field);
      return validationsAt(tactics, headingRow + 1, column)[0];
    };
    expect(at('strategy')).toMatchObject({ type: 'List', formulas: ['=Strategies!$A$5:$A$19'], alert: null });
    expect(at('budget')).toMatchObject({
      type: 'Decimal',
      operator: 'GreaterThanOrEqualTo',
      formulas: ['=0'],
      alert: { style: 'Warning' },
    });
    expect(at('discount')).toMatchObject({ operator: 'LessThanOrEqualTo', formulas: ['=1'] });
    expect(at('start')).toMatchObject({ type: 'Date', formulas: ['=1'] });
  });

  it('has no error in any cell, and no text that became a formula', async () => {
    open();
    await insertTemplate(runner, 'example');
    for (const { id, name } of host.workbook.sheets()) {
      const rows = host.workbook.rows(id);
      for (const row of rows) {
        for (const cell of row ?? []) {
          if (cell === undefined) continue;
          expect(isCellError(cell.value)).toBe(false);
          expect(cell.formula !== null && name !== 'Score' && name !== 'Guide').toBe(false);
        }
      }
    }
  });

  it('ends the undo history, as the pane says beforehand', async () => {
    open();
    host.user.type('Notes', 'A2', [['Apple']]);
    await insertTemplate(runner, 'empty');
    host.user.undo();
    expect(host.workbook.valueAt(sheetNamed(host.workbook, 'Notes'), 1, 0)).toBe('Apple');
  });
});

describe('what was inserted reads back', () => {
  it.each([
    [1900, 'English', english],
    [1904, 'English', english],
    [1900, 'German', german],
  ] as const)(
    'the example scores as it does in a file, with days from %s, in %s',
    async (system, _, language) => {
      speak(language);
      open([notes], system);
      await insertTemplate(runner, 'example');
      const outcome = await checkOpenWorkbook({ mayWrite: false });
      if (isNoPlan(outcome)) throw new Error('No plan was found.');
      const { alignment, score } = outcome.result;
      expect(alignment.plan.offers).toEqual([]);
      expect(alignment.plan.tables.map(({ role, source }) => [role, source.sheet])).toEqual(
        roles.map((role) => [
          role,
          template('empty').sheets.find((each) => each.kind === 'plan' && each.role === role)?.name,
        ]),
      );
      const alike = checkPlan(planOf(examplePlan('as-first-written')), {
        ...alignment.settings,
      });
      expect(score.score).toBeCloseTo(alike.score.score ?? NaN, 10);
    },
  );

  it('an empty one is recognised, with no score yet', async () => {
    open();
    await insertTemplate(runner, 'empty');
    const outcome = await checkOpenWorkbook({ mayWrite: false });
    if (isNoPlan(outcome)) throw new Error('No plan was found.');
    expect(outcome.result.alignment.plan.offers).toEqual([]);
    expect(outcome.result.score.score).toBeNull();
  });
});

describe('names that are taken', () => {
  it('get a number, which formulas, validations and links follow', async () => {
    const workbook = open([
      notes,
      { sheet: 'strategies', headings: ['Fruit'], rows: [['Pear']] },
      { sheet: 'Guide', headings: ['Fruit'], rows: [['Pear']], isTable: false },
    ]);
    workbook.putName({ name: 'Tactics', formula: '=Notes!$A$1', scope: null, visible: true, comment: '' });
    workbook.changeSheet(sheetNamed(workbook, 'Guide'), { visibility: 'Hidden' });
    const before = everythingIn(host);
    expect(await insertTemplate(runner, 'example')).toMatchObject({ status: 'inserted', guide: 'Guide 2' });
    expect(names()).toContain('Strategies 2');
    expect(host.workbook.tables().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Strategies2', 'Tactics2', 'Goals']),
    );
    expect(everythingIn(host).cells.slice(0, 3)).toEqual(before.cells);
    const tactics = sheetNamed(host.workbook, 'Tactics');
    const lists = host.workbook.validations(tactics).flatMap(({ formulas }) => formulas);
    expect(lists.filter((formula) => formula.includes("'Strategies 2'!$A$5")).length).toBeGreaterThan(0);
    const score = host.workbook.rows(sheetNamed(host.workbook, 'Score')).flatMap((row) => row ?? []);
    const formulas = score.flatMap((cell) => cell?.formula ?? []);
    expect(formulas.some((formula) => formula.includes('Strategies2['))).toBe(true);
  });

  it('are numbered on where the template is inserted once more', async () => {
    open();
    await insertTemplate(runner, 'empty');
    await insertTemplate(runner, 'empty');
    expect(names()).toEqual(['Notes', ...templateNames, ...templateNames.map((name) => `${name} 2`)]);
  });
});

describe('what stands against it', () => {
  it('a protected structure is said, and nothing done', async () => {
    const workbook = open();
    workbook.protectStructure(true);
    const before = everythingIn(host);
    expect(await insertTemplate(runner, 'empty')).toMatchObject({
      status: 'failed',
      problem: { id: 'structure-protected' },
    });
    expect(everythingIn(host)).toEqual(before);
    expect(host.traffic.roundTrips).toBe(1);
  });

  /** Breaks off at a call of a round trip; then Excel answers again, or no more. */
  async function breakOff(nth: number, after: number, answersNoMore: boolean) {
    open();
    const before = everythingIn(host);
    host.failRoundTrip(nth, { error: 'GeneralException', after });
    for (let next = 1; answersNoMore && next <= 8; next += 1)
      host.failRoundTrip(nth + next, { error: 'RequestAborted' });
    const { status } = await insertTemplate(runner, 'example');
    host.forgetFailures();
    return { before, status };
  }

  it('whatever breaks off is taken back, and another attempt makes it whole', async () => {
    open();
    await insertTemplate(runner, 'example');
    const whole = contentText(host);
    // Of the calls that write the first ones, which add the sheets, some between, and the last ones.
    const trips = host.traffic.writes.map((calls) =>
      calls.filter((_, at) => at < 12 || at % 400 === 0 || at >= calls.length - 4),
    );
    let tried = 0;
    for (const [trip, calls] of trips.entries()) {
      for (const after of [0, ...calls]) {
        for (const answersNoMore of [false, true]) {
          const { before, status } = await breakOff(trip + 1, after, answersNoMore);
          tried += 1;
          const when = `round trip ${trip + 1} after ${after}, Excel answers ${answersNoMore ? 'no more' : 'again'}`;
          if (status === 'inserted') {
            expect([when, names()]).toEqual([when, ['Notes', ...templateNames]]);
            continue;
          }
          const left = everythingIn(host);
          if (answersNoMore) expect([when, left.cells[0]]).toEqual([when, before.cells[0]]);
          else expect([when, left]).toEqual([when, before]);
          expect((await insertTemplate(runner, 'example')).status).toBe('inserted');
          expect(contentText(host) === whole ? when : `${when}: not healed`).toBe(when);
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('a blank sheet that a co-author adds meanwhile under one of the names stays, and no other', async () => {
    const workbook = open();
    const inserting = insertTemplate(runner, 'empty');
    // The names have been read, and no sheet is written yet.
    while (host.traffic.roundTrips < 1) await new Promise(setImmediate);
    expect(names()).toEqual(['Notes']);
    const theirs = workbook.addSheet('Tactics');
    expect(await inserting).toMatchObject({ status: 'failed', problem: { id: 'excel-error' } });
    expect(names()).toEqual(['Notes', 'Tactics']);
    expect(sheetNamed(workbook, 'Tactics')).toBe(theirs);
  });
});
