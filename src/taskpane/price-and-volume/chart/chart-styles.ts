import { makeStyles } from '@fluentui/react-components';
import { letters, strokeIn, usePanelStyles } from '../../chart/chart-styles';
import { ink } from '../../look/inks';

const useMarkStyles = makeStyles({
  target: { ...strokeIn(ink.quiet, 'CanvasText'), strokeWidth: '1px', strokeDasharray: '5 3' },
  required: { ...strokeIn(ink.text, 'CanvasText'), strokeWidth: '2px', strokeDasharray: '6 4' },
  mark: { ...strokeIn(ink.faint, 'CanvasText'), strokeWidth: '1px' },
  scenario: { ...strokeIn(ink.text, 'CanvasText'), strokeWidth: '1.5px' },
  start: { strokeDasharray: '1 3' },
  best: { strokeDasharray: '8 3' },
  from: { strokeDasharray: '4 3 1 3' },
  to: { strokeDasharray: '4 3 1 3' },
  markName: letters(ink.quiet),
  scenarioName: { ...letters(ink.text), fontWeight: 600 },
});

/** What the chart is drawn with: lines differ by their dashes, and have their names beside them. */
export const useChartStyles = () => ({ ...usePanelStyles(), ...useMarkStyles() });
