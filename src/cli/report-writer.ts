import { type CheckedFile, isUnread, type RecordedFile } from './checked-file';
import type { CommandIo } from './command-io';
import { printable } from './printable';

const usualWidth = 80;
export const widthOf = (io: CommandIo): number => io.columns ?? usualWidth;

/** Colours are for terminals, unless the user has declined them (no-color.org). */
export const hasColours = ({ isTerminal, environment }: CommandIo): boolean =>
  isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';

/** Reports for programs often go to files: whoever watches the terminal should still see what could not be read. */
export const namingUnread =
  (io: CommandIo) =>
  async (checked: CheckedFile | RecordedFile): Promise<void> => {
    if (isUnread(checked)) await reportProblem(io, checked.file, checked.error);
  };

/** Says what is wrong with a file. */
export async function reportProblem(io: CommandIo, file: string, problem: string): Promise<void> {
  await io.writeError(`plumbline: ${printable(file)}: ${printable(problem)}\n`);
}

/** Pieces of a report are collected up to this length: written one by one, each would cost a system call. */
const longestPiece = 65_536;

/** Takes the pieces of a report. Once nobody reads it any more, they are taken all the same. */
export interface ReportWriter {
  readonly add: (piece: string) => Promise<void>;
  /** Writes what was collected. */
  readonly flush: () => Promise<void>;
}

export function reportWriter(io: CommandIo): ReportWriter {
  let collected = '';
  let isRead = true;
  const flush = async (): Promise<void> => {
    if (collected === '') return;
    const piece = collected;
    collected = '';
    isRead = await io.write(piece);
  };
  return {
    add: async (piece) => {
      if (!isRead) return;
      collected += piece;
      if (collected.length >= longestPiece) await flush();
    },
    flush,
  };
}

/** Writes a report to its end. */
export async function writeReport(
  report: AsyncIterable<string> | Iterable<string>,
  { add, flush }: ReportWriter,
): Promise<void> {
  for await (const piece of report) await add(piece);
  await flush();
}
