import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  sign: {
    display: 'inline-block',
    width: '0.75em',
    height: '0.75em',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.75px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  filled: { fill: 'currentColor' },
});

/** Each in a square of 12 by 12. Not every machine has a font with all of them, so none is a letter. */
const shapes = {
  triangle: { isFilled: true, path: 'M6 1.5 11 10.5H1Z' },
  falling: { isFilled: true, path: 'M6 10.5 11 1.5H1Z' },
  disc: { isFilled: true, path: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9Z' },
  ring: { isFilled: false, path: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9Z' },
  information: { isFilled: false, path: 'M6 1a5 5 0 1 0 0 10 5 5 0 1 0 0-10ZM6 5.5v3M6 3.5v0' },
  tick: { isFilled: false, path: 'M1.5 6.5 4.5 9.5 10.5 2.5' },
  cross: { isFilled: false, path: 'M2 2 10 10M10 2 2 10' },
  dash: { isFilled: false, path: 'M2 6H10' },
  arrow: { isFilled: false, path: 'M1 6H11M7.5 2.5 11 6 7.5 9.5' },
} as const satisfies Record<string, { readonly isFilled: boolean; readonly path: string }>;

export type SignShape = keyof typeof shapes;

/** A sign in the colour of the text around it, for the eye alone: words beside it say the same. */
export function Sign({ shape }: { readonly shape: SignShape }): React.JSX.Element {
  const styles = useStyles();
  const { isFilled, path } = shapes[shape];
  return (
    <svg viewBox="0 0 12 12" className={styles.sign} data-sign={shape} aria-hidden>
      <path d={path} className={isFilled ? styles.filled : undefined} />
    </svg>
  );
}
