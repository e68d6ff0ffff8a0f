import type { ChartView, HostWorkbook } from '../../office-host';
import { chartData } from './chart-data';
import { drawChart } from './chart-drawing';
import { engineOf, type Pane, type Panes, panesOf, type PixelBox, placeOnSheet } from './chart-places';
import { displayed } from './looks';
import { isDark, type Spreadsheet } from './spreadsheet';

/*
 * Charts stand over the canvas on which Univer draws the cells. With every frame that Univer draws they go where their cells
 * are; they are drawn anew only when something of them changed.
 */

export interface ChartLayer {
  /** Cells, charts or colours may be others. */
  readonly changed: () => void;
  readonly close: () => void;
}

interface PlacedChart {
  readonly chart: ChartView;
  readonly box: PixelBox;
}

interface Shown {
  /** All that it was drawn of. */
  readonly drawn: string;
  readonly picture: SVGSVGElement;
  /** One in each pane in which it is in view, by the number of the pane. */
  readonly copies: Map<number, SVGSVGElement>;
}

const pixels = (length: number): string => `${Math.round(length * 100) / 100}px`;

function setBox(element: HTMLElement | SVGSVGElement, { left, top, width, height }: PixelBox): void {
  Object.assign(element.style, {
    left: pixels(left),
    top: pixels(top),
    width: pixels(Math.max(0, width)),
    height: pixels(Math.max(0, height)),
  });
}

const scaled = ({ left, top, width, height }: PixelBox, { scaleX, scaleY }: Panes): PixelBox => ({
  left: left * scaleX,
  top: top * scaleY,
  width: width * scaleX,
  height: height * scaleY,
});

/* What is done to a chart stays there, but for the wheel, which turns the sheet. */
function keepHand(picture: SVGSVGElement, canvas: HTMLCanvasElement): void {
  const turn = (event: WheelEvent): void => {
    const passedOn = new WheelEvent('wheel', event);
    canvas.dispatchEvent(passedOn);
    if (passedOn.defaultPrevented) event.preventDefault();
    event.stopPropagation();
  };
  picture.addEventListener('wheel', turn, { passive: false });
  for (const kind of ['pointerdown', 'mousedown', 'dblclick'] as const) {
    picture.addEventListener(kind, (event) => {
      // The keyboard stays with the cells.
      event.preventDefault();
      event.stopPropagation();
    });
  }
}

const isSameSize = ({ picture }: Shown, { width, height }: PixelBox): boolean => {
  const size = picture.viewBox.baseVal;
  return Math.abs(size.width - width) < 0.5 && Math.abs(size.height - height) < 0.5;
};

const remove = ({ copies }: Shown): void => {
  for (const copy of copies.values()) copy.remove();
  copies.clear();
};

