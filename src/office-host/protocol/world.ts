import { type HostError, hostError } from './host-error';
import type { ApiVersion, EndsUndo, HostObject } from './host-object';
import type { References } from './references';

/** What a batch runs in. The interpreter knows the protocol and nothing of Excel. */
export interface World {
  readonly root: HostObject;
  /** Makers of the objects that a batch creates by their type names. */
  readonly services: ReadonlyMap<string, () => HostObject>;
  readonly references: References;
  /** Handed to every member. */
  readonly session: unknown;
  /** Whether the host claims the version of its requirement set that a member came with. */
  readonly claims: (since: ApiVersion) => boolean;
  /** Told of every member that the host does not know, such as `Worksheet.shapes`. */
  readonly reportUnknown: (member: string) => void;
  /** Told of every failure that is the host's own fault. */
  readonly reportCrash: (error: unknown) => void;
  /** Told that a member ran after which the user cannot undo. */
  readonly endUndo: (member: string, where: EndsUndo) => void;
}

/** The error for a member that is unknown, or newer than what the host claims. Only what is unknown is listed. */
export function apiNotFound(world: World, member: string, known: boolean): HostError {
  if (!known) world.reportUnknown(member);
  const message = known
    ? `${member} is newer than the requirement set that this host claims.`
    : `This host does not know ${member}.`;
  return hostError('ApiNotFound', { message, location: member });
}

/** A member that the host knows and claims; else the error. */
export function claimed<Member extends { readonly since: ApiVersion }>(
  world: World,
  member: Member | undefined,
  name: string,
): Member {
  if (member === undefined) throw apiNotFound(world, name, false);
  if (!world.claims(member.since)) throw apiNotFound(world, name, true);
  return member;
}

/** Everything that an answer says about which object it is. */
export function identityOf(world: World, object: HostObject): object {
  const reference = world.references.idOf(object);
  const identity = object.kind.identity(object.state);
  return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
}
