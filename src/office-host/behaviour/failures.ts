/** A round trip that fails although nothing is wrong with it. */
export interface PlannedFailure {
  /** An error code of the rich API such as `ItemNotFound`, or the number of a classic error such as 5012. */
  readonly error: string | number;
  readonly message?: string;
  readonly httpStatusCode?: number;
  /** The member that fails, such as `Range.values`. */
  readonly location?: string;
  /** How many actions of its batch are run before it fails, and stay; none without. */
  readonly after?: number;
}

export interface Failures {
  /** The failure of the nth round trip from now on; 1 is the next. */
  readonly plan: (nth: number, failure: PlannedFailure) => void;
  /** Failures that are still to come do not. */
  readonly forget: () => void;
  /** Counts a round trip, and gives its failure if one was planned. */
  readonly next: () => PlannedFailure | undefined;
}

export function createFailures(): Failures {
  const planned = new Map<number, PlannedFailure>();
  let passed = 0;
  return {
    plan: (nth, failure) => {
      planned.set(passed + nth, failure);
    },
    forget: () => {
      planned.clear();
    },
    next: () => {
      passed += 1;
      const failure = planned.get(passed);
      planned.delete(passed);
      return failure;
    },
  };
}
