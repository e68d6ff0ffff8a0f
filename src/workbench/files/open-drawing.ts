import { type ChartPlace, type ChartView, pointAt, type SheetLines } from '../../office-host';
import {
  childOf,
  descendants,
  readRelationships,
  readTree,
  relationshipId,
  WorkbookError,
  type XmlElement,
  type ZipArchive,
} from '../../xlsx';
import { unitsPerPoint } from './chart-kinds';
import type { ColourScheme } from './file-colours';
import type { Loss } from './losses';
import { chartOf } from './open-chart';

/** A chart of a worksheet, as the file's parts say it. */
export type OpenedChart = Omit<ChartView, 'id' | 'sheet'>;

/* Of a point: finer than any screen, and coarser than the units of a file. */
const fine = 1000;
const rounded = (points: number): number => Math.round(points * fine) / fine;

const pointsOf = (units: string | undefined): number => {
  const points = Number(units) / unitsPerPoint;
  return Number.isFinite(points) ? points : 0;
};

function cornerOf(corner: XmlElement | undefined, lines: SheetLines): { left: number; top: number } {
  const text = (local: string): string | undefined => childOf(corner, local)?.text;
  const line = (local: string): number => Math.max(0, Math.trunc(Number(text(local)) || 0));
  return {
    left: pointAt(lines, 'column', line('col'), pointsOf(text('colOff'))),
    top: pointAt(lines, 'row', line('row'), pointsOf(text('rowOff'))),
  };
}

/* From corner to corner, or from one with a size, or anywhere with a size. */
function placeOf(anchor: XmlElement, lines: SheetLines): ChartPlace {
  const at = childOf(anchor, 'pos')?.attributes;
  const size = childOf(anchor, 'ext')?.attributes;
  const from =
    at === undefined
      ? cornerOf(childOf(anchor, 'from'), lines)
      : { left: pointsOf(at['x']), top: pointsOf(at['y']) };
  const to =
    size === undefined
      ? cornerOf(childOf(anchor, 'to'), lines)
      : { left: from.left + pointsOf(size['cx']), top: from.top + pointsOf(size['cy']) };
  return {
    left: rounded(from.left),
    top: rounded(from.top),
    width: rounded(Math.max(0, to.left - from.left)),
    height: rounded(Math.max(0, to.top - from.top)),
  };
}

/* A chart that cannot be read is left out: the workbook around it opens all the same. */
async function readOrNone(archive: ZipArchive, part: string, root: string): Promise<XmlElement | null> {
  try {
    return await readTree(archive, part, root);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** Reads the charts that stand over a worksheet; what else stands there is added to `lost`. */
export async function readDrawing(
  archive: ZipArchive,
  part: string,
  lines: SheetLines,
  scheme: ColourScheme,
  lost: Set<Loss>,
): Promise<readonly OpenedChart[]> {
  const drawing = await readOrNone(archive, part, 'wsDr');
  if (drawing === null) {
    lost.add('pictures');
    return [];
  }
  const relationships = await readRelationships(archive, part);
  const charts: OpenedChart[] = [];
  for (const anchor of drawing.children) {
    const frame = childOf(anchor, 'graphicFrame');
    const named = childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes ?? {};
    const reference = frame && descendants(frame, 'chart')[0]?.attributes;
    const target = relationships.get(relationshipId(reference ?? {}) ?? '');
    if (target?.type !== 'chart') {
      // Newer charts, slicers and controls come with what older programs show instead, and are told by their parts.
      const isNewer = [anchor, ...anchor.children].some(({ local }) => local === 'AlternateContent');
      if (!isNewer) lost.add(descendants(anchor, 'chart').length > 0 ? 'charts' : 'pictures');
      continue;
    }
    const space = await readOrNone(archive, target.target, 'chartSpace');
    const content = space && chartOf(space, scheme, lost);
    if (content === null) lost.add('charts');
    else {
      const place = placeOf(anchor, lines);
      charts.push({ ...content, name: named['name'] ?? '', altText: named['descr'] ?? '', place });
    }
  }
  return charts;
}
