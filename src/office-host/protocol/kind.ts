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
import type { AnyKind, Callable, HostObject, Internal, Navigable, Readable, Writable } from './host-object';
import { type Identity, wireName } from './wire';

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
