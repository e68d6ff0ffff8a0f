import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Comparison } from '../../../alignment/comparison/compare-checks';
import { planChangesInBrief } from '../../../alignment/comparison/comparison-words';
import { mutedByChange } from '../../../alignment/comparison/finding-changes';
import { settingsSentence } from '../../../alignment/comparison/settings-differences';
import { type Language, language } from '../../../languages/language';
import { Fold } from '../../look/fold';
import { ink } from '../../look/inks';
import { useSharedStyles } from '../../look/shared-styles';
import { areShown, pointsOf, pointsText, signedPoints } from '../../points';
import { usePane } from '../../use-pane';
import { useChangeStyles } from './change-styles';
import { FindingGroups } from './finding-groups';
import { RowList } from './row-list';
import { To } from './then-to-now';
import { useComparison } from './use-comparison';

const useStyles = makeStyles({
  section: { marginTop: '20px', padding: '16px 0 4px' },
  inset: { paddingInline: '16px' },
  line: { margin: '0 0 4px', color: ink.text },
  note: { margin: '0 0 8px', color: ink.quiet },
  fold: { padding: '0 16px 4px' },
});

/** What changed between the last two checks of this pane: the score, the findings, the plan, and what it is judged by. */
export function SinceLastCheck(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const isSecond = usePane(({ previous }) => previous !== null);
  const comparison = useComparison();
  if (!isSecond) return null;
  return (
    <section className={mergeClasses(shared.ruledOff, styles.section)}>
      <h3 className={mergeClasses(shared.heading, styles.inset)}>{language.pane.since.title}</h3>
      {comparison === null ? (
        <p className={mergeClasses(styles.note, styles.inset)}>{language.pane.since.comparing}</p>
      ) : (
        <Changes comparison={comparison} />
      )}
    </section>
  );
}

interface ComparisonProps {
  readonly comparison: Comparison;
}

function Changes({ comparison }: ComparisonProps): React.JSX.Element {
  const styles = useStyles();
  const sentence = settingsSentence(comparison.settings, 'checks');
  const findings = countsOf(comparison);
  const hasNews = findings.new + findings.gone + findings.muted + findings.unmuted > 0;
  const inBrief = planChangesInBrief(comparison.plan);
  const lasting =
    inBrief.length === 0 && sentence === null
      ? language.pane.since.nothing
      : findings.still === 0
        ? null
        : language.pane.since.sameFindings(findings.still);
  return (
    <>
      {isSameProfile(comparison) ? <ScoreLine score={comparison.score} /> : null}
      {sentence === null ? null : <p className={mergeClasses(styles.note, styles.inset)}>{sentence}</p>}
      {hasNews ? (
        <div className={styles.fold}>
          <Fold title={language.pane.since.findings(findings)}>
            <FindingGroups findings={comparison.findings} />
          </Fold>
        </div>
      ) : null}
      {inBrief.length === 0 ? null : (
        <div className={styles.fold}>
          <Fold title={inBrief.join(' · ')}>
            <RowList comparison={comparison} showsPoints={isSameProfile(comparison)} />
          </Fold>
        </div>
      )}
      {hasNews || lasting === null ? null : (
        <p className={mergeClasses(styles.note, styles.inset)}>{lasting}</p>
      )}
    </>
  );
}

const countsOf = ({ findings }: Comparison): Parameters<Language['pane']['since']['findings']>[0] => {
  const { muted, unmuted } = mutedByChange(findings);
  return {
    new: findings.new.length,
    gone: findings.gone.length,
    muted: muted.length,
    unmuted: unmuted.length,
    still: findings.still.length,
  };
};

const movedBy = (change: number): string => {
  const points = pointsText(Math.abs(change));
  return change < 0 ? language.pane.since.down(points) : language.pane.since.up(points);
};

const partTold = ({ part, change }: Comparison['score']['parts'][number]): string =>
  `${language.pane.score.parts[part].name} ${signedPoints(change)}`;

/** What parts and rows earn in two profiles does not compare. */
const isSameProfile = ({ settings }: Comparison): boolean =>
  settings.every(({ setting }) => setting !== 'Profile');

/** The score then and now, and which parts moved; that it stayed is said beside the score itself. */
function ScoreLine({ score }: Pick<Comparison, 'score'>): React.JSX.Element | null {
  const styles = useStyles();
  const { detail } = useChangeStyles();
  const { before, after, change } = score;
  if (after === null || (change !== null && !areShown(change))) return null;
  const parts = score.parts.filter((part) => areShown(part.change));
  return (
    <p className={mergeClasses(styles.line, styles.inset)}>
      {before === null ? (
        language.pane.since.firstScore(pointsOf(100, after))
      ) : (
        <>
          {`${language.pane.since.score} ${pointsOf(100, before)} `}
          <To />
          {` ${pointsOf(100, after)}`}
        </>
      )}
      {change === null ? null : `, ${movedBy(change)}`}
      {parts.length === 0 ? null : <span className={detail}>{parts.map(partTold).join(', ')}</span>}
    </p>
  );
}
