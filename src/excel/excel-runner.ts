import { errorCode } from './problem';

/** The user asked to stop. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled');
    this.name = 'Cancelled';
  }
}

export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Cancelled();
}

export type Batch<Value> = (context: Excel.RequestContext) => Promise<Value>;

/** Runs batches that the user asked for, and waits where a cell is being edited. */
export interface ExcelRunner {
  /** Rejects with `Cancelled` as soon as the signal aborts; a batch looks at the signal before it writes. */
  readonly run: <Value>(batch: Batch<Value>, signal?: AbortSignal) => Promise<Value>;
}

/** The code with which Excel refuses a batch while a cell is being edited. */
export const whileCellIsEdited = 'InvalidOperationInCellEditMode';
const pollingMilliseconds = 500;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => {
      reject(new Cancelled());
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** Whether a batch was refused because a cell is being edited. */
export const isCellEdited = (error: unknown): boolean => errorCode(error) === whileCellIsEdited;

/** Runs batches that nobody asked for: where a cell is being edited, they are refused and not waited for. */
export const backgroundRunner: ExcelRunner = {
  run: async (batch, signal) => {
    stopIfAborted(signal);
    const running = Excel.run(batch);
    return signal === undefined ? await running : await Promise.race([running, whenAborted(signal)]);
  },
};

/** `onWaiting` is told when work begins and ends to wait until the user has finished editing a cell. */
export function createExcelRunner(onWaiting: (isWaiting: boolean) => void): ExcelRunner {
  /*
   * A batch that asks Excel to wait is silent about it. So each is tried without asking first: where Excel refuses it for a cell
   * that is being edited, the user can be told before it is sent again.
   */
  const runWhenFree = async <Value>(batch: Batch<Value>, signal: AbortSignal | undefined): Promise<Value> => {
    try {
      return await Excel.run(batch);
    } catch (error) {
      if (!isCellEdited(error)) throw error;
    }
    onWaiting(true);
    try {
      for (;;) {
        stopIfAborted(signal);
        try {
          return await Excel.run({ delayForCellEdit: true }, batch);
        } catch (error) {
          // Not every platform waits when it is asked to.
          if (!isCellEdited(error)) throw error;
          await pause(pollingMilliseconds);
        }
      }
    } finally {
      onWaiting(false);
    }
  };

  return {
    run: async (batch, signal) => {
      stopIfAborted(signal);
      const running = runWhenFree(batch, signal);
      return signal === undefined ? await running : await Promise.race([running, whenAborted(signal)]);
    },
  };
}
