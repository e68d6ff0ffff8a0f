import { commandIcon, commandIcons } from './command-icons';
import type { Outline } from './outlines';
import { iconSizes, onFullSquare, plumbLine, silhouette } from './plumb-line';
import { pngOf, rasterise } from './raster';

/** The icons as files: path below the folder of the assets, and bytes. */
export function iconFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['icon.svg', new TextEncoder().encode(iconSvg())]]);
  for (const size of iconSizes) {
    files.set(`icons/icon-${size}.png`, pngOf(rasterise(plumbLine(size), size), size));
    for (const name of commandIcons) {
      if (name === 'open') continue;
      files.set(`icons/${name}-${size}.png`, pngOf(rasterise(commandIcon(name, size), size), size));
    }
  }
  for (const [name, size, shapes] of packageIcons) {
    files.set(`icons/${name}-${size}.png`, pngOf(rasterise(shapes(size), size), size));
  }
  return files;
}

/** Those of the unified manifest's package. */
const packageIcons = [
  ['outline', 32, silhouette],
  ['colour', 192, onFullSquare],
] as const;

const svgSize = 80;

function iconSvg(): string {
  const paths = plumbLine(svgSize).map(
    ({ name, colour, outline }) => `  <path fill="${colour}" d="${pathOf(outline)}"><!-- ${name} --></path>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${svgSize}" height="${svgSize}" viewBox="0 0 ${svgSize} ${svgSize}" role="img" aria-label="Plumbline">`,
    ...paths,
    '</svg>',
    '',
  ].join('\n');
}

function pathOf({ start, curves }: Outline): string {
  const at = ({ x, y }: { readonly x: number; readonly y: number }): string =>
    `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
  const steps = curves.map(({ controls, to }) =>
    controls === null ? `L${at(to)}` : `C${at(controls[0])} ${at(controls[1])} ${at(to)}`,
  );
  return `M${at(start)} ${steps.join(' ')}Z`;
}