/** Shows the charts of the sheet that shows. */
export function createChartLayer(workbook: HostWorkbook, spreadsheet: Spreadsheet): ChartLayer {
  let layer: HTMLElement | null = null;
  let shown = new Map<string, Shown>();
  let isStale = true;
  let placed = '';

  /* The canvas of a workbook that was opened anew is another one. */
  const layerOver = (canvas: HTMLCanvasElement): HTMLElement => {
    if (layer !== null && layer.previousElementSibling === canvas) return layer;
    layer?.remove();
    for (const one of shown.values()) remove(one);
    const page = canvas.ownerDocument;
    const made = page.createElement('div');
    // Right above the canvas, and below what Univer puts over it to type in.
    const { zIndex } = getComputedStyle(canvas);
    Object.assign(made.style, { position: 'absolute', overflow: 'hidden', pointerEvents: 'none', zIndex });
    for (let pane = 0; pane < 4; pane += 1) {
      const clip = made.appendChild(page.createElement('div'));
      Object.assign(clip.style, { position: 'absolute', overflow: 'hidden' });
    }
    canvas.after(made);
    layer = made;
    return made;
  };

  /* Draws a chart anew where it shows something else than before. */
  const show = ({ chart, box }: PlacedChart): Shown => {
    const before = shown.get(chart.id);
    if (before !== undefined && !isStale && isSameSize(before, box)) return before;
    const data = chartData(workbook, chart, displayed);
    const dark = isDark(spreadsheet);
    const drawn = JSON.stringify([data, Math.round(box.width), Math.round(box.height), dark]);
    if (before?.drawn === drawn) return before;
    if (before !== undefined) remove(before);
    const picture = drawChart(document, data, box, dark);
    picture.dataset['chart'] = chart.name;
    Object.assign(picture.style, { position: 'absolute', pointerEvents: 'auto' });
    return { drawn, picture, copies: new Map() };
  };

  const copyFor = ({ picture, copies }: Shown, pane: number, canvas: HTMLCanvasElement): SVGSVGElement => {
    const known = copies.get(pane);
    if (known !== undefined) return known;
    const copy = picture.cloneNode(true) as SVGSVGElement;
    keepHand(copy, canvas);
    copies.set(pane, copy);
    return copy;
  };

  const placeIn = (one: Shown, box: PixelBox, panes: Panes, canvas: HTMLCanvasElement, over: HTMLElement) => {
    const isIn = (pane: Pane): boolean => {
      const [left, top] = [box.left - pane.shiftX, box.top - pane.shiftY];
      const isAcross = left < pane.left + pane.width && left + box.width > pane.left;
      if (pane.width <= 0 || pane.height <= 0) return false;
      return isAcross && top < pane.top + pane.height && top + box.height > pane.top;
    };
    let isFirst = true;
    panes.panes.forEach((pane, index) => {
      if (!isIn(pane)) {
        one.copies.get(index)?.remove();
        one.copies.delete(index);
        return;
      }
      const copy = copyFor(one, index, canvas);
      // Read aloud once, however many panes it is in.
      if (isFirst) copy.removeAttribute('aria-hidden');
      else copy.setAttribute('aria-hidden', 'true');
      isFirst = false;
      const left = box.left - pane.shiftX - pane.left;
      setBox(copy, scaled({ ...box, left, top: box.top - pane.shiftY - pane.top }, panes));
      // The one at the back first.
      over.children[index]?.append(copy);
    });
  };

  const placeAll = (): void => {
    const sheet = workbook.sheets().find(({ id }) => id === workbook.activeSheet());
    const canvas = engineOf(spreadsheet)?.getCanvasElement();
    if (sheet === undefined || canvas === undefined) return;
    const charts = workbook.charts(sheet.id).flatMap((chart): PlacedChart | readonly PlacedChart[] => {
      const box = placeOnSheet(spreadsheet, sheet, chart);
      return box === null ? [] : { chart, box };
    });
    if (charts.length === 0 && shown.size === 0) return;
    const panes = panesOf(spreadsheet);
    if (panes === null) return;
    const over = layerOver(canvas);
    const { clientWidth: width, clientHeight: height } = canvas;
    const key = JSON.stringify([panes, width, height, charts.map(({ chart, box }) => [chart.id, box])]);
    if (key === placed && !isStale) return;
    placed = key;
    setBox(over, { left: canvas.offsetLeft, top: canvas.offsetTop, width, height });
    panes.panes.forEach((pane, index) => {
      const clip = over.children[index];
      if (clip instanceof HTMLElement) setBox(clip, scaled(pane, panes));
    });
    const now = new Map<string, Shown>();
    for (const one of charts) {
      const drawn = show(one);
      now.set(one.chart.id, drawn);
      placeIn(drawn, one.box, panes, canvas, over);
    }
    for (const [id, one] of shown) if (!now.has(id)) remove(one);
    shown = now;
    isStale = false;
  };

  let stopFollowing = (): void => undefined;
  let followed: object | null = null;
  const follow = (): void => {
    const engine = engineOf(spreadsheet);
    if (engine === null || engine === followed) return;
    stopFollowing();
    const frames = engine.endFrame$.subscribe(placeAll);
    followed = engine;
    stopFollowing = () => {
      frames.unsubscribe();
    };
  };
  follow();

  return {
    changed: () => {
      isStale = true;
      follow();
    },
    close: () => {
      stopFollowing();
      layer?.remove();
    },
  };
}
