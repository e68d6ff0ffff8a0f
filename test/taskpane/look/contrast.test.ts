/** @jest-environment jsdom */
import { deepestShade } from '../../../src/taskpane/coverage/coverage-table';
import { inks, papers } from '../../../src/taskpane/look/inks';
import { themes } from '../../../src/taskpane/look/themes';
import { schemes } from '../../../src/taskpane/pane-host';

/** Relative luminance of WCAG 2.2, 0 to 1, of a colour such as `#1f567f`. */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) throw new Error(`${colour} is no opaque colour.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

it('is 21 between black and white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
});

const pairs = schemes.flatMap((scheme) =>
  Object.entries(inks).flatMap(([name, { colour, on, leastContrast }]) =>
    on.map((paper) => ({ scheme, name, colour, paper, leastContrast })),
  ),
);

it.each(pairs)('$scheme: $name stands out from $paper', ({ scheme, colour, paper, leastContrast }) => {
  const theme = themes[scheme];
  // What is pointed at lies on the page, and is drawn in a colour of its own.
  expect(contrast(theme[colour], theme[paper])).toBeGreaterThanOrEqual(leastContrast);
});

const buttons = [
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundPressed'],
  ['colorNeutralForeground1', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground1'],
] as const;

it.each(schemes.flatMap((scheme) => buttons.map(([words, face]) => ({ scheme, words, face }))))(
  '$scheme: the words $words of a button stand out from $face',
  ({ scheme, words, face }) => {
    expect(contrast(themes[scheme][words], themes[scheme][face])).toBeGreaterThanOrEqual(4.5);
  },
);

/** One colour laid over another, as `color-mix` in sRGB lays it. */
const mixed = (over: string, under: string, percent: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [top, bottom] = [over, under].map((colour) => parseInt(colour.slice(at, at + 2), 16));
      const part = Math.round(((top ?? 0) * percent + (bottom ?? 0) * (100 - percent)) / 100);
      return part.toString(16).padStart(2, '0');
    })
    .join('')}`;

it.each(schemes)('%s: a number stands out from the deepest shade of a table', (scheme) => {
  const theme = themes[scheme];
  const shade = mixed(theme[inks.bar.colour], theme[papers.page], deepestShade);
  expect(contrast(theme[inks.text.colour], shade)).toBeGreaterThanOrEqual(7);
});
