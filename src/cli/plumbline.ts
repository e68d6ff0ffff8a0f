import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { localDay } from '../spreadsheet/local-day';
import { checksHere } from './check';
import { apartWord, createApartChecks, serveChecks } from './check-apart';
import { type CommandIo, exitStatus } from './command-io';
import { printableLines } from './printable';
import { run } from './run';

/** Writes to a stream and waits for it; a reader that has gone (`plumbline check plan.xlsx | head`) is no error. */
function writerTo(stream: Writable): (text: string) => Promise<boolean> {
  let isOpen = true;
  // Without a listener the error that the stream raises beside the callback's would end the program.
  stream.on('error', () => {
    isOpen = false;
  });
  return (text) =>
    new Promise((resolve) => {
      if (!isOpen) resolve(false);
      else {
        stream.write(text, (error) => {
          resolve(error === null || error === undefined);
        });
      }
    });
}

const stopping = new AbortController();

const io: CommandIo = {
  input: process.stdin,
  write: writerTo(process.stdout),
  writeError: writerTo(process.stderr),
  // process.stdout.isTTY is undefined, and not false, where output goes into a file or a pipe.
  isTerminal: isatty(process.stdout.fd),
  columns: process.stdout.columns || null,
  environment: process.env,
  stopped: stopping.signal,
  cores: availableParallelism(),
  today: () => localDay(new Date()),
};

async function runCommand(script: string, words: readonly string[]): Promise<void> {
  const apart = createApartChecks(script, checksHere);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopping.abort();
      // Whoever started the command is to see by what it ended, once no process of it is left.
      void apart.end().then(() => process.kill(process.pid, signal));
    });
  }
  try {
    process.exitCode = await run(words, io, apart);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await io.writeError(printableLines(`${trace}\n`));
    process.exitCode = exitStatus.failed;
  } finally {
    await apart.end();
  }
}

const [, script = '', ...words] = process.argv;
// Only a process that was started by this command has somebody to answer to.
if (words[0] === apartWord && process.send !== undefined) serveChecks(checksHere);
else void runCommand(script, words);
