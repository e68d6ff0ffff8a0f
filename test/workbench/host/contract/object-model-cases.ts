import type { ContractCase } from './contract-case';

/** What the object model answers, and the library makes of it. */
export const objectModelCases: readonly ContractCase[] = [
  {
    name: 'values, types, formats and address of a range',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('plan').getRange('B6:C7');
            range.load('values,valueTypes,numberFormat,address,rowHidden');
            await context.sync();
            const { values, valueTypes, numberFormat, address, rowHidden } = range;
            return { values, valueTypes, numberFormat, address, rowHidden };
          }),
        gives: {
          values: [
            ['Pop-up shop', 30_000],
            ['Loyalty card', ''],
          ],
          valueTypes: [
            ['String', 'Double'],
            ['String', 'Empty'],
          ],
          numberFormat: [
            ['General', 'General'],
            ['General', 'General'],
          ],
          address: 'Plan!B6:C7',
          rowHidden: false,
        },
      },
    ],
  },
  {
    name: 'a written value fills every cell, null leaves one, and a text is read as typed',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Notes');
            sheet.getRange('A1:B1').values = [['x', 'y']];
            sheet.getRange('A1:B1').values = [[null, '007']];
            const all = sheet.getRange('A2:B2');
            all.values = 7 as unknown as number[][];
            const dates = sheet.getRange('A3:B3');
            dates.values = [['1-2', "'1-2"]];
            const range = sheet.getRange('A1:B3').load('values,formulas');
            await context.sync();
            return range.values;
          }),
        gives: [
          ['x', 7],
          [7, 7],
          [46_024, '1-2'],
        ],
      },
    ],
  },
  {
    name: 'a grid of the wrong size is InvalidArgument at Range.values',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Plan').getRange('A1:B2').values = [[1]];
            await context.sync();
          }).catch((error: unknown) => {
            const { code, debugInfo } = error as OfficeExtension.Error;
            return [code, debugInfo.errorLocation];
          }),
        gives: ['InvalidArgument', 'Range.values'],
      },
    ],
  },
  {
    name: 'what was not loaded is not there',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A1').load('address');
            await context.sync();
            return range.values;
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        gives: 'PropertyNotLoaded',
      },
    ],
  },
  {
    name: 'a missing sheet is a null object, and so is what is asked of it',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            const there = worksheets.getItemOrNullObject('plan').load('name,id,visibility,position');
            const missing = worksheets.getItemOrNullObject('Gone');
            const range = missing.getRange('A1');
            const blank = worksheets.getItem('Notes').getUsedRangeOrNullObject();
            await context.sync();
            return [
              there.isNullObject,
              there.name,
              there.visibility,
              there.position,
              missing.isNullObject,
              range.isNullObject,
              blank.isNullObject,
            ];
          }),
        gives: [false, 'Plan', 'Visible', 0, true, true, true],
      },
    ],
  },
  {
    name: 'ItemNotFound says which statement failed',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Plan').load('name');
            context.workbook.worksheets.getItem('Gone').load('name');
            await context.sync();
          }).catch((error: unknown) => {
            const { code, debugInfo } = error as OfficeExtension.Error & {
              debugInfo: { statement?: string };
            };
            return [code, debugInfo.errorLocation, debugInfo.statement];
          }),
        gives: ['ItemNotFound', 'WorksheetCollection.getItem', 'var worksheet1 = worksheets.getItem(...);'],
      },
    ],
  },
  {
    name: 'a sheet that was added is itself in the next batch',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add('Plumbline');
            await context.sync();
            sheet.getRange('A1').values = [['Score']];
            sheet.visibility = Excel.SheetVisibility.hidden;
            sheet.load('name,visibility');
            const { worksheets } = context.workbook;
            worksheets.load('items/name');
            const count = worksheets.getCount();
            await context.sync();
            return [sheet.name, sheet.visibility, count.value, worksheets.items.map(({ name }) => name)];
          }),
        gives: ['Plumbline', 'Hidden', 3, ['Plan', 'Notes', 'Plumbline']],
      },
    ],
  },
  {
    name: 'tables tell their parts and columns',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { tables } = context.workbook.worksheets.getItem('Plan');
            tables.load('items/name,items/showTotals,items/showHeaders');
            await context.sync();
            const [table] = tables.items;
            if (table === undefined) return null;
            const header = table.getHeaderRowRange().load('values');
            const whole = table.getRange().load('address');
            const body = table.getDataBodyRange().load('address');
            table.columns.load('items/name');
            table.worksheet.load('name');
            await context.sync();
            return {
              name: table.name,
              totals: table.showTotals,
              header: header.values,
              whole: whole.address,
              body: body.address,
              columns: table.columns.items.map(({ name }) => name),
              sheet: table.worksheet.name,
            };
          }),
        gives: {
          name: 'Tactics',
          totals: false,
          header: [['ID', 'Tactic', 'Budget']],
          whole: 'Plan!A4:C7',
          body: 'Plan!A5:C7',
          columns: ['ID', 'Tactic', 'Budget'],
          sheet: 'Plan',
        },
      },
    ],
  },
  {
    name: 'a table takes a new row, and cells below it move down',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Plan');
            sheet.getRange('A8').values = [['below']];
            const table = sheet.tables.getItem('Tactics');
            table.rows.add(undefined, [['T4', 'Blog', 50]]);
            const whole = table.getRange().load('address,values');
            const below = sheet.getRange('A9').load('values');
            await context.sync();
            return [whole.address, whole.values.at(-1), below.values];
          }),
        gives: ['Plan!A4:C8', ['T4', 'Blog', 50], [['below']]],
      },
    ],
  },
  {
    name: 'names are added, found, changed and deleted',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { names, worksheets } = context.workbook;
            const range = worksheets.getItem('Notes').getRange('A2:A9');
            const name = names.add('Plumbline_T1_row', range).load('formula,type,scope');
            await context.sync();
            const before = [name.formula, name.type, name.scope];
            name.formula = '=Notes!$A$2:$A$4';
            const cells = name.getRange().load('address');
            await context.sync();
            names.getItem('plumbline_t1_row').delete();
            const gone = names.getItemOrNullObject('Plumbline_T1_row');
            await context.sync();
            return [before, cells.address, gone.isNullObject];
          }),
        gives: [['=Notes!$A$2:$A$9', 'Range', 'Workbook'], 'Notes!A2:A4', true],
      },
    ],
  },
  {
    name: 'a custom conditional format is found again by its id, and deleted',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
            const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
            format.custom.rule.formula = '=$C5>1000';
            format.custom.format.fill.color = '#F4C7C3';
            format.custom.format.numberFormat = '"▲ "@';
            format.load('id,type');
            await context.sync();
            const again = range.conditionalFormats.getItemOrNullObject(format.id);
            again.load('id,custom/rule/formula,custom/format/fill/color,custom/format/numberFormat');
            await context.sync();
            const { custom } = again;
            const seen = [
              format.type,
              custom.rule.formula,
              custom.format.fill.color,
              custom.format.numberFormat,
            ];
            again.delete();
            const count = range.conditionalFormats.getCount();
            const gone = range.conditionalFormats.getItemOrNullObject(format.id);
            await context.sync();
            return [seen, count.value, gone.isNullObject];
          }),
        gives: [['Custom', '=$C5>1000', '#F4C7C3', '"▲ "@'], 0, true],
      },
    ],
  },
  {
    name: 'a conditional format refuses what Excel refuses in its formula',
    steps: [
      {
        addIn: () =>
          Promise.all(
            ['=[@Budget]>1', '=OR({1,0})', '=PLUMB.BACKED($A5)'].map((formula) =>
              Excel.run(async (context) => {
                const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
                range.conditionalFormats.add('Custom').custom.rule.formula = formula;
                await context.sync();
              }).catch((error: unknown) => (error as OfficeExtension.Error).code),
            ),
          ),
        gives: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
      },
    ],
  },
  {
    name: 'fill and font of cells, null where they differ',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Notes').getRange('A1:B1');
            range.format.fill.color = '#fce8b2';
            range.getCell(0, 1).format.font.bold = true;
            await context.sync();
            range.load('format/fill/color,format/font/bold');
            await context.sync();
            return [range.format.fill.color, range.format.font.bold];
          }),
        gives: ['#FCE8B2', null],
      },
    ],
  },
  {
    name: 'settings and XML parts of the workbook',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { settings, customXmlParts } = context.workbook;
            settings.add('lead', { by: 'joint' });
            const lead = settings.getItemOrNullObject('lead').load('value');
            const missing = settings.getItemOrNullObject('profile');
            customXmlParts.add('<plan xmlns="urn:plumbline"><row/></plan>');
            const part = customXmlParts.getByNamespace('urn:plumbline').getOnlyItemOrNullObject();
            const xml = part.getXml();
            await context.sync();
            const value: unknown = lead.value;
            return [value, missing.isNullObject, xml.value];
          }),
        gives: [{ by: 'joint' }, true, '<plan xmlns="urn:plumbline"><row/></plan>'],
      },
      { host: (host) => host.workbook.settings().get('lead'), gives: { by: 'joint' } },
    ],
  },
  {
    name: 'a kept range moves along when rows come in above it',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Plan');
            const range = sheet.getRange('B6').load('address');
            await context.sync();
            sheet.getRange('1:2').insert('Down');
            await context.sync();
            range.load('address,values');
            await context.sync();
            return [range.address, range.values];
          }),
        gives: ['Plan!B8', [['Pop-up shop']]],
      },
    ],
  },
  {
    name: 'select goes to a cell of another sheet',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Notes').getRange('B3').select();
            const selected = context.workbook.getSelectedRange().load('address');
            const active = context.workbook.worksheets.getActiveWorksheet().load('name');
            context.workbook.application.calculate(Excel.CalculationType.full);
            await context.sync();
            return [selected.address, active.name];
          }),
        gives: ['Notes!B3', 'Notes'],
      },
    ],
  },
];
