/// <reference types="office-js" />

import type { HostObject } from './host-object';

/*
 * What the published types say about a class of the Office.js object model, turned round to the host's side: the names
 * that a host may answer to, and the values that it must take and give. A member that is not there, or that gives
 * another type, does not compile.
 */

type ClientObject = OfficeExtension.ClientObject;
// `never[]` takes every function, whatever its parameters.
type AnyFunction = (...given: never[]) => unknown;

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Members that the library answers by itself. */
type OwnOfLibrary = 'context' | 'isNullObject' | 'items';

type NamesWhere<Client, Wanted> = Exclude<
  {
    [Name in keyof Client]-?: IsAny<Client[Name]> extends true
      ? Wanted extends 'scalar'
        ? Name
        : never
      : Client[Name] extends AnyFunction
        ? Wanted extends 'method'
          ? Name
          : never
        : Client[Name] extends ClientObject
          ? Wanted extends 'navigation'
            ? Name
            : never
          : Client[Name] extends OfficeExtension.EventHandlers<infer _>
            ? never
            : Wanted extends 'scalar'
              ? Name
              : never;
  }[keyof Client] &
    string,
  OwnOfLibrary
>;

export type ScalarName<Client> = NamesWhere<Client, 'scalar'>;
export type NavigationName<Client> = NamesWhere<Client, 'navigation'>;
export type MethodName<Client> = NamesWhere<Client, 'method'>;

/**
 * Whether the published types let an add-in set the property: two types are the same, `readonly` counted, where a
 * question about either cannot be told apart.
 */
export type IsWritable<Client, Name extends keyof Client> =
  (<T>(value: T) => T extends Pick<Client, Name> ? 1 : 2) extends <T>(
    value: T,
  ) => T extends { -readonly [One in Name]: Client[One] } ? 1 : 2
    ? true
    : false;

/** Enumerations are texts on the wire. */
type OnWire<Value> = Value extends string
  ? `${Value}`
  : Value extends (infer Cell)[][]
    ? IsAny<Cell> extends true
      ? Value
      : OnWireCell<Cell>[][]
    : Value;
type OnWireCell<Cell> = Cell extends string ? `${Cell}` : Cell;

/** What a property gives; Excel answers null where the cells of a range differ, whatever the types say. */
export type Shown<Value> = IsAny<Value> extends true ? unknown : OnWire<Value> | null;

/** What arrives when a property is set: an add-in can send anything where the published type is `any`. */
export type Given<Value> =
  IsAny<Value> extends true ? unknown : Value extends unknown[][] ? unknown : OnWire<Value>;

type GivenArgument<Argument> =
  IsAny<Argument> extends true
    ? unknown
    : Argument extends ClientObject
      ? HostObject<Argument>
      : Argument extends undefined
        ? null | undefined
        : OnWire<Argument>;

/** The arguments of a method as they arrive: objects stand for proxies, and one that was left out is missing or null. */
export type GivenArguments<Arguments extends readonly unknown[]> = {
  [Index in keyof Arguments]: GivenArgument<Arguments[Index]>;
};

/** What a method of the host answers, from what the client's method of that name returns. */
export type Answer<Name, Returned> =
  IsAny<Returned> extends true
    ? unknown
    : // An object first: the result of a workbook's function has a value too.
      Returned extends ClientObject
      ? Name extends `${string}OrNullObject`
        ? HostObject<Returned> | null
        : HostObject<Returned>
      : Returned extends OfficeExtension.ClientResult<infer Value>
        ? Value
        : undefined;

export type ItemOf<Client> = Client extends { readonly items: readonly (infer Item)[] } ? Item : never;
