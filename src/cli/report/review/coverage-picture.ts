import { element, worded } from './html-text';
import type { PicturedCoverage } from './pictured-plan';
import { reviewTexts as texts } from './texts';

const labelWidth = 250;
const cell = { width: 84, height: 26 } as const;
const headHeight = 24;
/** Letters that have room above a column. */
const ofHeading = 13;
export const ofLabel = 32;

/** Strategies by stage, channel and so on: how many tactics there are, and where one is missing. */
export function coveragePicture(coverage: PicturedCoverage): string {
  const { rows, columns, tactics, gaps } = coverage;
  const width = labelWidth + columns.length * cell.width + 1;
  const height = headHeight + rows.length * cell.height + 1;
  const largest = Math.max(1, ...tactics.flat());
  const isGap = (row: number, column: number): boolean =>
    gaps.some((gap) => (gap.row ?? row) === row && (gap.column ?? column) === column);
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, role: 'img', 'aria-label': texts.coverage.said(coverage) },
    ...columns.map((column, place) =>
      worded('text', cut(texts.coverage.column(column), ofHeading), {
        x: String(labelWidth + (place + 0.5) * cell.width),
        y: '16',
        'text-anchor': 'middle',
      }),
    ),
    ...rows.flatMap((row, at) => {
      const top = headHeight + at * cell.height;
      return [
        worded('text', cut(texts.coverage.row(row), ofLabel), { x: '0', y: String(top + 18) }),
        ...columns.map((_, column) => {
          const left = labelWidth + column * cell.width;
          const amount = tactics[at]?.[column] ?? 0;
          return amount === 0
            ? emptyCell(left, top, isGap(at, column))
            : filledCell(left, top, amount, amount / largest);
        }),
      ];
    }),
  );
}

const box = (left: number, top: number) => ({
  x: left + 1,
  y: top + 1,
  width: cell.width - 2,
  height: cell.height - 2,
  rx: 3,
});

/** The more there is the darker, up to where its number can still be read. */
const filledCell = (left: number, top: number, amount: number, share: number): string =>
  element('rect', { ...box(left, top), class: 'bar', 'fill-opacity': (0.12 + 0.28 * share).toFixed(2) }) +
  worded('text', String(amount), centred(left, top));

const emptyCell = (left: number, top: number, isGap: boolean): string =>
  element('rect', { ...box(left, top), class: isGap ? 'gap' : 'rail' }) +
  (isGap ? worded('text', texts.coverage.gap, { ...centred(left, top), class: 'error' }) : '');

const centred = (left: number, top: number) => ({
  x: String(left + cell.width / 2),
  y: String(top + 18),
  'text-anchor': 'middle',
});

/** A text as far as it has room, never cut inside a character. */
export const cut = (text: string, letters: number): string =>
  text.length <= letters
    ? text
    : `${text
        .slice(0, letters - 1)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()}…`;
