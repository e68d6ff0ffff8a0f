import type { HostObject } from './host-object';
import { clientName, type QueryInfo, wireName } from './wire';
import { apiNotFound, claimed, identityOf, type World } from './world';

/* What is asked of an object: its own properties by name, all of them, and what is asked of its neighbours. */
interface Asked {
  readonly own: readonly string[];
  readonly all: boolean;
  readonly beyond: ReadonlyMap<string, readonly string[]>;
}

const everything = ['*', '$all'];

/* Members that the library answers by itself, whatever a host says. */
const ownOfLibrary = ['items', 'context', 'isNullObject'];

function askedOf(world: World, object: HostObject, names: readonly string[]): Asked {
  const { kind } = object;
  const own: string[] = [];
  const beyond = new Map<string, string[]>();
  let all = names.length === 0;
  for (const name of names) {
    const [head = '', ...rest] = name.split(/[/.]/u);
    const wire = wireName(head);
    if (everything.includes(head)) {
      all = true;
    } else if (head.startsWith('$') || ownOfLibrary.includes(head)) {
      // The library lets these through, and they bring nothing.
      continue;
    } else if (kind.navigations.has(wire)) {
      const further = beyond.get(wire) ?? [];
      if (rest.length > 0) further.push(rest.join('/'));
      beyond.set(wire, further);
    } else if (kind.properties.has(wire)) {
      own.push(wire);
    } else {
      throw apiNotFound(world, `${kind.name}.${clientName(head)}`, false);
    }
  }
  return { own, all, beyond };
}

function objectAnswer(world: World, object: HostObject, names: readonly string[]): Record<string, unknown> {
  const { kind, state } = object;
  const { own, all, beyond } = askedOf(world, object, names);
  const answer: Record<string, unknown> = { ...identityOf(world, object) };
  if (all) {
    for (const [wire, property] of kind.properties) {
      if (property.onlyWhenNamed || !world.claims(property.since)) continue;
      answer[wire] = property.get(state, world.session);
    }
  }
  for (const wire of own) {
    const property = claimed(world, kind.properties.get(wire), `${kind.name}.${clientName(wire)}`);
    answer[wire] = property.get(state, world.session);
  }
  for (const [wire, further] of beyond) {
    const navigation = claimed(world, kind.navigations.get(wire), `${kind.name}.${clientName(wire)}`);
    const target = navigation.get(state, world.session);
    answer[wire] = target && queryAnswer(world, target, { Select: further });
  }
  return answer;
}

/** The answer to a `load`: properties under their wire names, and for a collection those of its items. */
export function queryAnswer(world: World, object: HostObject, query: QueryInfo): Record<string, unknown> {
  const { kind, state } = object;
  const names = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  if (kind.items === undefined) return objectAnswer(world, object, names);
  const isOwn = (name: string): boolean => kind.properties.has(wireName(name));
  const own = names.filter(isOwn);
  const ofItems = names.filter((name) => !isOwn(name)).map((name) => name.replace(/^items\//u, ''));
  const answer = own.length > 0 ? objectAnswer(world, object, own) : { ...identityOf(world, object) };
  if (own.length > 0 && ofItems.length === 0) return answer;
  const first = query.Skip ?? 0;
  const items = kind.items(state, world.session).slice(first, first + (query.Top ?? Infinity));
  answer['_Items'] = items.map((item, index) => ({
    _Index: index,
    ...queryAnswer(world, item, { Select: ofItems }),
  }));
  return answer;
}
