import type { ContractCase } from './contract-case';

/* What the cases use of the runtime's global. */
interface StreamingInvocation {
  readonly setResult: (value: unknown) => void;
  onCanceled: () => void;
}
interface FunctionError extends Error {
  readonly code: string;
}
declare const CustomFunctions: {
  readonly associate: (id: string, run: (...given: never[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => FunctionError;
  readonly ErrorCode: { readonly notAvailable: string; readonly invalidNumber: string };
};

/* What a function is given that asks for its cell. */
interface CellInvocation {
  readonly address: string;
}

/** Custom functions on the genuine runtime. They are declared by `contractFunctions`. */
export const functionCases: readonly ContractCase[] = [
  {
    name: 'functions get what Excel passes, and cells show what they answer',
    steps: [
      {
        addIn: () => {
          CustomFunctions.associate('ADD', (one: number, other: number | null) => one + (other ?? 100));
          CustomFunctions.associate('TWICE', (rows: unknown[][]) =>
            rows.map((row) => row.map((value) => (typeof value === 'number' ? value * 2 : value))),
          );
          CustomFunctions.associate('REFUSE', (code: string) => {
            throw new CustomFunctions.Error(
              code === 'NA'
                ? CustomFunctions.ErrorCode.notAvailable
                : CustomFunctions.ErrorCode.invalidNumber,
              'No volume reaches it.',
            );
          });
          CustomFunctions.associate('KINDS', (rows: unknown[][]) => [
            rows.flat().map((value) => (value instanceof CustomFunctions.Error ? value.code : typeof value)),
          ]);
        },
        gives: undefined,
      },
      {
        host: async ({ functions }) => {
          const values = await Promise.all([
            functions.call('PLUMB.ADD', [2, 3]),
            functions.call('add', [2]),
            functions.call('ADD', ['4', 1]),
            functions.call('ADD', ['four', 1]),
            functions.call('ADD', []),
            functions.call('TWICE', [7]),
            functions.call('REFUSE', ['NA']),
            functions.call('REFUSE', ['NUM']),
            functions.call('KINDS', [[[1, null, { error: '#DIV/0!' }]]]),
            functions.call('UNHEARD', []),
          ]);
          return values.map(({ value, message }) => (message === null ? value : [value, message]));
        },
        gives: [
          5,
          102,
          5,
          { error: '#VALUE!' },
          { error: '#VALUE!' },
          [[14]],
          [{ error: '#N/A' }, 'No volume reaches it.'],
          { error: '#NUM!' },
          [['number', 'object', '#DIV/0!']],
          { error: '#NAME?' },
        ],
      },
    ],
  },
  {
    name: 'a streaming function is heard until it is cancelled',
    steps: [
      {
        addIn: () => {
          CustomFunctions.associate('TICK', (invocation: StreamingInvocation) => {
            invocation.setResult(1);
            invocation.onCanceled = () => {
              globalThis.remembered.lastAction = 'cancelled';
            };
          });
        },
        gives: undefined,
      },
      {
        host: ({ functions }) =>
          new Promise((resolve) => {
            const cancel = functions.stream('TICK', [], ({ value }) => {
              cancel();
              resolve(value);
            });
          }),
        gives: 1,
      },
      {
        addIn: async () => {
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && globalThis.remembered.lastAction === undefined; tries += 1) {
            await pause();
          }
          return globalThis.remembered.lastAction;
        },
        gives: 'cancelled',
      },
    ],
  },
  {
    name: 'functions in cells run before anybody reads them, and once for each cell where they ask for it',
    steps: [
      {
        addIn: () => {
          const calls: unknown[] = [];
          globalThis.remembered.events = calls;
          CustomFunctions.associate('HERE', (invocation: CellInvocation) => {
            calls.push('HERE');
            return invocation.address;
          });
          CustomFunctions.associate('SAME', () => {
            calls.push('SAME');
            return 7;
          });
          CustomFunctions.associate('ENTITY', () => {
            calls.push('ENTITY');
            return { type: 'Entity', text: 'x', basicValue: 1 };
          });
        },
        gives: undefined,
      },
      {
        host: ({ user }) => {
          const functions = ['HERE', 'HERE', 'SAME', 'SAME', 'ENTITY'];
          user.type(
            'Notes',
            'A1',
            functions.map((name) => [`=PLUMB.${name}()`]),
          );
        },
      },
      {
        addIn: async () => {
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          const calls = globalThis.remembered.events ?? [];
          for (let tries = 0; tries < 300 && calls.length < 4; tries += 1) await pause();
          // A call too many would come with the others.
          await pause();
          return [...calls].sort();
        },
        gives: ['ENTITY', 'HERE', 'HERE', 'SAME'],
      },
      {
        host: async ({ workbook }) => {
          const notes = workbook.sheets().find(({ name }) => name === 'Notes')?.id ?? '';
          const values = () => [0, 1, 2, 3, 4].map((row) => workbook.valueAt(notes, row, 0));
          const isWaiting = () => JSON.stringify(values()).includes('#BUSY!');
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 300 && isWaiting(); tries += 1) await pause();
          return values();
        },
        gives: ['Notes!A1', 'Notes!A2', 7, 7, { error: '#VALUE!' }],
      },
    ],
  },
  {
    name: 'a rule of a conditional format does not take functions of the add-in',
    steps: [
      {
        addIn: async () => {
          const rules = ['=PLUMB.ADD(1,2)>2', '=LEN("PLUMB.ADD(1,2)")>2', '=STDEV.S(A1:A9)>2'];
          const answers: unknown[] = [];
          for (const rule of rules) {
            try {
              await Excel.run(async (context) => {
                const range = context.workbook.worksheets.getItem('Notes').getRange('A1:A9');
                range.conditionalFormats.add('Custom').custom.rule.formula = rule;
                await context.sync();
              });
              answers.push('taken');
            } catch (error) {
              answers.push((error as { code: string }).code);
            }
          }
          return answers;
        },
        gives: ['InvalidArgument', 'taken', 'taken'],
      },
    ],
  },
];

/** Of a workbook that calculates by itself; Univer, which calculates for the grid, is not told which functions are volatile. */
export const volatileCases: readonly ContractCase[] = [
  {
    name: 'a volatile function runs again whenever something changed, and rests between',
    steps: [
      {
        addIn: () => {
          const calls: unknown[] = [];
          globalThis.remembered.events = calls;
          CustomFunctions.associate('AGAIN', () => {
            calls.push('AGAIN');
            return calls.length;
          });
          CustomFunctions.associate('ONCE', () => {
            calls.push('ONCE');
            return calls.length;
          });
        },
        gives: undefined,
      },
      {
        host: async ({ user, workbook, functions }) => {
          const notes = workbook.sheets().find(({ name }) => name === 'Notes')?.id ?? '';
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          const calculated = async () => {
            const isWaiting = () =>
              [0, 1].some((row) => JSON.stringify(workbook.valueAt(notes, row, 0)).includes('#BUSY!'));
            for (let tries = 0; tries < 300 && isWaiting(); tries += 1) await pause();
          };
          user.type('Notes', 'A1', [['=PLUMB.AGAIN()'], ['=PLUMB.ONCE()']]);
          await calculated();
          const before = functions.callCount();
          user.type('Notes', 'C1', [[1]]);
          for (let tries = 0; tries < 300 && functions.callCount() === before; tries += 1) await pause();
          // Its answer is not a change that would let it run again.
          for (let tries = 0; tries < 30; tries += 1) await pause();
          return functions.callCount() - before;
        },
        gives: 1,
      },
      {
        addIn: async () => {
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          const calls = globalThis.remembered.events ?? [];
          for (let tries = 0; tries < 300 && calls.length < 3; tries += 1) await pause();
          await pause();
          return [calls.slice(0, 2).sort(), calls.slice(2)];
        },
        gives: [['AGAIN', 'ONCE'], ['AGAIN']],
      },
    ],
  },
];
