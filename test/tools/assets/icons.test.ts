import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { iconFiles } from '../../../tools/icons/icon-files';
import type { Shape } from '../../../tools/icons/outlines';
import { iconSizes, onFullSquare, plumbLine, silhouette } from '../../../tools/icons/plumb-line';
import { rasterise } from '../../../tools/icons/raster';

const assets = join(__dirname, '../../../assets');
const drawn = iconFiles();

/** Length, type and data of each part of a PNG. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

describe('the icons', () => {
  it.each([...drawn.keys()])('%s is what the drawing gives: npm run generate writes it', (path) => {
    expect(readFileSync(join(assets, path)).equals(Buffer.from(drawn.get(path) ?? []))).toBe(true);
  });

  it.each(iconSizes)('icon-%i.png is a PNG of that many pixels each way, with alpha', (size) => {
    const png = readFileSync(join(assets, `icons/icon-${size}.png`));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const header = chunksOf(png).get('IHDR');
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4), header?.[8], header?.[9]]).toEqual([
      size,
      size,
      8,
      6,
    ]);
    const data = inflateSync(chunksOf(png).get('IDAT') ?? Buffer.alloc(0));
    expect(data).toHaveLength(size * (size * 4 + 1));
  });

  it.each(iconSizes)('hang true: at %i pixels the left side mirrors the right in shape', (size) => {
    const pixels = rasterise(
      plumbLine(size).map((shape) => ({ ...shape, colour: shape.name === 'tile' ? '#000000' : '#ffffff' })),
      size,
    );
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size / 2; x += 1) {
        const left = (y * size + x) * 4;
        const right = (y * size + size - 1 - x) * 4;
        for (const channel of [0, 3]) {
          expect(
            Math.abs((pixels[left + channel] ?? 0) - (pixels[right + channel] ?? 255)),
          ).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it.each(iconSizes)('are crisp at %i pixels: the string covers whole pixels', (size) => {
    const string = plumbLine(size).filter(({ name }) => name === 'string');
    const pixels = rasterise(string, size);
    const row = Array.from({ length: size }, (_unused, x) => pixels[(2 * size + x) * 4 + 3]);
    expect(new Set(row)).toEqual(new Set([0, 255]));
  });

  it('draws the corners of the tile with nothing behind them', () => {
    expect(rasterise(plumbLine(80), 80)[3]).toBe(0);
  });

  /** Red, green, blue and alpha of each pixel. */
  const pixelsOf = (shapes: readonly Shape[], size: number): readonly (readonly number[])[] => {
    const bytes = rasterise(shapes, size);
    return Array.from({ length: size * size }, (_unused, place) => [
      ...bytes.subarray(place * 4, place * 4 + 4),
    ]);
  };

  it('give Microsoft 365 an outline of white alone, with nothing behind it', () => {
    const pixels = pixelsOf(silhouette(32), 32);
    const white = pixels.filter(([, , , alpha]) => alpha !== 0);
    expect(new Set(white.map(([red, green, blue]) => [red, green, blue].join()))).toEqual(
      new Set(['255,255,255']),
    );
    expect(white.length).toBeGreaterThan(50);
    expect(white.length).toBeLessThan(pixels.length / 2);
  });

  it('give it a square in colour without holes, the mark in the middle from left to right', () => {
    const shapes = onFullSquare(192);
    expect(new Set(pixelsOf(shapes, 192).map(([, , , alpha]) => alpha))).toEqual(new Set([255]));
    const hanging = shapes.filter(({ name }) => name !== 'tile');
    const across = hanging.flatMap(({ outline }) => outline.curves.map(({ to }) => to.x));
    expect(Math.min(...across) + Math.max(...across)).toBe(192);
  });
});
