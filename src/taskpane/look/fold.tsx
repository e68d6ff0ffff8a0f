import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Chevron } from './chevron';
import { ink, paper } from './inks';
import { focusRing, plainButton } from './shared-styles';

const useStyles = makeStyles({
  opener: {
    ...plainButton,
    ...focusRing,
    minHeight: '28px',
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '4px 8px 4px 4px',
    marginInlineStart: '-4px',
    borderRadius: tokens.borderRadiusMedium,
    color: ink.quiet,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'start',
    ':hover': { color: ink.text, backgroundColor: paper.pointedAt },
    // Beside the first line, however many there are.
    '> svg': { flexShrink: 0, marginTop: '4px' },
  },
});

interface FoldProps {
  /** What is read while the rest is folded away. */
  readonly title: string;
  /** Where something in it must be seen. */
  readonly isHeldOpen?: boolean;
  readonly children: React.ReactNode;
}

/** Words that unfold what belongs to them. */
export function Fold({ title, isHeldOpen = false, children }: FoldProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOpen = isUnfolded || isHeldOpen;
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsUnfolded(!isOpen)}
      >
        <Chevron isOpen={isOpen} />
        {title}
      </button>
      {isOpen ? <div id={id}>{children}</div> : null}
    </>
  );
}
