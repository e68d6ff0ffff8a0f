import { hostError } from '../protocol/host-error';
import type { ApiVersion } from '../protocol/host-object';
import { claimsExcelApi, type ExcelSession } from './session';

type Run<State> = (it: State, given: readonly unknown[], session: ExcelSession) => undefined;

/** An event's number, and the requirement set that brought it. */
interface Registrable {
  readonly type: number;
  readonly since: ApiVersion;
}

/** The members by which the library registers and unregisters events, by the names that follow `_Register` in them. */
export function eventRegistrations<State>(
  events: Readonly<Record<string, Registrable>>,
  targetOf: (it: State) => string,
): Readonly<Record<string, Run<State>>> {
  const entries = Object.entries(events).flatMap(([name, { type, since }]): [string, Run<State>][] => [
    [
      `_Register${name}`,
      (it, _, session) => {
        if (!claimsExcelApi(session.behaviour, since)) throw hostError('ApiNotFound');
        session.subscriptions.add(type, targetOf(it));
      },
    ],
    [
      `_Unregister${name}`,
      (it, _, session) => {
        session.subscriptions.remove(type, targetOf(it));
      },
    ],
  ]);
  return Object.fromEntries(entries);
}
