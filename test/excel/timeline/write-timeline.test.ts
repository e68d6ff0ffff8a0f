/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { mostRows } from '../../../src/excel/timeline/shown-rows';
import { writeTimeline } from '../../../src/excel/timeline/write-timeline';
import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { oldestExcel, usualBehaviour } from '../../../src/office-host';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromParts, serialFromDay } from '../../../src/spreadsheet/day';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { tryEveryBreak } from '../broken-off';
import { checked, checkOpenWorkbook, runner } from '../checking';
import { everythingIn } from '../in-excel';
import { exampleInExcel, sheetNamed, workbookWith, type WrittenTable } from '../plan-in-excel';
import { timelineOn, written } from './timeline-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

afterEach(() => {
  speak(english);
});

const serial = (year: number, month: number, day: number): number =>
  serialFromDay(dayFromParts(year, month, day) ?? 0, 1900) ?? 0;

/** The checks of these tests are of 15 June 2026. */
const strategies: WrittenTable = {
  sheet: 'Strategies',
  headings: ['ID', 'Strategy', 'Start', 'End'],
  rows: [
    ['S1', 'Win the young', serial(2026, 3, 2), serial(2026, 7, 31)],
    ['S2', 'Keep the old', null, null],
  ],
};
const tacticHeadings = ['ID', 'Tactic', 'Strategy', 'Owner', 'Start', 'End', 'Status'];
const tacticRows: readonly (readonly CellValue[])[] = [
  ['T1', 'Fair', 'S1', 'Ana', serial(2026, 3, 3), serial(2026, 4, 30), 'active'],
  ['T2', 'Pop-up shop', 'S1 60%; S2', 'Ben', serial(2026, 6, 1), serial(2026, 7, 10), 'planned'],
  ['T3', 'Loyalty card', 'S2', null, serial(2026, 3, 9), serial(2026, 5, 1), 'Completed'],
  ['T4', 'Newsletter', 'S2', 'Cem', null, null, 'planned'],
];
const tactics: WrittenTable = { sheet: 'Tactics', headings: tacticHeadings, rows: tacticRows };
const plan = [strategies, tactics];

const openPlan = (tables: readonly WrittenTable[] = plan) => {
  const workbook = workbookWith(tables);
  host.open(workbook);
  return workbook;
};

/** The row of the sheet whose name or heading is this text; the first of several. */
function rowOf(sheet: string, name: string): number {
  const row = timelineOn(host.workbook, sheet)
    .rows()
    .findIndex((cells) => cells.includes(name));
  if (row < 0) throw new Error(`The sheet has no row ${name}.`);
  return row;
}

/** A cell of a row by the heading of its column. */
function cell(sheet: string, name: string, heading: string) {
  const { id, rows } = timelineOn(host.workbook, sheet);
  const headings = rows().find((row) => row.includes('Start') || row.includes('Beginn')) ?? [];
  const [row, column] = [rowOf(sheet, name), headings.indexOf(heading)];
  return {
    value: host.workbook.valueAt(id, row, column),
    formula: host.workbook.cellAt(id, row, column).formula,
    style: host.workbook.cellAt(id, row, column).style,
  };
}

/** What fills the columns of a row, by the first days of their steps. */
function barOf(sheet: string, name: string): Readonly<Record<string, string>> {
  const { id, used } = timelineOn(host.workbook, sheet);
  const headings = rowOf(sheet, 'Strategies and their tactics');
  const bar: Record<string, string> = {};
  for (let column = 0; column <= used.right; column += 1) {
    const step = host.workbook.valueAt(id, headings, column);
    const { fill } = host.workbook.shownStyle(id, rowOf(sheet, name), column);
    if (typeof step === 'number' && fill !== null) bar[step] = fill;
  }
  return bar;
}

const fills = { tactic: '#0F6CBD', late: '#C50F1F', period: '#CFE4FA', today: '#FFF1B8' } as const;
const filled = (fill: string, ...steps: readonly number[]) =>
  Object.fromEntries(steps.map((step) => [step, fill]));

