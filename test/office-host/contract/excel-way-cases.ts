import type { ContractCase } from './contract-case';

/** What published snippets do, answered as Excel answers. Plan has the table Tactics at A4:C7: ID, Tactic, Budget. */
export const excelWayCases: readonly ContractCase[] = [
  {
    name: 'cells are indented, whatever else their look has',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:A6');
            range.format.borders.getItem('EdgeTop').color = '#00FF00';
            range.format.indentLevel = 2;
            const first = range.getRow(0).format;
            first.indentLevel = 1;
            const all = range.format.load('indentLevel');
            first.load('indentLevel');
            await context.sync();
            return [first.indentLevel, all.indentLevel];
          }),
        gives: [1, null],
      },
      {
        host: ({ workbook }) => {
          const plan = workbook.sheets().find(({ name }) => name === 'Plan')?.id ?? '';
          const { carried } = workbook.cellAt(plan, 4, 0).style;
          return [carried?.alignment, carried?.border.includes('00FF00')];
        },
        gives: [' indent="1"', true],
      },
      { host: (host) => host.takeUnknown(), gives: [] },
    ],
  },
  {
    name: 'lines are drawn between the rows of a range and at its edges, each side apart, and go again',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
            const { borders } = range.format;
            const between = borders.getItem('InsideHorizontal');
            between.style = 'Continuous';
            between.color = '#FF0000';
            borders.getItem('EdgeLeft').color = 'blue';
            // A single row has nothing between its rows.
            range.getRow(0).format.borders.getItem('InsideHorizontal').style = 'Continuous';
            await context.sync();
            const there = (['InsideHorizontal', 'EdgeLeft', 'EdgeBottom'] as const).map((index) =>
              borders.getItem(index).load('style,color,sideIndex'),
            );
            await context.sync();
            const drawn = there.map(({ style, color, sideIndex }) => [sideIndex, style, color]);
            between.style = 'None';
            between.load('style');
            await context.sync();
            return [...drawn, between.style];
          }),
        gives: [
          ['InsideHorizontal', 'Continuous', '#FF0000'],
          ['EdgeLeft', 'Continuous', '#0000FF'],
          ['EdgeBottom', 'None', '#000000'],
          'None',
        ],
      },
      {
        host: ({ workbook }) => {
          const plan = workbook.sheets().find(({ name }) => name === 'Plan')?.id ?? '';
          return [0, 1].map((column) => workbook.cellAt(plan, 5, column).style.carried?.border);
        },
        gives: [
          '<border><left style="thin"><color rgb="FF0000FF"/></left><right/><top/><bottom/></border>',
          '',
        ],
      },
      { host: (host) => host.takeUnknown(), gives: [] },
    ],
  },
  {
    name: 'the first row that is added to a table of headings alone fills its blank row',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const notes = context.workbook.worksheets.getItem('Notes');
            const table = notes.tables.add('A1:D1', true);
            table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
            table.rows.add(undefined, [
              ['1/1/2017', 'The Phone Company', 'Communications', '$120'],
              ['1/2/2017', 'Northwind', 'Transport', '(5)'],
            ]);
            const whole = table.getRange().load('address,values,numberFormat');
            await context.sync();
            return [whole.address, whole.values.slice(1), whole.numberFormat[1]];
          }),
        gives: [
          'Notes!A1:D3',
          [
            [42_736, 'The Phone Company', 'Communications', 120],
            [42_737, 'Northwind', 'Transport', -5],
          ],
          ['m/d/yyyy', 'General', 'General', '$#,##0_);[Red]($#,##0)'],
        ],
      },
    ],
  },
  {
    name: "rows of a table come and go in the table's own columns, and its last row stays as a blank one",
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const plan = context.workbook.worksheets.getItem('Plan');
            const table = plan.tables.getItem('Tactics');
            plan.getRange('E4:E8').values = [['a'], ['b'], ['c'], ['d'], ['e']];
            plan.getRange('A9').values = [['under']];
            plan.getRange('G1').formulas = [['=A9']];
            table.rows.add(1, [['T9', 'New', 5]]);
            const beside = plan.getRange('E4:E8').load('values');
            const under = plan.getRange('G1').load('formulas');
            const inside = table.getRange().load('address');
            await context.sync();
            const came = [beside.values.flat(), under.formulas[0], inside.address];
            for (let row = 0; row < 4; row += 1) table.rows.getItemAt(0).delete();
            const left = table.getRange().load('address,values');
            const again = plan.getRange('G1').load('formulas');
            await context.sync();
            return [...came, left.address, left.values[1], again.formulas[0]];
          }),
        gives: [['a', 'b', 'c', 'd', 'e'], ['=A10'], 'Plan!A4:C8', 'Plan!A4:C5', ['', '', ''], ['=A7']],
      },
    ],
  },
  {
    name: 'a column of a table goes with its cells, and what stands beside the table in its rows moves up to it',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const plan = context.workbook.worksheets.getItem('Plan');
            const table = plan.tables.getItem('Tactics');
            plan.getRange('E4:E9').values = [['a'], ['b'], ['c'], ['d'], ['e'], ['f']];
            plan.getRange('B1').formulas = [['=C5']];
            table.columns.getItem('Tactic').delete();
            const inside = table.getRange().load('address');
            const headings = table.getHeaderRowRange().load('values');
            const beside = plan.getRange('D4:E9').load('values');
            const formula = plan.getRange('B1').load('formulas');
            await context.sync();
            return [inside.address, headings.values[0], beside.values.flat(), formula.formulas[0]];
          }),
        gives: [
          'Plan!A4:B7',
          ['ID', 'Budget'],
          ['a', '', 'b', '', 'c', '', 'd', '', '', 'e', '', 'f'],
          ['=B5'],
        ],
      },
    ],
  },
  {
    name: 'a totals row gets its label and a subtotal, and cells under the table make room',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const plan = context.workbook.worksheets.getItem('Plan');
            const table = plan.tables.getItem('Tactics');
            plan.getRange('A8:E8').values = [['under', '', '', '', 'beside']];
            table.showTotals = true;
            const totals = table.getTotalRowRange().load('address,formulas,values');
            const below = plan.getRange('A9:E9').load('values');
            const same = plan.getRange('E8').load('values');
            await context.sync();
            const shown = [
              totals.address,
              totals.formulas[0],
              totals.values[0],
              below.values[0],
              same.values[0],
            ];
            table.showTotals = false;
            const after = plan.getRange('A8').load('values');
            const whole = table.getRange().load('address');
            await context.sync();
            return [...shown, after.values[0], whole.address];
          }),
        gives: [
          'Plan!A8:C8',
          ['Total', '', '=SUBTOTAL(109,[Budget])'],
          ['Total', '', 31_200],
          ['under', '', '', '', ''],
          ['beside'],
          ['under'],
          'Plan!A4:C7',
        ],
      },
    ],
  },
  {
    name: 'a table without headings gets them above, and only its own columns move down',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const notes = context.workbook.worksheets.getItem('Notes');
            notes.getRange('A1:C2').values = [
              [1, 2, 'x'],
              [3, 4, 'y'],
            ];
            const table = notes.tables.add('A1:B2', false);
            const range = notes.getRange('A1:C3').load('values');
            const whole = table.getRange().load('address');
            await context.sync();
            return [whole.address, range.values];
          }),
        gives: [
          'Notes!A1:B3',
          [
            ['Column1', 'Column2', 'x'],
            [1, 2, 'y'],
            [3, 4, ''],
          ],
        ],
      },
    ],
  },
  {
    name: 'written texts that Excel takes for numbers are numbers, in the formats that it gives them',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Notes').getRange('A1:F1');
            range.values = [['$120', '(5)', '12:30', 'Jan 5, 2020', '1/1/2017 13:00', '20%']];
            range.load('values,numberFormat');
            await context.sync();
            const values = range.values[0] as number[];
            return [values.map((value) => Math.round(value * 10_000) / 10_000), range.numberFormat[0]];
          }),
        gives: [
          [120, -5, 0.5208, 43_835, 42_736.5417, 0.2],
          ['$#,##0_);[Red]($#,##0)', 'General', 'h:mm', 'd-mmm-yy', 'm/d/yyyy h:mm', '0%'],
        ],
      },
    ],
  },
  {
    name: 'named colours read back as #RRGGBB; one value given for many cells goes to all',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const notes = context.workbook.worksheets.getItem('Notes');
            const range = notes.getRange('A1:B2');
            range.format.fill.color = 'CornflowerBlue';
            range.format.font.color = 'mediumpurple';
            notes.tabColor = '#ff00aa';
            range.values = 'same' as unknown as unknown[][];
            range.numberFormat = [['0.00']];
            range.load('values,numberFormat,format/fill/color,format/font/color');
            notes.load('tabColor');
            await context.sync();
            return [
              range.format.fill.color,
              range.format.font.color,
              notes.tabColor,
              range.values.flat(),
              range.numberFormat.flat(),
            ];
          }),
        gives: [
          '#6495ED',
          '#9370DB',
          '#FF00AA',
          ['same', 'same', 'same', 'same'],
          ['0.00', '0.00', '0.00', '0.00'],
        ],
      },
    ],
  },
  {
    name: 'names in load that the library lets through load nothing',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            worksheets.load('items/$none');
            const plan = worksheets.getItem('Plan').load('name,$none,isNullObject');
            await context.sync();
            return [worksheets.items.length, plan.name];
          }),
        gives: [2, 'Plan'],
      },
    ],
  },
  {
    name: 'a protected sheet and workbook open with their password alone',
    steps: [
      {
        addIn: async () => {
          const attempt = (work: (workbook: Excel.Workbook) => void) =>
            Excel.run(async (context) => {
              work(context.workbook);
              await context.sync();
              return 'done';
            }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [
            await attempt(({ worksheets }) => worksheets.getItem('Plan').protection.protect({}, 'secret')),
            await attempt(({ worksheets }) => worksheets.getItem('Plan').protection.unprotect('Secret')),
            await attempt(({ worksheets }) => worksheets.getItem('Plan').protection.unprotect()),
            await attempt(({ worksheets }) => worksheets.getItem('Plan').protection.unprotect('secret')),
            await attempt(({ protection }) => protection.protect('secret')),
            await attempt(({ protection }) => protection.unprotect('wrong')),
            await attempt(({ protection }) => protection.unprotect('secret')),
          ];
        },
        gives: ['done', 'AccessDenied', 'AccessDenied', 'done', 'done', 'AccessDenied', 'done'],
      },
    ],
  },
  {
    name: 'deleting the active sheet tells so and that the next one is active; onCalculated names the cells',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const events: unknown[] = [];
            globalThis.remembered.events = events;
            const { worksheets } = context.workbook;
            const notes = worksheets.getItem('Notes').load('id');
            await context.sync();
            worksheets.onCalculated.add(({ address }) => {
              events.push(['calculated', address]);
              return Promise.resolve();
            });
            worksheets.onDeleted.add(() => {
              events.push(['deleted']);
              return Promise.resolve();
            });
            worksheets.onActivated.add(({ worksheetId }) => {
              events.push(['activated', worksheetId === notes.id]);
              return Promise.resolve();
            });
            await context.sync();
            notes.getRange('A1:A2').formulas = [['=1'], ['=2']];
            await context.sync();
            worksheets.getItem('Plan').delete();
            await context.sync();
          }),
        gives: undefined,
      },
      {
        addIn: async () => {
          const { events = [] } = globalThis.remembered;
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && events.length < 4; tries += 1) await pause();
          return [events[0], events.slice(1).filter((event) => (event as unknown[])[0] !== 'calculated')];
        },
        gives: [
          ['calculated', 'A1:A2'],
          [['deleted'], ['activated', true]],
        ],
      },
    ],
  },
  {
    name: 'a range resized beyond its first cell turns round; a formula that refers to its own cell is 0',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const notes = context.workbook.worksheets.getItem('Notes');
            const turned = notes.getRange('B5:C6').getResizedRange(-3, 1).load('address');
            const circle = notes.getRange('A1:A3');
            circle.formulas = [['=A1+1'], ['=A3+1'], ['=SUM(A2:A3)+5']];
            const after = notes.getRange('A4');
            after.formulas = [['=A1+7']];
            circle.load('values');
            after.load('values');
            await context.sync();
            return [turned.address, circle.values.flat(), after.values[0]];
          }),
        gives: ['Notes!B3:D5', [0, 0, 0], [7]],
      },
    ],
  },
];
