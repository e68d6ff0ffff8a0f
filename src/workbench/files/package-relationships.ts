import { WorkbookError } from '../../xlsx/workbook-error';
import { childrenOf, readTree } from './package-xml';
import type { PackageArchive } from './package-archive';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: the rest differs between the two editions of the standard. */
  readonly type: string;
  /** A part, or an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The part that a target names, as seen from the part that names it. */
function partOf(source: string, target: string): string {
  const steps = /^[/\\]/u.test(target) ? [] : source.split('/').slice(0, -1);
  for (const step of target.split(/[/\\]/u)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Where a part points to, by the ids; none where it has no relationships. '' is the package itself. */
export async function readRelationships(
  archive: PackageArchive,
  source: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const slash = source.lastIndexOf('/') + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!archive.has(part)) return new Map();
  const tree = await readTree(archive, part, 'Relationships');
  return new Map(
    childrenOf(tree, 'Relationship').map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const isExternal = TargetMode === 'External';
      const target = isExternal ? Target : partOf(source, Target);
      return [Id, { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal }];
    }),
  );
}

export const relationshipOf = (
  relationships: ReadonlyMap<string, Relationship>,
  type: string,
): Relationship | undefined =>
  [...relationships.values()].find((one) => one.type === type && !one.isExternal);

const contentTypesPart = '[Content_Types].xml';

/** Main parts that are no workbook, by a word in their content type. */
const foreign: readonly { readonly word: string; readonly error: () => WorkbookError }[] = [
  { word: 'sheet.binary', error: () => new WorkbookError('binary-workbook') },
  { word: 'word', error: () => new WorkbookError('other-document', { what: 'a Word document' }) },
  {
    word: 'presentation',
    error: () => new WorkbookError('other-document', { what: 'a PowerPoint presentation' }),
  },
  {
    word: 'powerpoint',
    error: () => new WorkbookError('other-document', { what: 'a PowerPoint presentation' }),
  },
  { word: 'visio', error: () => new WorkbookError('other-document', { what: 'a Visio drawing' }) },
];

function otherArchive(archive: PackageArchive): WorkbookError {
  if (archive.has('xl/workbook.xml')) {
    return new WorkbookError('missing-part', {
      part: archive.has(contentTypesPart) ? '_rels/.rels' : contentTypesPart,
    });
  }
  if (archive.has('mimetype') && archive.has('content.xml')) {
    return new WorkbookError('other-document', { what: 'an OpenDocument file (such as .ods)' });
  }
  const inside = archive.names.find((name) => /\.xls[xm]$/iu.test(name));
  return inside === undefined
    ? new WorkbookError('other-zip')
    : new WorkbookError('workbook-in-zip', { name: inside });
}

export interface PackageMap {
  readonly mainPart: string;
  /** What the package declares its parts to be. */
  readonly contentTypes: readonly { readonly part: string; readonly type: string }[];
}

/** Finds the part that lists the sheets. Throws a WorkbookError that says what the archive is, where it is no workbook. */
export async function readPackageMap(archive: PackageArchive): Promise<PackageMap> {
  if (!archive.has(contentTypesPart)) throw otherArchive(archive);
  const types = await readTree(archive, contentTypesPart, 'Types');
  const ofPart = new Map(
    childrenOf(types, 'Override').map(({ attributes }) => [
      (attributes['PartName'] ?? '').replace(/^\//u, '').toLowerCase(),
      attributes['ContentType'] ?? '',
    ]),
  );
  const ofExtension = new Map(
    childrenOf(types, 'Default').map(({ attributes }) => [
      (attributes['Extension'] ?? '').toLowerCase(),
      attributes['ContentType'] ?? '',
    ]),
  );
  const typeOf = (part: string): string => {
    const name = part.toLowerCase();
    return ofPart.get(name) ?? ofExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
  const main = relationshipOf(await readRelationships(archive, ''), 'officeDocument');
  if (main === undefined) throw otherArchive(archive);
  const mainType = typeOf(main.target).toLowerCase();
  const refused = mainType.includes('spreadsheet')
    ? undefined
    : foreign.find(({ word }) => mainType.includes(word));
  if (refused !== undefined || mainType.includes('sheet.binary')) {
    throw (refused?.error ?? (() => new WorkbookError('binary-workbook')))();
  }
  return {
    mainPart: main.target,
    contentTypes: archive.names.map((part) => ({ part, type: typeOf(part) })),
  };
}
