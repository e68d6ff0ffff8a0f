/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { Fix } from '../../src/alignment/finding';
import type { CheckedWorkbook } from '../../src/excel/checked-workbook';
import { applyFix } from '../../src/excel/fix/apply-fix';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { areaAddress, usualBehaviour } from '../../src/office-host';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked, checkedAt, runner } from './checking';
import { everythingIn } from './in-excel';
import { sheetNamed, tableOf, workbookWith, type WrittenTable } from './plan-in-excel';

const host = excelInJsdom();
let check: CheckedWorkbook;

afterEach(() => speak(english));

const strategies: WrittenTable = {
  sheet: 'Strategies',
  headings: ['ID', 'Strategy'],
  rows: [
    ['S1', 'Win the young buyers of bags'],
    ['S2', 'Keep the customers'],
  ],
};
const tactics: WrittenTable = {
  sheet: 'Tactics',
  headings: ['ID', 'Tactic', 'Owner'],
  rows: [
    ['T1', 'Launch e-mail', 'Ida'],
    ['T2', 'Young buyers in the shop', 'Ben'],
  ],
};

async function open(...tables: readonly WrittenTable[]): Promise<void> {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(workbookWith(tables));
  check = await checked();
  host.workbook.activate(sheetNamed(host.workbook, 'Tactics'));
}

/** The fix of the finding that a column is missing. */
function fixFor(field: string): Fix {
  const finding = check.result.findings.find(({ id }) => id === `column-missing/${field}`);
  const [fix] = finding?.fixes() ?? [];
  if (fix === undefined) throw new Error(`Nothing offers to add ${field}.`);
  return fix;
}

const apply = (fix: Fix) => applyFix(runner, check, fix, checkedAt);

const headings = (): readonly string[] => tableOf(host.workbook, 'Tactics').headings;

/** What the cells of a sheet offer and take. */
const offered = (sheet: string): readonly string[] =>
  host.workbook
    .validations(sheetNamed(host.workbook, sheet))
    .map(({ areas, type, formulas }) => `${areas.map(areaAddress).join(' ')} ${type} ${formulas.join(' ')}`);

describe('a column that is missing', () => {
  it('is added at the end of the table, and offers the keys that may stand in it', async () => {
    await open(strategies, tactics);
    const before = everythingIn(host);
    const steps = host.workbook.history().steps.length;
    expect(await apply(fixFor('tactics/strategy'))).toMatchObject({ status: 'applied' });
    expect(headings()).toEqual(['ID', 'Tactic', 'Owner', 'Strategy']);
    expect(offered('Tactics')).toEqual(['D2:D3 List =Strategies!$A$2:$A$3']);
    expect(host.workbook.history().steps).toHaveLength(steps + 1);
    host.user.undo();
    host.workbook.activate(sheetNamed(host.workbook, 'Tactics'));
    expect({ ...everythingIn(host) }).toEqual(before);
  });

  it('comes with the one that it needs beside it', async () => {
    await open(strategies, tactics);
    expect(await apply(fixFor('tactics/start'))).toMatchObject({ status: 'applied' });
    expect(headings()).toEqual(['ID', 'Tactic', 'Owner', 'Start', 'End']);
    expect(offered('Tactics').map((each) => each.split(' ').slice(0, 2))).toEqual([
      ['D2:D3', 'Date'],
      ['E2:E3', 'Date'],
    ]);
  });

  it('is added beside a plain range too, and read from then on', async () => {
    await open(strategies, { ...tactics, isTable: false });
    expect(await apply(fixFor('tactics/start'))).toMatchObject({ status: 'applied' });
    host.user.type('Tactics', 'D2', [['2026-07-01', '2026-07-31']]);
    const again = await checked();
    expect(again.result.alignment.plan.tactics[0]).toMatchObject({ start: 20635, end: 20665 });
    expect(again.result.findings.map(({ id }) => id)).not.toContain('column-missing/tactics/start');
  });

  it('is not offered a second time while it is empty', async () => {
    await open(strategies, tactics);
    await apply(fixFor('tactics/strategy'));
    check = await checked();
    expect(() => fixFor('tactics/strategy')).toThrow('Nothing offers');
  });

  it('has a heading in the language of the table', async () => {
    speak(german);
    await open(strategies, tactics);
    expect(fixFor('tactics/start').newColumns?.map(({ heading }) => heading)).toEqual(['Start', 'End']);
    await open(
      { ...strategies, sheet: 'Strategien', headings: ['ID', 'Strategie'] },
      { ...tactics, headings: ['ID', 'Maßnahme', 'Verantwortlich'] },
    );
    expect(fixFor('tactics/start').newColumns?.map(({ heading }) => heading)).toEqual(['Beginn', 'Ende']);
  });

  it('writes nothing where something stands in its way', async () => {
    await open(strategies, tactics);
    host.user.type('Tactics', 'E3', [['Mine']]);
    const before = everythingIn(host);
    expect(await apply(fixFor('tactics/start'))).toMatchObject({
      status: 'failed',
      problem: { id: 'no-room-for-column' },
    });
    expect({ ...everythingIn(host) }).toEqual(before);
  });
});

it('columns are there in full or not at all, wherever a round trip breaks off', async () => {
  const seen = (): unknown => ({ headings: headings(), offered: offered('Tactics') });
  await open(strategies, tactics);
  const before = seen();
  await apply(fixFor('tactics/start'));
  const after = seen();
  const statuses = new Set<string>();
  for (let trip = 1; trip <= 6; trip += 1) {
    for (let calls = 0; calls <= 40; calls += 1) {
      await open(strategies, tactics);
      host.failRoundTrip(trip, { error: 'GeneralException', after: calls });
      const { status } = await apply(fixFor('tactics/start')).catch(() => ({ status: 'failed' }));
      expect([trip, calls, seen()]).toEqual([trip, calls, status === 'applied' ? after : before]);
      statuses.add(status);
    }
  }
  expect([...statuses].sort()).toEqual(['applied', 'failed']);
});
