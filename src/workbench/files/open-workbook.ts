import type { CustomXmlPart, NameView, SheetVisibility } from '../../office-host';
import type { DateSystem } from '../../spreadsheet/sheet';
import {
  childOf,
  childrenOf,
  isTrue,
  mainPartOfType,
  type OpenWorkbook,
  openWorkbook,
  partOfId,
  partOfType,
  readRelationships,
  readSharedStrings,
  readTree,
  relationshipId,
  type Relationships,
  textOf,
  type WorkbookLimits,
  workbookLimits,
  type XmlElement,
  type ZipArchive,
} from '../../xlsx';
import { themeColours, usualPalette, usualTheme } from './file-colours';
import { formulaFromFile, readsOtherWorkbook } from './formula-in-file';
import { type Loss, lossesOfParts } from './losses';
import { type OpenedChart, readDrawing } from './open-drawing';
import { type FileLooks, readLooks } from './open-looks';
import { type OpenedRule, openedRules } from './open-rules';
import { type OpenedSheet, readSheet, type SheetContext } from './open-sheet';
import { settingsOf, type SheetSettings, visibilityOf } from './open-sheet-settings';
import { type OpenedTable, openedTable } from './open-table';
import { type OpenedValidation, openedValidations } from './open-validations';

/** A worksheet of a file. */
export interface FileSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly content: OpenedSheet;
  readonly settings: SheetSettings;
  readonly tables: readonly OpenedTable[];
  readonly rules: readonly OpenedRule[];
  readonly validations: readonly OpenedValidation[];
  /** The one at the back first. */
  readonly charts: readonly OpenedChart[];
}

/** All that is kept of a file. */
export interface FileWorkbook {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly FileSheet[];
  /** The name of the sheet in front. */
  readonly active: string | null;
  /** The scope is the name of a sheet. */
  readonly names: readonly NameView[];
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly isStructureProtected: boolean;
  readonly lost: ReadonlySet<Loss>;
}

/* What a page can hold: a plan of 50,000 rows and 27 columns has 1.4 million cells. */
export const workbenchLimits: WorkbookLimits = { ...workbookLimits, cells: 3_000_000 };

async function readTheme(workbook: OpenWorkbook, lost: Set<Loss>): Promise<readonly string[]> {
  const part = mainPartOfType(workbook, 'theme');
  if (part === null) return usualTheme;
  const theme = themeColours(await readTree(workbook.archive, part, 'theme'));
  // The colours of Office of three times; none of them is anyone's own.
  const accents = ['4472C4', '4F81BD', '156082', '5B9BD5'];
  if (!accents.includes(theme[4] ?? '')) lost.add('theme');
  return theme;
}

const noLooks = (theme: readonly string[]): FileLooks => ({
  scheme: { theme, palette: usualPalette },
  cells: [],
  differentials: [],
});

/* Areas and titles that are printed: names that Excel has itself. */
const printNames = ['_xlnm.Print_Area', '_xlnm.Print_Titles'];

/* Other names that Excel keeps for itself are left out, and so are those that mean nothing without what is not kept. */
function namesOf(
  workbook: XmlElement,
  sheetAt: (index: number) => string | undefined,
  lost: Set<Loss>,
): readonly NameView[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName').flatMap(
    ({ attributes, text }): NameView[] => {
      const name = textOf(attributes['name']);
      const { localSheetId, hidden, comment, function: isFunction, vbProcedure, xlm } = attributes;
      const isPrinting = printNames.includes(name);
      if (name.startsWith('_xl') && !isPrinting) return [];
      if ([isFunction, vbProcedure, xlm].some((flag) => isTrue(flag))) {
        lost.add('macros');
        return [];
      }
      if (readsOtherWorkbook(text)) {
        lost.add('other-workbooks');
        return [];
      }
      const scope = localSheetId === undefined ? null : sheetAt(Number(localSheetId));
      if (name === '' || text === '' || scope === undefined) {
        lost.add('damaged-names');
        return [];
      }
      return [
        {
          name,
          formula: formulaFromFile(text),
          scope,
          visible: !isPrinting && !isTrue(hidden),
          comment: textOf(comment),
        },
      ];
    },
  );
}

