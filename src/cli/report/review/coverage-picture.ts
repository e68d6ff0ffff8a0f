import { language } from '../../../languages/language';
import { choiceWord } from '../../../plan/fields/in-words';
import { monthOfYear } from '../../../spreadsheet/day-in-words';
import { element, worded } from './html-text';
import { type PicturedCoverage, strategyLabel } from './pictured-plan';

const labelWidth = 250;
const cell = { width: 84, height: 26 } as const;
const headHeight = 24;
/** Letters that have room above a column. */
const ofHeading = 13;
export const ofLabel = 32;

/** Strategies by stage, channel and so on: how many tactics there are, and where one is missing. */
export function coveragePicture(coverage: PicturedCoverage): string {
  const { rows, columns, tactics } = coverage;
  const width = labelWidth + columns.length * cell.width + 1;
  const height = headHeight + rows.length * cell.height + 1;
  const largest = Math.max(1, ...tactics.flat());
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, role: 'img', 'aria-label': whatIsDrawn(coverage) },
    ...columns.map((column, place) =>
      worded('text', cut(columnLabel(coverage, column), ofHeading), {
        x: String(labelWidth + (place + 0.5) * cell.width),
        y: '16',
        'text-anchor': 'middle',
      }),
    ),
    ...rows.flatMap((row, at) => {
      const top = headHeight + at * cell.height;
      return [
        worded('text', cut(strategyLabel(row), ofLabel), { x: '0', y: String(top + 18) }),
        ...columns.map((_, column) => {
          const left = labelWidth + column * cell.width;
          const amount = tactics[at]?.[column] ?? 0;
          return amount === 0
            ? emptyCell(left, top, isGap(coverage, at, column))
            : filledCell(left, top, amount, amount / largest);
        }),
      ];
    }),
  );
}

/** Whether a cell is a gap, be it that of its whole row or column. */
export const isGap = ({ gaps }: PicturedCoverage, row: number, column: number): boolean =>
  gaps.some((gap) => (gap.row ?? row) === row && (gap.column ?? column) === column);

/** A stretch of time by its first month; a word of ours, such as a stage, in the language that is spoken. */
export const columnLabel = (
  { dimension }: PicturedCoverage,
  { name, days }: PicturedCoverage['columns'][number],
): string => (days === null ? choiceWord(dimension, name) : monthOfYear(days.start));

/** The picture in words. */
export function whatIsDrawn(coverage: PicturedCoverage): string {
  const { dimension, rows, columns, gaps } = coverage;
  const named = gaps.map(({ row, column }) =>
    [
      ...(row === null ? [] : [strategyLabel(rows[row] ?? null)]),
      ...(column === null ? [] : [choiceWord(dimension, columns[column]?.name ?? '')]),
    ].join(' / '),
  );
  return language.reports.review.coverage.said(dimension, rows.length, columns.length, named);
}

/** What is left out of the picture; null where nothing is. */
export const whatIsNotDrawn = ({ more }: PicturedCoverage): string | null =>
  more.rows + more.columns === 0 ? null : language.reports.review.coverage.more(more.rows, more.columns);

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
  (isGap
    ? worded('text', language.reports.review.coverage.gap, { ...centred(left, top), class: 'error' })
    : '');

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
