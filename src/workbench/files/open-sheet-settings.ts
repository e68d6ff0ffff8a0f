import type { CellLink, SheetView, SheetVisibility } from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import { parseArea, sheetSize } from '../../spreadsheet/cell-reference';
import {
  childOf,
  childrenOf,
  descendants,
  isTrue,
  relationshipId,
  type Relationships,
  textOf,
  type XmlElement,
} from '../../xlsx';
import { areasOf } from './areas-in-file';
import { colourOf, type ColourScheme } from './file-colours';
import type { Loss } from './losses';
import type { OpenedSheet } from './open-sheet';
import { pointsOfWidth } from './sheet-measures';
import { hasPassword, protectionOf } from './sheet-protection';
import { elementText } from './xml-text';

export type SheetSettings = Omit<SheetView, 'id' | 'name' | 'visibility' | 'hiddenRows'> & {
  readonly selection: Area | null;
};

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

export const visibilityOf = (state: string | undefined): SheetVisibility =>
  visibilities[state ?? ''] ?? 'Visible';

interface Columns {
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
}

function columnsOf(
  sheet: OpenedSheet,
  find: (local: string) => XmlElement | undefined,
  lost: Set<Loss>,
): Columns {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const { attributes } of childrenOf(find('cols'), 'col')) {
    const { min, max, width, hidden, style, outlineLevel } = attributes;
    if (Number(style ?? 0) !== 0) lost.add('line-formats');
    if (Number(outlineLevel ?? 0) > 0) lost.add('outline');
    const digits = Number(width);
    const last = Math.min(Number(max), sheetSize.columns);
    for (let column = Math.max(1, Number(min)); column <= last; column += 1) {
      if (digits > 0) columnWidths.set(column - 1, pointsOfWidth(digits));
      if (isTrue(hidden) || digits === 0) hiddenColumns.add(column - 1);
    }
  }
  const usual = Number(find('sheetFormatPr')?.attributes['defaultColWidth']);
  if (usual > 0) {
    const width = sheet.rows.reduce((most, { first, cells }) => Math.max(most, first + cells.length), 0);
    for (let column = 0; column < width; column += 1) {
      if (!columnWidths.has(column)) columnWidths.set(column, pointsOfWidth(usual));
    }
  }
  return { columnWidths, hiddenColumns };
}

function linksOf(links: XmlElement | undefined, relationships: Relationships): readonly CellLink[] {
  return childrenOf(links, 'hyperlink').flatMap(({ attributes }) => {
    const area = parseArea(attributes['ref']);
    const target = relationships.get(relationshipId(attributes) ?? '')?.target ?? '';
    const location = textOf(attributes['location']);
    if (area === null || (target === '' && location === '')) return [];
    return { area, target, location, tip: textOf(attributes['tooltip']) };
  });
}

/* Between links and drawings, in this order. */
const printElements = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'];

/* What a printer of its own left is in another part, which the id of a relationship names. */
const withoutId = (one: XmlElement): XmlElement => ({
  ...one,
  attributes: Object.fromEntries(Object.entries(one.attributes).filter(([name]) => !name.includes(':'))),
});

function printingOf(find: (local: string) => XmlElement | undefined): SheetView['printing'] {
  const page = childOf(find('sheetPr'), 'pageSetUpPr');
  const elements = printElements.flatMap((name) => find(name) ?? []).map(withoutId);
  return {
    page: page === undefined ? '' : elementText(page, false),
    elements: elements.map((one) => elementText(one, false)).join(''),
  };
}

/** What a worksheet's part says of the sheet as a whole. */
export function settingsOf(
  sheet: OpenedSheet,
  scheme: ColourScheme,
  relationships: Relationships,
  lost: Set<Loss>,
): SheetSettings {
  const find = (local: string): XmlElement | undefined => sheet.elements.find((one) => one.local === local);
  const view = childOf(find('sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane')?.attributes ?? {};
  const isFrozen = pane['state'] === 'frozen' || pane['state'] === 'frozenSplit';
  const selected = childrenOf(view, 'selection').at(-1)?.attributes['sqref'];
  const protection = find('sheetProtection')?.attributes;
  if (protection !== undefined && hasPassword(protection)) lost.add('passwords');
  for (const list of sheet.elements.filter(({ local }) => local === 'extLst')) {
    if (descendants(list, 'sparklineGroup').length > 0) lost.add('sparklines');
  }
  // A filter without a table around it goes, with its buttons.
  if (find('autoFilter') !== undefined) lost.add('filters');
  return {
    ...columnsOf(sheet, find, lost),
    printing: printingOf(find),
    tabColor: colourOf(childOf(find('sheetPr'), 'tabColor')?.attributes, scheme) ?? '',
    showGridlines: isTrue(view?.attributes['showGridLines'], true),
    protection: protectionOf(protection),
    rowHeights: sheet.rowHeights,
    merges: childrenOf(find('mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
      areasOf(attributes['ref']),
    ),
    frozen: {
      rows: isFrozen ? Math.trunc(Number(pane['ySplit'] ?? 0)) : 0,
      columns: isFrozen ? Math.trunc(Number(pane['xSplit'] ?? 0)) : 0,
    },
    links: linksOf(find('hyperlinks'), relationships),
    selection: areasOf(selected)[0] ?? null,
  };
}