async function partText(archive: ZipArchive, part: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of archive.pieces(part, archive.limits.otherPartBytes))
    text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

async function readCustomXml(
  { archive, relationships }: OpenWorkbook,
  lost: Set<Loss>,
): Promise<readonly CustomXmlPart[]> {
  const parts: CustomXmlPart[] = [];
  for (const { type, target, isExternal } of relationships.values()) {
    if (type !== 'customXml' || isExternal || !archive.has(target)) continue;
    const properties = partOfType(await readRelationships(archive, target), 'customXmlProps') ?? '';
    const item = archive.has(properties) ? await readTree(archive, properties, 'datastoreItem') : null;
    const id = Object.entries(item?.attributes ?? {}).find(([name]) => name.endsWith('itemID'))?.[1];
    const xml = await partText(archive, target);
    // The queries of a data model: without it they mean nothing.
    if (xml.includes('schemas.microsoft.com/DataMashup')) lost.add('connections');
    else parts.push({ id: id ?? `{${target}}`, xml });
  }
  return parts;
}

/** The tables that a sheet names and the file has. */
async function tablesOf(
  archive: ZipArchive,
  elements: readonly XmlElement[],
  relationships: Relationships,
  lost: Set<Loss>,
): Promise<readonly OpenedTable[]> {
  const tables: OpenedTable[] = [];
  const list = elements.find(({ local }) => local === 'tableParts');
  for (const { attributes } of childrenOf(list, 'tablePart')) {
    const found = partOfId(relationships, relationshipId(attributes));
    if (found !== undefined) tables.push(await openedTable(archive, found.target, lost));
  }
  return tables;
}

/** Reads all that is kept of a workbook. Throws a WorkbookError that says what the file is instead, or what is wrong with it. */
export async function readFileWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = workbenchLimits,
): Promise<FileWorkbook> {
  const workbook = await openWorkbook(bytes, limits);
  const { archive, main, dateSystem, sheets: listed, contentTypeOf } = workbook;
  const parts = archive.names.map((part) => ({ part, type: contentTypeOf(part) }));
  const lost = new Set<Loss>(lossesOfParts(parts));
  const theme = await readTheme(workbook, lost);
  const styles = mainPartOfType(workbook, 'styles');
  const looks = styles === null ? noLooks(theme) : await readLooks(archive, styles, theme, lost);
  const strings = await readSharedStrings(workbook);
  if (strings.haveFormats) lost.add('rich-text');
  const context: SheetContext = {
    dateSystem,
    sharedStrings: strings.texts,
    looks: looks.cells,
    lost,
    count: { cells: 0 },
  };

  const sheets: FileSheet[] = [];
  for (const { name, part, attributes } of listed) {
    if (part === null) {
      lost.add('sheets');
      continue;
    }
    const content = await readSheet(archive, part, name, context);
    const own = await readRelationships(archive, part);
    const tables = await tablesOf(archive, content.elements, own, lost);
    const settings = settingsOf(content, looks.scheme, own, lost);
    const drawing = partOfType(own, 'drawing');
    const lines = { ...settings, hiddenRows: content.hiddenRows };
    sheets.push({
      name,
      visibility: visibilityOf(attributes['state']),
      content,
      settings,
      tables,
      rules: openedRules(content.elements, looks),
      validations: openedValidations(content.elements),
      charts: drawing === undefined ? [] : await readDrawing(archive, drawing, lines, looks.scheme, lost),
    });
  }

  const nameAt = (index: number): string | undefined => {
    const name = listed[index]?.name ?? '';
    return sheets.some((sheet) => sheet.name === name) ? name : undefined;
  };
  const view = childOf(childOf(main, 'bookViews'), 'workbookView');
  return {
    dateSystem,
    sheets,
    active: nameAt(Number(view?.attributes['activeTab'] ?? 0)) ?? null,
    names: namesOf(main, nameAt, lost),
    customXmlParts: await readCustomXml(workbook, lost),
    isStructureProtected: isTrue(childOf(main, 'workbookProtection')?.attributes['lockStructure']),
    lost,
  };
}