describe('the timeline of the worked example', () => {
  it('stands on a sheet of its own at the end, which is shown, frozen and printed on one width', async () => {
    host.open(exampleInExcel('fixed'));
    const check = await checked();
    host.resetTraffic();
    const sheet = await written(check);
    expect(sheet).toBe('Plumbline timeline');
    expect(host.traffic.roundTrips).toBe(3);
    expect(host.takeUnknown()).toEqual([]);
    const last = host.workbook.sheets().at(-1);
    expect(last).toMatchObject({ name: sheet, frozen: { rows: 6, columns: 2 }, showGridlines: false });
    expect(host.workbook.activeSheet()).toBe(last?.id);
    expect(last?.printing).toEqual({
      page: '<pageSetUpPr fitToPage="1"/>',
      elements:
        '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
    });
    expect(host.workbook.names()).toContainEqual(
      expect.objectContaining({ name: '_xlnm.Print_Titles', formula: "='Plumbline timeline'!$5:$6" }),
    );
  });

  it('has a row for each strategy, and one for each tactic in each lane, without an error', async () => {
    host.open(exampleInExcel('fixed'));
    const check = await checked();
    const sheet = await written(check);
    const { rows } = timelineOn(host.workbook, sheet);
    const { strategies: chains } = check.result.alignment;
    expect(rows().filter(([mark]) => mark === '▾')).toHaveLength(chains.length);
    const lanes = chains.reduce((sum, { tactics: shares }) => sum + shares.length, 0);
    expect(rows()).toHaveLength(6 + chains.length + lanes);
    expect(
      rows()
        .flat()
        .filter((value) => typeof value === 'object' && value !== null),
    ).toEqual([]);
  });

  it('is no part of the plan, in whatever language it was written', async () => {
    host.open(exampleInExcel('fixed'));
    const before = await checked();
    for (const language of [english, german]) {
      speak(language);
      await written(before);
    }
    speak(english);
    host.user.renameSheet('Plumbline timeline', 'Whatever');
    const after = await checked();
    expect(host.workbook.sheets().at(-1)?.name).toBe('Plumbline timeline 2');
    const { alignment, score } = after.result;
    expect(alignment.plan.tables.map(({ source }) => source.sheet)).toEqual(
      before.result.alignment.plan.tables.map(({ source }) => source.sheet),
    );
    expect(alignment.plan.offers).toEqual(before.result.alignment.plan.offers);
    expect(score).toEqual(before.result.score);
  });
});

