import { type ChildProcess, fork } from 'node:child_process';
import type { FileChecks, FileCheckSettings } from './check';
import { packed, type PackedFile, type RecordedFile, unpacked } from './checked-file';

/*
 * Where several files are checked, or a large one, a process of its own checks them: a file that takes all memory, or never comes to an
 * end, then ends that process and not the command. It is started once (a third of a second on a slow machine), and again only after such a file. A
 * thread starts in half of that, but where the engine itself gives up, a thread takes the whole command with it.
 */

/** The word by which the command is started as such a process. */
export const apartWord = 'check-apart';

interface Task {
  readonly asked: keyof FileChecks;
  readonly file: string;
  readonly settings: FileCheckSettings;
}

/** The largest workbooks within the limits take a minute or two. */
const longestCheck = 10 * 60_000;

const makeItSmaller =
  'Delete the sheets that are not part of the plan, or copy the plan to a new workbook, and try again.';
const brokeOff = `The check of this file broke off; it may need more memory than there is. ${makeItSmaller}`;
const tookTooLong = (milliseconds: number): string =>
  `The check of this file was stopped after ${Math.round(milliseconds / 60_000)} minutes. ${makeItSmaller}`;

/** What the process answers: a check packed, a record as it is. */
type Answer = PackedFile | RecordedFile;

export interface ApartChecks extends FileChecks {
  /** Ends the process, if there is one. */
  readonly end: () => void;
}

export interface ApartLimits {
  /** Milliseconds after which a check is given up. */
  readonly patience?: number;
  /** What Node is told beside the script, such as how much memory it may take. */
  readonly nodeOptions?: readonly string[];
}

/** Checks files in a process that runs `script`; where none can be started, `here` checks them. */
export function createApartChecks(
  script: string,
  here: FileChecks,
  { patience = longestCheck, nodeOptions = process.execArgv }: ApartLimits = {},
): ApartChecks {
  let running: ChildProcess | null = null;

  const start = (): ChildProcess => {
    // What the engine prints when it gives up is of no use to whoever reads the report.
    const child = fork(script, [apartWord], {
      execArgv: [...nodeOptions],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    running = child;
    return child;
  };
  const end = (): void => {
    running?.kill('SIGKILL');
    running = null;
  };

  const ask = (child: ChildProcess, task: Task): Promise<Answer | 'cannot start'> =>
    new Promise((resolve) => {
      const answer = (outcome: Answer | 'cannot start'): void => {
        clearTimeout(clock);
        child.removeAllListeners();
        // What still comes of a process that was given up concerns nobody.
        child.on('error', () => undefined);
        resolve(outcome);
      };
      const giveUp = (error: string): void => {
        end();
        answer({ file: task.file, error });
      };
      const clock = setTimeout(() => {
        giveUp(tookTooLong(patience));
      }, patience);
      child.on('message', (message) => {
        answer(message as Answer);
      });
      child.on('exit', () => {
        giveUp(brokeOff);
      });
      child.on('error', () => {
        if (child.pid === undefined) {
          end();
          answer('cannot start');
        } else giveUp(brokeOff);
      });
      child.send(task);
    });

  return {
    check: async (file, settings) => {
      const outcome = await ask(running ?? start(), { asked: 'check', file, settings });
      return outcome === 'cannot start' ? here.check(file, settings) : unpacked(outcome as PackedFile);
    },
    record: async (file, settings) => {
      const outcome = await ask(running ?? start(), { asked: 'record', file, settings });
      return outcome === 'cannot start' ? here.record(file, settings) : (outcome as RecordedFile);
    },
    end,
  };
}

/** Is the process that checks: answers one file after the other until the command has ended. */
export function serveChecks({ check, record }: FileChecks): void {
  process.on('message', (message) => {
    const { asked, file, settings } = message as Task;
    const answer: Promise<Answer> =
      asked === 'check' ? check(file, settings).then(packed) : record(file, settings);
    void answer.then((outcome) => process.send?.(outcome));
  });
  process.on('disconnect', () => {
    process.exit();
  });
}
