/*
 * In the dark Univer turns all colours of the sheet around: what is light becomes dark, in its hue. What could be read on a
 * fill before, more or less, can be harder to read afterwards.
 */

type Channels = readonly [red: number, green: number, blue: number];

const hexColor = /^#[0-9A-F]{6}$/iu;

const hexOf = (color: Channels): string =>
  `#${color
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;

const channelsOf = (color: string): Channels => {
  const at = (place: number): number => Number.parseInt(color.slice(place, place + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

/* As Univer does it: two thirds of all light turned around, the differences between the channels kept. */
function turned(color: Channels): Channels {
  const light = ((color[0] + color[1] + color[2]) * 2) / 3;
  const channel = (own: number): number => Math.min(1, Math.max(0, 1 - light + own));
  return [channel(color[0]), channel(color[1]), channel(color[2])];
}

/* Relative luminance and contrast as the WCAG define them. */
function luminance(color: Channels): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
}
function contrast(one: Channels, other: Channels): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/* What lines and bars need to be told from what is behind them (WCAG 1.4.11). */
const leastContrastOfLines = 3;

/** A colour, `#RRGGBB`, or the first lighter one of its hue that can be told from a dark ground. */
export function visibleOnDark(color: string, ground: string): string {
  if (!hexColor.test(color)) return color;
  const [own, behind] = [channelsOf(color), channelsOf(ground)];
  const lighter = (share: number): Channels => {
    const channel = (one: number): number => one + (1 - one) * share;
    return [channel(own[0]), channel(own[1]), channel(own[2])];
  };
  const share = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].find(
    (one) => contrast(lighter(one), behind) >= leastContrastOfLines,
  );
  return hexOf(lighter(share ?? 0.8));
}

/* What normal text needs (WCAG 1.4.3). */
const leastContrast = 4.5;
const black = '#000000';
const white = '#FFFFFF';

/** The contrast of a text's colour on a fill, both `#RRGGBB` as in a light sheet, when the sheet is shown dark. */
export const contrastInDark = (color: string, fill: string): number =>
  contrast(turned(channelsOf(color)), turned(channelsOf(fill)));

/** The colour of a text on a fill, as in a light sheet, that can be read when the sheet is shown dark. */
export function readableInDark(color: string, fill: string): string {
  if (!hexColor.test(color) || !hexColor.test(fill)) return color;
  if (contrastInDark(color, fill) >= leastContrast) return color;
  return contrastInDark(black, fill) >= contrastInDark(white, fill) ? black : white;
}
