import type { Identity } from './wire';

/* What a batch passes around, whatever class of the object model it is. */

/** A version of the host's main requirement set, such as `1.14`. */
export type ApiVersion = `${number}.${number}`;

/** Where a member ends the user's undo history: on every platform, or on the desktop alone. */
export type EndsUndo = 'everywhere' | 'desktop';

interface Declared {
  readonly since: ApiVersion;
  readonly endsUndo?: EndsUndo;
}

/*
 * Handlers are declared as methods on purpose: TypeScript then lets a handler of one kind's state stand among handlers
 * of all, and the interpreter needs no casts.
 */
export interface Readable<State, Session, Value> extends Declared {
  get(it: State, session: Session): Value;
  /** Not among the properties that `load()` without names brings. */
  readonly onlyWhenNamed?: true;
}
export interface Writable<State, Session, Value, Written> extends Readable<State, Session, Value> {
  set?(it: State, value: Written, session: Session): void;
}
export interface Navigable<State, Session, Target> extends Declared {
  get(it: State, session: Session): Target;
}
export interface Callable<State, Session, Arguments extends readonly unknown[], Value> extends Declared {
  call(it: State, given: Arguments, session: Session): Value;
}
export type Internal<State, Session> = (it: State, given: readonly unknown[], session: Session) => unknown;

type ErasedProperty = Writable<unknown, unknown, unknown, unknown>;
type ErasedNavigation = Navigable<unknown, unknown, HostObject | null>;
type ErasedMethod = Callable<unknown, unknown, readonly unknown[], unknown>;

/** A class as the interpreter sees it: members by wire names, whatever their types. */
export interface AnyKind {
  readonly name: string;
  readonly kept: boolean;
  readonly properties: ReadonlyMap<string, ErasedProperty>;
  /** Wire names of properties by other names under which the library sets them. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly navigations: ReadonlyMap<string, ErasedNavigation>;
  readonly methods: ReadonlyMap<string, ErasedMethod>;
  identity(it: unknown): Identity;
  internal(name: string): ((it: unknown, given: readonly unknown[], session: unknown) => unknown) | undefined;
  readonly items: ((it: unknown, session: unknown) => readonly HostObject[]) | undefined;
}

/** An object of the host as batches pass it around. `client` exists for the compiler alone. */
export interface HostObject<Client = unknown> {
  readonly kind: AnyKind;
  readonly state: unknown;
  readonly client?: Client;
}
