import { areaOf, type ChartSeriesView, referenceOf } from '../../office-host';
import { childOf, childrenOf, isTrue, textOf, type XmlElement } from '../../xlsx';
import { type KindInFile, unitsPerPoint } from './chart-kinds';
import { type ColourScheme, tinted } from './file-colours';

/* Names of a theme's colours in drawings, in the order in which a theme's colours count. */
const themeNames: readonly (readonly string[])[] = [
  ['bg1', 'lt1'],
  ['tx1', 'dk1'],
  ['bg2', 'lt2'],
  ['tx2', 'dk2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'].map((name) => [name]),
];

export const valueOf = (parent: XmlElement | undefined, local: string): string | undefined =>
  childOf(parent, local)?.attributes['val'];

/** A switch that is on where its element stands without a value. */
export const isOn = (parent: XmlElement | undefined, local: string, otherwise = false): boolean => {
  const found = childOf(parent, local);
  return found === undefined ? otherwise : isTrue(found.attributes['val'], true);
};

const percentOf = (colour: XmlElement, local: string): number | null => {
  const value = valueOf(colour, local);
  return value === undefined ? null : Number(value) / 100_000;
};

/* The colour of a fill as `#RRGGBB`; null for one that a chart has by itself. `automatic` is the accent of its place. */
function fillOf(parent: XmlElement | undefined, scheme: ColourScheme, automatic: string): string | null {
  const colour = childOf(parent, 'solidFill')?.children[0];
  const value = colour?.attributes['val'] ?? '';
  if (colour?.local === 'srgbClr' && /^[0-9a-f]{6}$/iu.test(value)) return `#${value.toUpperCase()}`;
  if (colour?.local !== 'schemeClr') return null;
  const mod = percentOf(colour, 'lumMod');
  const off = percentOf(colour, 'lumOff');
  if (value === automatic && mod === null && off === null) return null;
  const rgb = scheme.theme[themeNames.findIndex((names) => names.includes(value))];
  if (rgb === undefined) return null;
  // Office lightens by a share that it takes from the dark, so that both numbers are one tint.
  const tint = off ?? (mod === null ? 0 : mod - 1);
  return `#${tint === 0 ? rgb : tinted(rgb, tint)}`;
}

const cellsOf = (parent: XmlElement | undefined): string | null => {
  const reference = childOf(parent, 'numRef') ?? childOf(parent, 'strRef');
  const formula = childOf(reference, 'f')?.text.trim() ?? '';
  if (formula.includes('#REF!')) return '=#REF!';
  const read = referenceOf(formula);
  return read?.sheet == null || read.sheet.startsWith('[') ? null : `=${formula}`;
};

const isLine = (cells: string): boolean => {
  const reference = referenceOf(cells.slice(1));
  if (reference === null) return true;
  const { top, left, bottom, right } = areaOf(reference);
  return top === bottom || left === right;
};

/* The first text of what a chart remembers of cells. */
const cachedText = (tx: XmlElement | undefined): string | undefined =>
  childOf(childOf(childOf(childOf(tx, 'strRef'), 'strCache'), 'pt'), 'v')?.text;

/** The name of a series as it reads; null where it has none. */
export const shownName = (ser: XmlElement | undefined): string | null => {
  const tx = childOf(ser, 'tx');
  const text = childOf(tx, 'v')?.text ?? cachedText(tx);
  return text === undefined ? null : textOf(text);
};

/** A series that draws cells; null for one that draws anything else. */
export interface ReadSeries {
  readonly view: ChartSeriesView;
  readonly order: number;
  readonly hasLine: boolean;
  readonly hasMarkers: boolean;
  readonly isSmooth: boolean;
}

/** How its group says that series look which say nothing themselves. */
export interface GroupLook {
  readonly element: KindInFile['element'];
  readonly hasMarkers: boolean;
  readonly isSmooth: boolean;
  readonly axisGroup: ChartSeriesView['axisGroup'];
}

export function readSeries(ser: XmlElement, group: GroupLook, scheme: ColourScheme): ReadSeries | null {
  const along = childOf(ser, 'cat') ?? childOf(ser, 'xVal');
  const values = cellsOf(childOf(ser, 'val') ?? childOf(ser, 'yVal'));
  const xValues = along === undefined ? null : cellsOf(along);
  if (values === null || !isLine(values)) return null;
  if (along !== undefined && (xValues === null || !isLine(xValues))) return null;
  const number = Number(valueOf(ser, 'idx') ?? 0);
  const automatic = `accent${(number % 6) + 1}`;
  const properties = childOf(ser, 'spPr');
  const line = childOf(properties, 'ln');
  const marker = childOf(ser, 'marker');
  const symbol = valueOf(marker, 'symbol');
  const hasLine = group.element !== 'barChart' && childOf(line, 'noFill') === undefined;
  const hasMarkers = symbol === undefined ? group.hasMarkers : symbol !== 'none';
  const fill = group.element === 'barChart' ? properties : hasLine ? line : childOf(marker, 'spPr');
  const width = line?.attributes['w'];
  return {
    view: {
      id: '',
      name: cellsOf(childOf(ser, 'tx')) ?? shownName(ser) ?? '',
      xValues,
      values,
      color: fillOf(fill, scheme, automatic),
      weight: width === undefined ? null : Number(width) / unitsPerPoint,
      axisGroup: group.axisGroup,
    },
    order: Number(valueOf(ser, 'order') ?? number),
    hasLine,
    hasMarkers,
    isSmooth: isOn(ser, 'smooth', group.isSmooth),
  };
}

/** The text of a title, paragraph by paragraph; null where it has none of its own. */
export function textOfTitle(title: XmlElement): string | null {
  const tx = childOf(title, 'tx');
  const rich = childOf(tx, 'rich');
  if (rich !== undefined) {
    const lines = childrenOf(rich, 'p').map(({ children }) =>
      children.map((child) => (child.local === 'br' ? '\n' : (childOf(child, 't')?.text ?? ''))).join(''),
    );
    return lines.join('\n');
  }
  const cached = cachedText(tx);
  return cached === undefined ? null : textOf(cached);
}
