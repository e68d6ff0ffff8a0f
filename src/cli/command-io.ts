import type { Day } from '../spreadsheet/day';

/** Everything outside itself that the command line touches. */
export interface CommandIo {
  /** Standard input. */
  readonly input: AsyncIterable<string | Uint8Array>;
  /** Writes to standard output; false once nobody reads it any more. */
  readonly write: (text: string) => Promise<boolean>;
  /** Writes to standard error; false once nobody reads it any more. */
  readonly writeError: (text: string) => Promise<boolean>;
  /** Whether standard output is a terminal, which shows colours. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; null where they are not known. */
  readonly columns: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Is aborted when the user stops the command, which then ends at once. */
  readonly stopped: AbortSignal;
  /** How many processes the machine can run side by side. */
  readonly cores: number;
  /** The day that it is where the command runs. */
  readonly today: () => Day;
}

/** The exit statuses of all commands. */
export const exitStatus = {
  /** Done; `check`: no finding at or above the chosen severity; `diff`: the score did not fall. */
  fine: 0,
  /** `check`: findings at or above the chosen severity; `diff`: the score fell; `calc`: an error value. */
  found: 1,
  /** A file could not be read, or the command was not understood. */
  failed: 2,
} as const;
