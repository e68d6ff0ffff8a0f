import type { ContractCase } from './contract-case';

/** What may be entered in cells. Plan has the table Tactics at A4:C7: ID, Tactic, Budget. */
export const validationCases: readonly ContractCase[] = [
  {
    name: 'rules of every kind come back as they were given, with bounds as formulas',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Plan');
            const rules: Record<string, Excel.DataValidationRule> = {
              A5: { list: { inCellDropDown: true, source: 'Yes,No "maybe"' } },
              A6: { list: { inCellDropDown: false, source: '=$C$5:$C$7' } },
              B5: { decimal: { formula1: 0, formula2: 1.5, operator: 'Between' } },
              B6: { wholeNumber: { formula1: 3, operator: 'GreaterThan' } },
              B7: { date: { formula1: '2027-03-18', operator: 'LessThanOrEqualTo' } },
              C5: { custom: { formula: '=C5>B5' } },
              C6: { textLength: { formula1: '=LEN(B5)', operator: 'NotEqualTo' } },
            };
            for (const [cell, rule] of Object.entries(rules)) sheet.getRange(cell).dataValidation.rule = rule;
            const loaded = [...Object.keys(rules), 'C7'].map((cell) =>
              sheet.getRange(cell).dataValidation.load('type,rule'),
            );
            await context.sync();
            return loaded.map(({ type, rule }) => [type, rule]);
          }),
        gives: [
          ['List', { list: { inCellDropDown: true, source: 'Yes,No "maybe"' } }],
          ['List', { list: { inCellDropDown: false, source: '=$C$5:$C$7' } }],
          ['Decimal', { decimal: { formula1: '=0', formula2: '=1.5', operator: 'Between' } }],
          ['WholeNumber', { wholeNumber: { formula1: '=3', formula2: '', operator: 'GreaterThan' } }],
          ['Date', { date: { formula1: '=46464', formula2: '', operator: 'LessThanOrEqualTo' } }],
          ['Custom', { custom: { formula: '=C5>B5' } }],
          ['TextLength', { textLength: { formula1: '=LEN(B5)', formula2: '', operator: 'NotEqualTo' } }],
          ['None', {}],
        ],
      },
      { host: (host) => host.takeUnknown(), gives: [] },
    ],
  },
  {
    name: 'a prompt and an alert stand beside the rule, and a part of the cells is cleared',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Plan');
            const all = sheet.getRange('A5:A7').dataValidation;
            all.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
            all.prompt = { showPrompt: true, title: 'Answer', message: 'Yes or no' };
            all.errorAlert = {
              showAlert: true,
              style: 'Warning',
              title: 'Answer',
              message: 'Keep it anyway?',
            };
            all.ignoreBlanks = false;
            sheet.getRange('A6').dataValidation.clear();
            const loaded = ['A5', 'A6', 'A5:A7', 'A7'].map((cells) =>
              sheet.getRange(cells).dataValidation.load('type,prompt,errorAlert,ignoreBlanks'),
            );
            await context.sync();
            return loaded.map(({ type, prompt, errorAlert, ignoreBlanks }) => [
              type,
              prompt.showPrompt,
              prompt.message,
              errorAlert.style,
              errorAlert.message,
              ignoreBlanks,
            ]);
          }),
        gives: [
          ['List', true, 'Yes or no', 'Warning', 'Keep it anyway?', false],
          ['None', false, '', 'Stop', '', true],
          ['None', false, '', 'Stop', '', true],
          ['List', true, 'Yes or no', 'Warning', 'Keep it anyway?', false],
        ],
      },
      {
        host: (host) => host.workbook.validations(host.workbook.activeSheet()).map(({ areas }) => areas),
        gives: [
          [
            { top: 4, left: 0, bottom: 4, right: 0 },
            { top: 6, left: 0, bottom: 6, right: 0 },
          ],
        ],
      },
      { host: (host) => host.takeUnknown(), gives: [] },
    ],
  },
  {
    name: 'what Excel refuses of a validation is refused, and changes nothing',
    steps: [
      {
        addIn: async () => {
          const attempt = (work: (validation: Excel.DataValidation) => void) =>
            Excel.run(async (context) => {
              work(context.workbook.worksheets.getItem('Plan').getRange('A5').dataValidation);
              await context.sync();
              return 'done';
            }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          const prompt = (title: number, message: number) => (validation: Excel.DataValidation) => {
            validation.prompt = { showPrompt: true, title: 'x'.repeat(title), message: 'x'.repeat(message) };
          };
          const rule = (given: Excel.DataValidationRule) => (validation: Excel.DataValidation) => {
            validation.rule = given;
          };
          return [
            await attempt(prompt(33, 1)),
            await attempt(prompt(1, 256)),
            await attempt(rule({})),
            await attempt(rule({ list: { inCellDropDown: true, source: 'x'.repeat(256) } })),
            await attempt(rule({ date: { formula1: 'soon', operator: 'EqualTo' } })),
            await attempt(prompt(32, 255)),
          ];
        },
        gives: [
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'done',
        ],
      },
      {
        host: (host) =>
          host.workbook
            .validations(host.workbook.activeSheet())
            .map(({ type, prompt }) => [type, prompt?.title.length]),
        gives: [['None', 32]],
      },
      { host: (host) => host.takeUnknown(), gives: [] },
    ],
  },
  {
    name: 'panes freeze at a range: the rows and columns up to its end stay in view',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            worksheets.getItem('Plan').freezePanes.freezeAt('A1:B4');
            const notes = worksheets.getItem('Notes');
            notes.freezePanes.freezeAt(notes.getRange('A1:C2'));
            await context.sync();
            return 'frozen';
          }),
        gives: 'frozen',
      },
      {
        host: (host) =>
          ['Plan', 'Notes'].map(
            (wanted) => host.workbook.sheets().find(({ name }) => name === wanted)?.frozen,
          ),
        gives: [
          { rows: 4, columns: 2 },
          { rows: 2, columns: 3 },
        ],
      },
      { host: (host) => host.takeUnknown(), gives: [] },
    ],
  },
];
