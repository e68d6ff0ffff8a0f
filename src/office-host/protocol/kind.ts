import type {
  Answer,
  Given,
  GivenArguments,
  IsWritable,
  ItemOf,
  MethodName,
  NavigationName,
  ScalarName,
  Shown,
} from './client-types';
import { hostError } from './host-error';
import { wireName } from './wire';
import type { Identity } from './wire';

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
interface Readable<State, Session, Value> extends Declared {
  get(it: State, session: Session): Value;
  /** Not among the properties that `load()` without names brings. */
  readonly onlyWhenNamed?: true;
}
interface Writable<State, Session, Value, Written> extends Readable<State, Session, Value> {
  set?(it: State, value: Written, session: Session): void;
}
interface Navigable<State, Session, Target> extends Declared {
  get(it: State, session: Session): Target;
}
interface Callable<State, Session, Arguments extends readonly unknown[], Value> extends Declared {
  call(it: State, given: Arguments, session: Session): Value;
}
type Internal<State, Session> = (it: State, given: readonly unknown[], session: Session) => unknown;

type Parametered<Member> = Member extends (...given: infer Arguments) => infer Returned
  ? { readonly given: Arguments; readonly returned: Returned }
  : never;

type MethodOf<Client, Name extends keyof Client, State, Session> =
  Parametered<Client[Name]> extends {
    readonly given: infer Arguments extends readonly unknown[];
    readonly returned: infer Returned;
  }
    ? Callable<State, Session, GivenArguments<Arguments>, Answer<Name, Returned>>
    : never;

/** A class of the object model as data: its members by their published names, each with the version that brought it. */
export interface Declaration<Client, State, Session> {
  /** The class as errors name it, such as `Range`. */
  readonly name: string;
  /** What makes a proxy survive its batch; none where the object is reached through its parent. */
  identity?(it: State): Identity;
  /** Whether an add-in's proxy keeps the object by a reference, as it does a range. */
  readonly kept?: true;
  readonly properties?: {
    readonly [Name in ScalarName<Client>]?: IsWritable<Client, Name> extends true
      ? Writable<State, Session, Shown<Client[Name]>, Given<Client[Name]>>
      : Readable<State, Session, Shown<Client[Name]>>;
  };
  readonly navigations?: {
    readonly [Name in NavigationName<Client>]?: Navigable<State, Session, HostObject<Client[Name]> | null>;
  };
  readonly methods?: {
    readonly [Name in MethodName<Client>]?: MethodOf<Client, Name, State, Session>;
  };
  /** Members that the library itself calls and no type publishes, by their wire names. */
  readonly internals?: Readonly<Record<string, Internal<State, Session>>>;
  /** Properties that the library sets under another wire name than their own. */
  readonly aliases?: Readonly<Record<string, ScalarName<Client>>>;
  /** What a collection holds. */
  items?(it: State, session: Session): readonly HostObject<ItemOf<Client>>[];
}

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

export interface Kind<Client, State> extends AnyKind {
  readonly of: (state: State) => HostObject<Client>;
  /** The state of an object that arrived as an argument; an error where it is an object of another class. */
  readonly stateOf: (object: HostObject) => State;
}

const byWireName = <Member>(members: object | undefined): ReadonlyMap<string, Member> =>
  new Map(Object.entries(members ?? {}).map(([name, member]) => [wireName(name), member as Member]));

export function declareKind<Client, State, Session>(
  declaration: Declaration<Client, State, Session>,
): Kind<Client, State> {
  const { name } = declaration;
  const internals = new Map(Object.entries(declaration.internals ?? {}));
  const kind: Kind<Client, State> = {
    name,
    kept: declaration.kept ?? false,
    properties: byWireName(declaration.properties),
    aliases: new Map(
      Object.entries(declaration.aliases ?? {}).map(([alias, name]) => [alias, wireName(name)]),
    ),
    navigations: byWireName(declaration.navigations),
    methods: byWireName(declaration.methods),
    identity: (it) => declaration.identity?.(it as State) ?? {},
    internal: (member) => {
      const run = internals.get(member);
      return run && ((it, given, session) => run(it as State, given, session as Session));
    },
    items:
      'items' in declaration
        ? (it, session) => declaration.items?.(it as State, session as Session) ?? []
        : undefined,
    of: (state) => ({ kind, state }),
    stateOf: (object) => {
      if (object.kind !== kind) throw hostError('InvalidArgument');
      return object.state as State;
    },
  };
  return kind;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value && 'state' in value;
