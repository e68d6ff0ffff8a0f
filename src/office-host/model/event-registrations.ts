import type { ExcelSession } from './session';

type Run<State> = (it: State, given: readonly unknown[], session: ExcelSession) => undefined;

/** The members by which the library registers and unregisters events, by the events' names in them. */
export function eventRegistrations<State>(
  events: Readonly<Record<string, number>>,
  targetOf: (it: State) => string,
): Readonly<Record<string, Run<State>>> {
  const entries = Object.entries(events).flatMap(([name, type]): [string, Run<State>][] => [
    [
      `_Register${name}Event`,
      (it, _, session) => {
        session.subscriptions.add(type, targetOf(it));
      },
    ],
    [
      `_Unregister${name}Event`,
      (it, _, session) => {
        session.subscriptions.remove(type, targetOf(it));
      },
    ],
  ]);
  return Object.fromEntries(entries);
}
