import type { ContractCase } from './contract-case';

/** Where add-ins get hurt: what an Excel refuses, limits, loses or ends. */
export const hurtCases: readonly ContractCase[] = [
  {
    name: 'what the host does not know is ApiNotFound and listed',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Plan').shapes.load('items');
            await context.sync();
          }).catch((error: unknown) => {
            const { code, debugInfo } = error as OfficeExtension.Error;
            return [code, debugInfo.errorLocation];
          }),
        gives: ['ApiNotFound', 'Worksheet.shapes'],
      },
      { host: (host) => host.takeUnknown(), gives: ['Worksheet.shapes'] },
    ],
  },
  {
    name: 'what is newer than the claimed set is ApiNotFound, and not listed',
    steps: [
      {
        host: (host) => {
          host.behaviour.requirementSets = { ...host.behaviour.requirementSets, ExcelApi: '1.13' };
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
            range.conditionalFormats.getItemOrNullObject('{1}');
            await context.sync();
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        gives: 'ApiNotFound',
      },
      { host: (host) => host.takeUnknown(), gives: [] },
    ],
  },
  {
    name: 'a protected sheet refuses values and formats; its protection can be read',
    steps: [
      {
        host: ({ workbook }) => {
          workbook.changeSheet(workbook.activeSheet(), { protection: { options: {} } });
        },
      },
      {
        addIn: async () => {
          const attempt = (work: (range: Excel.Range) => void) =>
            Excel.run(async (context) => {
              work(context.workbook.worksheets.getItem('Plan').getRange('A5:B5'));
              await context.sync();
              return 'done';
            }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [
            await attempt((range) => {
              range.values = [['x', 'y']];
            }),
            await attempt((range) => {
              range.conditionalFormats.add('Custom');
            }),
            await Excel.run(async (context) => {
              const { protection } = context.workbook.worksheets.getItem('Plan');
              protection.load('protected');
              await context.sync();
              return protection.protected;
            }),
          ];
        },
        gives: ['AccessDenied', 'AccessDenied', true],
      },
    ],
  },
  {
    name: 'a protected structure refuses a new sheet, a read-only workbook refuses all',
    steps: [
      {
        host: (host) => {
          host.workbook.protectStructure(true);
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.add('Plumbline');
            await context.sync();
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        gives: 'AccessDenied',
      },
      {
        host: (host) => {
          host.workbook.protectStructure(false);
          host.behaviour.isReadOnly = true;
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            context.workbook.names.add('Plumbline_T1_row', '=1');
            await context.sync();
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        gives: 'AccessDenied',
      },
    ],
  },
  {
    name: 'while the user edits a cell a batch fails, or waits if it asked to',
    steps: [
      {
        host: (host) => {
          host.beginCellEdit();
        },
      },
      {
        addIn: async () => {
          globalThis.remembered.events = [];
          globalThis.remembered.running = Excel.run({ delayForCellEdit: true }, async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5').load('values');
            await context.sync();
            globalThis.remembered.events?.push(range.values);
          });
          return Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Plan').getRange('A5').load('values');
            await context.sync();
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        },
        gives: 'InvalidOperationInCellEditMode',
      },
      { addIn: () => globalThis.remembered.events, gives: [] },
      {
        host: (host) => {
          host.endCellEdit();
        },
      },
      {
        addIn: async () => {
          await globalThis.remembered.running;
          return globalThis.remembered.events;
        },
        gives: [[['T1']]],
      },
    ],
  },
  {
    name: 'any round trip can be made to fail, and nothing of it is done',
    steps: [
      {
        host: (host) => {
          host.failRoundTrip(2, { error: 'GeneralException' });
          host.failRoundTrip(3, { error: 5012 });
        },
      },
      {
        addIn: async () => {
          const attempt = (value: number) =>
            Excel.run(async (context) => {
              context.workbook.worksheets.getItem('Notes').getRange('A1').values = [[value]];
              await context.sync();
              return 'done';
            }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [await attempt(1), await attempt(2), await attempt(3)];
        },
        gives: ['done', 'GeneralException', 'InvalidOrTimedOutSession'],
      },
      {
        host: ({ workbook }) => workbook.valueAt(workbook.sheets()[1]?.id ?? '', 0, 0),
        gives: 1,
      },
    ],
  },
  {
    name: 'requests and answers are capped, addresses too, and a read of too many cells comes back as null',
    steps: [
      {
        addIn: async () => {
          const attempt = (work: (sheet: Excel.Worksheet) => OfficeExtension.ClientObject | undefined) =>
            Excel.run(async (context) => {
              work(context.workbook.worksheets.getItem('Notes'));
              await context.sync();
              return 'done';
            }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          const long = 'x'.repeat(30_000);
          return [
            await attempt((sheet) => {
              sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [long]);
              return undefined;
            }),
            await attempt((sheet) => {
              sheet.getRange('A1:A150').values = Array.from({ length: 150 }, () => [long]);
              sheet.getRange('A151').values = [[long]];
              return undefined;
            }),
            await attempt((sheet) => {
              sheet.getRange('B1:B150').values = Array.from({ length: 150 }, () => [long]);
              return undefined;
            }),
            await attempt((sheet) => sheet.getRange('A1:B150').load('values')),
            await attempt((sheet) => sheet.getRange(`A1:${' '.repeat(8200)}`)),
          ];
        },
        gives: [
          'RequestPayloadSizeLimitExceeded',
          'done',
          'done',
          'ResponsePayloadSizeLimitExceeded',
          'InvalidArgument',
        ],
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Notes').getRange('A:F').load('values');
            await context.sync();
            return range.values;
          }),
        gives: null,
      },
    ],
  },
  {
    name: 'round trips and cells are counted, the release of references apart',
    steps: [
      {
        host: (host) => {
          host.resetTraffic();
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7').load('values');
            await context.sync();
            const { values } = range;
            range.values = values;
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: ({ traffic }) => [traffic.roundTrips, traffic.cellsRead, traffic.cellsWritten],
        gives: [2, 9, 9],
      },
    ],
  },
  {
    name: 'every sync that writes is a step of the undo history',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Notes').getRange('A1');
            range.values = [[1]];
            await context.sync();
            range.values = [[2]];
            range.load('values');
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: ({ workbook }) => {
          const notes = workbook.sheets()[1]?.id ?? '';
          const { steps } = workbook.history();
          workbook.undo();
          return [steps.length, workbook.valueAt(notes, 0, 0)];
        },
        gives: [2, 1],
      },
    ],
  },
  {
    name: 'some members end the undo history, and before ExcelApi 1.19 every write does',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add('Plumbline');
            await context.sync();
            sheet.getRange('A1').getMergedAreasOrNullObject();
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: ({ workbook }) => [workbook.history().steps.length, workbook.history().endedBy],
        gives: [0, 'Range.getMergedAreasOrNullObject'],
      },
      {
        host: (host) => {
          host.user.type('Notes', 'A1', [[1]]);
          host.behaviour.requirementSets = { ...host.behaviour.requirementSets, ExcelApi: '1.18' };
          return host.workbook.history().steps;
        },
        gives: ['Typing in A1'],
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Notes').getRange('A2').values = [[2]];
            await context.sync();
          }),
        gives: undefined,
      },
      { host: ({ workbook }) => workbook.history().steps, gives: [] },
    ],
  },
  {
    name: 'the desktop ends the undo history where the web does not',
    steps: [
      {
        host: (host) => {
          host.behaviour.platform = 'desktop';
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Notes').position = 0;
            await context.sync();
          }),
        gives: undefined,
      },
      { host: ({ workbook }) => workbook.history().endedBy, gives: 'Worksheet.position' },
    ],
  },
  {
    name: 'a conditional format whose deletion was undone fails on every call',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
            const format = range.conditionalFormats.add('Custom');
            format.custom.rule.formula = '=TRUE';
            await context.sync();
            format.delete();
            await context.sync();
          }),
        gives: undefined,
      },
      { host: (host) => host.user.undo(), gives: true },
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
            const count = range.conditionalFormats.getCount();
            await context.sync();
            const counted = count.value;
            range.conditionalFormats.load('items/type');
            return context.sync().then(
              () => 'loaded',
              (error: unknown) => [counted, (error as OfficeExtension.Error).code],
            );
          }),
        gives: [1, 'ItemNotFound'],
      },
    ],
  },
  {
    name: 'reading several conditional formats can be made to fail',
    steps: [
      {
        host: (host) => {
          host.behaviour.failsOnSeveralFormats = true;
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A5:C7');
            range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
            range.conditionalFormats.add('Custom').custom.rule.formula = '=FALSE';
            await context.sync();
            range.conditionalFormats.load('items/type');
            await context.sync();
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        gives: 'GeneralException',
      },
    ],
  },
];
