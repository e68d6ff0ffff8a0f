import type { WorkbookLimits } from './limits';
import { readPart } from './part-xml';
import type { ZipArchive } from './zip-archive';

/** Where a part points to: another part of the package. */
export interface Relationship {
  /** The last word of the relationship's type, such as 'worksheet': the rest differs between the two editions of the standard. */
  readonly type: string;
  readonly target: string;
}

/** The relationships of a part by their ids, those that leave the package left out; none where it has none. */
export async function readRelationships(
  archive: ZipArchive,
  source: string,
  limits: WorkbookLimits,
): Promise<ReadonlyMap<string, Relationship>> {
  const slash = source.lastIndexOf('/') + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  const relationships = new Map<string, Relationship>();
  if (!archive.has(part)) return relationships;
  await readPart(archive, part, limits.otherPartBytes, {
    root: 'Relationships',
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      relationships.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolveTarget(source, Target),
      });
    },
  });
  return relationships;
}

/** The relationship of a type, where a part has but one of it. */
export const relationshipOfType = (
  relationships: ReadonlyMap<string, Relationship>,
  type: string,
): Relationship | undefined => [...relationships.values()].find((relationship) => relationship.type === type);

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

/** The content types that the package declares: of single parts (names in lower case), and of all parts with an extension. */
export async function readContentTypes(
  archive: ZipArchive,
  limits: WorkbookLimits,
): Promise<(part: string) => string> {
  const ofPart = new Map<string, string>();
  const ofExtension = new Map<string, string>();
  await readPart(archive, '[Content_Types].xml', limits.otherPartBytes, {
    root: 'Types',
    open: (name, { PartName = '', Extension = '', ContentType = '' }) => {
      if (name === 'Override') ofPart.set(PartName.replace(/^\//, '').toLowerCase(), ContentType);
      if (name === 'Default') ofExtension.set(Extension.toLowerCase(), ContentType);
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    return ofPart.get(name) ?? ofExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}
