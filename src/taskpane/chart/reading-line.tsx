import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ink, paper } from '../look/inks';
import { enlarged, useSharedStyles } from '../look/shared-styles';

const inPairs = { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', rowGap: '4px' } as const;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, max-content)',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '6px 10px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.raised,
    [enlarged]: inPairs,
  },
  /** Long figures take the space of the others. */
  inPairs,
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: ink.faint,
  },
  figure: {
    color: ink.text,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

interface ReadingLineProps {
  /** Four names with their figures. */
  readonly parts: readonly (readonly [name: string, figure: string])[];
  readonly isInPairs: boolean;
}

/** The figures where a chart is read; the chart's own words say the same to those who listen. */
export function ReadingLine({ parts, isInPairs }: ReadingLineProps): React.JSX.Element {
  const styles = useStyles();
  const { figures } = useSharedStyles();
  return (
    <div className={mergeClasses(styles.line, isInPairs && styles.inPairs)} aria-hidden>
      {parts.map(([name, figure]) => (
        <div key={name}>
          <div className={styles.name}>{name}</div>
          <div className={mergeClasses(figures, styles.figure)}>{figure}</div>
        </div>
      ))}
    </div>
  );
}
