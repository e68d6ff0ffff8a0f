import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import type { ExplainOutcome, PaneHost } from '../pane-host';
import { Notice } from '../shell/notice';
import { ExplainedCall, headingsOf } from './explained-call';
import { FormulaText } from './formula-text';
import { AnswerValue, ShownAnswer } from './shown-answer';
import { useExplanation } from './use-explanation';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  section: { paddingTop: '8px', paddingBottom: '8px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginBottom: '8px',
  },
  heading: { margin: 0 },
  answer: { margin: '0 0 12px' },
  sentence: { margin: '0 0 12px' },
  notice: { margin: '0 -16px 12px' },
});

/** What the selected cell calculates, in plain words; it goes along with the selection. */
export function ExplainedCell({ host }: { readonly host: PaneHost }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { outcome, isAsked, explain } = useExplanation(host);
  return (
    <section className={mergeClasses(shared.section, styles.section)}>
      <div className={styles.head}>
        <h3 className={mergeClasses(shared.heading, styles.heading)}>
          {language.functionBrowser.explain.title}
        </h3>
        <Button size="small" onClick={explain}>
          {language.functionBrowser.explain.command}
        </Button>
      </div>
      <div className={shared.visuallyHidden} role="status">
        {isAsked && outcome !== null ? newsOf(outcome) : null}
      </div>
      <Outcome outcome={outcome} />
    </section>
  );
}

function newsOf(outcome: ExplainOutcome): string {
  switch (outcome.status) {
    case 'failed':
      return `${outcome.problem.sentence} ${outcome.problem.whatToDo}`;
    case 'nothing to explain':
      return `${outcome.selected.cell} ${language.functionBrowser.explain.nothing[outcome.holds]}`;
    case 'explained': {
      const { holds, selected, remark, calls } = outcome.explanation;
      const answer =
        selected?.text ?? (holds.kind === 'value' ? holds.text : language.functionBrowser.explain.unknown);
      const sentence = calls[0]?.here?.sentence ?? calls[0]?.sentence ?? remark ?? '';
      return `${language.functionBrowser.explain.news(outcome.selected.cell, answer)} ${sentence}`.trim();
    }
  }
}

function Outcome({ outcome }: { readonly outcome: ExplainOutcome | null }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const view = useViewStyles();
  if (outcome === null) return <p className={shared.paragraph}>{language.functionBrowser.explain.reading}</p>;
  switch (outcome.status) {
    case 'failed':
      return (
        <div className={styles.notice}>
          <Notice tone="trouble" title={outcome.problem.sentence}>
            {outcome.problem.whatToDo}
          </Notice>
        </div>
      );
    case 'nothing to explain':
      return (
        <p className={shared.paragraph}>
          <span className={view.strong}>{outcome.selected.cell}</span>{' '}
          {language.functionBrowser.explain.nothing[outcome.holds]}{' '}
          {language.functionBrowser.explain.invitation}
        </p>
      );
    case 'explained':
      return <Explained outcome={outcome} />;
  }
}

function Explained({
  outcome: { selected, at, explanation },
}: {
  readonly outcome: Extract<ExplainOutcome, { readonly status: 'explained' }>;
}): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const view = useViewStyles();
  const { formula, holds, selected: here, remark, calls, unknownCalls, isOneCall } = explanation;
  const [first] = calls;
  const whole = isOneCall && first !== undefined ? first : null;
  const unit = whole?.unit ?? null;
  const sentence = remark ?? whole?.here?.sentence ?? whole?.sentence ?? null;
  return (
    <>
      {selected.cell === at.cell ? null : (
        <p className={shared.paragraph}>
          {language.functionBrowser.explain.spillsFrom(selected.cell, at.cell)}
        </p>
      )}
      <p className={view.label}>{`${language.functionBrowser.explain.formula}, ${at.sheet} ${at.cell}`}</p>
      <FormulaText className={view.formula} text={formula} />
      <div className={styles.answer}>
        <p className={view.label}>
          {here === null
            ? language.functionBrowser.explain.answer
            : language.functionBrowser.explain.answerHere(selected.cell)}
        </p>
        {here === null ? null : <AnswerValue value={here} unit={unit} />}
        <ShownAnswer shown={holds} unit={unit} headings={headingsOf(whole?.columns ?? null)} />
      </div>
      {sentence === null ? null : <p className={styles.sentence}>{sentence}</p>}
      {unknownCalls.map(({ written, sentence }) => (
        <p key={written} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {calls.map((call, place) => (
        <ExplainedCall key={place} call={call} cell={selected.cell} isWhole={call === whole} />
      ))}
    </>
  );
}
