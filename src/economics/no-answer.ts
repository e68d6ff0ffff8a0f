/**
 * Said by a formula that has no answer for its inputs. What a host makes of it (an error value of a cell, a finding, a
 * sentence in the pane) is the host's to decide.
 */
export interface NoAnswer<Reason extends string = string> {
  readonly because: Reason;
  /** What a message may name beside the inputs, such as the heading of a column. */
  readonly seen?: Readonly<Record<string, string | number>>;
}

export const noAnswer = <Reason extends string>(
  because: Reason,
  seen?: Readonly<Record<string, string | number>>,
): NoAnswer<Reason> => (seen === undefined ? { because } : { because, seen });

export const isNoAnswer = (value: unknown): value is NoAnswer =>
  typeof value === 'object' && value !== null && 'because' in value;
