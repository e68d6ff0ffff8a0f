import { type Attributes, childOf, childrenOf, type XmlElement } from '../../xlsx';

/** The colours that a file names by number: its theme's, in the order of their numbers, and its palette's. */
export interface ColourScheme {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

/* The first eight of the palette come twice. */
const eight = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const others =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/** The colours by number of a file that does not change them (ECMA-376 part 1, 18.8.27). */
export const usualPalette: readonly string[] = [...eight, ...eight, ...others.split(' ')];

/** The colours of Office 2013 to 2022, for a file without a theme. */
export const usualTheme: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/* Numbers count light before dark, where the theme lists dark before light. */
const listed = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function themeColours(theme: XmlElement): readonly string[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return listed.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0]?.attributes;
    const rgb = colour?.['lastClr'] ?? colour?.['val'] ?? '';
    return /^[0-9a-f]{6}$/iu.test(rgb) ? rgb.toUpperCase() : (usualTheme[index] ?? '000000');
  });
}

export function paletteColours(styles: XmlElement): readonly string[] {
  const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
  return usualPalette.map((usual, index) => rgbOf(own[index]?.attributes['rgb']) ?? usual);
}

const rgbOf = (text: string | undefined): string | null =>
  text !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/iu.test(text) ? text.slice(-6).toUpperCase() : null;

/* Lightness moves towards black or white by the tint, hue and saturation stay (ECMA-376 part 1, 18.8.19). */
export function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts;
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const before = (most + least) / 2;
  const lightness = tint < 0 ? before * (1 + tint) : before + (1 - before) * tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * before - 1));
  let hue = 0;
  if (spread > 0) {
    if (most === red) hue = ((green - blue) / spread + 6) % 6;
    else hue = most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  }
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  return [0, 4, 2]
    .map((shift) => {
      const place = (hue + shift) % 6;
      const share = Math.min(1, Math.max(0, Math.abs(place - 3) - 1));
      const value = Math.round((lightness - chroma / 2 + share * chroma) * 255);
      return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');
}

/** A colour as `#RRGGBB`; null for the automatic one. */
export function colourOf(attributes: Attributes | undefined, scheme: ColourScheme): string | null {
  if (attributes === undefined) return null;
  const { rgb, theme, indexed, tint } = attributes;
  const shade = Number(tint ?? 0);
  // The theme's text colour is what is written without any.
  if (theme === '1' && shade === 0) return null;
  const base =
    rgbOf(rgb) ??
    (theme !== undefined ? scheme.theme[Number(theme)] : undefined) ??
    (indexed !== undefined ? scheme.palette[Number(indexed)] : undefined);
  if (base === undefined) return null;
  return `#${shade === 0 || !Number.isFinite(shade) ? base : tinted(base, shade)}`;
}

/** A colour element's attributes for `#RRGGBB`. */
export const colourAttributes = (colour: string): { readonly rgb: string } => ({
  rgb: `FF${colour.replace('#', '').toUpperCase()}`,
});
