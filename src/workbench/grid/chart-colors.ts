import { visibleOnDark } from './readable-in-dark';

/** What a chart is drawn in beside the colours of its series. */
export interface ChartColors {
  readonly ground: string;
  readonly frame: string;
  readonly title: string;
  readonly text: string;
  readonly grid: string;
  readonly axis: string;
  readonly series: (color: string) => string;
}

const light: ChartColors = {
  ground: '#FFFFFF',
  frame: '#D6D6D6',
  title: '#333333',
  text: '#595959',
  grid: '#E8E8E8',
  axis: '#B3B3B3',
  series: (color) => color,
};

const darkGround = '#222327';
const dark: ChartColors = {
  ground: darkGround,
  frame: '#47494F',
  title: '#EDEDED',
  text: '#C3C4C8',
  grid: '#383A40',
  axis: '#767880',
  series: (color) => visibleOnDark(color, darkGround),
};

export const chartColors = (isDark: boolean): ChartColors => (isDark ? dark : light);
