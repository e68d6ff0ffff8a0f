import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { areShown, pointsText, signedPoints } from '../points';

const useStyles = makeStyles({
  points: { color: ink.quiet, fontWeight: tokens.fontWeightSemibold },
});

/** What a finding, or a cause, costs; nothing where that is too little to be shown. */
export function PointsLost({ points }: { readonly points: number }): React.JSX.Element | null {
  const styles = useStyles();
  const { visuallyHidden, figures } = useSharedStyles();
  if (!areShown(points)) return null;
  return (
    <span className={mergeClasses(figures, styles.points)}>
      <span aria-hidden>{signedPoints(-points)}</span>
      <span className={visuallyHidden}>{`, ${language.pane.findings.lost(pointsText(points))}`}</span>
    </span>
  );
}