describe('its dates', () => {
  it('are the cells of the plan, found by the row’s key, and follow an edit and a sort', async () => {
    openPlan();
    const sheet = await written();
    expect(cell(sheet, 'Fair', 'Start').formula).toBe(
      '=IF(INDEX(Tactics[Start],MATCH($C8,Tactics[ID],0))="","",INDEX(Tactics[Start],MATCH($C8,Tactics[ID],0)))',
    );
    expect(cell(sheet, 'Fair', 'End').value).toBe(serial(2026, 4, 30));
    expect(cell(sheet, 'Win the young', 'End').value).toBe(serial(2026, 7, 31));
    expect(cell(sheet, 'Keep the old', 'End').value).toBe('');
    host.user.type('Tactics', 'F2', [['5/15/2026']]);
    const { sheet: id, area } = host.workbook.tables().find(({ name }) => name === 'Tactics') ?? {};
    if (id === undefined || area === undefined) throw new Error('No table.');
    host.workbook.sortRows(id, { ...area, top: area.top + 1 }, 1, false);
    expect(cell(sheet, 'Fair', 'End').value).toBe(serial(2026, 5, 15));
    expect(cell(sheet, 'Newsletter', 'Start').value).toBe('');
  });

  it('are found by addresses where the plan is no Excel table, and directly where no key tells the row', async () => {
    openPlan([
      strategies,
      {
        ...tactics,
        isTable: false,
        headings: ['Tactic', 'Strategy', 'Start', 'End'],
        rows: [
          ['Fair', 'S1', serial(2026, 3, 3), serial(2026, 4, 30)],
          ['fair', 'S1', serial(2026, 5, 3), serial(2026, 5, 30)],
          ['Shop*', 'S1', serial(2026, 5, 3), serial(2026, 6, 30)],
        ],
      },
    ]);
    const sheet = await written();
    expect(cell(sheet, 'fair', 'Start').formula).toBe('=IF(Tactics!$C$3="","",Tactics!$C$3)');
    expect(cell(sheet, 'Shop*', 'Start')).toMatchObject({
      value: serial(2026, 5, 3),
      formula: expect.stringContaining('MATCH(SUBSTITUTE('),
    });
    // Without a status nothing is late, and the legend does not speak of it.
    expect(timelineOn(host.workbook, sheet).rows().flat()).not.toContain('late');
    expect(
      timelineOn(host.workbook, sheet)
        .valuesIn(3)
        .filter((value) => value !== null),
    ).toEqual([]);
  });

  it('of a period, a calendar or a text are values in italics, and a line says so', async () => {
    openPlan([
      strategies,
      {
        ...tactics,
        headings: ['ID', 'Tactic', 'Strategy', 'Period', 'Start', 'End'],
        rows: [
          ['T1', 'Fair', 'S1', 'Q2 2026', null, null],
          ['T2', 'Shop', 'S1', null, '3 March 2026', serial(2026, 5, 1)],
        ],
      },
    ]);
    const sheet = await written();
    const { values } = english.timelineSheet;
    expect(cell(sheet, 'Fair', 'Start')).toMatchObject({ value: serial(2026, 4, 1), formula: null });
    expect(cell(sheet, 'Fair', 'Start').style.italic).toBe(true);
    expect(cell(sheet, 'Shop', 'Start')).toMatchObject({ value: serial(2026, 3, 3), formula: null });
    expect(cell(sheet, 'Shop', 'End').formula).toContain('INDEX(Tactics[End]');
    expect(cell(sheet, 'Shop', 'End').style.italic).toBe(false);
    expect(timelineOn(host.workbook, sheet).rows().at(-1)?.[0]).toBe(values);
    const months = ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026'];
    openPlan([
      strategies,
      {
        ...tactics,
        headings: ['ID', 'Tactic', 'Strategy', ...months],
        rows: [
          ['T1', 'Fair', 'S1', null, 'x', 'x', null],
          ['T2', 'Shop', 'S1', 'x', null, null, null],
        ],
      },
    ]);
    const calendar = await written();
    expect(cell(calendar, 'Fair', 'End')).toMatchObject({ value: serial(2026, 3, 31), formula: null });
    expect(timelineOn(host.workbook, calendar).rows().at(-1)?.[0]).toBe(values);
  });

  it('are counted as the workbook counts days', async () => {
    const from1904 = (rows: WrittenTable['rows']) =>
      rows.map((row) => row.map((value) => (typeof value === 'number' ? value - 1462 : value)));
    host.open(
      workbookWith(
        plan.map((table) => ({ ...table, rows: from1904(table.rows) })),
        { dateSystem: 1904 },
      ),
    );
    const sheet = await written();
    expect(cell(sheet, 'Fair', 'Start').value).toBe(serial(2026, 3, 3) - 1462);
    // The week from Monday, 2 March on is the first.
    expect(Object.keys(barOf(sheet, 'Fair'))[0]).toBe(String(serial(2026, 3, 2) - 1462));
  });
});

