import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { dayFromParts } from '../spreadsheet/day';
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

const io: CommandIo = {
  input: process.stdin,
  write: writerTo(process.stdout),
  writeError: writerTo(process.stderr),
  // process.stdout.isTTY is undefined, and not false, where output goes into a file or a pipe.
  isTerminal: isatty(process.stdout.fd),
  columns: process.stdout.columns || null,
  environment: process.env,
  today: () => {
    const now = new Date();
    return dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  },
};

run(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode = status;
  },
  async (error: unknown) => {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await io.writeError(printableLines(`${trace}\n`));
    process.exitCode = exitStatus.failed;
  },
);
