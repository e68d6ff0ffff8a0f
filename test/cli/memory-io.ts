import { checksHere, type FileChecks } from '../../src/cli/check';
import type { CommandIo } from '../../src/cli/command-io';
import { run } from '../../src/cli/run';
import { type Day, dayFromIso } from '../../src/spreadsheet/day';

export const day = (iso: string): Day => {
  const read = dayFromIso(iso);
  if (read === null) throw new Error(`${iso} is not a date`);
  return read;
};

/** What the command would find around it. */
export interface Surroundings {
  readonly input?: readonly string[];
  readonly isTerminal?: boolean;
  readonly columns?: number | null;
  readonly environment?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly stopped?: AbortSignal;
  /** Is told what goes to standard output. */
  readonly onWrite?: (text: string) => void;
  /** How many pieces are read before the reader goes. */
  readonly readsPieces?: number;
}

export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly problems: string;
}

async function* piecesOf(texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield text;
}

/** Runs the command with streams in memory. */
export async function runInMemory(
  words: readonly string[],
  surroundings: Surroundings = {},
  apart: Partial<FileChecks> = {},
): Promise<Ran> {
  const { input = [], isTerminal = false, columns = null, environment = {} } = surroundings;
  let output = '';
  let problems = '';
  let piecesLeft = surroundings.readsPieces ?? Number.POSITIVE_INFINITY;
  const io: CommandIo = {
    input: piecesOf(input),
    write: async (text) => {
      if (piecesLeft <= 0) return false;
      piecesLeft -= 1;
      output += text;
      surroundings.onWrite?.(text);
      return true;
    },
    writeError: async (text) => {
      problems += text;
      return true;
    },
    isTerminal,
    columns,
    environment,
    stopped: surroundings.stopped ?? new AbortController().signal,
    cores: 2,
    today: () => day(surroundings.today ?? '2026-03-01'),
  };
  const status = await run(words, io, { ...checksHere, ...apart });
  return { status, output, problems };
}
