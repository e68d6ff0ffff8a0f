import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type GriffelStyle,
  makeStaticStyles,
  type Theme,
  tokens,
} from '@fluentui/react-components';
import type { Scheme } from './workbench-state';

/** A slate from nearly black to nearly white: the bench stays in the background of what lies on it. */
const slate: BrandVariants = {
  10: '#05090d',
  20: '#101a24',
  30: '#172836',
  40: '#1d3446',
  50: '#244156',
  60: '#2c4e66',
  70: '#355b76',
  80: '#3e6885',
  90: '#587f9b',
  100: '#7496af',
  110: '#8aa8be',
  120: '#a0b9cc',
  130: '#b6cad9',
  140: '#ccdae5',
  150: '#e0e9f0',
  160: '#f1f5f8',
};

export const themes: Readonly<Record<Scheme, Theme>> = {
  light: createLightTheme(slate),
  dark: createDarkTheme(slate),
};

/** The bar at the top is the same by day and by night. */
export const bar = { ground: '#16324a', ink: '#ffffff', quiet: '#c9d6e2', pointedAt: '#234a6a' } as const;

export const hairline = `1px solid ${tokens.colorNeutralStroke2}`;

export const usePageStyles = makeStaticStyles({
  'html, body, #workbench': { height: '100%', margin: 0, overflow: 'hidden' },
});

export const focusRing: GriffelStyle = {
  ':focus-visible': {
    outlineWidth: '2px',
    outlineStyle: 'solid',
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '-2px',
  },
};

/** There for those who do not see, and nowhere else. */
export const unseen: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
