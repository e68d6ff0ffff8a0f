import type { DateSystem } from '../../spreadsheet/sheet';
import { refuseForeignFile, refuseLargeFile } from '../package/foreign-file';
import type { WorkbookLimits } from '../package/limits';
import { type PackageMap, readPackageMap } from '../package/main-part';
import { type Attributes, isTrue, relationshipId } from '../package/part-xml';
import { partOfId, partOfType, readRelationships, type Relationships } from '../package/relationships';
import { WorkbookError } from '../package/workbook-error';
import { childOf, childrenOf, readTree, type XmlElement } from '../package/xml-tree';
import { openZipArchive, type ZipArchive } from '../package/zip-archive';
import { textOf } from './spreadsheet-text';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** The part of a worksheet; null for a sheet of another kind: a chart, macros, a dialogue. */
  readonly part: string | null;
  readonly attributes: Attributes;
}

/** A workbook whose main part was read, and no other yet. */
export interface OpenWorkbook extends PackageMap {
  readonly archive: ZipArchive;
  readonly main: XmlElement;
  readonly dateSystem: DateSystem;
  /** All sheets in their order. At least one is a worksheet. */
  readonly sheets: readonly ListedSheet[];
  readonly relationships: Relationships;
}

/** Opens the bytes of a file as a workbook. Throws a WorkbookError that says what the file is instead, or what is wrong with it. */
export async function openWorkbook(bytes: Uint8Array, limits: WorkbookLimits): Promise<OpenWorkbook> {
  refuseLargeFile(bytes.length, limits);
  refuseForeignFile(bytes);
  const archive = openZipArchive(bytes, limits);
  const map = await readPackageMap(archive);
  const main = await readTree(archive, map.mainPart, 'workbook');
  const relationships = await readRelationships(archive, map.mainPart);
  const sheets = childrenOf(childOf(main, 'sheets'), 'sheet').map(({ attributes }): ListedSheet => {
    const name = textOf(attributes['name']);
    const id = relationshipId(attributes);
    // So Excel lists the modules of old macros, which have no part of their own.
    if (id === '') return { name, part: null, attributes };
    const found = partOfId(relationships, id);
    if (found === undefined) throw new WorkbookError('missing-part', { part: `sheet ${name}` });
    return { name, part: found.type === 'worksheet' ? found.target : null, attributes };
  });
  if (sheets.every(({ part }) => part === null)) throw new WorkbookError('no-worksheets');
  const dateSystem = isTrue(childOf(main, 'workbookPr')?.attributes['date1904']) ? 1904 : 1900;
  return { ...map, archive, main, dateSystem, sheets, relationships };
}

/** The part of a type that the main part points to; null where there is none, and where some writers declare it and leave it out. */
export function mainPartOfType({ archive, relationships }: OpenWorkbook, type: string): string | null {
  const part = partOfType(relationships, type);
  return part !== undefined && archive.has(part) ? part : null;
}
