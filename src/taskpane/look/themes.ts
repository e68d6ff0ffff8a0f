import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Scheme } from '../pane-host';

/** The blue of the icon's tile, from nearly black to nearly white. */
const tileBlue: BrandVariants = {
  10: '#040d14',
  20: '#081723',
  30: '#0c2132',
  40: '#102b40',
  50: '#14354f',
  60: '#183f5e',
  70: '#1b4a6e',
  80: '#1f567f',
  90: '#3f80b0',
  100: '#6aaade',
  110: '#82b8e5',
  120: '#97c5eb',
  130: '#abd1f0',
  140: '#bedcf5',
  150: '#d1e7f9',
  160: '#e6f2fc',
};

export const themes: Readonly<Record<Scheme, Theme>> = {
  light: createLightTheme(tileBlue),
  dark: createDarkTheme(tileBlue),
};
