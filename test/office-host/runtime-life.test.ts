/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { formulaEngine } from '../../src/office-host/formulas/excel-formulas';
import { functionDeclarations } from '../../src/office-host/services/functions-json';
import type { FormulaEngine } from '../../src/office-host/workbook/formula-engine';
import { createMemoryWorkbook } from '../../src/office-host/workbook/memory-workbook';
import { contractFunctions } from './contract/contract-functions';
import { area, contractWorkbook } from './contract-workbook';
import { excelInJsdom, loadOffice } from './excel-in-jsdom';

declare const CustomFunctions: {
  readonly associate: (id: string, run: (...given: never[]) => unknown) => void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string };
};

const host = excelInJsdom();

beforeEach(() => {
  host.open(contractWorkbook());
});

const budgets = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Tactics').columns.getItem('Budget').getDataBodyRange();
    range.load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });

describe('a runtime that dies and comes back', () => {
  it('hears nothing of what it listened to, and finds the workbook as it was', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await loadOffice(host);
    host.user.type('Plan', 'C5', [[5]]);
    expect(await budgets()).toEqual([5, 30_000, '']);
    expect([heard, host.subscriptionCount()]).toEqual([[], 0]);
  });

  it('finds other ids when the workbook was reopened, and the same names', async () => {
    const idOfPlan = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan').load('id');
        await context.sync();
        return sheet.id;
      });
    const before = await idOfPlan();
    host.reopen();
    await loadOffice(host);
    expect(await idOfPlan()).not.toBe(before);
    expect(await budgets()).toEqual([1200, 30_000, '']);
  });

  it('finds the settings of the document that were saved', async () => {
    await new Promise<void>((resolve) => {
      Office.context.document.settings.set('lead', 'sales');
      Office.context.document.settings.saveAsync(() => {
        resolve();
      });
    });
    Office.context.document.settings.set('lead', 'joint');
    await loadOffice(host);
    expect(Office.context.document.settings.get('lead')).toBe('sales');
  });

  it('gets a ribbon action that was pressed before it was ready', async () => {
    host.killRuntime();
    const loaded = loadOffice(host);
    const pressed = new Promise((resolve) => {
      void loaded.then(() => {
        Office.actions.associate('CheckPlan', resolve);
      });
    });
    host.pressAction('CheckPlan', { source: { id: 'check' } });
    expect(await pressed).toEqual({ source: { id: 'check' } });
  });
});

describe('formulas with functions of the add-in', () => {
  /* Knows `=PLUMB.ADD` of 2 and the row. */
  const engine: FormulaEngine = {
    evaluate: (formula, { row, callCustom }) =>
      (formula === '=ADD' ? callCustom('PLUMB.ADD', [2, row]) : callCustom('PLUMB.UNHEARD', [])) ?? {
        error: '#NAME?',
      },
  };

  it('are #BUSY! until the add-in answers, and then remembered by their arguments', async () => {
    host.functions.declare(functionDeclarations(contractFunctions, 'PLUMB'));
    CustomFunctions.associate('ADD', (one: number, other: number) => one + other);
    host.open(createMemoryWorkbook({ engine, customFunctions: host.functions.caller }));
    const { workbook } = host;
    const sheet = workbook.activeSheet();
    workbook.write(sheet, area('A1:A2'), () => ({ input: { formula: '=ADD' } }));
    workbook.write(sheet, area('A3'), () => ({ input: { formula: '=UNHEARD' } }));
    const values = () => [0, 1, 2].map((row) => workbook.valueAt(sheet, row, 0));
    expect(values()).toEqual([{ error: '#BUSY!' }, { error: '#BUSY!' }, { error: '#NAME?' }]);
    await new Promise<void>((resolve) => {
      workbook.listen(({ kind }) => {
        if (kind === 'calculated' && workbook.valueAt(sheet, 1, 0) === 3) resolve();
      });
    });
    expect(values()).toEqual([2, 3, { error: '#NAME?' }]);
    const calls = host.functions.callCount();
    workbook.recalculate();
    expect([values(), host.functions.callCount()]).toEqual([[2, 3, { error: '#NAME?' }], calls]);
  });
});

describe('functions of cells', () => {
  it('keep the sentence of an error for the cell that asked', async () => {
    const here = { id: 'HERE', name: 'HERE', parameters: [], options: { requiresAddress: true } };
    host.functions.declare(functionDeclarations({ functions: [here] }, 'PLUMB'));
    CustomFunctions.associate('HERE', () => {
      throw new CustomFunctions.Error(
        CustomFunctions.ErrorCode.notAvailable,
        'Nothing is known of this cell.',
      );
    });
    host.open(createMemoryWorkbook({ engine: formulaEngine, customFunctions: host.functions.caller }));
    const { workbook } = host;
    const sheet = workbook.activeSheet();
    workbook.write(sheet, area('B2'), () => ({ input: { formula: '=PLUMB.HERE()' } }));
    await new Promise<void>((resolve) => {
      workbook.listen(({ kind }) => {
        if (kind === 'calculated') resolve();
      });
    });
    expect(workbook.valueAt(sheet, 1, 1)).toEqual({ error: '#N/A' });
    const sentenceAt = (cell: string) => host.functions.sentence('PLUMB.HERE', [], `Sheet1!${cell}`);
    expect([sentenceAt('B2'), sentenceAt('C3')]).toEqual(['Nothing is known of this cell.', null]);
  });
});

describe('fake timers', () => {
  it('do not hold up a batch', async () => {
    jest.useFakeTimers();
    try {
      expect(await budgets()).toEqual([1200, 30_000, '']);
    } finally {
      jest.useRealTimers();
    }
  });
});
