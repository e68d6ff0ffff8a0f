import {
  type CarriedLook,
  type CellStyle,
  type ConditionalStyle,
  horizontalAlignments,
  plainStyle,
  verticalAlignments,
} from '../../office-host';
import {
  childOf,
  childrenOf,
  isTrue,
  numberFormatOf,
  readTree,
  textOf,
  type XmlElement,
  type ZipArchive,
} from '../../xlsx';
import { colourAttributes, colourOf, type ColourScheme, paletteColours } from './file-colours';
import type { Loss } from './losses';
import { element, elementText } from './xml-text';

/** How a cell looks, by the number of its format in the file. */
export interface CellLook {
  readonly numberFormat: string;
  readonly style: CellStyle;
}

/** How a conditional format makes a cell look, by its number in the file. */
export interface DifferentialLook {
  readonly style: ConditionalStyle;
  readonly look: CarriedLook | null;
}

export interface FileLooks {
  readonly scheme: ColourScheme;
  readonly cells: readonly CellLook[];
  readonly differentials: readonly DifferentialLook[];
}

/** Parts of a font that are carried along, in the order in which a file has them: effects before size and colour, names after. */
const fontEffects = ['strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'];
const usualFont = 'Calibri';

const flag = (font: XmlElement | undefined, name: string): boolean | null => {
  const found = childOf(font, name);
  return found === undefined ? null : isTrue(found.attributes['val'], true);
};

function carriedFont(font: XmlElement | undefined, scheme: ColourScheme): string {
  const effects = fontEffects.flatMap((name) => {
    const effect = childOf(font, name);
    return effect === undefined ? [] : withRgb(effect, scheme);
  });
  const name = textOf(childOf(font, 'name')?.attributes['val']);
  return effects.join('') + (name === '' || name === usualFont ? '' : element('name', { val: name }));
}

/* A colour by number means another one where theme and palette are not the same. */
function withRgb(read: XmlElement, scheme: ColourScheme): string {
  const fixed = (one: XmlElement): XmlElement => {
    const colour = one.local === 'color' ? colourOf(one.attributes, scheme) : null;
    const attributes =
      one.local !== 'color' ? one.attributes : colour === null ? { auto: '1' } : colourAttributes(colour);
    return { ...one, attributes, children: one.children.map(fixed) };
  };
  return elementText(fixed(read), false);
}

/* In the order of the file; left and right have other names in the strict edition of the standard. */
const sides = [
  ['left', 'start'],
  ['right', 'end'],
  ['top', 'top'],
  ['bottom', 'bottom'],
  ['diagonal', 'diagonal'],
  ['vertical', 'vertical'],
  ['horizontal', 'horizontal'],
] as const;

/* The sides that have a line; which way a diagonal goes is said at the border. */
function carriedBorder(border: XmlElement | undefined, scheme: ColourScheme): string {
  if (border === undefined) return '';
  const drawn = sides.flatMap(([name, alias]) => {
    const side = childOf(border, name) ?? childOf(border, alias);
    const isDrawn = side !== undefined && (side.attributes['style'] ?? 'none') !== 'none';
    return isDrawn ? withRgb({ ...side, local: name }, scheme) : [];
  });
  if (drawn.length === 0) return '';
  const { diagonalUp, diagonalDown } = border.attributes;
  return element('border', { diagonalUp, diagonalDown }, drawn.join(''));
}

function carriedAlignment(alignment: XmlElement | undefined): string {
  const { indent, textRotation, readingOrder, shrinkToFit } = alignment?.attributes ?? {};
  const kept = { indent, textRotation, readingOrder, shrinkToFit: isTrue(shrinkToFit) ? '1' : undefined };
  return Object.entries(kept)
    .filter(([, value]) => value !== undefined && value !== '0')
    .map(([name, value]) => ` ${name}="${Number(value)}"`)
    .join('');
}

function carried(font: string, border: string, alignment: string): CarriedLook | null {
  return font === '' && border === '' && alignment === '' ? null : { font, border, alignment };
}

const named = <Name extends string>(
  names: readonly Name[],
  text: string | undefined,
  otherwise: Name,
): Name => names.find((name) => name.toLowerCase() === text?.toLowerCase()) ?? otherwise;

