import { workbookLimits } from '../../xlsx/limits';
import type { WorkbookLimits } from '../../xlsx/limits';
import { stringItem } from '../../xlsx/spreadsheet-text';
import { WorkbookError } from '../../xlsx/workbook-error';
import type { DateSystem } from '../../spreadsheet/sheet';
import type { CustomXmlPart, NameView, SheetVisibility } from '../../office-host/workbook/host-workbook';
import { themeColours, usualPalette, usualTheme } from './file-colours';
import { formulaFromFile, readsOtherWorkbook } from './formula-in-file';
import { lossesOfParts } from './losses';
import type { Loss } from './losses';
import { readDrawing } from './open-drawing';
import type { OpenedChart } from './open-drawing';
import { readLooks } from './open-looks';
import type { FileLooks } from './open-looks';
import { openedRules } from './open-rules';
import type { OpenedRule } from './open-rules';
import { readSheet } from './open-sheet';
import type { OpenedSheet, SheetContext } from './open-sheet';
import { settingsOf, visibilityOf } from './open-sheet-settings';
import type { SheetSettings } from './open-sheet-settings';
import { readTable } from './open-table';
import type { OpenedTable } from './open-table';
import { openedValidations } from './open-validations';
import type { OpenedValidation } from './open-validations';
import { openPackage } from './package-archive';
import type { PackageArchive } from './package-archive';
import { readPackageMap, readRelationships, relationshipOf } from './package-relationships';
import type { Relationship } from './package-relationships';
import { childOf, childrenOf, isTrue, readTree, readXml, relationshipIdOf, textOf } from './package-xml';
import type { XmlElement } from './package-xml';
import { refuseOtherFiles } from './refuse-foreign-file';

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

async function readTexts(archive: PackageArchive, part: string, lost: Set<Loss>): Promise<readonly string[]> {
  const { limits } = archive;
  const texts: string[] = [];
  const item = stringItem();
  await readXml(archive, part, limits.contentPartBytes, 'sst', {
    open: (local, attributes) => {
      if (local === 'rPr') lost.add('rich-text');
      item.open(local, attributes);
    },
    text: item.text,
    close: (local) => {
      item.close(local);
      if (local !== 'si') return;
      if (texts.length >= limits.listItems) {
        throw new WorkbookError('list-too-long', { part, limit: limits.listItems });
      }
      texts.push(item.take());
    },
  });
  return texts;
}

async function readTheme(archive: PackageArchive, part: string, lost: Set<Loss>): Promise<readonly string[]> {
  if (!archive.has(part)) return usualTheme;
  const theme = themeColours(await readTree(archive, part, 'theme'));
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

function partText(archive: PackageArchive, part: string): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const piece of archive.pieces(part, archive.limits.otherPartBytes))
    text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

async function readCustomXml(
  archive: PackageArchive,
  relationships: ReadonlyMap<string, Relationship>,
  lost: Set<Loss>,
): Promise<readonly CustomXmlPart[]> {
  const parts: CustomXmlPart[] = [];
  for (const { type, target, isExternal } of relationships.values()) {
    if (type !== 'customXml' || isExternal || !archive.has(target)) continue;
    const properties =
      relationshipOf(await readRelationships(archive, target), 'customXmlProps')?.target ?? '';
    const item = archive.has(properties) ? await readTree(archive, properties, 'datastoreItem') : null;
    const id = Object.entries(item?.attributes ?? {}).find(([name]) => name.endsWith('itemID'))?.[1];
    const xml = partText(archive, target);
    // The queries of a data model: without it they mean nothing.
    if (xml.includes('schemas.microsoft.com/DataMashup')) lost.add('connections');
    else parts.push({ id: id ?? `{${target}}`, xml });
  }
  return parts;
}

/** Reads all that is kept of a workbook. Throws a WorkbookError that says what the file is instead, or what is wrong with it. */
export async function readFileWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = workbenchLimits,
): Promise<FileWorkbook> {
  refuseOtherFiles(bytes, limits);
  const archive = openPackage(bytes, limits);
  const { mainPart, contentTypes } = await readPackageMap(archive);
  const lost = new Set<Loss>(lossesOfParts(contentTypes));
  const main = await readTree(archive, mainPart, 'workbook');
  const relationships = await readRelationships(archive, mainPart);
  const partOf = (type: string): string => relationshipOf(relationships, type)?.target ?? '';

  const theme = await readTheme(archive, partOf('theme'), lost);
  const styles = partOf('styles');
  const looks = archive.has(styles) ? await readLooks(archive, styles, theme, lost) : noLooks(theme);
  const strings = partOf('sharedStrings');
  const dateSystem = isTrue(childOf(main, 'workbookPr')?.attributes['date1904']) ? 1904 : 1900;
  const context: SheetContext = {
    dateSystem,
    sharedStrings: archive.has(strings) ? await readTexts(archive, strings, lost) : [],
    looks: looks.cells,
    lost,
    count: { cells: 0 },
  };

  const listed = childrenOf(childOf(main, 'sheets'), 'sheet');
  const sheets: FileSheet[] = [];
  for (const { attributes } of listed) {
    const name = textOf(attributes['name']);
    const target = relationships.get(relationshipIdOf(attributes) ?? '');
    if (target === undefined) throw new WorkbookError('missing-part', { part: `sheet ${name}` });
    if (target.type !== 'worksheet') {
      lost.add('sheets');
      continue;
    }
    const content = await readSheet(archive, target.target, name, context);
    const own = await readRelationships(archive, target.target);
    const tables: OpenedTable[] = [];
    for (const relationship of own.values()) {
      if (relationship.type === 'table') tables.push(await readTable(archive, relationship.target, lost));
    }
    const settings = settingsOf(content, looks.scheme, own, lost);
    const drawing = relationshipOf(own, 'drawing');
    const lines = { ...settings, hiddenRows: new Set(content.hiddenRows) };
    sheets.push({
      name,
      visibility: visibilityOf(attributes['state']),
      content,
      settings,
      tables,
      rules: openedRules(content.elements, looks),
      validations: openedValidations(content.elements),
      charts:
        drawing === undefined ? [] : await readDrawing(archive, drawing.target, lines, looks.scheme, lost),
    });
  }
  if (sheets.length === 0) throw new WorkbookError('no-worksheets');

  const nameAt = (index: number): string | undefined => {
    const name = textOf(listed[index]?.attributes['name']);
    return sheets.some((sheet) => sheet.name === name) ? name : undefined;
  };
  const view = childOf(childOf(main, 'bookViews'), 'workbookView');
  return {
    dateSystem,
    sheets,
    active: nameAt(Number(view?.attributes['activeTab'] ?? 0)) ?? null,
    names: namesOf(main, nameAt, lost),
    customXmlParts: await readCustomXml(archive, relationships, lost),
    isStructureProtected: isTrue(childOf(main, 'workbookProtection')?.attributes['lockStructure']),
    lost,
  };
}
