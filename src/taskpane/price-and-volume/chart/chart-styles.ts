import { makeStyles } from '@fluentui/react-components';
import { hairline, ink, paper } from '../../look/inks';

const strokeIn = (colour: string, inForcedColours: string) =>
  ({ stroke: colour, fill: 'none', '@media (forced-colors: active)': { stroke: inForcedColours } }) as const;

const letters = (colour: string) =>
  ({
    fill: colour,
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
    // A rim of paper keeps a text readable over the lines that it stands on.
    stroke: paper.page,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  }) as const;

/** What the chart is drawn with: lines differ by their dashes, and have their names beside them. */
export const useChartStyles = makeStyles({
  grid: {
    stroke: hairline,
    strokeWidth: '1px',
    shapeRendering: 'crispEdges',
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeOpacity: 0.5 },
  },
  zero: { ...strokeIn(ink.edge, 'CanvasText'), strokeWidth: '1px', shapeRendering: 'crispEdges' },
  target: { ...strokeIn(ink.quiet, 'CanvasText'), strokeWidth: '1px', strokeDasharray: '5 3' },
  over: {
    fill: ink.bar,
    fillOpacity: 0.12,
    '@media (forced-colors: active)': { fill: 'Highlight', fillOpacity: 0.3 },
  },
  curve: { ...strokeIn(ink.bar, 'CanvasText'), strokeWidth: '2.25px', strokeLinejoin: 'round' },
  required: { ...strokeIn(ink.text, 'CanvasText'), strokeWidth: '2px', strokeDasharray: '6 4' },
  mark: { ...strokeIn(ink.faint, 'CanvasText'), strokeWidth: '1px' },
  scenario: { ...strokeIn(ink.text, 'CanvasText'), strokeWidth: '1.5px' },
  start: { strokeDasharray: '1 3' },
  best: { strokeDasharray: '8 3' },
  from: { strokeDasharray: '4 3 1 3' },
  to: { strokeDasharray: '4 3 1 3' },
  dot: {
    fill: ink.text,
    stroke: paper.page,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
  reading: { ...strokeIn(ink.bar, 'Highlight'), strokeWidth: '1.5px' },
  readingDot: {
    fill: paper.page,
    stroke: ink.bar,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'Highlight' },
  },
  tick: letters(ink.faint),
  name: { ...letters(ink.text), fontWeight: 600 },
  markName: letters(ink.quiet),
  scenarioName: { ...letters(ink.text), fontWeight: 600 },
});
