/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { checkPlan } from '../../src/alignment/check';
import type { Finding } from '../../src/alignment/finding';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { defaultSettings } from '../../src/alignment/workbook-settings/workbook-settings';
import type { NoPlan } from '../../src/excel/checked-workbook';
import { usualBehaviour } from '../../src/office-host';
import { dayFromIso, serialFromDay } from '../../src/spreadsheet/day';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { examplePlan } from '../support/example-plan';
import { planOf } from '../support/plan-of';
import { salesAboveForecast } from '../support/sales-above-forecast';
import { checked, checkOpenWorkbook } from './checking';
import { exampleInExcel, sheetNamed, tableOf, workbookWith } from './plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

const manyTactics = (count: number) =>
  workbookWith([
    {
      sheet: 'Strategies',
      headings: ['ID', 'Strategy', 'Segment'],
      rows: [['S1', 'Win the young', 'Young']],
    },
    {
      sheet: 'Tactics',
      headings: ['ID', 'Tactic', 'Strategy', 'Budget', 'Owner', 'KPI', 'Start', 'End'],
      rows: Array.from({ length: count }, (_, row) => [
        `T${row + 1}`,
        `Tactic number ${row + 1}`,
        row % 20 === 0 ? null : 'S1',
        1000,
        'Ann',
        'Leads',
        46_000,
        46_100,
      ]),
    },
  ]);

describe('checking an open workbook', () => {
  it('gives the same result as the pure engine on the same rows', async () => {
    host.open(exampleInExcel('as-first-written'));
    const { result } = await checked();
    const pure = checkPlan(planOf(examplePlan('as-first-written')), defaultCheckSettings);
    expect(result.score.score).toBeCloseTo(pure.score.score ?? NaN, 9);
    expect(result.findings.map(({ id }) => id).sort()).toEqual(pure.findings.map(({ id }) => id).sort());
  });

  it('compares the plan with the forecast of its sales history, and again after an edit', async () => {
    host.open(
      workbookWith(
        salesAboveForecast.map(({ name, rows: [headings = [], ...rows] }) => ({
          sheet: name,
          headings: headings.map(String),
          rows,
        })),
      ),
    );
    const { result: before } = await checked();
    const found = ({ findings }: typeof before) => findings.map(({ rule }) => rule);
    expect(found(before)).toContain('above-forecast');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tactics').getRange('D2').values = [[60]];
      await context.sync();
    });
    const { result } = await checked({ before });
    expect(found(result)).not.toContain('above-forecast');
  });

  it('takes over from the last check the rows that were not edited since, and answers as if it had not', async () => {
    host.open(manyTactics(40));
    const { result: before } = await checked();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tactics').getRange('C3').values = [['S9']];
      await context.sync();
    });
    const { result } = await checked({ before });
    const afresh = await checked();
    const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);
    expect(idsOf(result.findings)).toEqual(idsOf(afresh.result.findings));
    expect(idsOf(result.findings)).toContain('unknown-strategy/tactics/t2/S9');
    expect(result.score).toEqual(afresh.result.score);
    const { tactics } = result.alignment.plan;
    expect(tactics.filter((row, place) => row === before.alignment.plan.tactics[place])).toHaveLength(39);
  });

  it.each([10, 5000])('takes four round trips for %i tactics, parts of the values apart', async (count) => {
    host.open(manyTactics(count));
    host.resetTraffic();
    const { extraChunks } = await checked();
    expect(host.traffic.roundTrips - extraChunks).toBe(4);
    host.resetTraffic();
    const again = await checked();
    expect(host.traffic.roundTrips - again.extraChunks).toBe(4);
  });

  it('reads 50,000 tactics in parts that Excel on the web can answer', async () => {
    host.open(manyTactics(50_000));
    host.resetTraffic();
    const { result, extraChunks } = await checked({ mayWrite: true });
    expect(result.alignment.tactics).toHaveLength(50_000);
    expect(host.traffic.roundTrips - extraChunks).toBe(4);
    expect(extraChunks).toBeGreaterThan(1);
  });

  it('says that there is no plan where no table is one, and writes nothing', async () => {
    host.open(workbookWith([{ sheet: 'Shopping', headings: ['Fruit', 'Price'], rows: [['Pear', 2]] }]));
    const before = host.workbook.sheets();
    const { plan, ...rest } = (await checkOpenWorkbook()) as NoPlan;
    expect(rest).toEqual({
      sheets: ['Shopping'],
      settings: defaultSettings,
      hasSettingsSheet: false,
      problems: [],
      leftOut: [],
      sheetIds: new Map(before.map(({ id, name }) => [name, id])),
      tableIds: new Map(host.workbook.tables().map(({ id, name }) => [name, id])),
    });
    expect(plan.tables).toEqual([]);
    expect(plan.workbookTables.map(({ source }) => source.sheet)).toEqual(['Shopping']);
    expect(host.workbook.sheets()).toEqual(before);
  });

  it('knows the rows that are hidden or filtered out', async () => {
    host.open(exampleInExcel('as-first-written'));
    const { rows } = tableOf(host.workbook, 'Tactics');
    const third = rows[2]?.[0] ?? null;
    host.user.filter('Tactics', 'A2:A20', 0, (id) => id !== third);
    const { result } = await checked();
    const hidden = result.alignment.plan.tactics.filter((tactic) => tactic.hidden).map(({ key }) => key);
    expect(hidden).toEqual([third]);
  });

  it.each([1900, 1904] as const)(
    'reads the dates of a workbook that counts days from %i',
    async (dateSystem) => {
      const day = dayFromIso('2026-03-01') ?? 0;
      host.open(
        workbookWith(
          [
            { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
            {
              sheet: 'Tactics',
              headings: ['ID', 'Tactic', 'Strategy', 'Start'],
              rows: [['T1', 'Launch e-mail', 'S1', serialFromDay(day, dateSystem)]],
            },
          ],
          { dateSystem },
        ),
      );
      const { result } = await checked();
      expect(result.alignment.plan.tactics.map(({ start }) => start)).toEqual([day]);
    },
  );

  it('reports its stages from reading to marking, never backwards', async () => {
    host.open(exampleInExcel('fixed'));
    const shares: number[] = [];
    const stages = new Set<string>();
    await checked({
      report: ({ stage, share }) => {
        stages.add(stage);
        shares.push(share);
      },
    });
    expect([...stages]).toEqual(['reading', 'checking', 'marking']);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('stops where it is asked to, and leaves the workbook as it was', async () => {
    host.open(exampleInExcel('as-first-written'));
    const stop = new AbortController();
    const check = checkOpenWorkbook({
      signal: stop.signal,
      report: ({ stage }) => {
        if (stage === 'checking') stop.abort();
      },
    });
    await expect(check).rejects.toThrow('Cancelled');
    expect(host.workbook.sheets().some(({ name }) => name === 'Plumbline')).toBe(false);
    expect(host.workbook.names()).toEqual([]);
    expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toEqual([]);
  });
});