describe('its bars', () => {
  it('fill the weeks that a tactic touches, late ones apart, on the period of the strategy and the day', async () => {
    openPlan();
    const sheet = await written();
    const weeks = (first: number, count: number): readonly number[] =>
      Array.from({ length: count }, (_, place) => first + 7 * place);
    const monday = serial(2026, 3, 2);
    // Fair is late: it ended on 30 April, and is not done.
    expect(barOf(sheet, 'Fair')).toEqual({
      ...filled(fills.late, ...weeks(monday, 9)),
      [serial(2026, 6, 15)]: fills.today,
    });
    expect(cell(sheet, 'Fair', 'Note').value).toBe('late');
    // The week of the check is covered by the bar.
    expect(barOf(sheet, 'Pop-up shop')).toEqual(filled(fills.tactic, ...weeks(serial(2026, 6, 1), 6)));
    expect(barOf(sheet, 'Loyalty card')).toMatchObject(filled(fills.tactic, ...weeks(serial(2026, 3, 9), 8)));
    expect(barOf(sheet, 'Win the young')).toEqual(filled(fills.period, ...weeks(monday, 22)));
    expect(barOf(sheet, 'Keep the old')).toEqual(filled(fills.today, serial(2026, 6, 15)));
    expect(barOf(sheet, 'Newsletter')).toEqual(filled(fills.today, serial(2026, 6, 15)));
    expect(barOf(sheet, 'Strategies and their tactics')).toEqual(filled(fills.today, serial(2026, 6, 15)));
  });

  it('follow the dates, the status and the day of the sheet', async () => {
    openPlan();
    const sheet = await written();
    host.user.type('Tactics', 'G2', [['completed']]);
    host.user.type('Tactics', 'E2:F2', [['6/15/2026', '6/16/2026']]);
    expect(barOf(sheet, 'Fair')).toEqual(filled(fills.tactic, serial(2026, 6, 15)));
    const day = rowOf(sheet, 'As of');
    const { id, valuesIn } = timelineOn(host.workbook, sheet);
    const column = valuesIn(day).indexOf('As of') + 1;
    host.workbook.write(id, { top: day, left: column, bottom: day, right: column }, () => ({
      input: serial(2026, 7, 20),
    }));
    expect(cell(sheet, 'Pop-up shop', 'Note').value).toBe('late');
    expect(barOf(sheet, 'Newsletter')).toEqual(filled(fills.today, serial(2026, 7, 20)));
    host.user.type('Tactics', 'E5:F5', [['5/5/2026', '5/4/2026']]);
    expect(cell(sheet, 'Newsletter', 'Note').value).toBe('end before start');
    expect(Object.values(barOf(sheet, 'Newsletter'))).toEqual([fills.today]);
    host.user.type('Tactics', 'A5', [['T9']]);
    expect(cell(sheet, 'Newsletter', 'Note').value).toBe('not in the plan');
  });

  it.each<[string, readonly [number, number, number], number, string, number]>([
    ['26 weeks', [2026, 8, 30], 26, 'd', serial(2026, 3, 2)],
    ['months from 27 weeks on', [2026, 8, 31], 6, 'mmm', serial(2026, 3, 1)],
    ['36 months', [2029, 2, 28], 36, 'mmm', serial(2026, 3, 1)],
    ['quarters from 37 months on', [2029, 3, 1], 13, 'mmm', serial(2026, 1, 1)],
    ['years from 37 quarters on', [2035, 4, 1], 10, 'yyyy', serial(2026, 1, 1)],
  ])('stand in columns of %s', async (_, [year, month, day], count, format, first) => {
    openPlan([
      strategies,
      {
        ...tactics,
        rows: [['T1', 'Fair', 'S1', 'Ana', serial(2026, 3, 2), serial(year, month, day), 'active']],
      },
    ]);
    const sheet = await written();
    const { id, used, valuesIn } = timelineOn(host.workbook, sheet);
    const headings = rowOf(sheet, 'Strategies and their tactics');
    const steps = valuesIn(headings).filter((value) => typeof value === 'number');
    expect(steps).toHaveLength(count);
    expect(steps[0]).toBe(first);
    expect(host.workbook.cellAt(id, headings, used.right).numberFormat).toBe(format);
    // The last step holds the last day, and every step has a bar.
    expect(Object.keys(barOf(sheet, 'Fair'))).toEqual(
      steps.filter((step) => step <= serial(year, month, day) && step > serial(2026, 3, 2) - 92).map(String),
    );
  });

  it('stand in one column where all of the plan is in one week, with the legend beside it', async () => {
    openPlan([
      { ...strategies, rows: [['S1', 'Win the young', null, null]] },
      {
        ...tactics,
        rows: [['T1', 'Fair', 'S1', 'Ana', serial(2026, 6, 16), serial(2026, 6, 17), 'active']],
      },
    ]);
    const sheet = await written();
    expect(barOf(sheet, 'Fair')).toEqual(filled(fills.tactic, serial(2026, 6, 15)));
    expect(timelineOn(host.workbook, sheet).valuesIn(1).at(-1)).toBe('Period of the strategy');
  });

  it('say in each lane what part of a tactic is for its strategy', async () => {
    openPlan();
    const sheet = await written();
    const shares = timelineOn(host.workbook, sheet)
      .rows()
      .filter((row) => row.includes('Pop-up shop'))
      .map((row) => row[5]);
    expect(shares).toEqual([0.6, 0.4]);
  });
});

