import { language } from '../../languages/language';
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
    // The modules of old macros are listed with an empty id, or with one that leads nowhere: they have no part of their own.
    const found = partOfId(relationships, relationshipId(attributes));
    const part = found?.type === 'worksheet' ? found.target : null;
    return { name: textOf(attributes['name']), part, attributes };
  });
  if (sheets.every(({ part }) => part === null)) throw withoutWorksheets(sheets, relationships);
  const dateSystem = isTrue(childOf(main, 'workbookPr')?.attributes['date1904']) ? 1904 : 1900;
  return { ...map, archive, main, dateSystem, sheets, relationships };
}

/** Sheets that all lead nowhere are a damaged workbook, and not one of charts or macros only. */
function withoutWorksheets(sheets: readonly ListedSheet[], relationships: Relationships): WorkbookError {
  const [lost] = sheets;
  const isKnown = ({ attributes }: ListedSheet): boolean => {
    const id = relationshipId(attributes);
    return id === '' || partOfId(relationships, id) !== undefined;
  };
  return lost === undefined || sheets.some(isKnown)
    ? new WorkbookError('no-worksheets')
    : new WorkbookError('missing-part', { part: language.workbookFiles.details.sheet(lost.name) });
}

/** The part of a type that the main part points to; null where there is none, and where some writers declare it and leave it out. */
export function mainPartOfType({ archive, relationships }: OpenWorkbook, type: string): string | null {
  const part = partOfType(relationships, type);
  return part !== undefined && archive.has(part) ? part : null;
}
