import { language } from '../../../languages/language';
import type { SelfTestCase } from '../self-test-case';

/* The functions of these cases use nothing but globals. */

/** Conditional formats, which are what the marks are. */
export const formatCases = (): readonly SelfTestCase[] => [
  {
    ...language.selfTest.cases.customFormat,
    needs: '1.14',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
        const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = '=$C5>1000';
        format.custom.format.fill.color = '#F4C7C3';
        format.custom.format.numberFormat = '"▲ "@';
        format.load('id,type');
        await context.sync();
        const again = () => range.conditionalFormats.getItemOrNullObject(format.id);
        const { rule, format: look } = again().custom;
        rule.load('formula');
        look.load('numberFormat');
        look.fill.load('color');
        await context.sync();
        const seen: unknown[] = [format.type, rule.formula, look.fill.color, look.numberFormat];
        again().delete();
        const left = { formats: range.conditionalFormats.getCount(), gone: again() };
        await context.sync();
        return [seen, left.formats.value, left.gone.isNullObject];
      }),
    gives: [['Custom', '=$C5>1000', '#F4C7C3', '"▲ "@'], 0, true],
  },
  {
    ...language.selfTest.cases.refusedFormula,
    needs: '1.6',
    run: () =>
      Promise.all(
        ['=[@Budget]>1', '=OR({1,0})', '=PLUMB.BACKED($A5)'].map((formula) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
            range.conditionalFormats.add('Custom').custom.rule.formula = formula;
            await context.sync();
            return 'taken';
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        ),
      ),
    gives: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
  },
  {
    ...language.selfTest.cases.formulaWithName,
    needs: '1.6',
    run: () =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.add('Plumbline_T1_row', '=Notes!$A$1:$A$3');
        names.add('Plumbline_T1_level', '=Notes!$B$1:$B$3');
        const { conditionalFormats } = worksheets.getItem('Plan').getRange('A5:C7');
        const { rule } = conditionalFormats.add('Custom').custom;
        rule.formula = '=IFERROR(INDEX(Plumbline_T1_level,MATCH($A5,Plumbline_T1_row,0))=3,FALSE)';
        rule.load('formula');
        await context.sync();
        return rule.formula.match(/Plumbline_T1_\w+/gu);
      }),
    gives: ['Plumbline_T1_level', 'Plumbline_T1_row'],
  },
  {
    ...language.selfTest.cases.twoAreas,
    needs: '1.9',
    run: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const of = (address: string) => worksheets.getItem('Plan').getRange(address).conditionalFormats;
        of('A5:C7').add('Custom').custom.rule.formula = '=$C5>1000';
        const areas = worksheets.getItem('Plan').getRanges('A5:A7,C5:C7');
        const own = areas.conditionalFormats.add('Custom');
        own.custom.rule.formula = '=$C5>2000';
        own.priority = -1;
        const counts = ['A5:C7', 'A5', 'B5', 'C7'].map((address) => of(address).getCount());
        const all = of('A5:C7').load('items/priority');
        await context.sync();
        const rules = all.items.map(({ custom }) => custom.rule.load('formula'));
        await context.sync();
        const order = all.items
          .map(({ priority }, place) => ({ priority, formula: rules[place]?.formula }))
          .sort((one, other) => one.priority - other.priority);
        return [counts.map(({ value }) => value), order.map(({ formula }) => formula)];
      }),
    gives: [
      [2, 2, 1, 2],
      ['=$C5>1000', '=$C5>2000'],
    ],
  },
  {
    ...language.selfTest.cases.listedFormats,
    needs: '1.6',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan');
        sheet.getRange('A5:C7').conditionalFormats.add('Custom').custom.rule.formula = '=$C5>1000';
        sheet.getRange('A5:A7').conditionalFormats.add('Custom').custom.rule.formula = '=$C5>2000';
        await context.sync();
        const { conditionalFormats: formats } = sheet.getRange();
        formats.load('items/id,items/type');
        await context.sync();
        const rules = formats.items.map(({ custom }) => custom.rule.load('formula'));
        await context.sync();
        const types = formats.items.map(({ type }) => type);
        const formulas = rules.map(({ formula }) => formula);
        formats.items[formulas.indexOf('=$C5>2000')]?.delete();
        const counted = { left: formats.getCount() };
        await context.sync();
        return [types, formulas.sort(), counted.left.value];
      }),
    gives: [['Custom', 'Custom'], ['=$C5>1000', '=$C5>2000'], 1],
  },
];
