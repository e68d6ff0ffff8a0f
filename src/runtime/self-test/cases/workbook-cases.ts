import { language } from '../../../languages/language';
import type { SelfTestCase } from '../self-test-case';

/* The functions of these cases use nothing but globals. */

/** Sheets, tables, names, and the workbook as a whole. */
export const workbookCases = (): readonly SelfTestCase[] => [
  {
    ...language.selfTest.cases.dateSystem,
    needs: '1.2',
    run: () =>
      Excel.run(async (context) => {
        const { functions, worksheets } = context.workbook;
        const asked = functions.date(1904, 1, 1);
        asked.load('value');
        const cell = worksheets.getItem('Notes').getRange('A1');
        cell.formulas = [['=DATE(1904,1,1)']];
        await context.sync();
        cell.load('values');
        await context.sync();
        const inCell: unknown = cell.values[0]?.[0];
        const isKnown = asked.value === 0 || asked.value === 1462;
        return isKnown && asked.value === inCell ? 'as in a cell' : [asked.value, inCell];
      }),
    gives: 'as in a cell',
  },
  {
    ...language.selfTest.cases.missingSheet,
    needs: '1.4',
    run: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const there = worksheets.getItemOrNullObject('plan').load('name,id,visibility,position');
        const next = worksheets.getItem('Notes').load('position');
        const missing = worksheets.getItemOrNullObject('Gone');
        const gone = [missing, missing.getRange('A1')];
        await context.sync();
        return [
          there.isNullObject,
          there.name,
          there.visibility,
          next.position - there.position,
          ...gone.map(({ isNullObject }) => isNullObject),
        ];
      }),
    gives: [false, 'Plan', 'Visible', 1, true, true],
  },
  {
    ...language.selfTest.cases.blankSheet,
    needs: '1.4',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Notes');
        const blank = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        sheet.getRange('B2').format.fill.color = '#FCE8B2';
        const formatted = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        return [blank.isNullObject, formatted.isNullObject];
      }),
    gives: [true, true],
  },
  {
    ...language.selfTest.cases.itemNotFound,
    needs: '1.1',
    run: () =>
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
  {
    ...language.selfTest.cases.newSheet,
    needs: '1.4',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Plumbline');
        await context.sync();
        sheet.getRange('A1').values = [['Score']];
        sheet.visibility = Excel.SheetVisibility.hidden;
        sheet.load('name,visibility');
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        const counted = { sheets: worksheets.getCount() };
        await context.sync();
        const sheetNames = worksheets.items.map(({ name }) => name);
        return [sheet.name, sheet.visibility, counted.sheets.value - sheetNames.length, sheetNames.slice(-3)];
      }),
    gives: ['Plumbline', 'Hidden', 0, ['Plan', 'Notes', 'Plumbline']],
  },
  {
    ...language.selfTest.cases.selectElsewhere,
    needs: '1.1',
    run: () =>
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
  {
    ...language.selfTest.cases.partsOfTables,
    needs: '1.2',
    run: () =>
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
  {
    ...language.selfTest.cases.newTableRow,
    needs: '1.1',
    run: () =>
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
  {
    ...language.selfTest.cases.names,
    needs: '1.7',
    run: () =>
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
  {
    ...language.selfTest.cases.emptyName,
    needs: '1.7',
    run: () =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const name = names.add('Plumbline_T1_row', '=Plan!$A$5:$A$7');
        const cell = worksheets.getItem('Notes').getRange('A1');
        cell.formulas = [['=IFERROR(MATCH("T2",Plumbline_T1_row,0),"none")']];
        await context.sync();
        cell.load('values');
        await context.sync();
        const before: unknown = cell.values;
        name.formula = '=""';
        name.load('formula');
        await context.sync();
        cell.load('values');
        await context.sync();
        const after: unknown = cell.values;
        const formula: unknown = name.formula;
        return [before, formula, after];
      }),
    gives: [[[2]], '=""', [['none']]],
  },
  {
    ...language.selfTest.cases.oneComment,
    needs: '1.10',
    run: async () => {
      const contentOfComment = () =>
        Excel.run(async (context) => {
          const comment = context.workbook.comments.getItemByCell('Notes!B2').load('content');
          await context.sync();
          return comment.content;
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
      const add = (content: string) =>
        Excel.run(async (context) => {
          const { comments, worksheets } = context.workbook;
          comments.add(worksheets.getItem('Notes').getRange('B2'), content);
          await context.sync();
          return 'added';
        }).catch(() => 'refused');
      return [
        await contentOfComment(),
        await add('First'),
        await contentOfComment(),
        await add('Second'),
        await contentOfComment(),
      ];
    },
    gives: ['ItemNotFound', 'added', 'First', 'refused', 'First'],
  },
  {
    ...language.selfTest.cases.ownChanges,
    needs: '1.14',
    run: () =>
      Excel.run(async (context) => {
        const notes = context.workbook.worksheets.getItem('Notes').load('id');
        await context.sync();
        const events: unknown[] = [];
        const handler = context.workbook.worksheets.onChanged.add((event) => {
          const { address, changeType, source, triggerSource } = event;
          if (event.worksheetId === notes.id) events.push([address, changeType, source, triggerSource]);
          return Promise.resolve();
        });
        await context.sync();
        notes.getRange('A1:A2').values = [[1], [2]];
        await context.sync();
        const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
        for (let tries = 0; tries < 250 && events.length < 1; tries += 1) await pause();
        handler.remove();
        await context.sync();
        return events;
      }),
    gives: [['A1:A2', 'RangeEdited', 'Local', 'ThisLocalAddin']],
  },
];
