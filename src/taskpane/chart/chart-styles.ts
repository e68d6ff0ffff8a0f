import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline, ink, paper } from '../look/inks';
import { focusRing } from '../look/shared-styles';

/** A line of a chart. */
export const strokeIn = (colour: string, inForcedColours: string) =>
  ({ stroke: colour, fill: 'none', '@media (forced-colors: active)': { stroke: inForcedColours } }) as const;

/** Words on a chart. */
export const letters = (colour: string) =>
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

/** What every chart is drawn with. */
export const usePanelStyles = makeStyles({
  grid: {
    stroke: hairline,
    strokeWidth: '1px',
    shapeRendering: 'crispEdges',
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeOpacity: 0.5 },
  },
  zero: { ...strokeIn(ink.edge, 'CanvasText'), strokeWidth: '1px', shapeRendering: 'crispEdges' },
  over: {
    fill: ink.bar,
    fillOpacity: 0.12,
    '@media (forced-colors: active)': { fill: 'Highlight', fillOpacity: 0.3 },
  },
  curve: { ...strokeIn(ink.bar, 'CanvasText'), strokeWidth: '2.25px', strokeLinejoin: 'round' },
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
});

/** A drawing that is read along its axis by pointer and by keyboard. */
export const useReadAlongStyles = makeStyles({
  chart: { margin: 0 },
  slider: {
    ...focusRing,
    display: 'block',
    cursor: 'crosshair',
    touchAction: 'pan-y',
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: ink.focus,
      outlineOffset: '3px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  drawing: { display: 'block', overflow: 'visible', userSelect: 'none' },
});
