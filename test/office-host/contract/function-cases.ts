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
];
