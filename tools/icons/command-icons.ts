import {
  arc,
  box,
  onCircle,
  type Outline,
  type Point,
  polygon,
  roundedSquare,
  type Shape,
  stroke,
} from './outlines';
import { colours, plumbLine } from './plumb-line';

/*
 * The signs on the buttons: each a light drawing on the dark tile of the mark, so that they are seen on a light ribbon and on a dark
 * one. Edges that should be sharp lie on whole pixels at every size.
 */

/** What a sign is drawn with at a size: parts of the icon's side as pixels. */
interface Pen {
  /** A part of the side, on a whole pixel. */
  readonly at: (part: number) => number;
  /** The width of a stroke. */
  readonly width: number;
}

type Sign = (pen: Pen) => readonly (readonly [colour: string, outline: Outline])[];

const { cap: light, lit: bright, string: quiet } = colours;

const penOf = (size: number): Pen => ({
  at: (part) => Math.round(size * part),
  width: Math.max(2, Math.round(size * 0.09)),
});

const placed =
  ({ at }: Pen) =>
  (x: number, y: number): Point => ({ x: at(x), y: at(y) });

/** Lines of a list, one of them bright. */
const rows =
  (chosen: number): Sign =>
  ({ at, width }) =>
    [0.26, 0.5, 0.74].map((middle, row) => {
      const top = at(middle) - Math.floor(width / 2);
      return [row === chosen ? bright : quiet, box(at(0.2), top, at(0.8), top + width)] as const;
    });

const signs = {
  check: (pen) => {
    const point = placed(pen);
    const [left, foot, right] = [point(0.24, 0.5), point(0.43, 0.72), point(0.79, 0.3)];
    const below = pen.width * 1.5;
    const lower = ({ x, y }: Point): Point => ({ x, y: y + below / 2 });
    const upper = ({ x, y }: Point): Point => ({ x, y: y - below / 2 });
    return [
      [bright, polygon(upper(left), upper(foot), upper(right), lower(right), lower(foot), lower(left))],
    ];
  },
  clear: (pen) => {
    const point = placed(pen);
    return [
      ...rows(-1)(pen),
      [light, stroke(point(0.24, 0.24), point(0.76, 0.76), pen.width)],
      [light, stroke(point(0.76, 0.24), point(0.24, 0.76), pen.width)],
    ];
  },
  template: ({ at }) => {
    const gap = Math.max(1, at(0.03));
    const columns = [0.2, 0.5, 0.8].map(at);
    const lines = [0.2, 0.4, 0.6, 0.8].map(at);
    return columns.slice(1).flatMap((right, column) =>
      lines.slice(1).map((bottom, row) => {
        const [left = 0, top = 0] = [columns[column], lines[row]];
        return [row === 0 ? bright : light, box(left, top, right - gap, bottom - gap)] as const;
      }),
    );
  },
  repair: (pen) => {
    const middle = placed(pen)(0.5, 0.52);
    const radius = pen.at(0.27);
    const end = onCircle(middle, radius, 300);
    const reach = pen.width * 1.5;
    return [
      [light, arc(middle, radius, pen.width, 20, 300)],
      [
        bright,
        polygon(
          { x: end.x - reach * 0.2, y: end.y - reach * 1.2 },
          { x: end.x + reach * 1.2, y: end.y + reach * 0.2 },
          { x: end.x - reach * 0.6, y: end.y + reach * 0.9 },
        ),
      ],
    ];
  },
  freeze: (pen) => {
    const middle = placed(pen)(0.5, 0.5);
    const radius = pen.at(0.34);
    const width = pen.width * 0.8;
    return [0, 60, 120, 180, 240, 300].flatMap((turn) => {
      const fork = onCircle(middle, radius * 0.58, turn + 30);
      return [
        [light, stroke(middle, onCircle(middle, radius, turn + 30), width)] as const,
        [bright, stroke(fork, onCircle(fork, radius * 0.38, turn - 20), width * 0.8)] as const,
        [bright, stroke(fork, onCircle(fork, radius * 0.38, turn + 80), width * 0.8)] as const,
      ];
    });
  },
  example: (pen) => {
    const point = placed(pen);
    const page = (edge: number): Outline =>
      polygon(point(0.5, 0.34), point(edge, 0.24), point(edge, 0.7), point(0.5, 0.8));
    return [
      [light, page(0.18)],
      [bright, page(0.82)],
      [
        colours.tile,
        box(
          pen.at(0.5) - Math.max(1, pen.at(0.015)),
          pen.at(0.3),
          pen.at(0.5) + Math.max(1, pen.at(0.015)),
          pen.at(0.84),
        ),
      ],
    ];
  },
  row: rows(1),
} as const satisfies Readonly<Record<string, Sign>>;

/** The signs of commands; `open` is the mark itself. */
export type CommandIcon = 'open' | keyof typeof signs;
export const commandIcons: readonly CommandIcon[] = [
  'open',
  ...(Object.keys(signs) as (keyof typeof signs)[]),
];

/** The shapes of a sign from back to front, in pixels of an icon of that size. */
export function commandIcon(name: CommandIcon, size: number): readonly Shape[] {
  if (name === 'open') return plumbLine(size);
  return [
    { name: 'tile', colour: colours.tile, outline: roundedSquare(size, size * 0.2) },
    ...signs[name](penOf(size)).map(([colour, outline]) => ({ name, colour, outline })),
  ];
}
