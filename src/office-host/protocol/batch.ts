import { HostError, hostError } from './host-error';
import type { AnyKind, EndsUndo, HostObject } from './host-object';
import { queryAnswer } from './query';
import {
  type Action,
  type ActionResult,
  actionType,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  clientName,
  pathType,
  type ReferencedPath,
} from './wire';
import { apiNotFound, claimed, identityOf, type World } from './world';

interface RunningBatch {
  readonly world: World;
  readonly request: BatchRequest;
  readonly objects: Map<number, HostObject | null>;
}

function ran(world: World, member: { readonly endsUndo?: EndsUndo }, name: string): void {
  if (member.endsUndo !== undefined) world.endUndo(name, member.endsUndo);
}

const memberName = (kind: AnyKind, wire: string): string => `${kind.name}.${clientName(wire)}`;

/** Where an error names no place of its own, the member that raised it is the place. */
function located<Value>(place: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== undefined) throw error;
    throw new HostError(error.code, error.message, place, error.httpStatusCode);
  }
}

function givenArguments(batch: RunningBatch, info: ArgumentInfo | undefined): readonly unknown[] {
  const resolve = (value: unknown, path: ReferencedPath | undefined): unknown => {
    if (typeof path === 'number' && path !== 0) return objectAt(batch, path);
    if (typeof path === 'object' && Array.isArray(value)) {
      return value.map((one, index) => resolve(one, path[index]));
    }
    return value;
  };
  const paths = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => resolve(value, paths[index]));
}

function call(
  batch: RunningBatch,
  object: HostObject,
  wire: string,
  info: ArgumentInfo | undefined,
): unknown {
  const { world } = batch;
  const { kind, state } = object;
  if (kind.kept && wire === '_KeepReference') {
    world.references.keep(object);
    return null;
  }
  const name = memberName(kind, wire);
  const given = givenArguments(batch, info);
  const internal = kind.internal(wire);
  if (internal !== undefined) return located(name, () => internal(state, given, world.session));
  const method = claimed(world, kind.methods.get(wire), name);
  const answer = located(name, () => method.call(state, given, world.session));
  ran(world, method, name);
  return answer;
}

function navigate(batch: RunningBatch, parent: HostObject, wire: string): HostObject | null {
  const { world } = batch;
  const name = memberName(parent.kind, wire);
  const navigation = claimed(world, parent.kind.navigations.get(wire), name);
  return located(name, () => navigation.get(parent.state, world.session));
}

function resolved(batch: RunningBatch, id: number): HostObject | null {
  const { world, request } = batch;
  const path = request.ObjectPaths[id];
  if (path === undefined) throw hostError('InvalidObjectPath');
  switch (path.ObjectPathType) {
    case pathType.global:
      return world.root;
    case pathType.service: {
      const make = world.services.get(path.Name);
      if (make === undefined) throw apiNotFound(world, path.Name, false);
      return make();
    }
    case pathType.reference: {
      const kept = world.references.find(path.Name);
      if (kept === undefined) throw hostError('InvalidReference');
      return kept;
    }
    case pathType.nullObject:
      return null;
  }
  const parent = path.ParentObjectPathId === undefined ? null : objectAt(batch, path.ParentObjectPathId);
  if (parent === null) return null;
  switch (path.ObjectPathType) {
    case pathType.property:
      return navigate(batch, parent, path.Name);
    case pathType.indexer:
      return call(batch, parent, 'GetItem', path.ArgumentInfo) as HostObject;
    case pathType.method:
      return call(batch, parent, path.Name, path.ArgumentInfo) as HostObject | null;
    default:
      throw hostError('InvalidObjectPath');
  }
}

/* A path is resolved once a batch: that of an `Add` makes something, and may be the parent of many. */
function objectAt(batch: RunningBatch, id: number): HostObject | null {
  const known = batch.objects.get(id);
  if (known !== undefined) return known;
  const object = resolved(batch, id);
  batch.objects.set(id, object);
  return object;
}

function setProperty(world: World, object: HostObject, action: Action, value: unknown): void {
  const wire = object.kind.aliases.get(action.Name) ?? action.Name;
  const name = memberName(object.kind, wire);
  const property = claimed(world, object.kind.properties.get(wire), name);
  if (!('set' in property)) throw apiNotFound(world, `${name} (set)`, false);
  located(name, () => {
    property.set?.(object.state, value, world.session);
  });
  ran(world, property, name);
}

function answerOf(batch: RunningBatch, action: Action): unknown {
  const { world } = batch;
  const object = objectAt(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object && identityOf(world, object);
    case actionType.query:
      return object && queryAnswer(world, object, action.QueryInfo ?? {});
    case actionType.method:
      return object && (call(batch, object, action.Name, action.ArgumentInfo) ?? null);
    case actionType.setProperty:
      if (object === null) throw hostError('InvalidObjectPath');
      setProperty(world, object, action, givenArguments(batch, action.ArgumentInfo)[0]);
      return null;
    case actionType.ensureUnchanged:
      return null;
    default:
      throw apiNotFound(world, `action type ${action.ActionType}`, false);
  }
}

/** Runs the actions in their order and stops at the first that fails; what was written before it stays written. */
export function runBatch(world: World, request: BatchRequest): BatchResponse {
  const batch: RunningBatch = { world, request, objects: new Map() };
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    if (action.ActionType === actionType.trace) {
      // The registration of an event waits for the answer to its trace.
      TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      Results.push({ ActionId: action.Id, Value: answerOf(batch, action) });
    } catch (error) {
      if (!(error instanceof HostError)) world.reportCrash(error);
      const reported = error instanceof HostError ? error : hostError('GeneralException');
      return {
        Error: {
          Code: reported.code,
          Message: reported.message,
          ...(reported.location !== undefined && { Location: reported.location }),
          HttpStatusCode: reported.httpStatusCode,
          ActionIndex: index,
        },
        ProcessedResults: { Results, TraceIds },
      };
    }
  }
  return { Results, TraceIds };
}
