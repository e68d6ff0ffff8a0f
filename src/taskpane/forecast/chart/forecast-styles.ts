import { makeStyles } from '@fluentui/react-components';
import { strokeIn, usePanelStyles } from '../../chart/chart-styles';
import { ink, paper } from '../../look/inks';

const useLineStyles = makeStyles({
  actual: { ...strokeIn(ink.text, 'CanvasText'), strokeWidth: '1.75px', strokeLinejoin: 'round' },
  point: { fill: ink.text, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  /** What is not known but filled in is hollow. */
  filled: {
    fill: paper.page,
    stroke: ink.text,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  forecast: { ...strokeIn(ink.bar, 'CanvasText'), strokeWidth: '2.25px', strokeDasharray: '5 3' },
  limit: { ...strokeIn(ink.bar, 'CanvasText'), strokeWidth: '1px', strokeOpacity: 0.6 },
  planned: { ...strokeIn(ink.warning, 'CanvasText'), strokeWidth: '2.5px' },
  border: { ...strokeIn(ink.faint, 'CanvasText'), strokeWidth: '1px', strokeDasharray: '1 3' },
  promotion: { fill: ink.quiet, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** What the chart is drawn with: lines differ by dashes, points and breaks. */
export const useForecastStyles = () => ({ ...usePanelStyles(), ...useLineStyles() });
