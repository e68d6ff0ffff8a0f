import type { ContractCase } from './contract-case';

/** What charts answer, and the library makes of it. Plan has the table Tactics at A4:C7: ID, Tactic, Budget. */
export const chartCases: readonly ContractCase[] = [
  {
    name: 'a chart of cells has a series for each column, named by its heading; the first column is what they stand over',
    steps: [
      {
        host: (host) => {
          host.user.type('Notes', 'A1', [
            ['Price', 'Required', 'Expected'],
            [10, 900, 700],
            [20, 450, 500],
            [30, 300, 400],
          ]);
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            const notes = context.workbook.worksheets.getItem('Notes');
            const points = notes.charts.add('XYScatterLinesNoMarkers', notes.getRange('A1:C4'));
            const bars = notes.charts.add('ColumnClustered', notes.getRange('A2:B4'), 'Columns');
            const rows = notes.charts.add('Line', notes.getRange('A1:C2'), 'Rows');
            points.series.load('items/name,count');
            bars.series.load('items/name');
            rows.series.load('items/name');
            points.load('name,chartType,legend/visible,title/text');
            bars.load('name');
            await context.sync();
            return [
              points.name,
              points.chartType,
              points.legend.visible,
              points.title.text,
              ...[points, bars, rows].map(({ series }) => series.items.map(({ name }) => name)),
            ];
          }),
        gives: [
          'Chart 1',
          'XYScatterLinesNoMarkers',
          true,
          'Chart Title',
          ['Required', 'Expected'],
          ['Series1', 'Series2'],
          ['Series1'],
        ],
      },
      {
        host: (host) =>
          host.workbook
            .charts(host.workbook.sheets()[1]?.id ?? '')[0]
            ?.series.map(({ name, xValues, values }) => [name, xValues, values]),
        gives: [
          ['=Notes!$B$1', '=Notes!$A$2:$A$4', '=Notes!$B$2:$B$4'],
          ['=Notes!$C$1', '=Notes!$A$2:$A$4', '=Notes!$C$2:$C$4'],
        ],
      },
    ],
  },
  {
    name: 'a chart is told its series, titles, axes, legend and place',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const plan = context.workbook.worksheets.getItem('Plan');
            const chart = plan.charts.add('XYScatter', plan.getRange('C5:C7'), 'Columns');
            chart.name = 'Budgets';
            const first = chart.series.getItemAt(0);
            first.name = 'Spend';
            first.setXAxisValues(plan.getRange('A5:A7'));
            first.format.line.color = '#336699';
            first.format.line.weight = 2.5;
            const second = chart.series.add('Again');
            second.setValues(plan.getRange('C5:C6'));
            second.axisGroup = 'Secondary';
            chart.series.add('Gone').delete();
            chart.title.text = 'What is spent';
            chart.legend.visible = true;
            chart.legend.position = 'Right';
            const { categoryAxis, valueAxis } = chart.axes;
            categoryAxis.title.visible = true;
            valueAxis.title.text = 'Money';
            valueAxis.minimum = 0;
            valueAxis.maximum = 100;
            valueAxis.maximum = '';
            valueAxis.numberFormat = '#,##0';
            valueAxis.majorGridlines.visible = false;
            chart.axes.getItem('Value', 'Secondary').title.text = 'More money';
            chart.setPosition('B2', plan.getRange('D11'));
            await context.sync();
            const again = plan.charts.getItem('budgets').load('left,top,width,height,title/text');
            again.legend.load('position');
            again.axes.valueAxis.load('minimum,maximum,numberFormat,title/text,majorGridlines/visible');
            again.axes.categoryAxis.load('title/text');
            again.series.load('items/name,items/axisGroup,items/format/line/color,items/format/line/weight');
            const count = again.series.getCount();
            await context.sync();
            const { valueAxis: values } = again.axes;
            const [minimum, maximum]: unknown[] = [values.minimum, values.maximum];
            return [
              [again.left, again.top, again.width, again.height],
              [again.title.text, again.legend.position, again.axes.categoryAxis.title.text],
              [minimum, maximum, values.numberFormat, values.title.text, values.majorGridlines.visible],
              again.series.items.map(({ name, axisGroup, format }) => [
                name,
                axisGroup,
                format.line.color,
                format.line.weight,
              ]),
              count.value,
            ];
          }),
        gives: [
          [48, 15, 144, 150],
          ['What is spent', 'Right', 'Axis Title'],
          [0, '', '#,##0', 'Money', false],
          [
            ['Spend', 'Primary', '#336699', 2.5],
            ['Again', 'Secondary', null, null],
          ],
          2,
        ],
      },
    ],
  },
  {
    name: 'charts are found by name and by place, and go when they are deleted; a name stands for one chart of its sheet',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { charts } = context.workbook.worksheets.getItem('Plan');
            const cells = context.workbook.worksheets.getItem('Plan').getRange('C4:C7');
            charts.add('Line', cells).name = 'One';
            charts.add('Line', cells).name = 'Two';
            const second = charts.getItemAt(1).load('name');
            const missing = charts.getItemOrNullObject('Three');
            const codeOf = async (attempt: () => void): Promise<string> => {
              attempt();
              try {
                await context.sync();
                return 'none';
              } catch (error) {
                return (error as OfficeExtension.Error).code;
              }
            };
            await context.sync();
            const codes = [
              await codeOf(() => (charts.getItem('Two').name = 'one')),
              await codeOf(() => charts.getItem('Three')),
              await codeOf(() => charts.add('Invalid', cells)),
            ];
            charts.getItem('One').delete();
            const count = charts.getCount();
            await context.sync();
            return [second.name, missing.isNullObject, codes, count.value];
          }),
        gives: ['Two', true, ['ItemAlreadyExists', 'ItemNotFound', 'InvalidArgument'], 1],
      },
    ],
  },
  {
    name: 'what a chart draws follows its cells, and so does its place; a deleted sheet leaves #REF!',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            const plan = worksheets.getItem('Plan');
            const notes = worksheets.getItem('Notes');
            notes.charts.add('Line', plan.getRange('C4:C7'));
            plan.charts.add('Line', plan.getRange('C4:C7')).setPosition('E5', 'F6');
            plan.getRange('1:2').insert('Down');
            plan.name = 'The plan';
            await context.sync();
            const own = plan.charts.getItemAt(0).load('top,height');
            await context.sync();
            return [own.top, own.height];
          }),
        gives: [90, 30],
      },
      {
        host: (host) => {
          const sheet = host.workbook.sheets()[1]?.id ?? '';
          const drawn = () =>
            host.workbook
              .charts(sheet)
              .flatMap(({ series }) => series.map(({ name, values }) => [name, values]));
          const before = drawn();
          host.user.deleteSheet('The plan');
          return [before, drawn()];
        },
        gives: [[["='The plan'!$C$6", "='The plan'!$C$7:$C$9"]], [['=#REF!', '=#REF!']]],
      },
    ],
  },
  {
    name: 'a chart takes other cells, another kind, and a place without another size',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const plan = context.workbook.worksheets.getItem('Plan');
            const chart = plan.charts.add('Line', plan.getRange('A4:C7'));
            chart.setData(plan.getRange('C4:C6'));
            chart.chartType = 'ColumnClustered';
            chart.setPosition('C3');
            chart.title.visible = false;
            chart.load('chartType,left,top,width,title/visible,series/items/name,worksheet/name');
            chart.axes.categoryAxis.majorGridlines.load('visible');
            await context.sync();
            return [
              [chart.chartType, chart.worksheet.name, chart.title.visible],
              [chart.left, chart.top, chart.width],
              chart.series.items.map(({ name }) => name),
              chart.axes.categoryAxis.majorGridlines.visible,
            ];
          }),
        gives: [['ColumnClustered', 'Plan', false], [96, 30, 360], ['Budget'], false],
      },
      {
        host: (host) =>
          host.workbook.charts(host.workbook.activeSheet())[0]?.series.map(({ values }) => values),
        gives: ['=Plan!$C$5:$C$6'],
      },
    ],
  },
  {
    name: 'a kind of chart that this host does not draw is listed',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const plan = context.workbook.worksheets.getItem('Plan');
            plan.charts.add('Pie', plan.getRange('C4:C7'));
            await context.sync();
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        gives: 'ApiNotFound',
      },
      { host: (host) => host.takeUnknown(), gives: ["charts of the type 'Pie'"] },
    ],
  },
  {
    name: 'a protected sheet takes no charts',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const plan = context.workbook.worksheets.getItem('Plan');
            plan.protection.protect();
            plan.charts.add('Line', plan.getRange('C4:C7'));
            await context.sync();
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        gives: 'AccessDenied',
      },
    ],
  },
  {
    name: 'rows stay in view, and pages are laid out',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { freezePanes, pageLayout } = context.workbook.worksheets.getItem('Plan');
            freezePanes.freezeColumns(1);
            freezePanes.freezeRows(4);
            pageLayout.orientation = 'Landscape';
            pageLayout.zoom = { horizontalFitToPages: 1 };
            pageLayout.load('orientation,zoom');
            await context.sync();
            return [pageLayout.orientation, pageLayout.zoom];
          }),
        gives: ['Landscape', { horizontalFitToPages: 1 }],
      },
      {
        host: (host) => host.workbook.sheets()[0]?.frozen,
        gives: { rows: 4, columns: 0 },
      },
    ],
  },
];
