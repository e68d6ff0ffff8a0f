import { language } from '../../../languages/language';
import { number } from '../../../languages/words';
import { pointsOf } from '../text/score-lines';
import { element, worded } from './html-text';
import type { Review } from './outline';

const width = 640;
const labelWidth = 110;
const figureWidth = 110;
const rowHeight = 30;
const barHeight = 14;

/** A bar for each part of the score, as far as it is earned. Who cannot see it has the same in words, and in the table below it. */
export function partsPicture(parts: Review['parts']): string {
  const room = width - labelWidth - figureWidth;
  const most = Math.max(...parts.map(({ weight }) => weight), 1);
  const said = parts.map(({ part, earned, weight }) =>
    language.reports.review.parts.earned(language.report.partNames[part], pointsOf(weight, earned), weight),
  );
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${parts.length * rowHeight}`,
      width,
      role: 'img',
      'aria-label': said.join('. '),
    },
    ...parts.flatMap(({ part, earned, weight }, place) => {
      const top = place * rowHeight + (rowHeight - barHeight) / 2;
      const whole = (weight / most) * room;
      const shape = { y: top, height: barHeight, rx: 3, x: labelWidth };
      return [
        worded('text', language.report.partNames[part], { x: '0', y: String(top + 12) }),
        element('rect', { ...shape, class: 'rail', width: rounded(whole) }),
        element('rect', { ...shape, class: 'bar', width: rounded((earned / weight) * whole) }),
        worded('text', `${pointsOf(weight, earned)} / ${number(weight)}`, {
          x: String(rounded(labelWidth + whole + 10)),
          y: String(top + 12),
        }),
      ];
    }),
  );
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