function horizontalOf(text: string | undefined): CellStyle['horizontalAlignment'] {
  return named(horizontalAlignments, text === 'centerContinuous' ? 'CenterAcrossSelection' : text, 'General');
}

/* What a fill paints; undefined for a pattern or a gradient, which are more than one colour. */
function fillOf(fill: XmlElement | undefined, scheme: ColourScheme): string | null | undefined {
  const pattern = childOf(fill, 'patternFill');
  if (pattern === undefined) return fill === undefined || fill.children.length === 0 ? null : undefined;
  const type = pattern.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  // White is the paper's colour where a file says automatic.
  return type === 'solid'
    ? (colourOf(childOf(pattern, 'fgColor')?.attributes, scheme) ?? '#000000')
    : undefined;
}

/** Reads how cells and conditional formats look. */
export async function readLooks(
  archive: ZipArchive,
  part: string,
  theme: readonly string[],
  lost: Set<Loss>,
): Promise<FileLooks> {
  const tree = await readTree(archive, part, 'styleSheet');
  const scheme: ColourScheme = { theme, palette: paletteColours(tree) };
  const formats = new Map(
    childrenOf(childOf(tree, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      textOf(attributes['formatCode']),
    ]),
  );
  const fonts = childrenOf(childOf(tree, 'fonts'), 'font');
  const fills = childrenOf(childOf(tree, 'fills'), 'fill');
  const borders = childrenOf(childOf(tree, 'borders'), 'border');

  const cellLook = (xf: XmlElement): CellLook => {
    const { numFmtId, fontId, fillId, borderId, xfId } = xf.attributes;
    if (Number(xfId ?? 0) !== 0) lost.add('style-names');
    const font = fonts[Number(fontId ?? 0)];
    const fill = fillOf(fills[Number(fillId ?? 0)], scheme);
    if (fill === undefined) lost.add('patterns');
    const alignment = childOf(xf, 'alignment');
    const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
    const size = Number(childOf(font, 'sz')?.attributes['val'] ?? plainStyle.fontSize);
    const style: CellStyle = {
      fill: fill ?? null,
      fontColor: colourOf(childOf(font, 'color')?.attributes, scheme),
      bold: flag(font, 'b') ?? false,
      italic: flag(font, 'i') ?? false,
      fontSize: Number.isFinite(size) ? size : plainStyle.fontSize,
      wrapText: isTrue(wrapText),
      horizontalAlignment: horizontalOf(horizontal),
      verticalAlignment: named(verticalAlignments, vertical, 'Bottom'),
      locked: isTrue(childOf(xf, 'protection')?.attributes['locked'], true),
    };
    const look = carried(
      carriedFont(font, scheme),
      carriedBorder(borders[Number(borderId ?? 0)], scheme),
      carriedAlignment(alignment),
    );
    const isPlain =
      look === null &&
      Object.entries(style).every(([key, value]) => value === plainStyle[key as keyof CellStyle]);
    return {
      numberFormat: numberFormatOf(Number(numFmtId ?? 0), formats) ?? 'General',
      style: isPlain ? plainStyle : look === null ? style : { ...style, carried: look },
    };
  };

  return {
    scheme,
    cells: childrenOf(childOf(tree, 'cellXfs'), 'xf').map(cellLook),
    differentials: childrenOf(childOf(tree, 'dxfs'), 'dxf').map((dxf) => differentialOf(dxf, scheme)),
  };
}

/** What the element `dxf` changes. */
export function differentialOf(dxf: XmlElement, scheme: ColourScheme): DifferentialLook {
  const font = childOf(dxf, 'font');
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const isNone = pattern?.attributes['patternType'] === 'none';
  const fill = childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor');
  const format = childOf(dxf, 'numFmt')?.attributes['formatCode'];
  return {
    style: {
      fill: isNone ? null : colourOf(fill?.attributes, scheme),
      fontColor: colourOf(childOf(font, 'color')?.attributes, scheme),
      bold: flag(font, 'b'),
      italic: flag(font, 'i'),
      numberFormat: format === undefined ? null : textOf(format),
    },
    look: carried(carriedFont(font, scheme), carriedBorder(childOf(dxf, 'border'), scheme), ''),
  };
}
