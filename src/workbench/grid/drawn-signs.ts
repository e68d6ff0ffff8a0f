import { UniverRenderingContext2D } from '@univerjs/preset-sheets-core';

/*
 * Number formats put signs before texts. Where no font of the machine has them a canvas shows boxes, so they are drawn: in
 * the colour of the text, as high as its capitals, and in the room that the text takes for them anyway.
 */

/** A circle as wide as the capitals are high, and one with a hole. */
const holeOfRing = 0.62;

type Draw = (context: UniverRenderingContext2D, left: number, bottom: number, size: number) => void;

const circle = (
  context: UniverRenderingContext2D,
  left: number,
  bottom: number,
  size: number,
  share: number,
  isHole: boolean,
): void => {
  const [x, y] = [left + size / 2, bottom - size / 2];
  context.moveTo(x + (size * share) / 2, y);
  context.arc(x, y, (size * share) / 2, 0, 2 * Math.PI, isHole);
};

const signs: Readonly<Record<string, Draw>> = {
  '▲': (context, left, bottom, size) => {
    context.moveTo(left + size / 2, bottom - size);
    context.lineTo(left + size, bottom);
    context.lineTo(left, bottom);
    context.closePath();
  },
  '●': (context, left, bottom, size) => {
    circle(context, left, bottom, size, 1, false);
  },
  '○': (context, left, bottom, size) => {
    circle(context, left, bottom, size, 1, false);
    // What goes round the other way is left out.
    circle(context, left, bottom, size, holeOfRing, true);
  },
};

const eachSign = new RegExp(`(${Object.keys(signs).join('|')})`, 'u');

type FillText = (
  this: UniverRenderingContext2D,
  ...given: Parameters<UniverRenderingContext2D['fillText']>
) => void;

const fillText: FillText = Reflect.get(UniverRenderingContext2D.prototype, 'fillText');

/** Lets Univer draw the signs of the marks, whatever it writes them into. */
export function drawSigns(): void {
  const fillTextWithSigns: FillText = function fillTextWithSigns(text, x, y, maxWidth) {
    const parts = text.split(eachSign);
    if (parts.length === 1) {
      fillText.call(this, text, x, y, maxWidth);
      return;
    }
    const size = this.measureText('H').actualBoundingBoxAscent;
    let left = x;
    for (const part of parts) {
      const { width } = this.measureText(part);
      const draw = signs[part];
      if (draw === undefined) {
        fillText.call(this, part, left, y, maxWidth);
      } else {
        this.beginPath();
        draw(this, left + (width - size) / 2, y, size);
        this.fill();
      }
      left += width;
    }
  };
  Object.assign(UniverRenderingContext2D.prototype, { fillText: fillTextWithSigns });
}
