import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PartScore, Score } from '../../alignment/score';
import { shownShare } from '../../alignment/shown-share';
import { language } from '../../languages/language';
import { number, percent } from '../../languages/words';
import { hairline, ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { pointsOf } from '../points';
import { usePane } from '../use-pane';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '14px', marginTop: '8px' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, color: ink.text },
  points: { color: ink.quiet },
  track: {
    height: '6px',
    margin: '4px 0',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: hairline,
    overflow: 'hidden',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: ink.bar,
    transitionProperty: 'width',
    transitionDuration: '400ms',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  facts: { display: 'flex', margin: '20px 0 0', gap: '8px' },
  fact: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
  },
  share: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: ink.text,
  },
  factName: { color: ink.quiet, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Where the points are, and what stands beside the score. */
export function ScoreParts(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const score = usePane(({ check }) => check?.result.score ?? null);
  const hasGoals = usePane(({ check }) => (check?.result.alignment.plan.goals.length ?? 0) > 0);
  if (score === null) return null;
  return (
    <section className={shared.section}>
      <h3 className={shared.visuallyHidden}>{language.pane.score.partsTitle}</h3>
      <ul className={mergeClasses(shared.list, styles.parts)}>
        {score.parts
          .filter(({ weight }) => weight > 0)
          .map((part) => (
            <PartBar
              key={part.part}
              {...part}
              about={
                part.part === 'Coverage' && !hasGoals
                  ? language.pane.score.coverageWithoutGoals
                  : language.pane.score.parts[part.part].about
              }
            />
          ))}
      </ul>
      <Facts score={score} />
    </section>
  );
}

function PartBar({ part, weight, earned, about }: PartScore & { readonly about: string }): React.JSX.Element {
  const styles = useStyles();
  const { figures, caption } = useSharedStyles();
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.name}>{language.pane.score.parts[part].name}</span>
        <span className={mergeClasses(figures, styles.points)}>
          {language.pane.score.partOf(pointsOf(weight, earned), number(weight))}
        </span>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.fill} style={{ width: `${(100 * earned) / weight}%` }} />
      </div>
      <p className={caption}>{about}</p>
    </li>
  );
}

function Facts({ score }: { readonly score: Score }): React.JSX.Element {
  const styles = useStyles();
  const { figures } = useSharedStyles();
  const facts = [
    [language.pane.score.facts.backedByCount, score.backedByCount],
    [language.pane.score.facts.backedByMoney, score.backedByMoney],
    [language.pane.score.facts.knownBudgets, score.knownBudgetShare],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, share]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.factName}>{name}</dt>
          <dd className={mergeClasses(figures, styles.share)}>
            {share === null ? '–' : percent(shownShare(share))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
