import { makeStyles, mergeClasses } from '@fluentui/react-components';

const useStyles = makeStyles({
  chevron: {
    width: '12px',
    height: '12px',
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.5px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    transitionProperty: 'transform',
    transitionDuration: '120ms',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  open: { transform: 'rotate(90deg)' },
});

/** Points at what it opens, and down at what is open; `aria-expanded` says the same. */
export function Chevron({ isOpen }: { readonly isOpen: boolean }): React.JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 12 12" className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden>
      <path d="M4.5 2.5 8 6l-3.5 3.5" />
    </svg>
  );
}
