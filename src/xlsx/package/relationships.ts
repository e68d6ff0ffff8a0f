import { readPart } from './part-xml';
import type { ZipArchive } from './zip-archive';

/** Where a part points to. */
export interface Relationship {
  /** The last word of the relationship's type, such as 'worksheet': the rest differs between the two editions of the standard. */
  readonly type: string;
  /** Another part of the package, or an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part by their ids. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** The relationships of a part; none where it has none. '' is the package itself. */
export async function readRelationships(archive: ZipArchive, source: string): Promise<Relationships> {
  const slash = source.lastIndexOf('/') + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  const relationships = new Map<string, Relationship>();
  if (!archive.has(part)) return relationships;
  await readPart(archive, part, archive.limits.otherPartBytes, {
    root: 'Relationships',
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Type === undefined || Target === undefined) return;
      const isExternal = TargetMode === 'External';
      relationships.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: isExternal ? Target : resolveTarget(source, Target),
        isExternal,
      });
    },
  });
  return relationships;
}

/** The part that an id points to; undefined where the id leads nowhere or out of the package. */
export function partOfId(relationships: Relationships, id: string | undefined): Relationship | undefined {
  const found = relationships.get(id ?? '');
  return found?.isExternal === true ? undefined : found;
}

/** The part of a type, where a part has but one of it. */
export const partOfType = (relationships: Relationships, type: string): string | undefined =>
  [...relationships.values()].find((one) => one.type === type && !one.isExternal)?.target;

/** The part that a target names as seen from the part that names it. */
export function resolveTarget(source: string, target: string): string {
  const isAbsolute = target.startsWith('/') || target.startsWith('\\');
  const steps = isAbsolute ? [] : source.split('/').slice(0, -1);
  for (const step of target.split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
