/** What a command prints, and the status with which it exits. */
export interface CommandOutcome {
  /** For standard output; ends with a line break where there is any. */
  readonly output: string;
  /** For standard error; ends with a line break where there is any. */
  readonly problems: string;
  readonly status: number;
}