it('says all of it in German', async () => {
  speak(german);
  openPlan();
  const sheet = await written();
  const { rows, valuesIn } = timelineOn(host.workbook, sheet);
  expect(valuesIn(0)[0]).toBe(german.kept.titles.timeline);
  expect(valuesIn(5).slice(0, 9)).toEqual([
    null,
    'Strategien und ihre Maßnahmen',
    'ID',
    'Verantwortlich',
    'Status',
    'Anteil',
    'Beginn',
    'Ende',
    'Hinweis',
  ]);
  expect(cell(sheet, 'Fair', 'Hinweis').value).toBe('im Verzug');
  expect(rows().flat()).toContain(
    'Im Verzug: Das Ende ist vorbei, und der Status ist nicht erledigt oder Completed',
  );
});

describe('a large plan', () => {
  const many = (count: number): readonly WrittenTable[] => [
    {
      ...strategies,
      rows: [...strategies.rows, ['S3', 'All done', null, null]],
    },
    {
      ...tactics,
      rows: Array.from({ length: count }, (_, place) => {
        const end = place % 10 === 0 ? serial(2026, 4, 1) : serial(2026, 12, 1);
        return [
          `T${place}`,
          `Tactic ${place}`,
          place === 0 ? 'S3' : place % 2 === 0 ? 'S1' : 'S2',
          null,
          serial(2026, 3, 1),
          end,
          'planned',
        ];
      }),
    },
  ];

  it('has 500 rows at most: what is late first, and a line says how many are left out', async () => {
    openPlan(many(5_000));
    const check = await checked();
    host.resetTraffic();
    const sheet = await written(check);
    expect(host.traffic.roundTrips).toBe(3);
    const { rows } = timelineOn(host.workbook, sheet);
    const body = rows().slice(6, -3);
    expect(body).toHaveLength(mostRows);
    // The first strategy has more late tactics than there is room for.
    expect(body.filter((row) => row.includes('late'))).toHaveLength(499);
    expect(
      rows()
        .slice(-2)
        .map(([note]) => note),
    ).toEqual([
      '4,501 more tactics are not shown: the sheet has 500 rows at most, late tactics first.',
      '2 more strategies are not shown.',
    ]);
  }, 60_000);

  it('counts strategies that are left out too', async () => {
    openPlan([
      {
        ...strategies,
        rows: Array.from({ length: 600 }, (_, place) => [`S${place}`, `Strategy ${place}`, null, null]),
      },
      { ...tactics, rows: [['T1', 'Fair', 'S7', 'Ana', serial(2026, 3, 2), serial(2026, 4, 1), 'active']] },
    ]);
    const sheet = await written();
    const { rows } = timelineOn(host.workbook, sheet);
    expect(rows()).toHaveLength(6 + 2 + 2);
    expect(rows().at(-1)?.[0]).toBe('599 more strategies are not shown.');
  });
});

describe('where a timeline is there already', () => {
  it('shows it where it is as it would be written, in four round trips at most, and else adds another', async () => {
    openPlan();
    const check = await checked();
    const first = await written(check);
    host.workbook.activate(sheetNamed(host.workbook, 'Tactics'));
    const before = { ...everythingIn(host), active: '' };
    host.resetTraffic();
    expect(await written(check)).toBe(first);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect({ ...everythingIn(host), active: '' }).toEqual(before);
    expect(host.workbook.activeSheet()).toBe(sheetNamed(host.workbook, first));
    host.user.type('Plumbline timeline', 'B40', [['Mine']]);
    host.resetTraffic();
    expect(await written(check)).toBe('Plumbline timeline 2');
    expect(host.traffic.roundTrips).toBe(4);
  });
});

