import { makeStyles } from '@fluentui/react-components';
import { hairline, ink } from './inks';

/** How far the line leans for a plan that has no points, in degrees. */
const widestLean = 24;

const useStyles = makeStyles({
  drawing: { display: 'block', overflow: 'visible', flexShrink: 0 },
  plumb: { stroke: hairline, strokeWidth: '1px', strokeDasharray: '2 4' },
  hanging: {
    transformOrigin: '40px 0',
    transitionProperty: 'transform',
    transitionDuration: '700ms',
    transitionTimingFunction: 'cubic-bezier(0.3, 1.4, 0.5, 1)',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  string: { stroke: ink.faint, strokeWidth: '1.5px' },
});

/* The brass of the icon: a picture, which no colour scheme changes and nothing depends on. */
const brass = { lit: '#f2b950', shaded: '#c8811f', cap: '#8f98a1' } as const;

interface PlumbLineProps {
  /** 0 to 100: at 100 it hangs true. */
  readonly score: number;
  readonly height: number;
}

/** The plumb line that gives the product its name, hanging from the edge above it. The score beside it says the same in figures. */
export function PlumbLine({ score, height }: PlumbLineProps): React.JSX.Element {
  const styles = useStyles();
  // The root lets small faults show too.
  const lean = widestLean * Math.sqrt((100 - score) / 100);
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 80 104"
      height={height}
      width={(height * 80) / 104}
      aria-hidden
      focusable={false}
    >
      <line className={styles.plumb} x1="40" y1="0" x2="40" y2="104" />
      <g className={styles.hanging} style={{ transform: `rotate(${-lean}deg)` }}>
        <line className={styles.string} x1="40" y1="0" x2="40" y2="58" />
        <path fill={brass.cap} d="M34 57h12v5h-12z" />
        <path fill={brass.lit} d="M40 62h-5.4c-4 0-6.6 2.6-6.6 7.1 0 4.9 7 12.2 12 20.3z" />
        <path fill={brass.shaded} d="M40 62h5.4c4 0 6.6 2.6 6.6 7.1 0 4.9-7 12.2-12 20.3z" />
      </g>
    </svg>
  );
}
