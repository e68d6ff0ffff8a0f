import { pool, Promise as PoolPromise, TerminateError, worker } from 'workerpool';
import { language } from '../languages/language';
import { numberLocale } from '../languages/spoken-words';
import type { FileChecks } from './check';
import { packed, type PackedFile, unpacked, type UnreadFile } from './checked-file';
import type { FileCheckSettings } from './file-check-settings';
import { speakTag } from './speak-tag';

/*
 * Where several files are checked, or a large one, processes of their own check them: a file that takes all memory, or never comes to an
 * end, then ends one of these and not the command. One is started when a file waits for it (a third of a second on a slow machine), and
 * serves one file after the other. A thread starts in half of that, but where the engine itself gives up, a thread takes the whole command
 * with it.
 */

/** The word by which the command is started as such a process. */
export const apartWord = 'check-apart';

/** The largest workbooks within the limits take a minute or two. */
const longestCheck = 10 * 60_000;

/** Milliseconds that a process is given to end by itself. */
const farewell = 200;

/*
 * How many work side by side is for whoever asks to say. The pool must never have to let a check wait for a process: where one ends
 * unasked, it would not wake up what waits.
 */
const maxWorkers = 4096;

export interface ApartChecks extends FileChecks {
  /** Ends the processes, those too that are at work. Then no question is answered any more. */
  readonly end: () => Promise<void>;
}

export interface ApartLimits {
  /** Milliseconds after which a check is given up. */
  readonly patience?: number;
  /** What Node is told beside the script, such as how much memory it may take. */
  readonly nodeOptions?: readonly string[];
}

/** Whoever ends the processes waits for no answer any more. */
const never = new Promise<never>(() => undefined);

const isCannotStart = (error: unknown): boolean =>
  error instanceof TerminateError &&
  error.cause !== undefined &&
  'syscall' in error.cause &&
  String(error.cause.syscall).startsWith('spawn');

/** Checks files in processes that run `script`; where none can be started, `here` checks them. */
export function createApartChecks(
  script: string,
  here: FileChecks,
  { patience = longestCheck, nodeOptions = process.execArgv }: ApartLimits = {},
): ApartChecks {
  const processes = pool(script, {
    workerType: 'process',
    maxWorkers,
    workerTerminateTimeout: farewell,
    // What the engine prints when it gives up is of no use to whoever reads the report: it is taken in, and left at that.
    emitStdStreams: true,
    forkArgs: [apartWord],
    forkOpts: { execArgv: [...nodeOptions], serialization: 'advanced' },
  });

  let hasEnded = false;
  const isOver = (): boolean => hasEnded;
  const ask =
    <Answer>(
      asked: keyof FileChecks,
      read: (file: string, settings: FileCheckSettings) => Promise<Answer>,
    ): ((file: string, settings: FileCheckSettings) => Promise<Answer | UnreadFile>) =>
    async (file, settings) => {
      if (isOver()) return never;
      try {
        const answer: unknown = await processes.exec(asked, [file, settings, numberLocale]).timeout(patience);
        return answer as Answer;
      } catch (error) {
        // What is ended says nothing of its file.
        if (isOver()) return never;
        if (error instanceof PoolPromise.TimeoutError)
          return { file, error: language.reports.files.tookTooLong(Math.round(patience / 60_000)) };
        return isCannotStart(error) ? read(file, settings) : { file, error: language.reports.files.brokeOff };
      }
    };
  const check = ask('check', async (file, settings) => packed(await here.check(file, settings)));

  return {
    check: async (file, settings) => unpacked(await check(file, settings)),
    record: ask('record', here.record),
    summarize: ask('summarize', here.summarize),
    end: async () => {
      hasEnded = true;
      try {
        await processes.terminate(true);
      } catch {
        // A process that has ended already has nothing to be told.
      }
    },
  };
}

/** Is a process that checks: answers one file after the other until the command has ended. */
export function serveChecks({ check, record, summarize }: FileChecks): void {
  // Ctrl+C reaches all processes of a terminal at once; the command itself says when these end.
  process.on('SIGINT', () => undefined);
  /* Whoever asks says what language is to be spoken, in which all of one process are the same. */
  const spoken =
    <Answer>(answer: (file: string, settings: FileCheckSettings) => Promise<Answer>) =>
    async (file: string, settings: FileCheckSettings, tag: string): Promise<Answer> => {
      await speakTag(tag);
      return answer(file, settings);
    };
  worker({
    check: spoken(async (file, settings): Promise<PackedFile> => packed(await check(file, settings))),
    record: spoken(record),
    summarize: spoken(summarize),
  });
}