describe('what stands against it leaves nothing behind', () => {
  const failing = async (id: string, check: Parameters<typeof writeTimeline>[1]): Promise<void> => {
    const before = everythingIn(host);
    const outcome = await writeTimeline(runner, check);
    expect(outcome).toMatchObject({ status: 'failed', problem: { id } });
    Object.assign(host.behaviour, usualBehaviour());
    expect(everythingIn(host)).toEqual(before);
  };

  it('a plan without dates, and none that was checked', async () => {
    openPlan([strategies, { ...tactics, rows: [['T1', 'Fair', 'S1', 'Ana', null, null, 'active']] }]);
    await failing('no-dates', await checked());
    await failing('not-checked', null);
  });

  it.each<[string, string, () => unknown]>([
    ['a protected structure', 'structure-protected', () => host.workbook.protectStructure(true)],
    ['a workbook that is open for reading only', 'read-only', () => (host.behaviour.isReadOnly = true)],
    ['a sheet of the plan that is gone', 'no-such-sheet', () => host.user.deleteSheet('Strategies')],
    ['a heading that is another', 'table-elsewhere', () => host.user.type('Tactics', 'E1', [['Launch']])],
    ['a row that came in', 'rows-changed', () => host.user.type('Tactics', 'A3', [['T77']])],
    ['a reading that fails', 'excel-busy', () => host.failRoundTrip(1, { error: 'ServiceNotAvailable' })],
    ['a writing that fails', 'excel-error', () => host.failRoundTrip(2, { error: 'GeneralException' })],
  ])('%s', async (_, id, hinder) => {
    openPlan();
    const check = await checked();
    hinder();
    await failing(id, check);
  });

  it('pages that cannot be laid out keep nobody from the sheet', async () => {
    openPlan();
    const check = await checked();
    host.failRoundTrip(3, { error: 'GeneralException' });
    expect(await written(check)).toBe('Plumbline timeline');
  });

  it('the oldest Excel that the manifest allows does not', async () => {
    openPlan();
    const check = await checked();
    host.behaviour.requirementSets = oldestExcel;
    await written(check);
  });

  it('a sheet of that name which somebody else added meanwhile stays theirs', async () => {
    openPlan();
    const check = await checked();
    let theirs = '';
    const meanwhile: typeof runner = {
      run: (batch) =>
        runner.run((context) => {
          const sync = context.sync.bind(context);
          let trips = 0;
          context.sync = async () => {
            trips += 1;
            if (trips === 2) theirs = host.workbook.addSheet('Plumbline timeline');
            return await sync();
          };
          return batch(context);
        }),
    };
    expect(await writeTimeline(meanwhile, check)).toMatchObject({
      status: 'failed',
      problem: { id: 'excel-error' },
    });
    expect(host.workbook.sheets().at(-1)?.id).toBe(theirs);
  });

  it('whatever breaks off is taken back, or says that it is unfinished and is replaced', async () => {
    let check: Awaited<ReturnType<typeof checked>>;
    const contents = () =>
      host.workbook.sheets().map(({ id, name }) => {
        const { bottom = -1, right = -1 } = host.workbook.usedArea(id, true) ?? {};
        const cells: string[] = [];
        for (let row = 0; row <= bottom; row += 1)
          for (let column = 0; column <= right; column += 1) {
            const { formula, value } = host.workbook.cellAt(id, row, column);
            if (formula !== null || value !== null)
              cells.push(`${row} ${column} ${formula ?? JSON.stringify(value)}`);
          }
        return [name, cells] as const;
      });
    const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
    const trial = await tryEveryBreak(host, {
      open: () => workbookWith(plan),
      prepare: async () => {
        const outcome = await checkOpenWorkbook({ mayWrite: false });
        if (!('result' in outcome)) throw new Error('No plan.');
        check = outcome as typeof check;
      },
      act: () => writeTimeline(runner, check),
      seen: contents,
      // The sheet is blank, or says itself that it is unfinished.
      isHarmlessUnanswered: (now, before) =>
        isSame(now.slice(0, before.length), before) &&
        now
          .slice(before.length)
          .every(([, cells]) => cells.length === 0 || cells[0]?.includes('Unfinished') === true),
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(100);
  }, 120_000);
});
