import { zlibSync } from 'fflate';
import type { Outline, Point, Shape } from './outlines';

/** Samples along each side of a pixel. */
const samples = 16;

/** Straight pieces by which a curve is drawn. */
const piecesPerCurve = 24;

/** Red, green, blue and alpha of each pixel, row by row, 0 to 255. */
export function rasterise(shapes: readonly Shape[], size: number): Uint8Array {
  const layers = shapes.map((shape) => ({
    colour: linearColour(shape.colour),
    edges: flatten(shape.outline),
  }));
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    const covers = layers.map(({ edges }) => rowCoverage(edges, y, size));
    for (let x = 0; x < size; x += 1) {
      // Light adds up linearly: blending happens before the curve of the screen, on premultiplied values.
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      layers.forEach(({ colour }, layer) => {
        const cover = covers[layer]?.[x] ?? 0;
        red = colour[0] * cover + red * (1 - cover);
        green = colour[1] * cover + green * (1 - cover);
        blue = colour[2] * cover + blue * (1 - cover);
        alpha = cover + alpha * (1 - cover);
      });
      const at = (y * size + x) * 4;
      if (alpha === 0) continue;
      pixels.set(
        [red, green, blue].map((light) => screenValue(light / alpha)),
        at,
      );
      pixels[at + 3] = Math.round(alpha * 255);
    }
  }
  return pixels;
}

/** The points of an outline, its curves replaced by short straight pieces. */
function flatten({ start, curves }: Outline): readonly Point[] {
  const points: Point[] = [start];
  let from = start;
  for (const { controls, to } of curves) {
    if (controls === null) {
      points.push(to);
    } else {
      for (let piece = 1; piece <= piecesPerCurve; piece += 1) {
        points.push(onCurve(from, controls, to, piece / piecesPerCurve));
      }
    }
    from = to;
  }
  return points;
}

function onCurve(from: Point, [first, second]: readonly [Point, Point], to: Point, t: number): Point {
  const u = 1 - t;
  const along = (a: number, b: number, c: number, d: number): number =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return { x: along(from.x, first.x, second.x, to.x), y: along(from.y, first.y, second.y, to.y) };
}

/** How much of each pixel of a row lies inside the outline, 0 to 1. */
function rowCoverage(points: readonly Point[], row: number, size: number): readonly number[] {
  const covered = new Array<number>(size).fill(0);
  for (let sample = 0; sample < samples; sample += 1) {
    const crossings = crossingsAt(points, row + (sample + 0.5) / samples);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const left = Math.max(0, crossings[pair] ?? 0);
      const right = Math.min(size, crossings[pair + 1] ?? 0);
      for (let x = Math.floor(left); x < right; x += 1) {
        const width = Math.min(right, x + 1) - Math.max(left, x);
        covered[x] = (covered[x] ?? 0) + Math.max(0, width) / samples;
      }
    }
  }
  return covered.map((cover) => Math.min(1, cover));
}

/** Where a level line meets the outline, from left to right. */
function crossingsAt(points: readonly Point[], y: number): readonly number[] {
  const crossings: number[] = [];
  points.forEach((point, index) => {
    const next = points[index + 1] ?? points[0];
    if (next === undefined || point.y <= y === next.y <= y) return;
    crossings.push(point.x + ((y - point.y) / (next.y - point.y)) * (next.x - point.x));
  });
  return crossings.sort((a, b) => a - b);
}

function linearColour(hex: string): readonly [number, number, number] {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const screenValue = (light: number): number =>
  Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));

/** A PNG with eight bits a channel and alpha. */
export function pngOf(pixels: Uint8Array, size: number): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8);
  const stride = size * 4;
  const filtered = new Uint8Array(size * (stride + 1));
  for (let y = 0; y < size; y += 1) {
    filtered.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  }
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(filtered, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
